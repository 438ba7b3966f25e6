import type { Case } from "../case.ts";
import { NotAllowedNow } from "../errors.ts";
import { trackRun, type TrackRun } from "./runs.ts";

/**
 * The track that asks downstream to consent to a withdrawal: before a finding, or of a duplicate or a test (ours).
 *
 * @throws NotAllowedNow the case is closed, or has a finding and is neither duplicate nor test.
 */
export function withdrawalTrack(state: Case, because: "before-finding" | "duplicate" | "test"): TrackRun {
  if (state.status === "closed") throw new NotAllowedNow(state.id, "case-closed");
  if (because === "before-finding" && state.facts !== undefined) throw new NotAllowedNow(state.id, "after-finding");
  const asked = Object.values(state.requests).filter(({ request }) => request === "consent-to-withdrawal");
  const open = asked.find(({ status }) => status === "open");
  return trackRun(state.id, {
    step: "verify-allegation",
    round: state.position.round,
    request: "consent-to-withdrawal",
    revision: open?.revision ?? asked.length,
    subject: "",
  });
}
