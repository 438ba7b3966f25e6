import type { Case, Position } from "./case.ts";
import { CHAIN_START } from "./chain.ts";
import type { CaseEvent, Fact } from "./events.ts";
import { mineralsOf } from "./lessons/minerals.ts";
import { holdNeeded } from "./rules/safety.ts";

/** What runs are counted by: a machine, the round of reopening, and the monitoring period. */
export const runsKey = ({ machine, round, period }: Pick<Position, "machine" | "round" | "period">): string =>
  [machine, round, period].join("#");

/** An unknown is no "no": the hold is on until somebody says that victims are safe (process, Safety first). */
const goesOn = (ongoing: boolean | null) => {
  if (ongoing === null) return "unknown";
  return ongoing ? "yes" : "no";
};

const FIRST_STEP = "verify-allegation";

/** The first position of a case: Step 1, started by the intake. */
const firstPosition = (execution: string): Position => ({
  step: FIRST_STEP,
  round: 0,
  run: 0,
  revision: 0,
  period: 0,
  machine: FIRST_STEP,
  execution,
  startedBy: "",
});

const aboutOf = ({ allegation, reporter }: Extract<Fact, { type: "case-opened" }>): Case["about"] => ({
  ongoing: allegation.people.ongoing,
  children: allegation.people.children,
  country: allegation.site.country,
  exploitation: allegation.exploitation,
  suppliersNamed: allegation.suppliers.length,
  minerals: mineralsOf(allegation.minerals),
  ...(allegation.source.published === undefined ? {} : { published: allegation.source.published }),
  ...(reporter === undefined ? {} : { reporter }),
});

const untouched = {
  interrupted: false,
  lastPeriod: 0,
  rules: {},
  returned: [],
  told: [],
  requests: {},
  linkageInvestigated: false,
  refusals: 0,
  correctiveActions: [],
  facilitatorCandidates: [],
  victims: { pseudonyms: [], statedBySmelter: false },
  notes: [],
  said: [],
  consents: [],
  pledges: [],
  movements: [],
  services: [],
  reasons: {},
  lessons: { answered: [], actions: [], withdrawn: 0 },
} satisfies Partial<Case>;

/** The case as its first event makes it. */
export const openedBy = (event: CaseEvent, fact: Extract<Fact, { type: "case-opened" }>): Case => {
  const position = firstPosition(fact.execution);
  const hold = holdNeeded({ ongoing: goesOn(fact.allegation.people.ongoing) });
  return {
    ...untouched,
    id: event.caseId,
    version: 0,
    head: CHAIN_START,
    status: "open",
    openedAt: event.at,
    about: aboutOf(fact),
    parties: [{ role: "downstream", organisation: fact.downstream, lead: true, excluded: false }],
    position,
    runs: { [runsKey(position)]: 1 },
    steps: { [FIRST_STEP]: { enteredAt: event.at } },
    safety: {
      hold: hold ? { on: true, since: event.at } : { on: false },
      needs: [],
      needsApproved: false,
      concerns: 0,
    },
    related: fact.related,
  };
};
