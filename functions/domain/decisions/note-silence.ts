import type { Case } from "../case.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toOperators } from "./recipients.ts";

export interface Silence {
  readonly key: string;
  readonly led: "went-on" | "stalled";
}

/** Nobody answered in time: the run goes on or stalls, and of a stall the operators are told. The link stays. */
export function noteSilence(state: Case, { key, led }: Silence, { at, directory }: DecisionContext): Decision {
  const request = state.requests[key];
  if (request?.status !== "open" || request.silence === led) return NOTHING;
  const reason = `${key}/stalled/${at.slice(0, 10)}`;
  const mails =
    led === "stalled" ? owe({ template: "request-stalled", key, reason }, toOperators({ state, directory })) : [];
  return { facts: [{ type: "silence-noted", key, led }], mails, requests: [] };
}
