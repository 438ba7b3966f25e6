import type { Case } from "../case.ts";
import type { Actor } from "../events.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { owe, toRole } from "./recipients.ts";
import { trackRun, type TrackRun } from "./runs.ts";

export interface Concern {
  /** Random, at most 20 characters of A to Z and digits. */
  readonly id: string;
  readonly text: string;
  readonly by: Actor;
}

/** The track that answers a concern. */
export const concernTrack = ({ id, position }: Case, concern: string): TrackRun =>
  trackRun(id, {
    step: "verify-allegation",
    round: position.round,
    request: "answer-concern",
    revision: 0,
    subject: concern,
  });

/**
 * Records a safety concern and tells facilitator and audit at once (until they are there, downstream). The track that
 * answers it is to be started once this is recorded (process, Safety first; ours).
 */
export function raiseConcern(
  state: Case,
  { id, text, by }: Concern,
  { directory }: DecisionContext,
): Decision & { track: TrackRun } {
  const audience = { state, directory };
  const nearest = [...toRole(audience, "facilitator"), ...toRole(audience, "audit")];
  const told = nearest.length > 0 ? nearest : toRole(audience, "downstream");
  return {
    facts: [{ type: "concern-raised", id, text, by }],
    mails: owe({ template: "concern-raised", subject: id, reason: `concern/${id}` }, told),
    requests: [],
    track: concernTrack(state, id),
  };
}
