import * as z from "zod";
import type { RecordedAllegation } from "./allegation.ts";
import { earliest, latest } from "./time.ts";

/** What of an allegation tells whether another one is about the same. */
export const traceSchema = z.object({
  country: z.string(),
  site: z.string().optional(),
  /** Names in lower case, and smelter ids. */
  suppliers: z.array(z.string()),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type Trace = z.infer<typeof traceSchema>;

const plain = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

export const traceOf = ({
  site,
  suppliers,
  period,
}: Pick<RecordedAllegation, "site" | "suppliers" | "period">): Trace => ({
  country: site.country,
  ...(site.name === undefined ? {} : { site: plain(site.name) }),
  suppliers: suppliers.flatMap(({ name, smelterId }) => [plain(name), ...(smelterId === undefined ? [] : [smelterId])]),
  ...(period?.from === undefined ? {} : { from: earliest(period.from) }),
  ...(period?.to === undefined ? {} : { to: latest(period.to) }),
});

/** A period without a beginning or an end may reach as far as anybody says. */
const overlap = (one: Trace, other: Trace): boolean =>
  (one.from ?? "") <= (other.to ?? "9999-12-31") && (other.from ?? "") <= (one.to ?? "9999-12-31");

/** Whether two allegations are related: same site or supplier, overlapping period (process, Step 1.1). */
export const isRelated = (one: Trace, other: Trace): boolean =>
  one.country === other.country &&
  ((one.site !== undefined && one.site === other.site) ||
    one.suppliers.some((supplier) => other.suppliers.includes(supplier))) &&
  overlap(one, other);
