import type { Case } from "../../domain/case.ts";
import { requestOfSubject } from "../../domain/notes/beside.ts";
import { partyOfSubject } from "../../domain/notes/parties.ts";
import { isNoteId, noteDefinition, offeredNotes, type Offered } from "../../domain/notes/table.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import type { NotePageView } from "../../pages/note-page.tsx";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { NoteLink } from "../../pages/view-models.ts";
import type { Audience } from "./audience.ts";
import { answeredByNote } from "./beside-view.ts";
import type { CaseLook } from "./case-look.ts";
import type { FormState } from "./request-view.ts";

/** Between a note's name and what it is about, in the address of its page. */
const SEPARATOR = "~";

/** The last part of the address of a note's page: `note-lesson`, `exclude-party~smelter.smelter-b`. */
export const noteName = ({ note, subject }: Offered): string =>
  subject === "" ? note : `${note}${SEPARATOR}${subject}`;

/** The note an address names, if it can be recorded now by whoever holds the link. */
export function noteNamed(
  name: string,
  { state, audience }: Pick<CaseLook, "state" | "audience">,
): Offered | undefined {
  const [note = "", subject = ""] = name.split(SEPARATOR);
  if (!isNoteId(note)) return undefined;
  return offeredNotes(state, authorOf(audience)).find(
    (offered) => offered.note === note && offered.subject === subject,
  );
}

const authorOf = ({ viewer, contact }: Audience) => ({ ...viewer, contact });

/** What a note is about in words: a party by its name and role, a request by its title; anything else as it is. */
function titleOf(state: Case, subject: string, { language }: Audience["reader"]): string | undefined {
  const request = requestOfSubject(state, subject)?.request ?? "";
  return isRequestId(request) ? textsFor(language).requests[request].title : undefined;
}

function aboutOf({ subject }: Offered, state: Case, { organisations, reader }: Audience): string | undefined {
  if (subject === "") return undefined;
  const party = partyOfSubject(state, subject);
  if (party === undefined) return titleOf(state, subject, reader) ?? subject;
  const name = organisations[party.role]?.find(({ id }) => id === party.organisation)?.name ?? party.organisation;
  const { phrases, roles } = textsFor(reader.language);
  return phrases.further(name, roles[party.role]);
}

const withAbout = (offered: Offered, state: Case, audience: Audience) => {
  const about = aboutOf(offered, state, audience);
  return about === undefined ? {} : { about };
};

/** What somebody may record now, as links below their case page. */
export const noteLinks = ({ state, audience }: Pick<CaseLook, "state" | "audience">, casePage: string): NoteLink[] =>
  offeredNotes(state, authorOf(audience))
    .filter(({ note }) => !noteDefinition(note).beside)
    .map((offered) => ({
      note: offered.note,
      ...withAbout(offered, state, audience),
      href: `${casePage}/${noteName(offered)}`,
    }));

/** The page of a note with its form. */
export const noteView = (
  { state, audience, history }: Pick<CaseLook, "state" | "audience" | "history">,
  offered: Offered,
  { casePage, ...form }: FormState & { readonly casePage: string },
): NotePageView => ({
  reader: audience.reader,
  reference: state.id,
  note: offered.note,
  ...withAbout(offered, state, audience),
  typed: form.typed,
  rows: form.rows,
  problems: form.problems,
  ...(form.notice === undefined ? {} : { notice: form.notice }),
  sections: answeredByNote({ state, audience, history }, offered),
  organisations: audience.organisations,
  ...(noteDefinition(offered.note).highRisk
    ? { code: form.codeSentAt === undefined ? {} : { sentAt: form.codeSentAt } }
    : {}),
  casePage,
});
