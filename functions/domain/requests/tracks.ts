import { definitionOf } from "./table.ts";

/** Decisions asked beside the steps, as runs of `ask` that nobody waits for (process, Safety first, Step 2.1). */
const TRACKS: readonly string[] = [
  "record-needs",
  "approve-needs",
  "lift-hold",
  "answer-concern",
  "consent-to-withdrawal",
  "plan-corrective-actions",
  "follow-actions",
  "follow-prevention",
  "amend-plan",
  "forward-amendment",
  "approve-amendment",
];

export const isTrack = (request: string): boolean => TRACKS.includes(request);

/** Requests that run on to their end after closure: due diligence, safety, lessons (process, Steps 2.1, 5.3, 6). */
export const outlivesTheCase = (request: string): boolean =>
  ["plan-corrective-actions", "follow-actions", "record-needs", "approve-needs", "answer-concern"].includes(request) ||
  definitionOf(request).step === "capture-lessons";
