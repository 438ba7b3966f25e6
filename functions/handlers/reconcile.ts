import { documents, lambda } from "../adapters/clients.ts";
import { dueStore, type DueItem, type DueStore } from "../adapters/due-store.ts";
import { mailFunction, type MailFunction } from "../adapters/mail-function.ts";
import type { MailReference } from "../adapters/mail-store.ts";
import type { RequestStore } from "../adapters/request-store.ts";
import { eraser, type Eraser } from "../adapters/vault/erasing.ts";
import { environments } from "../contracts/environment.ts";
import { reconcileEventSchema } from "../contracts/reconcile.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { nameOf, writeLine, type WriteLine, leavingByName } from "../middleware/task-edge.ts";
import { checkCase, type Checking, type Found } from "./shared/check-case.ts";
import { liveRecorder, liveStores, liveWorkflow } from "./shared/live.ts";
import { settle } from "./shared/settle.ts";

export interface ReconcileParts extends Checking {
  readonly requests: Pick<RequestStore, "read" | "settled" | "ofCase">;
  readonly due: DueStore;
  readonly mailFunction: Pick<MailFunction, "send">;
  readonly eraser: Eraser;
  readonly log: WriteLine;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What the stream and the answer itself did not do within a minute is done here. */
const LEFT_OVER_MS = MINUTE_MS;

/** Taken up again when it failed or is not at its end; nobody else takes it up until then. */
const AGAIN_MS = 5 * MINUTE_MS;

/** A run that is as it should be is looked at once a day; an event tells of its end before. */
const LOOK_AGAIN_MS = DAY_MS;

const shift = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** Each item on its own: what fails is logged by name and comes again. */
async function each(
  parts: ReconcileParts,
  items: readonly DueItem[],
  work: (item: DueItem) => Promise<void>,
): Promise<void> {
  const until = shift(parts.now(), AGAIN_MS);
  for (const item of items) {
    try {
      if (await parts.due.putOff(item, until)) await work({ ...item, dueAt: until });
    } catch (error) {
      parts.log({ reconcile: item.SK.split("#")[0], caseId: item.caseId, error: nameOf(error) });
    }
  }
}

/** Together: reminders that waited for each other become one mail. Each is tried on its own there. */
async function sendLeftOver(parts: ReconcileParts): Promise<void> {
  const mails: MailReference[] = [];
  await each(parts, await parts.due.list("mail", shift(parts.now(), -LEFT_OVER_MS)), ({ caseId, mailId }) => {
    if (mailId !== undefined) mails.push({ caseId, mailId });
    return Promise.resolve();
  });
  try {
    if (mails.length > 0) await parts.mailFunction.send(mails);
  } catch (error) {
    parts.log({ reconcile: "MAIL", error: nameOf(error) });
  }
}

const settleLeftOver = async (parts: ReconcileParts): Promise<void> =>
  each(parts, await parts.due.list("settle", shift(parts.now(), -LEFT_OVER_MS)), async ({ caseId, key }) => {
    if (key !== undefined) await settle(parts, caseId, key);
  });

const lookAgain = async (parts: ReconcileParts, item: DueItem, found: Found): Promise<void> => {
  if (found === "over") await parts.due.drop(item);
  else if (found !== "mended") await parts.due.putOff(item, shift(parts.now(), LOOK_AGAIN_MS));
};

const checkRuns = async (parts: ReconcileParts): Promise<void> =>
  each(parts, await parts.due.list("check", parts.now()), async (item) =>
    lookAgain(parts, item, await checkCase(parts, item.caseId)),
  );

const sweepCodes = async (parts: ReconcileParts): Promise<void> =>
  each(parts, await parts.due.list("code", parts.now()), (item) => parts.due.drop(item));

const eraseLeftOver = async (parts: ReconcileParts): Promise<void> =>
  each(parts, await parts.due.list("erase", shift(parts.now(), -LEFT_OVER_MS)), async (item) => {
    if (item.key === undefined) return;
    await parts.eraser.erase({ caseId: item.caseId, pseudonym: item.key }, parts.now());
    await parts.due.drop(item);
  });

/** A run of a case ended: answers that waited for its end are settled first, they explain it. */
async function afterRun(parts: ReconcileParts, caseId: string): Promise<void> {
  const owed = (await parts.requests.ofCase(caseId)).filter((item) => item.settle === "owed");
  for (const { key } of owed) await settle(parts, caseId, key);
  const found = await checkCase(parts, caseId);
  parts.log({ reconcile: "run", caseId, found });
}

/**
 * Mends what is left over: mail that was not sent, decisions no machine heard of, runs that were not started or ended
 * without a recorded end, codes that expired, keys of persons that an erasure left. Reads only the sparse index of what is due; every decision is taken from
 * the items themselves.
 */
export const reconcile =
  (parts: ReconcileParts) =>
  async (event: unknown): Promise<void> => {
    const { caseId } = reconcileEventSchema.parse(event);
    if (caseId !== undefined) {
      await afterRun(parts, caseId);
      return;
    }
    await sendLeftOver(parts);
    await settleLeftOver(parts);
    await checkRuns(parts);
    await eraseLeftOver(parts);
    await sweepCodes(parts);
  };

export const handler = onFirstCall(() => {
  const environment = environments.reconcile.parse(process.env);
  return leavingByName(
    reconcile({
      ...liveStores(environment),
      workflow: liveWorkflow(environment),
      due: dueStore(liveRecorder(environment.CASE_TABLE).table),
      mailFunction: mailFunction(lambda, environment.SEND_MAIL_FUNCTION),
      eraser: eraser({ client: documents(), name: environment.PERSON_KEYS_TABLE }),
      log: writeLine,
    }),
  );
});
