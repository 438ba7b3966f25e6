import { isSameParty } from "../case.ts";
import type { Case } from "../case.ts";
import { recordConsent } from "./consent.ts";
import type { Author, NoteDefinition } from "./definition.ts";
import { notUs, wasUs } from "./disputes.ts";
import { appointInterimFacilitator } from "./interim.ts";
import { noteLesson } from "./lesson.ts";
import { answerMoreTime, askMoreTime } from "./more-time.ts";
import { invitePayer, pledgeMore, recordContribution } from "./money.ts";
import { excludeParty, readmitParty } from "./parties.ts";
import { answerBack, askBack } from "./questions.ts";
import { reopenCaseNote } from "./reopen.ts";
import { recordService } from "./service.ts";

/**
 * What a party may record without being asked, once. Adding one: a row here, its words in the text catalogue, and what
 * follows from it, if anything does, in decisions/record-note.ts.
 */
export const NOTES = {
  "was-us": wasUs,
  "answer-more-time": answerMoreTime,
  "answer-back": answerBack,
  "not-us": notUs,
  "ask-more-time": askMoreTime,
  "ask-back": askBack,
  "note-lesson": noteLesson,
  "exclude-party": excludeParty,
  "readmit-party": readmitParty,
  "reopen-case": reopenCaseNote,
  "record-consent": recordConsent,
  "appoint-interim-facilitator": appointInterimFacilitator,
  "record-service": recordService,
  "record-contribution": recordContribution,
  "pledge-more": pledgeMore,
  "invite-payer": invitePayer,
} as const satisfies Record<string, NoteDefinition>;

export type NoteId = keyof typeof NOTES;

export const isNoteId = (id: string): id is NoteId => Object.hasOwn(NOTES, id);

/** The row of a note; an id that is not in the table is an error of the program. */
export const noteDefinition = (id: string): NoteDefinition => {
  if (!isNoteId(id)) throw new RangeError(`no note ${id}`);
  return NOTES[id];
};

/** A note and what it is about. */
export interface Offered {
  readonly note: NoteId;
  readonly subject: string;
}

/** What can be said of a request before it is answered. */
const ASKS_BACK: readonly NoteId[] = ["ask-more-time", "ask-back"];

const NOTE_IDS = Object.keys(NOTES).filter(isNoteId);

/** Whose mailbox may be in other hands moves nothing by it until that is settled (hazards, EM-35). */
const isDoubted = ({ requests }: Case, { organisation }: Author): boolean =>
  Object.values(requests).some((request) => request.disputed !== undefined && request.organisation === organisation);

const isOpenTo = (id: NoteId, state: Case, author: Author): boolean => {
  const { from, highRisk } = noteDefinition(id);
  return from.includes(author.role) && (id === "was-us" || !highRisk || !isDoubted(state, author));
};

/** Who is invited is asked before they take part: until they accept, they may ask back as well (ours). */
export const isInvited = ({ parties, requests }: Case, author: Author): boolean =>
  !parties.some(({ organisation, excluded }) => excluded && organisation === author.organisation) &&
  Object.values(requests).some((request) => request.status === "open" && isSameParty(request, author));

/** What somebody may record now, in the order of the table. An excluded organisation, and who is not asked: nothing. */
export function offeredNotes(state: Case, author: Author): Offered[] {
  const isParty = state.parties.some((party) => !party.excluded && isSameParty(party, author));
  if (!isParty && !isInvited(state, author)) return [];
  const mayNote = (id: NoteId): boolean => isParty || ASKS_BACK.includes(id);
  return NOTE_IDS.filter((id) => mayNote(id) && isOpenTo(id, state, author)).flatMap((id) =>
    noteDefinition(id)
      .subjects(state, author)
      .map((subject) => ({ note: id, subject })),
  );
}
