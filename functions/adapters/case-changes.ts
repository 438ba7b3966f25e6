import { append } from "../domain/append.ts";
import type { Case } from "../domain/case.ts";
import type { OwedMail, RequestChange } from "../domain/decisions/decision.ts";
import { CaseChangedMeanwhile, RequestAlreadyDecided } from "../domain/errors.ts";
import * as z from "zod";
import { eventWrite, mailIdOf, mailItem, requestWrite, snapshotWrite } from "./case-items.ts";
import type { Change } from "./case-store.ts";
import { sha256 } from "./hash.ts";
import { getItems } from "./read.ts";
import { keys, type Table } from "./table.ts";
import { ConditionsFailed, transact, type Pause } from "./transaction.ts";
import { put, type Write } from "./writes.ts";

/** A table and how to wait between tries. */
export interface Recorder {
  readonly table: Table;
  readonly pause: Pause;
}

const mailIdSchema = z.object({ mailId: z.string() });

/** The mails that were not owed before: one that is owed or sent already stays as it is. */
export async function newMails(table: Table, caseId: string, mails: readonly OwedMail[]): Promise<OwedMail[]> {
  if (mails.length === 0) return [];
  const ids = [...new Set(mails.map((mail) => mailIdOf(caseId, mail)))];
  const known = await getItems(
    table,
    ids.map((id) => keys.mail(caseId, id)),
    mailIdSchema,
  );
  const taken = new Set(known.map(({ mailId }) => mailId));
  return mails.filter((mail) => {
    const id = mailIdOf(caseId, mail);
    const isNew = !taken.has(id);
    taken.add(id);
    return isNew;
  });
}

const partiesOf = (state: Case | undefined): string[] => state?.parties.map(({ organisation }) => organisation) ?? [];

/** Who joins a case, or is asked before joining it, is found by its organisation, for fresh links. */
export const partyWrites = (before: Case | undefined, after: Case, asked: readonly RequestChange[] = []): Write[] => {
  const concerned = [
    ...partiesOf(after),
    ...asked.flatMap((change) => ("organisation" in change ? [change.organisation] : [])),
  ];
  const known = partiesOf(before);
  return [...new Set(concerned)]
    .filter((organisation) => !known.includes(organisation))
    .map((organisation) => put({ ...keys.caseOfParty(organisation, after.id), caseId: after.id }));
};

/** DynamoDB writes at most a hundred items in one transaction. */
const MAX_WRITES = 100;

const failure = (before: Case, { requests }: Change, { indexes }: ConditionsFailed) => {
  const decided = requests.find((change, index) => change.kind === "decided" && indexes.includes(index));
  return decided === undefined
    ? new CaseChangedMeanwhile(before.id, before.version)
    : new RequestAlreadyDecided(before.id, decided.key);
};

/**
 * Records a decision as one transaction: requests, events, snapshot, outbox.
 *
 * @throws CaseChangedMeanwhile, RequestAlreadyDecided
 */
export async function recordChange({ table, pause }: Recorder, before: Case, change: Change): Promise<Case> {
  const { at, facts, requests } = change;
  if (facts.length === 0) return before;
  const caseId = before.id;
  const { events, after } = append({ caseId, before, at, sha256 }, facts);
  const mails = await newMails(table, caseId, change.mails);
  const writes = [
    ...requests.map((request) => requestWrite(caseId, request, at)),
    ...events.map(eventWrite),
    snapshotWrite(before, after, at),
    ...partyWrites(before, after, requests),
    ...mails.map((mail) => put(mailItem(caseId, mail, at))),
  ];
  if (writes.length > MAX_WRITES) throw new RangeError(`${writes.length} writes are too many for one transaction`);
  try {
    await transact(table, { writes, pause });
  } catch (error) {
    throw error instanceof ConditionsFailed ? failure(before, change, error) : error;
  }
  return after;
}
