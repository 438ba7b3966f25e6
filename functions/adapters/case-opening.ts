import * as z from "zod";
import { append } from "../domain/append.ts";
import type { Reporter } from "../domain/allegation.ts";
import type { OwedMail } from "../domain/decisions/decision.ts";
import { CaseChangedMeanwhile, DeliveryReused } from "../domain/errors.ts";
import type { Fact } from "../domain/events.ts";
import { traceOf } from "../domain/related.ts";
import { partyWrites, type Recorder } from "./case-changes.ts";
import { eventWrite, mailItem, snapshotWrite } from "./case-items.ts";
import { addressHash, newSalt, sha256 } from "./hash.ts";
import { getItem } from "./read.ts";
import { scoreWrites } from "./score-store.ts";
import { keys } from "./table.ts";
import { ConditionsFailed, transact } from "./transaction.ts";
import { ABSENT, put, type Write } from "./writes.ts";

/** What opens a case. `delivery`: the webhook id and the SHA-256 of its bytes. */
export interface Opening {
  readonly delivery: { readonly id: string; readonly digest: string };
  /** SHA-256 of the allegation without its reporter: the same one sent twice opens one case. */
  readonly content: string;
  readonly caseId: string;
  readonly at: string;
  readonly fact: Extract<Fact, { type: "case-opened" }>;
  readonly mails: readonly OwedMail[];
  /** Kept apart from the events (hazards, DH-09). */
  readonly reporter?: Reporter;
}

const deliverySchema = z.object({ caseId: z.string(), digest: z.string() });

const foundSchema = z.object({ caseId: z.string() });

/** The same allegation under another id: the delivery is remembered, the case is the one that is there (process, 1.1). */
async function sameAllegation({ table, pause }: Recorder, opening: Opening): Promise<string | undefined> {
  const { delivery, content, at } = opening;
  const known = await getItem(table, keys.allegation(content), foundSchema);
  if (known === undefined) return undefined;
  const remembered = put({ ...keys.webhook(delivery.id), caseId: known.caseId, digest: delivery.digest, at }, ABSENT);
  try {
    await transact(table, { writes: [remembered], pause });
  } catch (error) {
    if (!(error instanceof ConditionsFailed)) throw error;
    await earlier({ table, pause }, opening);
  }
  return known.caseId;
}

/** So that whoever reported finds their page again when they lost the link; by the hash of a safe address alone. */
export const findableWrites = (caseId: string, { safe, contact }: Reporter): Write[] =>
  safe && contact?.email !== undefined
    ? [put({ ...keys.caseOfReporter(addressHash(contact.email), caseId), caseId })]
    : [];

const reporterWrites = (caseId: string, reporter: Reporter | undefined): Write[] =>
  reporter === undefined
    ? []
    : [
        put({ ...keys.reporter(caseId), caseId, reporter: JSON.stringify(reporter) }),
        ...findableWrites(caseId, reporter),
      ];

const openingWrites = (opening: Opening): Write[] => {
  const { delivery, content, caseId, at, fact, mails, reporter } = opening;
  const { events, after } = append({ caseId, before: undefined, at, sha256, newSalt }, [fact]);
  return [
    put({ ...keys.webhook(delivery.id), caseId, digest: delivery.digest, at }, ABSENT),
    put({ ...keys.allegation(content), caseId, at }, ABSENT),
    ...events.map(eventWrite),
    snapshotWrite(undefined, after, at),
    ...partyWrites(undefined, after),
    ...scoreWrites(undefined, after),
    put({ ...keys.caseInCountry(fact.allegation.site.country, caseId), caseId, trace: traceOf(fact.allegation) }),
    ...reporterWrites(caseId, reporter),
    ...mails.map((mail) => put(mailItem(caseId, mail, at))),
  ];
};

async function earlier({ table }: Recorder, { delivery }: Opening): Promise<string | undefined> {
  const known = await getItem(table, keys.webhook(delivery.id), deliverySchema);
  if (known !== undefined && known.digest !== delivery.digest) throw new DeliveryReused();
  return known?.caseId;
}

const caseOf = async (recorder: Recorder, opening: Opening): Promise<string | undefined> =>
  (await earlier(recorder, opening)) ?? (await sameAllegation(recorder, opening));

/**
 * Opens a case once per delivery and once per allegation; ids of deliveries are kept for ever (hazards, AG-06).
 *
 * @throws DeliveryReused the id came with other bytes. @throws CaseChangedMeanwhile the case id is taken: take another.
 */
export async function recordOpening(recorder: Recorder, opening: Opening): Promise<{ caseId: string; isNew: boolean }> {
  const known = await caseOf(recorder, opening);
  if (known !== undefined) return { caseId: known, isNew: false };
  try {
    await transact(recorder.table, { writes: openingWrites(opening), pause: recorder.pause });
    return { caseId: opening.caseId, isNew: true };
  } catch (error) {
    if (!(error instanceof ConditionsFailed)) throw error;
    const first = await caseOf(recorder, opening);
    if (first === undefined) throw new CaseChangedMeanwhile(opening.caseId, 0);
    return { caseId: first, isNew: false };
  }
}
