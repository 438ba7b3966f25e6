import { append } from "../domain/append.ts";
import type { Case } from "../domain/case.ts";
import type { Decision, OwedMail, RequestChange } from "../domain/decisions/decision.ts";
import { CaseChangedMeanwhile, RequestAlreadyDecided } from "../domain/errors.ts";
import * as z from "zod";
import { eventWrite, mailIdOf, mailItem, requestWrite, snapshotWrite } from "./case-items.ts";
import { newSalt, sha256 } from "./hash.ts";
import { lessonWrites } from "./lesson-store.ts";
import { getItems } from "./read.ts";
import { scoreWrites } from "./score-store.ts";
import { erasureWrites } from "./vault/erasing.ts";
import { keys, type Table } from "./table.ts";
import { ConditionsFailed, transact, type Pause } from "./transaction.ts";
import { ABSENT, put, type Write } from "./writes.ts";

/** A decision with its instant (RFC 3339, UTC): recorded as a whole or not at all. */
export interface Change extends Decision {
  readonly at: string;
}

/** A table and how to wait between tries. */
export interface Recorder {
  readonly table: Table;
  readonly pause: Pause;
}

const mailIdSchema = z.object({ mailId: z.string() });

/** Each mail once, and only those that are not among the taken ones. */
function eachOnce(caseId: string, mails: readonly OwedMail[], taken = new Set<string>()): OwedMail[] {
  const ids = new Set(taken);
  return mails.filter((mail) => {
    const id = mailIdOf(caseId, mail);
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew;
  });
}

/** The mails that were not owed before: one that is owed or sent already stays as it is. */
export async function newMails(table: Table, caseId: string, mails: readonly OwedMail[]): Promise<OwedMail[]> {
  if (mails.length === 0) return [];
  const wanted = eachOnce(caseId, mails).map((mail) => keys.mail(caseId, mailIdOf(caseId, mail)));
  const known = await getItems(table, wanted, mailIdSchema);
  return eachOnce(caseId, mails, new Set(known.map(({ mailId }) => mailId)));
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
  const { events, after } = append({ caseId, before, at, sha256, newSalt }, facts);
  const writes = [
    ...requests.map((request) => requestWrite(caseId, request, at)),
    ...events.map(eventWrite),
    snapshotWrite(before, after, at),
    ...partyWrites(before, after, requests),
    ...lessonWrites(before, after, events),
    ...scoreWrites(before, after),
    ...erasureWrites(events),
  ];
  const write = async (mails: readonly OwedMail[]) => {
    const all = [...writes, ...mails.map((mail) => put(mailItem(caseId, mail, at), ABSENT))];
    if (all.length > MAX_WRITES) throw new RangeError(`${all.length} writes are too many for one transaction`);
    await transact(table, { writes: all, pause });
  };
  try {
    await writeWithMails(write, writes.length, {
      mails: eachOnce(caseId, change.mails),
      known: () => newMails(table, caseId, change.mails),
    });
  } catch (error) {
    throw error instanceof ConditionsFailed ? failure(before, change, error) : error;
  }
  return after;
}

/** Nearly always all mails are new; only when one was owed before is it worth a read to know which. */
async function writeWithMails(
  write: (mails: readonly OwedMail[]) => Promise<void>,
  others: number,
  { mails, known }: { mails: readonly OwedMail[]; known: () => Promise<readonly OwedMail[]> },
): Promise<void> {
  try {
    await write(mails);
  } catch (error) {
    const isOwedAlready = error instanceof ConditionsFailed && error.indexes.every((index) => index >= others);
    if (!isOwedAlready) throw error;
    await write(await known());
  }
}
