import { extentOf, isMasked, type Viewer } from "../access.ts";
import { isSameParty, type Case } from "../case.ts";
import type { Actor } from "../events.ts";
import { isAsking, requestOfSubject } from "../notes/beside.ts";
import { noteDefinition } from "../notes/table.ts";

/**
 * Whether somebody sees the words of a note: who sees all of its kind of data, or is of the organisation that recorded
 * it. Everybody else does not learn that there is one. What is seen by pseudonym (consent) holds codes and days only.
 */
export const seesNote = (
  { note, by, subject }: { readonly note: string; readonly by: Actor; readonly subject: string },
  viewer: Viewer,
  state: Case,
): boolean => {
  if (isSameParty(by, viewer)) return true;
  const { between, data } = noteDefinition(note);
  if (between) return isBetween(state, subject, viewer);
  return ["all", "by-pseudonym"].includes(extentOf(data, viewer, state));
};

/** A question about a request is between who is asked and who the answer is for; its words may name a place or a person. */
function isBetween(state: Case, subject: string, viewer: Viewer): boolean {
  if (isMasked(state, viewer.role)) return false;
  const request = requestOfSubject(state, subject);
  return request !== undefined && (isSameParty(request, viewer) || isAsking(state, request, viewer));
}
