import { gunzipSync, gzipSync } from "node:zlib";
import { ConditionalCheckFailedException, TransactionConflictException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { WHOLE } from "../pages/forms/parts.ts";
import type { Case } from "../domain/case.ts";
import { metaSchema } from "./case-items.ts";
import { CaseNotFound } from "../domain/errors.ts";
import { getItem, getTogether } from "./read.ts";
import { keys, type Table } from "./table.ts";
import type { Pause } from "./transaction.ts";
import { updateExpression } from "./writes.ts";

const partSchema = z.object({
  /** Counts the times this part was saved, from 1. */
  revision: z.number().int(),
  /** What was typed, by the path of the field. */
  typed: z.array(z.tuple([z.string(), z.array(z.string())])),
});
const draftSchema = z.record(z.string(), partSchema);
export type DraftPart = z.infer<typeof partSchema>;
/** What a party has filled in so far, by the name of the part; it is no answer yet, and no event. */
export type Draft = Readonly<Record<string, DraftPart>>;

/** Whose draft: of the organisation that is asked, shared by its contacts. */
export interface DraftOf {
  readonly caseId: string;
  readonly key: string;
  readonly organisation: string;
}

export interface PartToSave {
  readonly part: string;
  /** That the page showed; 0 where nothing had been saved. */
  readonly revision: number;
  readonly typed: DraftPart["typed"];
}

/** `changed`: a colleague saved this part meanwhile. `closed`: the request is no longer theirs to answer. */
export type Saved = "saved" | "changed" | "closed" | "too-large";

export interface DraftStore {
  /** Consistent; empty where nothing is saved. */
  read(of: DraftOf): Promise<Draft>;
  /** The draft with its case, in one consistent read: every page of a request needs both. @throws CaseNotFound */
  withCase(of: DraftOf): Promise<{ state: Case; draft: Draft }>;
  save(of: DraftOf, part: PartToSave): Promise<Saved>;
}

const unpacked = z
  .instanceof(Uint8Array)
  .transform((bytes): unknown => JSON.parse(gunzipSync(bytes).toString()))
  .pipe(draftSchema);

const itemSchema = z.object({
  status: z.string(),
  organisation: z.string(),
  draft: unpacked.optional(),
  draftVersion: z.number().int().optional(),
});

const MOST_BYTES = 300_000;
const TRIES = 8;

const stored = (table: Table, { caseId, key }: DraftOf) => getItem(table, keys.request(caseId, key), itemSchema);

async function write(table: Table, of: DraftOf, draft: Draft, before: number): Promise<Saved | "again"> {
  const bytes = gzipSync(JSON.stringify(draft), { level: 1 });
  if (bytes.length > MOST_BYTES) return "too-large";
  const condition = {
    expression: `#status = :open AND #organisation = :own AND ${before === 0 ? "attribute_not_exists(#draftVersion)" : "#draftVersion = :before"}`,
    names: { "#status": "status", "#organisation": "organisation", "#draftVersion": "draftVersion" },
    values: { ":open": "open", ":own": of.organisation, ...(before === 0 ? {} : { ":before": before }) },
  };
  const change = { set: { draft: bytes, draftVersion: before + 1 }, condition };
  try {
    await table.client.send(
      new UpdateCommand({ TableName: table.name, Key: keys.request(of.caseId, of.key), ...updateExpression(change) }),
    );
    return "saved";
  } catch (error) {
    const isRace = error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException;
    if (isRace) return "again";
    throw error;
  }
}

type Item = z.output<typeof itemSchema>;

const ownDraft = (item: Item | undefined, { organisation }: DraftOf): Draft =>
  item?.status === "open" && item.organisation === organisation ? (item.draft ?? {}) : {};

async function withCase(table: Table, of: DraftOf): Promise<{ state: Case; draft: Draft }> {
  const [meta, request] = [keys.meta(of.caseId), keys.request(of.caseId, of.key)];
  const found = await getTogether(table, [meta, request]);
  if (found(meta) === undefined) throw new CaseNotFound(of.caseId);
  const draft = ownDraft(itemSchema.optional().parse(found(request)), of);
  return { state: metaSchema.parse(found(meta)).state, draft };
}

/** Which state of a part a page shows. The whole form changes with each of its parts. */
export const savedTimes = (draft: Draft, part: string): number =>
  part === WHOLE ? Object.values(draft).reduce((sum, { revision }) => sum + revision, 0) : (draft[part]?.revision ?? 0);

/** The draft with one part saved anew; `undefined` if a colleague saved that part since the page was shown. */
export const withPart = (draft: Draft, { part, revision, typed }: PartToSave): Draft | undefined => {
  if (savedTimes(draft, part) !== revision) return undefined;
  // All fields at once replace what was saved of some.
  return { ...(part === WHOLE ? {} : draft), [part]: { revision: revision + 1, typed } };
};

/** Colleagues save other parts at the same time: read again, and again, until this one is written or was changed. */
async function save(table: Table, pause: Pause, of: DraftOf, part: PartToSave): Promise<Saved> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const item = await stored(table, of);
    if (item === undefined || item.status !== "open" || item.organisation !== of.organisation) return "closed";
    const next = withPart(item.draft ?? {}, part);
    if (next === undefined) return "changed";
    const end = await write(table, of, next, item.draftVersion ?? 0);
    if (end !== "again") return end;
    await pause(attempt);
  }
  return "changed";
}

/**
 * The drafts of requests, kept on the request's own item: what ends the request (answer, withdrawal, another party)
 * removes the draft in the same write, and nothing saved late can bring it back. JSON, compressed: an item holds 400 KB
 * (hazards, DB-04). Nothing of them is logged, mailed or shown to anybody but the party that is asked.
 */
export const draftStore = (table: Table, pause: Pause): DraftStore => ({
  read: async (of) => ownDraft(await stored(table, of), of),
  withCase: (of) => withCase(table, of),
  save: (of, part) => save(table, pause, of, part),
});
