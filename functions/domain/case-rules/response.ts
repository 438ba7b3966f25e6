import * as z from "zod";
import type { Case } from "../case.ts";
import { adoptedLevels, routeAdoption } from "../rules/adoption.ts";
import { determineResponse, responseSchema } from "../rules/response.ts";
import { holdNeeded } from "../rules/safety.ts";
import type { CaseRule } from "./definition.ts";

/** Urgent needs wait for neither plan nor money: their track starts with the case (ours). */
export const safetyLane: CaseRule = {
  step: "verify-allegation",
  routes: ["urgent", "not-urgent"],
  apply: (state) => {
    const ongoing = state.about.ongoing === null ? "unknown" : state.about.ongoing ? "yes" : "no";
    return { route: holdNeeded({ ongoing }) ? "urgent" : "not-urgent" };
  },
};

/** While the hold is on, the track that lifts it runs beside the steps (process, Safety first). */
export const safetyHold: CaseRule = {
  step: "verify-allegation",
  routes: ["on", "off"],
  apply: (state) => ({ route: state.safety.hold.on ? "on" : "off" }),
};

export const responseLevel: CaseRule = {
  step: "determine-response",
  routes: ["linked", "unlinked", "unlinked-again"],
  apply: (state, { relatedSubstantiated }) => {
    if (state.facts === undefined) return { route: "unlinked" };
    const receivedOn = state.openedAt.slice(0, 10);
    const response = determineResponse(state.facts, { receivedOn, relatedSubstantiated });
    const unlinked = state.linkageInvestigated ? "unlinked-again" : "unlinked";
    return {
      route: response.linked ? "linked" : unlinked,
      result: z.json().parse(response),
      reasons: response.reasons,
    };
  },
  records: (state, result) => {
    const response = responseSchema.safeParse(result);
    return response.success ? { ...state, response: response.data } : state;
  },
};

const onlyMandatory = (state: Case) =>
  state.levels === undefined ? undefined : adoptedLevels(state.levels, { level1: false, level2: false });

export const levelsToAdopt: CaseRule = {
  step: "determine-response",
  routes: ["ask", "settled"],
  apply: (state) => ({
    route: state.levels?.level1 === "mandatory" && state.levels.level2 === "mandatory" ? "settled" : "ask",
  }),
  records: (state) => {
    const adopted = onlyMandatory(state);
    return adopted === undefined || state.adopted !== undefined ? state : { ...state, adopted };
  },
};

export const adoption: CaseRule = {
  step: "determine-response",
  routes: ["plan", "leverage"],
  apply: (state) => {
    if (state.levels === undefined || state.adopted === undefined) return { route: "leverage" };
    const { route, reasons } = routeAdoption(state.levels, state.adopted);
    return { route, reasons };
  },
};
