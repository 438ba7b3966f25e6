import * as z from "zod";
import { SERVICES } from "./vocabulary.ts";

/** How far a service is with its provider (process, Step 4.3; issue: referred, accepted, declined, done). */
export const SERVICE_RECORDS = ["referred", "accepted", "declined", "done"] as const;

/** What the coordinator recorded of one service of one victim between reports: codes and days. */
export const serviceRecordSchema = z.object({
  pseudonym: z.string(),
  service: z.enum(SERVICES),
  state: z.enum(SERVICE_RECORDS),
  on: z.iso.date(),
});
export type ServiceRecord = z.infer<typeof serviceRecordSchema>;

/** The last word on each service of each person, in the order in which the services came up. */
export const lastServices = (records: readonly ServiceRecord[]): ServiceRecord[] => {
  const last = new Map<string, ServiceRecord>();
  for (const record of records) last.set(`${record.pseudonym}/${record.service}`, record);
  return [...last.values()];
};

/** What the next report begins with; the coordinator looks at it again (ours). */
export const REPORTED_AS = {
  referred: "not-started",
  accepted: "on-track",
  declined: "interrupted",
  done: "completed",
} as const satisfies Record<ServiceRecord["state"], string>;
