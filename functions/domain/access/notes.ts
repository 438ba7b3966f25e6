import { extentOf, type Viewer } from "../access.ts";
import type { Case } from "../case.ts";
import type { Actor } from "../events.ts";
import { noteDefinition } from "../notes/table.ts";

/**
 * Whether somebody sees the words of a note: who sees all of its kind of data, or is of the organisation that recorded
 * it. Everybody else does not learn that there is one. What is seen by pseudonym (consent) holds codes and days only.
 */
export const seesNote = (note: string, by: Actor, viewer: Viewer, state: Case): boolean =>
  ["all", "by-pseudonym"].includes(extentOf(noteDefinition(note).data, viewer, state)) ||
  (viewer.role === by.role && viewer.organisation === by.organisation);
