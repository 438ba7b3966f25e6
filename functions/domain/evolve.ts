import type { Case, Position } from "./case.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { recordRule } from "./case-rules.ts";
import { openedBy, runsKey } from "./opening.ts";
import { returned, sentAgain } from "./returned.ts";
import { definitionOf } from "./requests/table.ts";
import { outlivesTheCase } from "./requests/tracks.ts";
import { erase } from "./vault/erasure.ts";
import { assign } from "./requests/verify-allegation.ts";

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;

const moved = (state: Case, fact: Position, at: string): Case => {
  const { step, round, run, revision, period, machine, execution, startedBy } = fact;
  const left = state.position.step;
  const steps =
    left === step
      ? state.steps
      : {
          ...state.steps,
          [left]: { enteredAt: state.steps[left]?.enteredAt ?? at, leftAt: at },
          [step]: { enteredAt: state.steps[step]?.enteredAt ?? at },
        };
  return {
    ...state,
    steps,
    interrupted: false,
    runs: { ...state.runs, [runsKey(fact)]: run + 1 },
    lastPeriod: machine === "monitor-period" ? period : state.lastPeriod,
    position: { step, round, run, revision, period, machine, execution, startedBy },
  };
};

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

const partyChanged = (state: Case, { role, organisation, change }: FactOf<"party-changed">): Case =>
  change === "assigned"
    ? assign(state, role, organisation)
    : {
        ...state,
        parties: state.parties.map((party) =>
          party.role === role && party.organisation === organisation
            ? { ...party, excluded: change === "excluded" }
            : party,
        ),
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

const closed = (state: Case, at: string, outcome: FactOf<"case-closed">["outcome"]): Case => ({
  ...state,
  status: "closed",
  outcome,
  closedAt: at,
  interrupted: false,
  requests: Object.fromEntries(
    Object.entries(state.requests).map(([key, request]) => [
      key,
      request.status === "open" && !outlivesTheCase(request.request) ? { ...request, status: "withdrawn" } : request,
    ]),
  ),
});

/** Open again for what is asked anew; what was found and agreed stays, refusals count from the start. */
const reopened = (state: Case): Case => {
  const open: Case = { ...state, status: "open", linkageInvestigated: false, refusals: 0 };
  delete open.outcome;
  delete open.closedAt;
  return open;
};

const concerned = (state: Case): Case => ({
  ...state,
  safety: { ...state.safety, concerns: state.safety.concerns + 1 },
});

type RequestFact = FactOf<
  | "request-opened"
  | "request-noticed"
  | "request-answered"
  | "request-reassigned"
  | "request-extended"
  | "request-withdrawn"
  | "silence-noted"
>;

const applyToRequests = (state: Case, event: CaseEvent, fact: RequestFact): Case => {
  switch (fact.type) {
    case "request-opened":
      return openedRequest(state, event, fact);
    case "request-noticed":
      return noticed(state, fact, event.at);
    case "request-answered":
      return answered(state, event, fact);
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
    case "silence-noted":
      return changeRequest(state, fact.key, { silence: fact.led });
  }
};

const apply = (state: Case, event: CaseEvent): Case => {
  const { fact, at } = event;
  switch (fact.type) {
    case "case-opened":
    case "exported":
    case "vault-read":
    case "vault-written":
      return state;
    case "person-erased":
      return erase(state, fact.pseudonym);
    case "mail-returned":
      return returned(state, fact);
    case "parties-told":
      return { ...state, told: [...state.told, toldKey(fact)] };
    case "request-opened":
    case "request-noticed":
    case "request-answered":
    case "request-reassigned":
    case "request-extended":
    case "request-withdrawn":
    case "silence-noted":
      return applyToRequests(state, event, fact);
    case "rule-applied":
      return recordRule(state, fact);
    case "case-advanced":
      return moved(state, { ...fact, startedBy: fact.from }, at);
    case "step-restarted":
      return moved(state, { ...fact, startedBy: state.position.startedBy }, at);
    case "interrupted":
      return { ...state, interrupted: true };
    case "concern-raised":
      return concerned(state);
    case "party-changed":
      return partyChanged(state, fact);
    case "case-closed":
      return closed(state, at, fact.outcome);
    case "case-reopened":
      return moved(reopened(state), { ...fact, startedBy: "" }, at);
  }
};

/** What a transition that was told is remembered by. */
export const toldKey = ({ transition, execution }: { transition: string; execution: string }): string =>
  `transition/${transition}/${execution}`;

/** The case after one more event. Pure; replaying all events from `undefined` gives the stored snapshot. */
export const evolve = (state: Case | undefined, event: CaseEvent): Case => {
  const before = state ?? (event.fact.type === "case-opened" ? openedBy(event, event.fact) : undefined);
  if (before === undefined) throw new RangeError(`event ${event.number} of ${event.caseId} has no case before it`);
  return { ...apply(before, event), version: event.number, head: event.hash };
};

/** Folds a whole history. */
export const replay = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event), undefined);
