import * as z from "zod";
import { append } from "../domain/append.ts";
import { CaseChangedMeanwhile, DeliveryReused } from "../domain/errors.ts";
import { traceOf } from "../domain/related.ts";
import { partyWrites, type Recorder } from "./case-changes.ts";
import { eventWrite, mailItem, snapshotWrite } from "./case-items.ts";
import type { Opening } from "./case-store.ts";
import { sha256 } from "./hash.ts";
import { getItem } from "./read.ts";
import { keys } from "./table.ts";
import { ConditionsFailed, transact } from "./transaction.ts";
import { ABSENT, put, type Write } from "./writes.ts";

const deliverySchema = z.object({ caseId: z.string(), digest: z.string() });

const openingWrites = (opening: Opening): { writes: Write[]; head: string } => {
  const { delivery, caseId, at, fact, mails, reporter } = opening;
  const { events, after } = append({ caseId, before: undefined, at, sha256 }, [fact]);
  const writes = [
    put({ ...keys.webhook(delivery.id), caseId, digest: delivery.digest, at }, ABSENT),
    ...events.map(eventWrite),
    snapshotWrite(undefined, after, at),
    ...partyWrites(undefined, after),
    put({ ...keys.caseInCountry(fact.allegation.site.country, caseId), caseId, trace: traceOf(fact.allegation) }),
    ...(reporter === undefined ? [] : [put({ ...keys.reporter(caseId), caseId, reporter: JSON.stringify(reporter) })]),
    ...mails.map((mail) => put(mailItem(caseId, mail, at))),
  ];
  return { writes, head: after.head };
};

async function earlier({ table }: Recorder, { delivery }: Opening): Promise<string | undefined> {
  const known = await getItem(table, keys.webhook(delivery.id), deliverySchema);
  if (known !== undefined && known.digest !== delivery.digest) throw new DeliveryReused();
  return known?.caseId;
}

/**
 * Opens a case once per delivery; ids of deliveries are kept for ever (hazards, AG-06).
 *
 * @throws DeliveryReused the id came with other bytes. @throws CaseChangedMeanwhile the case id is taken: take another.
 */
export async function recordOpening(recorder: Recorder, opening: Opening): Promise<{ caseId: string; isNew: boolean }> {
  const known = await earlier(recorder, opening);
  if (known !== undefined) return { caseId: known, isNew: false };
  const { writes, head } = openingWrites(opening);
  try {
    await transact(recorder.table, { writes, token: head.slice(0, 36), pause: recorder.pause });
    return { caseId: opening.caseId, isNew: true };
  } catch (error) {
    if (!(error instanceof ConditionsFailed)) throw error;
    const first = await earlier(recorder, opening);
    if (first === undefined) throw new CaseChangedMeanwhile(opening.caseId, 0);
    return { caseId: first, isNew: false };
  }
}
