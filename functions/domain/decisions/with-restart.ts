import type { Case } from "../case.ts";
import { isOfCurrentStep } from "./extend.ts";
import type { Decision } from "./decision.ts";
import { restartStep } from "./restart-step.ts";

/** Several decisions as one. */
export const joined = (decisions: readonly Decision[]): Decision => ({
  facts: decisions.flatMap(({ facts }) => facts),
  mails: decisions.flatMap(({ mails }) => mails),
  requests: decisions.flatMap(({ requests }) => requests),
});

/** What moved to somebody else belongs to a run that still counts the old party's time: the step starts again. */
export const withRestart = (state: Case, change: Decision): Decision => {
  const moved = change.facts.some(
    (fact) =>
      fact.type === "request-reassigned" &&
      Object.values(state.requests).some((request) => request.key === fact.key && isOfCurrentStep(state, request)),
  );
  const restart = moved || state.interrupted ? [restartStep(state, "resumed")] : [];
  return joined([change, ...restart]);
};
