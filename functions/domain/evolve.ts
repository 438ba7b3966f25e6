import type { Case, Party, Position } from "./case.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { applyToRequests, isOfRequest } from "./evolve-requests.ts";
import { recordRule } from "./case-rules.ts";
import { openedBy, runsKey } from "./opening.ts";
import { returned } from "./returned.ts";
import { noteDefinition } from "./notes/table.ts";
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

const noted = (state: Case, { note, subject, id, content, by }: FactOf<"noted">, at: string): Case =>
  noteDefinition(note).records({ ...state, notes: [...state.notes, { id, note, subject }] }, content, {
    at,
    subject,
    by,
  });

/** Who is assigned is asked from now on, also where they held the role before another one took it over. */
const assignedAsLead = (state: Case, role: Party["role"], organisation: string): Case => {
  const { parties } = assign(state, role, organisation);
  const asLead = (party: Party) =>
    party.role === role ? { ...party, lead: party.organisation === organisation } : party;
  return { ...state, parties: parties.map(asLead) };
};

const partyChanged = (state: Case, { role, organisation, change }: FactOf<"party-changed">): Case =>
  change === "assigned"
    ? assignedAsLead(state, role, organisation)
    : {
        ...state,
        parties: state.parties.map((party) =>
          party.role === role && party.organisation === organisation
            ? { ...party, excluded: change === "excluded" }
            : party,
        ),
      };

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

const apply = (state: Case, event: CaseEvent): Case => {
  const { fact, at } = event;
  if (isOfRequest(fact)) return applyToRequests(state, event, fact);
  switch (fact.type) {
    case "case-opened":
    case "exported":
    case "reporter-read":
    case "vault-read":
    case "vault-written":
      return state;
    case "person-erased":
      return erase(state, fact.pseudonym);
    case "mail-returned":
      return returned(state, fact);
    case "parties-told":
      return { ...state, told: [...state.told, toldKey(fact)] };
    case "rule-applied":
      return recordRule(state, fact);
    case "case-advanced":
      return moved(state, { ...fact, startedBy: fact.from }, at);
    case "step-restarted":
      return moved(state, { ...fact, startedBy: state.position.startedBy }, at);
    case "interrupted":
      return { ...state, interrupted: true };
    case "noted":
      return noted(state, fact, at);
    case "concern-raised":
      return concerned(state);
    case "party-changed":
      return partyChanged(state, fact);
    case "lessons-withdrawn":
      return { ...state, lessons: { ...state.lessons, withdrawn: event.number } };
    case "case-closed":
      return closed(state, at, fact.outcome);
    case "case-reopened":
      return moved(reopened(state), { ...fact, startedBy: "" }, at);
  }
};

/** What a transition that was told is remembered by. */
export const toldKey = ({ transition, execution }: { transition: string; execution: string }): string =>
  `transition/${transition}/${execution}`;

const withSaid = (state: Case, { fact, number }: CaseEvent): Case =>
  state.said !== undefined && (fact.type === "noted" || fact.type === "concern-raised")
    ? { ...state, said: [...state.said, number] }
    : state;

/** The case after one more event. Pure; replaying all events from `undefined` gives the stored snapshot. */
export const evolve = (state: Case | undefined, event: CaseEvent): Case => {
  const before = state ?? (event.fact.type === "case-opened" ? openedBy(event, event.fact) : undefined);
  if (before === undefined) throw new RangeError(`event ${event.number} of ${event.caseId} has no case before it`);
  return { ...withSaid(apply(before, event), event), version: event.number, head: event.hash };
};

/** Folds a whole history. */
export const replay = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event), undefined);
