import type { CaseRule } from "./definition.ts";

export const planLevels: CaseRule = {
  step: "design-action-plan",
  routes: ["level-1", "level-2-only"],
  apply: (state) => ({ route: (state.adopted?.level1 ?? true) ? "level-1" : "level-2-only" }),
};

/** First leverage, then another party engages the facilitator (process, Step 2.5). */
export const engagement: CaseRule = {
  step: "design-action-plan",
  routes: ["leverage", "instead"],
  apply: (state) => {
    const silences = Object.values(state.requests).filter(
      ({ request, silence, status, round }) =>
        request === "engage-facilitator" &&
        silence !== "none" &&
        status !== "decided" &&
        round === state.position.round,
    );
    const refused = state.refusals + silences.length > 1;
    return { route: refused ? "instead" : "leverage" };
  },
};

/** After two returns the version goes to audit with its reasons (process, Step 3.4; ours). */
export const planReturned: CaseRule = {
  step: "design-action-plan",
  routes: ["again", "to-audit"],
  apply: (state) => ({ route: (state.plan?.returnsBySmelter ?? 0) < 2 ? "again" : "to-audit" }),
};
