import type { Case } from "../case.ts";
import { refusedOf } from "../evolve-requests.ts";
import type { Actor } from "../events.ts";
import type { Decision } from "./decision.ts";
import { NOTHING } from "./nothing.ts";

/**
 * A different answer came after the decision: that it did is an event, once for each contact and request, so that what
 * somebody tries again and again does not fill the case (hazards, EM-08). Nothing of the answer is kept.
 */
export function refuseAnswer(state: Case, { key, by }: { readonly key: string; readonly by: Actor }): Decision {
  const request = state.requests[key];
  if (request?.status !== "decided" || request.refused?.includes(refusedOf(by)) === true) return NOTHING;
  return { facts: [{ type: "answer-refused", key, by }], mails: [], requests: [] };
}
