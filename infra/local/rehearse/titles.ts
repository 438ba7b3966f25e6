import { isNoteId } from "../../../functions/domain/notes/table.ts";
import { isRequestId } from "../../../functions/domain/requests/table.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";

/** The title of a request as pages and mails show it. */
export const titleOf = (request: string, language = "en"): string =>
  isRequestId(request) ? textsFor(language).requests[request].title : request;

/** The title of a note as pages show it. */
export const noteTitle = (note: string): string => (isNoteId(note) ? textsFor("en").notes[note].title : note);
