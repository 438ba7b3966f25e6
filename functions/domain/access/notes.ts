import * as z from "zod";
import { extentOf, isMasked, type Viewer } from "../access.ts";
import { isSameParty, type Case } from "../case.ts";
import type { Fact } from "../events.ts";
import { isAsking, requestOfSubject } from "../notes/beside.ts";
import { isInvited, noteDefinition } from "../notes/table.ts";
import { isWithheldFrom } from "./withheld.ts";

type Noted = Extract<Fact, { type: "noted" }>;
type Named = Pick<Noted, "note" | "by" | "subject">;

const fieldsSchema = z.record(z.string(), z.json()).catch({});

/**
 * Of the consent ledger by pseudonym: the state of it. The language, and who spoke for somebody, tell who they are, and
 * would be all the more telling after a withdrawal (ours).
 */
const BY_PSEUDONYM: readonly string[] = ["state", "purposes", "recipients", "on"];

/** Whoever left a case, or was excluded, sees none of its notes, not their own either; who is asked to join does. */
const takesPart = (viewer: Viewer, state: Case): boolean =>
  extentOf("progress", viewer, state) !== "none" || isInvited(state, viewer);

/** What was noted of one person's services goes with their consent; that consent was taken back is told. */
const isHeldBack = ({ note, subject }: Named, viewer: Viewer, state: Case): boolean =>
  noteDefinition(note).data === "case-plans" && isWithheldFrom(subject, "report-assistance", viewer, state);

/** A question about a request is between who is asked and who the answer is for; its words may name a place or a person. */
function isBetween(state: Case, subject: string, viewer: Viewer): boolean {
  const request = requestOfSubject(state, subject);
  return request !== undefined && (isSameParty(request, viewer) || isAsking(state, request, viewer));
}

/** How much of the words of a note somebody sees. While the hold is on, the smelter sees nothing that others noted. */
function extentOfNote(named: Named, viewer: Viewer, state: Case): "all" | "by-pseudonym" | "none" {
  const { note, by, subject } = named;
  if (!takesPart(viewer, state) || isHeldBack(named, viewer, state)) return "none";
  if (isSameParty(by, viewer)) return "all";
  if (isMasked(state, viewer.role)) return "none";
  const { between, data } = noteDefinition(note);
  if (between) return isBetween(state, subject, viewer) ? "all" : "none";
  const extent = extentOf(data, viewer, state);
  return extent === "all" || extent === "by-pseudonym" ? extent : "none";
}

/**
 * Whether somebody sees words of a note: who sees all of its kind of data, or is of the organisation that recorded it.
 * Everybody else does not learn that there is one.
 */
export const seesNote = (named: Named, viewer: Viewer, state: Case): boolean =>
  extentOfNote(named, viewer, state) !== "none";

/** What somebody sees of what a note says, in its own shape; `undefined` where they do not learn that there is one. */
export function visibleNote(noted: Named & Pick<Noted, "content">, viewer: Viewer, state: Case) {
  const extent = extentOfNote(noted, viewer, state);
  if (extent === "none") return undefined;
  const fields = fieldsSchema.parse(noted.content);
  if (extent === "all") return fields;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => BY_PSEUDONYM.includes(key)));
}
