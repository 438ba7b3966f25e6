import type { OperateAnswer, OperateRequestOf } from "../../contracts/operate.ts";
import { extendRequest, resumeCase } from "../../domain/decisions/extend.ts";
import { noticeRequest } from "../../domain/decisions/notice-request.ts";
import { reopenCase } from "../../domain/decisions/reopen-case.ts";
import { settleDispute } from "../../domain/decisions/settle-dispute.ts";
import { joined } from "../../domain/decisions/with-restart.ts";
import { withdrawalTrack } from "../../domain/decisions/withdraw-case.ts";
import { NotAllowedNow, RequestNotFound } from "../../domain/errors.ts";
import { decided, done, OPERATOR } from "./operate-deciding.ts";
import type { OperateParts } from "./operate-parts.ts";
import { startCurrentRun, startExtended, startTrack } from "./start-run.ts";

/** Mails open requests again: to whoever may answer, with a further valid link. */
export async function resend(parts: OperateParts, { caseId, key }: OperateRequestOf<"resend">): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) => {
    if (key !== undefined && before.requests[key] === undefined) throw new RequestNotFound(caseId, key);
    const open = Object.values(before.requests).filter((request) => request.status === "open");
    const wanted = open.filter((request) => request.key === (key ?? request.key));
    if (wanted.length === 0) throw new NotAllowedNow(caseId, "request-not-open");
    return joined(
      wanted.map((request) => noticeRequest(before, { key: request.key, notice: "resent", number: 0 }, context)),
    );
  });
  return done(key === undefined ? "All open requests are mailed again." : "The request is mailed again.", state);
}

/** Gives a request more time and lets its step wait for the new date. */
export async function extend(
  parts: OperateParts,
  { caseId, key, dueAt }: OperateRequestOf<"extend">,
): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) =>
    extendRequest(before, { key, dueAt: new Date(dueAt).toISOString(), by: OPERATOR }, context),
  );
  await startCurrentRun(parts.workflow, state);
  await startExtended(parts, state);
  return done(`The request is due on ${dueAt}.`, state);
}

/** Ends a dispute: the answer was theirs after all, or the step is walked anew. */
export async function settle(
  parts: OperateParts,
  { caseId, key, it }: OperateRequestOf<"settle">,
): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) =>
    settleDispute(before, { key, it, by: OPERATOR }, context),
  );
  await startCurrentRun(parts.workflow, state);
  await startExtended(parts, state);
  return done(it === "was-theirs" ? "The answer stands." : `The case is at ${state.position.step} anew.`, state);
}

/** Asks downstream to consent to a withdrawal. */
export async function withdraw(
  parts: OperateParts,
  { caseId, because }: OperateRequestOf<"withdraw">,
): Promise<OperateAnswer> {
  const state = await parts.cases.read(caseId);
  await startTrack(parts.workflow, withdrawalTrack(state, because));
  return done("Downstream is asked to consent to the withdrawal.", state);
}

/** Starts the step again after a stall or a repair. */
export async function resume(parts: OperateParts, { caseId }: OperateRequestOf<"resume">): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) => {
    if (before.status === "closed" && before.position.step !== "capture-lessons")
      throw new NotAllowedNow(caseId, "case-closed");
    return resumeCase(before, OPERATOR, context);
  });
  await startCurrentRun(parts.workflow, state);
  return done("The step runs again; what was decided stands.", state);
}

/** Opens a closed case again, in a new round. */
export async function reopen(
  parts: OperateParts,
  { caseId, reasons }: OperateRequestOf<"reopen">,
): Promise<OperateAnswer> {
  const state = await decided(parts, caseId, (before, context) =>
    reopenCase(before, { reasons, by: OPERATOR }, context),
  );
  await startCurrentRun(parts.workflow, state);
  return done(`The case is open again, at ${state.position.step}.`, state);
}

/** Links of a case, of one organisation or one contact in it, open nothing any more. */
export async function revoke(
  { cases, links }: OperateParts,
  { caseId, organisation, contact }: OperateRequestOf<"revoke">,
): Promise<OperateAnswer> {
  // Who misspells a reference must not believe that its links are dead.
  await cases.read(caseId);
  const of = {
    ...(organisation === undefined ? {} : { organisation }),
    ...(contact === undefined ? {} : { contact }),
  };
  const revoked = await links.revoke(caseId, of);
  const whose = contact === undefined ? "organisation" : "contact";
  if (revoked === 0 && of[whose] !== undefined) throw new NotAllowedNow(caseId, `no-link-of-${whose}`);
  return { ok: true, done: `${revoked} links are revoked.` };
}
