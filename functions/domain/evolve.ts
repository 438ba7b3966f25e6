import type { Case, Position } from "./case.ts";
import { CHAIN_START } from "./chain.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { recordRule } from "./case-rules.ts";
import { definitionOf } from "./requests/table.ts";
import { assign } from "./requests/verify-allegation.ts";

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;

const opened = (event: CaseEvent, fact: FactOf<"case-opened">): Case => {
  const { allegation } = fact;
  const step = "verify-allegation" as const;
  const position = { step, round: 0, run: 0, revision: 0, period: 0, machine: step, execution: fact.execution };
  return {
    id: event.caseId,
    version: 0,
    head: CHAIN_START,
    status: "open",
    openedAt: event.at,
    interrupted: false,
    about: {
      ongoing: allegation.people.ongoing,
      children: allegation.people.children,
      country: allegation.site.country,
      exploitation: allegation.exploitation,
      suppliersNamed: allegation.suppliers.length,
      ...(allegation.source.published === undefined ? {} : { published: allegation.source.published }),
      ...(fact.reporter === undefined ? {} : { reporter: fact.reporter }),
    },
    parties: [{ role: "downstream", organisation: fact.downstream, lead: true, excluded: false }],
    position: { ...position, startedBy: "" },
    steps: { [step]: { enteredAt: event.at } },
    requests: {},
    safety: {
      hold: allegation.people.ongoing === true ? { on: true, since: event.at } : { on: false },
      needs: [],
      needsApproved: false,
      concerns: 0,
    },
    related: fact.related,
    linkageInvestigated: false,
    refusals: 0,
    correctiveActions: [],
    facilitatorCandidates: [],
    victims: { pseudonyms: [], statedBySmelter: false },
    pledges: [],
    lessons: { answered: [], actions: [] },
    lastReasons: [],
  };
};

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
    event: number,
  });
  return definitionOf(fact.request).records(decided, fact.answer, {
    at,
    subject: fact.subject,
    role: fact.by.role,
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
  const { type: _type, ...identity } = fact;
  const request = { ...identity, status: "open", silence: "none", escalated: false, openedAt: event.at } as const;
  return { ...state, requests: { ...state.requests, [fact.key]: request } };
};

const closed = (state: Case, at: string, outcome: FactOf<"case-closed">["outcome"]): Case => ({
  ...state,
  status: "closed",
  outcome,
  closedAt: at,
  requests: Object.fromEntries(
    Object.entries(state.requests).map(([key, request]) => [
      key,
      request.status === "open" && !outlivesTheCase(request.request) ? { ...request, status: "withdrawn" } : request,
    ]),
  ),
});

/** Tracks that run on to their end after closure: due diligence, safety, lessons (process, Steps 2.1, 5.3, 6). */
export const outlivesTheCase = (request: string): boolean =>
  ["plan-corrective-actions", "follow-actions", "record-needs", "approve-needs", "answer-concern"].includes(request) ||
  definitionOf(request).step === "capture-lessons";

const apply = (state: Case, event: CaseEvent): Case => {
  const { fact, at } = event;
  switch (fact.type) {
    case "case-opened":
      return state;
    case "request-opened":
      return openedRequest(state, event, fact);
    case "request-noticed":
      return fact.notice === "escalation" ? changeRequest(state, fact.key, { escalated: true }) : state;
    case "request-answered":
      return answered(state, event, fact);
    case "silence-noted":
      return changeRequest(state, fact.key, { silence: fact.led });
    case "request-extended":
      return changeRequest(state, fact.key, { dueAt: fact.dueAt, silence: "none" });
    case "request-withdrawn":
      return changeRequest(state, fact.key, { status: "withdrawn" });
    case "rule-applied":
      return recordRule(state, fact);
    case "case-advanced":
      return moved(state, { ...fact, startedBy: fact.from }, at);
    case "step-restarted":
      return moved(state, { ...fact, startedBy: state.position.startedBy }, at);
    case "parties-told":
      return state;
    case "interrupted":
      return { ...state, interrupted: true };
    case "concern-raised":
      return { ...state, safety: { ...state.safety, concerns: state.safety.concerns + 1 } };
    case "party-changed":
      return partyChanged(state, fact);
    case "case-closed":
      return closed(state, at, fact.outcome);
    case "case-reopened":
      return moved(reopened(state), { ...fact, startedBy: "" }, at);
  }
};

const reopened = ({ outcome: _outcome, closedAt: _closedAt, ...state }: Case): Case => ({ ...state, status: "open" });

/** The case after one more event. Pure; replaying all events from `undefined` gives the stored snapshot. */
export const evolve = (state: Case | undefined, event: CaseEvent): Case => {
  const before = state ?? (event.fact.type === "case-opened" ? opened(event, event.fact) : undefined);
  if (before === undefined)
    throw new RangeError(`event ${String(event.number)} of ${event.caseId} has no case before it`);
  return { ...apply(before, event), version: event.number, head: event.hash };
};

/** Folds a whole history. */
export const replay = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event), undefined);
