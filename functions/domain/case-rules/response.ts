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

/** What a track of needs that the investigation found is about: one that was asked at intake is another. */
export const NEEDS_FOUND = "found";

/** What became of the safety lane in this round: it runs, it recorded what was started, or it found no needs. */
const laneOf = ({ requests, position }: Case): "cared-for" | "no-needs" | "none" => {
  const lane = Object.values(requests).filter(
    ({ request, round }) => ["record-needs", "approve-needs"].includes(request) && round === position.round,
  );
  if (lane.some(({ status, route }) => status === "open" || route === "needs-recorded")) return "cared-for";
  return lane.some(({ route }) => route === "no-urgent-needs") ? "no-needs" : "none";
};

/**
 * Urgent needs, or exploitation that goes on, which the investigation found first wait for nothing either (ours). What
 * was recorded before is asked after by its own track.
 */
export const needsFound: CaseRule = {
  step: "determine-response",
  routes: ["urgent", "settled"],
  apply: (state) => {
    const lane = laneOf(state);
    if (state.facts === undefined || lane === "cared-for") return { route: "settled" };
    const { people, incident } = state.facts;
    const goesOn = lane === "none" && holdNeeded({ ongoing: incident.ongoing });
    return { route: people.urgentNeeds === "yes" || goesOn ? "urgent" : "settled" };
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
