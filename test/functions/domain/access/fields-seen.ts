import { visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import { visibleNote } from "../../../../functions/domain/access/notes.ts";
import { requestSubject } from "../../../../functions/domain/notes/beside.ts";
import { noteDefinition, type NoteId } from "../../../../functions/domain/notes/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { maximalAnswer, maximalContent, PEOPLE } from "../../../support/maximal.ts";
import { ASKED, seenInLooks } from "./looks.ts";

const by = { role: "operator", organisation: "somebody-else", contact: "c" } as const;

/** What each look shows of each field of a request's answer, given by somebody else, with everything filled in. */
export const fieldsSeen = (request: RequestId) =>
  seenInLooks(maximalAnswer(request), (answer, { viewer, state }) =>
    visibleAnswer({ request, by, answer }, viewer, state),
  );

/** What a note is about: a person, a party, the request that the smelter was asked, or the case. */
const subjectOf = (note: NoteId): string => {
  const { beside, data } = noteDefinition(note);
  if (beside || note === "was-us" || note.startsWith("answer-")) return requestSubject(ASKED);
  return data === "consent" || data === "case-plans" ? (PEOPLE[0] ?? "") : "";
};

/** What each look shows of each field of a note that somebody else recorded. */
export const noteFieldsSeen = (note: NoteId) =>
  seenInLooks(maximalContent(noteDefinition(note).content), (content, { viewer, state }) =>
    visibleNote({ note, by, subject: subjectOf(note), content: content as never }, viewer, state),
  );
