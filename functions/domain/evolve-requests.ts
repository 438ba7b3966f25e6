import type { Case } from "./case.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { withoutDispute } from "./frozen.ts";
import { definitionOf } from "./requests/table.ts";
import { sentAgain } from "./returned.ts";

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;

const changeRequest = (state: Case, key: string, change: Partial<Case["requests"][string]>): Case => {
  const known = state.requests[key];
  return known === undefined ? state : { ...state, requests: { ...state.requests, [key]: { ...known, ...change } } };
};

const answered = (state: Case, event: CaseEvent, fact: FactOf<"request-answered">): Case => {
  const { at, number } = event;
  const decided = changeRequest(state, fact.key, {
    status: "decided",
    decidedAt: at,
    route: fact.route,
    digest: fact.digest,
    event: number,
    decidedBy: fact.by.contact,
  });
  return definitionOf(fact.request).records(decided, fact.answer, {
    at,
    subject: fact.subject,
    role: state.requests[fact.key]?.role ?? fact.by.role,
    organisation: state.requests[fact.key]?.organisation ?? fact.by.organisation,
    digest: fact.digest,
    ids: fact.ids,
  });
};

const openedRequest = (state: Case, event: CaseEvent, fact: FactOf<"request-opened">): Case => {
  const { key, request, step, round, revision, subject, role, organisation, masked, dueAt } = fact;
  const identity = { key, request, step, round, revision, subject, role, organisation, masked, dueAt };
  const asOpened = { ...identity, status: "open", silence: "none", escalated: false, openedAt: event.at } as const;
  // The step runs again, e.g. after a redrive; a track beside it says nothing of the step.
  const interrupted = state.interrupted && step !== state.position.step;
  return { ...state, interrupted, requests: { ...state.requests, [key]: asOpened } };
};

const noticed = (state: Case, fact: FactOf<"request-noticed">, at: string): Case =>
  changeRequest(fact.notice === "resent" ? sentAgain(state, fact.key) : state, fact.key, {
    noticed: { notice: fact.notice, on: at.slice(0, 10) },
    ...(fact.notice === "escalation" ? { escalated: true } : {}),
  });

/** By what somebody whose answer came too late is remembered. */
export const refusedOf = ({
  organisation,
  contact,
}: Pick<FactOf<"answer-refused">["by"], "organisation" | "contact">) => `${organisation}/${contact}`;

const settledDispute = (state: Case, key: string): Case => {
  const known = state.requests[key];
  return known === undefined ? state : { ...state, requests: { ...state.requests, [key]: withoutDispute(known) } };
};

const delegated = (state: Case, { key, to, by }: FactOf<"request-delegated">, at: string): Case =>
  changeRequest(state, key, {
    delegated: [...(state.requests[key]?.delegated ?? []), { to, by: by.contact, at }],
  });

const REQUEST_FACTS = [
  "request-opened",
  "request-noticed",
  "request-answered",
  "answer-refused",
  "request-reassigned",
  "request-extended",
  "request-withdrawn",
  "silence-noted",
  "dispute-settled",
  "request-delegated",
] as const;
type RequestFact = FactOf<(typeof REQUEST_FACTS)[number]>;

export const isOfRequest = (fact: Fact): fact is RequestFact => REQUEST_FACTS.some((type) => type === fact.type);

/** What becomes of a case's requests. */
export const applyToRequests = (state: Case, event: CaseEvent, fact: RequestFact): Case => {
  switch (fact.type) {
    case "request-opened":
      return openedRequest(state, event, fact);
    case "request-noticed":
      return noticed(state, fact, event.at);
    case "request-answered":
      return answered(state, event, fact);
    case "answer-refused":
      return changeRequest(state, fact.key, {
        refused: [...(state.requests[fact.key]?.refused ?? []), refusedOf(fact.by)],
      });
    case "request-reassigned":
      return changeRequest(state, fact.key, {
        role: fact.role,
        organisation: fact.organisation,
        masked: fact.masked,
        escalated: false,
      });
    case "request-extended":
      return changeRequest(state, fact.key, { dueAt: fact.dueAt, silence: "none", escalated: false });
    case "request-withdrawn":
      return changeRequest(state, fact.key, { status: "withdrawn" });
    case "dispute-settled":
      return settledDispute(state, fact.key);
    case "request-delegated":
      return delegated(state, fact, event.at);
    case "silence-noted":
      return changeRequest(state, fact.key, { silence: fact.led });
  }
};
