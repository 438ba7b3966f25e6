import type { Case } from "../case.ts";
import { reportingPeriods } from "../rules/calendar.ts";
import { fundingCoverage } from "../rules/funding.ts";
import { lessonParties } from "../rules/lessons.ts";
import type { CaseRule } from "./definition.ts";

const periodsOf = (state: Case) => (state.monitoring === undefined ? [] : reportingPeriods(state.monitoring));

/** When the report of a period is asked for: the day the period ends; sent back to monitoring, the day audit named. */
export const monitoringPeriod: CaseRule = {
  step: "implement-and-monitor",
  routes: ["level-1", "level-2-only"],
  apply: (state, { period, at }) => {
    const ends = periodsOf(state)[period - 1]?.to ?? state.monitoring?.returnedUntil.at(-1);
    const until = ends === undefined ? at : `${ends}T00:00:00.000Z`;
    return { route: (state.adopted?.level1 ?? true) ? "level-1" : "level-2-only", until };
  },
};

const AMENDING: readonly string[] = ["amend-plan", "forward-amendment", "approve-amendment"];

/** Whether a report asks for an amendment and none is under way: a second one would overtake the first. */
export const planChange: CaseRule = {
  step: "implement-and-monitor",
  routes: ["amend", "keep"],
  apply: (state) => {
    const isUnderWay = Object.values(state.requests).some(
      ({ request, status, round }) => AMENDING.includes(request) && status === "open" && round === state.position.round,
    );
    return { route: state.monitoring?.planMustChange === true && !isUnderWay ? "amend" : "keep" };
  },
};

/** Whether another period follows, or the window has to be closed or extended (process, Step 4.5). */
export const afterPeriod: CaseRule = {
  step: "implement-and-monitor",
  routes: ["next", "decide"],
  apply: (state, { period }) => ({
    route: state.monitoring?.closureProposed !== true && period < periodsOf(state).length ? "next" : "decide",
  }),
};

export const pledges: CaseRule = {
  step: "implement-and-monitor",
  routes: ["confirm"],
  apply: (state) => ({
    route: "confirm",
    subjects: state.pledges.filter(({ status }) => status === "pledged").map(({ id }) => id),
  }),
};

export const funding: CaseRule = {
  step: "implement-and-monitor",
  routes: ["covered", "shortfall"],
  apply: (state) => {
    if (state.plan === undefined) return { route: "shortfall" };
    const coverage = fundingCoverage({ budget: state.plan.content.budget, pledges: state.pledges });
    return {
      route: coverage.covered ? "covered" : "shortfall",
      result: { budgetMinor: coverage.budgetMinor, confirmedMinor: coverage.confirmedMinor },
      reasons: coverage.reasons,
    };
  },
};

export const lessonsOf: CaseRule = {
  step: "capture-lessons",
  routes: ["ask"],
  apply: (state) => ({
    route: "ask",
    subjects: lessonParties(state.parties.filter(({ excluded }) => !excluded).map(({ role }) => role)),
  }),
};

export const preventionParties: CaseRule = {
  step: "capture-lessons",
  routes: ["ask"],
  apply: (state) => ({
    route: "ask",
    subjects: ["audit", "downstream"].filter((role) => state.parties.some((party) => party.role === role)),
  }),
};
