import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { NotAllowedNow } from "../errors.ts";
import type { Actor, Fact } from "../events.ts";
import { definitionOf } from "../requests/table.ts";
import { askingParty, requestOfSubject } from "../notes/beside.ts";
import type { NoteId } from "../notes/table.ts";
import { daysBetween, shiftDays } from "../time.ts";
import type { Decision, DecisionContext, MailTemplate, OwedMail } from "./decision.ts";
import { toldOfDate } from "./date-moved.ts";
import { NOTHING } from "./nothing.ts";
import { extendRequest, waitedForAnew } from "./extend.ts";
import { owe, toAll, toLead, toOperators } from "./recipients.ts";
import { restartStep } from "./restart-step.ts";

type Noted = Extract<Fact, { type: "noted" }>;

/** What follows from a note beside a request; `reason` makes its mails the same when it is tried again. */
export interface Beside extends DecisionContext {
  readonly reason: string;
}

const requestOf = (state: Case, { subject }: Noted): RequestState => {
  const request = requestOfSubject(state, subject);
  if (request === undefined) throw new NotAllowedNow(state.id, "not-offered");
  return request;
};

const mailsOnly = (mails: readonly OwedMail[]): Decision => ({ facts: [], mails, requests: [] });

/** All contacts of the party and the operators: one of them may be the one who knows, and one the one who lies. */
const toldOfDispute = (
  state: Case,
  template: "answer-disputed" | "dispute-settled",
  request: RequestState,
  { directory, reason }: Pick<Beside, "directory" | "reason">,
): OwedMail[] => {
  const audience = { state, directory };
  return owe({ template, key: request.key, reason }, [...toAll(audience, request), ...toOperators(audience)]);
};

/** Less than a day is no reason to write to everybody. */
const WORTH_A_MAIL_DAYS = 1;

/** The time for which the case waited is given back to everybody who could not answer (ours). */
function givenBack(state: Case, { disputed }: RequestState, by: Actor, { at, directory }: DecisionContext): Decision {
  if (disputed === undefined) return NOTHING;
  const days = daysBetween(disputed.at, at);
  const open = Object.values(state.requests).filter(
    ({ status, request }) => status === "open" && !definitionOf(request).safety,
  );
  const moved = open.map((request) => ({ request, dueAt: shiftDays(request.dueAt, days) }));
  const type = "request-extended";
  const told = days < WORTH_A_MAIL_DAYS ? [] : moved;
  return {
    facts: moved.map(({ request: { key }, dueAt }): Fact => ({ type, key, dueAt, by })),
    mails: told.flatMap(({ request, dueAt }) => toldOfDate({ state, directory }, request, dueAt)),
    requests: open.flatMap((request) => waitedForAnew(state, request)),
  };
}

/** What follows when a dispute is over: time is given back, the step runs again, who was told of it is told. */
export function afterDispute(state: Case, request: RequestState, by: Actor, context: Beside): Decision {
  const { facts, mails, requests } = givenBack(state, request, by, context);
  return {
    facts: [...facts, ...restartStep(state, "resumed").facts],
    mails: [...toldOfDispute(state, "dispute-settled", request, context), ...mails],
    requests,
  };
}

/** To the party the answer is for, with a link to the page of the note that answers. */
const toAsking =
  (template: MailTemplate, answeredBy: NoteId) =>
  (state: Case, noted: Noted, { directory, reason }: Beside): Decision => {
    const request = requestOf(state, noted);
    const party = askingParty(state, request);
    const message = { template, key: request.key, subject: answeredBy, reason };
    return mailsOnly(party === undefined ? [] : owe(message, toLead({ state, directory }, party)));
  };

/** To every contact of the party that asked: whoever it was, a colleague answers as well. */
const backToAsked = (state: Case, request: RequestState, template: MailTemplate, { directory, reason }: Beside) =>
  owe({ template, key: request.key, reason }, toAll({ state, directory }, request));

/** At the hour at which it was due, on the day that was agreed. */
const movedTo = (until: string, { dueAt }: RequestState): string => `${until}${dueAt.slice(10)}`;

const isGranted = ({ content }: Noted): boolean =>
  typeof content === "object" && content !== null && "decision" in content && content.decision === "grant";

function timeAnswered(state: Case, noted: Noted, context: Beside): Decision {
  const request = requestOf(state, noted);
  const { key, moreTime } = request;
  const mails = backToAsked(state, request, "more-time-answered", context);
  if (!isGranted(noted) || moreTime === undefined) return mailsOnly(mails);
  const dueAt = movedTo(moreTime.until, request);
  // Agreed to after the day has passed, nothing is left to move.
  if (dueAt <= context.at) return mailsOnly(mails);
  return { ...extendRequest(state, { key, dueAt, by: noted.by }, context), mails };
}

/** What follows from each note beside a request. */
export const BESIDE: Readonly<Partial<Record<NoteId, (state: Case, noted: Noted, context: Beside) => Decision>>> = {
  "not-us": (state, noted, context) =>
    mailsOnly(toldOfDispute(state, "answer-disputed", requestOf(state, noted), context)),
  "was-us": (state, noted, context) => afterDispute(state, requestOf(state, noted), noted.by, context),
  "ask-more-time": toAsking("more-time-asked", "answer-more-time"),
  "answer-more-time": timeAnswered,
  "ask-back": toAsking("question-asked", "answer-back"),
  "answer-back": (state, noted, context) =>
    mailsOnly(backToAsked(state, requestOf(state, noted), "question-answered", context)),
};
