import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { RequestNotFound } from "../errors.ts";
import { waits } from "../frozen.ts";
import { definitionOf } from "../requests/table.ts";
import type { Decision, DecisionContext, MailTemplate, OwedMail } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { answerers, owe, toRole, type Audience } from "./recipients.ts";
import { partiesUp } from "./whom-to-ask.ts";

/** `resent`: an operator sends the request again. */
export type NoticeKind = "first" | "reminder" | "escalation" | "resent";

const TEMPLATES: Record<NoticeKind, MailTemplate> = {
  first: "request-first",
  reminder: "request-reminder",
  escalation: "request-escalation",
  resent: "request-first",
};

const mailsOf = (
  audience: Audience,
  request: RequestState,
  { notice, reason, at }: { notice: NoticeKind; reason: string; at: string },
) => {
  const { key } = request;
  const isEscalation = notice === "escalation";
  const asked = owe(
    { template: TEMPLATES[notice], key, reason },
    answerers(audience, request, isEscalation || request.escalated),
  );
  if (!isEscalation) return asked;
  const up = partiesUp(audience.state, definitionOf(request.request), request.role, at);
  const told = up.flatMap((role) => toRole(audience, role));
  return [...asked, ...owe({ template: "request-unanswered", key, reason: `${reason}/told` }, told)];
};

/** The first mail is one for ever, also when the step runs again; others are one a day. */
const isMailed = ({ noticed }: RequestState, notice: NoticeKind, on: string): boolean =>
  notice === "first" ? noticed !== undefined : noticed?.notice === notice && noticed.on === on;

/** Once per organisation: who takes over a request gets a first mail too. */
const reasonOf = ({ key, organisation }: RequestState, notice: NoticeKind, at: string): string => {
  if (notice === "first") return `${key}/first/${organisation}`;
  return `${key}/${notice}/${notice === "resent" ? at : at.slice(0, 10)}`;
};

export interface NoticeCommand {
  readonly key: string;
  readonly notice: NoticeKind;
  /** Counts the notices of a run from 0. */
  readonly number: number;
}

/**
 * Owes the mails of a request: the first, a reminder, an escalation (the party's other contacts may answer from then
 * on, the next party up is told). A notice that is tried again owes nothing.
 *
 * @throws RequestNotFound the machine and the table disagree.
 */
export function noticeRequest(state: Case, command: NoticeCommand, { at, directory }: DecisionContext): Decision {
  const request = state.requests[command.key];
  if (request === undefined) throw new RequestNotFound(state.id, command.key);
  const { key, notice, number } = command;
  if (request.status !== "open" || isMailed(request, notice, at.slice(0, 10))) return NOTHING;
  // Who cannot answer is not reminded.
  if (waits(state, request)) return NOTHING;
  const reason = reasonOf(request, notice, at);
  const mails: OwedMail[] = mailsOf({ state, directory }, request, { notice, reason, at });
  return { facts: [{ type: "request-noticed", key, notice, number }], mails, requests: [] };
}
