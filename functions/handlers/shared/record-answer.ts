import type { CaseStore } from "../../adapters/case-store.ts";
import type { Codes } from "../../adapters/codes.ts";
import { isCurrent, problemsOf } from "../../adapters/views/answer-form.ts";
import type { SentAnswer } from "../../adapters/views/answer-form.ts";
import { shownHash } from "../../adapters/views/request-view.ts";
import type { OpenPage } from "../../adapters/views/request-view.ts";
import type { Sha256 } from "../../domain/chain.ts";
import { answerRequest } from "../../domain/decisions/answer-request.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import {
  AnswerNotAcceptable,
  CaseChangedMeanwhile,
  NotAllowedNow,
  RequestAlreadyDecided,
} from "../../domain/errors.ts";
import type { Problem } from "../../domain/findings.ts";
import { waits } from "../../domain/frozen.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import { CONTROLS } from "../../pages/forms/typed.ts";
import { wrongCode } from "./mailed-code.ts";

export interface RecordParts {
  readonly cases: Pick<CaseStore, "change">;
  readonly codes: Pick<Codes, "verify">;
  readonly sha256: Sha256;
  readonly newIds: (count: number) => readonly string[];
}

/** An open request with the directory, and the secret of the link by which it was opened. */
export interface Answering {
  readonly page: OpenPage;
  readonly directory: Directory;
  readonly secret: string;
}

/** How an attempt to answer ended. `stale`: the page shows something else by now. `moved`: read again and try again. */
export type Attempt =
  | { readonly kind: "recorded"; readonly route: string }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "stale" }
  | { readonly kind: "moved" }
  | { readonly kind: "decided-already" };

const codeProblems = async (sent: SentAnswer, { page, secret }: Answering, parts: RecordParts): Promise<Problem[]> =>
  definitionOf(page.request.request).highRisk ? wrongCode(sent.form, secret, page.at, parts) : [];

const isCodeMissing = (sent: SentAnswer, { request }: OpenPage): boolean =>
  definitionOf(request.request).highRisk && (sent.form.controls.get(CONTROLS.code) ?? "").trim() === "";

/** Records an answer that holds in every respect, as one transaction. */
async function record(sent: SentAnswer, { page, directory }: Answering, parts: RecordParts): Promise<Attempt> {
  const { state, request, audience, at } = page;
  const by = { ...audience.viewer, contact: audience.contact };
  const { sha256, newIds } = parts;
  try {
    // Nobody comes here with a high-risk answer but by a code that was right.
    const proof = definitionOf(request.request).highRisk ? "code" : "link";
    const answer = { key: request.key, answer: sent.answer, shown: shownHash(page), by, proof } as const;
    const decision = answerRequest(state, answer, { at, directory, sha256, newIds });
    const after = await parts.cases.change(state, { ...decision, at });
    return { kind: "recorded", route: after.requests[request.key]?.route ?? "" };
  } catch (error) {
    if (error instanceof CaseChangedMeanwhile) return { kind: "moved" };
    if (error instanceof RequestAlreadyDecided) return { kind: "decided-already" };
    // Between looking and answering somebody disputed an answer: the page that is shown again says that the case waits.
    if (error instanceof NotAllowedNow && waits(state, request)) return { kind: "stale" };
    if (error instanceof AnswerNotAcceptable) return { kind: "problems", problems: error.problems };
    throw error;
  }
}

/**
 * Checks an answer (shape and rules, then that it is to what is shown, then the code) and records it.
 *
 * `codeHeld`: the code was right in an earlier attempt; it is not asked for twice because somebody else wrote first.
 */
export async function tryToRecord(
  sent: SentAnswer,
  answering: Answering,
  parts: RecordParts,
  codeHeld: boolean,
): Promise<Attempt> {
  const { page } = answering;
  const problems = [
    ...problemsOf(sent, page),
    ...(!codeHeld && isCodeMissing(sent, page) ? [{ field: CONTROLS.code, code: "code-missing" }] : []),
  ];
  if (problems.length > 0) return { kind: "problems", problems };
  if (!isCurrent(sent, page)) return { kind: "stale" };
  const wrongCode = codeHeld ? [] : await codeProblems(sent, answering, parts);
  return wrongCode.length > 0 ? { kind: "problems", problems: wrongCode } : record(sent, answering, parts);
}
