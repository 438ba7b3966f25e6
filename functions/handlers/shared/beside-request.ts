import { besideNamed } from "../../adapters/views/beside-view.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import { isNoteId, noteDefinition } from "../../domain/notes/table.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import { seeOther } from "../../middleware/page-answers.ts";
import { sentToNote, shownNote } from "./note-form.ts";
import type { NoteFormParts } from "./note-form.ts";
import { RECEIPT, receiptDownload } from "./receipt-download.ts";
import { REMINDERS_PAGE, remindersBelow, type RemindersParts } from "./reminders-below.ts";
import type { Behind } from "./request-behind.ts";

/** What a note beside a request is recorded with: it moves no run and revokes no link, so it needs neither right. */
type BesideParts = Omit<NoteFormParts, "start" | "links" | "directory"> & {
  readonly links: Pick<NoteFormParts["links"], "find">;
  readonly directory: NoteFormParts["directory"] & RemindersParts["directory"];
};

/**
 * The pages below a request where something is recorded beside its answer: "this was not us", more time, a question;
 * the receipt of its answer as a file; how reminders come.
 * GET and HEAD change nothing. What is not possible now, or was recorded already, leads back to the request, which says
 * why; `undefined` for other pages.
 */
export async function besideRequest(
  behind: Behind,
  request: HttpRequest,
  parts: BesideParts,
): Promise<HttpAnswer | undefined> {
  const { name = "", secret, method } = request;
  if (name === RECEIPT && behind.kind === "decided" && method !== "POST")
    return receiptDownload(behind.opened, behind.request.key);
  const { opened } = behind;
  const { key, request: requestId } = behind.kind === "open" ? behind.page.request : behind.request;
  const back = `${parts.baseUrl}/request/${secret}`;
  if (name === REMINDERS_PAGE && isRequestId(requestId))
    return remindersBelow({ opened, base: back, requestId }, request, parts);
  if (!isNoteId(name) || !noteDefinition(name).beside) return undefined;
  const offered = besideNamed(name, opened, { key });
  if (offered === undefined) return seeOther(back, opened.state.id);
  const at = { opened, offered, secret, back, request };
  if (method !== "POST") return shownNote(200, at);
  const links = { find: parts.links.find.bind(parts.links), revoke: () => Promise.resolve(0) };
  return sentToNote(at, { ...parts, links, start: () => Promise.resolve() });
}
