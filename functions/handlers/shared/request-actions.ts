import type { MailFunction } from "../../adapters/mail-function.ts";
import type { Codes } from "../../adapters/codes.ts";
import { problemsOf } from "../../adapters/views/answer-form.ts";
import type { SentAnswer } from "../../adapters/views/answer-form.ts";
import type { FormState } from "../../adapters/views/request-view.ts";
import { delegateRequest } from "../../domain/decisions/delegate.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import { ACTIONS, CONTROLS } from "../../pages/forms/typed.ts";
import { deciding } from "./deciding.ts";
import type { Deciding } from "./deciding.ts";
import { mailCode } from "./mailed-code.ts";
import type { Answering } from "./record-answer.ts";

export interface ActionParts {
  readonly codes: Pick<Codes, "make">;
  readonly mailer: Pick<MailFunction, "sendCode">;
  readonly cases: Deciding["cases"];
  readonly now: () => string;
}

/** What a button changes of the form that is shown again; nothing of it decides anything. */
type Shown = Partial<Pick<FormState, "problems" | "notice" | "codeSentAt">>;

async function sendCode({ page, secret }: Answering, parts: ActionParts): Promise<Shown> {
  const { state, request, audience, at } = page;
  if (!definitionOf(request.request).highRisk) return {};
  const to = { caseId: state.id, key: request.key, ...audience.viewer, contact: audience.contact };
  return mailCode(to, secret, at, parts);
}

/** A link of their own to another registered contact of the same party (hazards, EM-05). */
async function delegate(sent: SentAnswer, { page, directory }: Answering, parts: ActionParts): Promise<Shown> {
  const { state: seen, request, audience } = page;
  const to = sent.form.controls.get(CONTROLS.delegateTo) ?? "";
  const isColleague = audience.organisation?.contacts.some(({ id }) => id === to && id !== audience.contact);
  if (isColleague !== true) return {};
  const handing = { key: request.key, to, by: { ...audience.viewer, contact: audience.contact } };
  await deciding({ ...parts, seen }, seen.id, (state, at) => delegateRequest(state, handing, { at, directory }));
  return { notice: "delegated" };
}

/** Does what a button asks for that does not decide: add a row, check, mail a code, hand over. */
export async function actOn(sent: SentAnswer, answering: Answering, parts: ActionParts): Promise<Shown> {
  const { action } = sent.form;
  if (action === ACTIONS.sendCode) return sendCode(answering, parts);
  if (action === ACTIONS.delegate) return delegate(sent, answering, parts);
  if (action.startsWith(ACTIONS.add)) return {};
  return { problems: problemsOf(sent, answering.page), notice: "checked" };
}
