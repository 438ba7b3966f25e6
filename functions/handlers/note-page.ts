import type { CaseStore } from "../adapters/case-store.ts";
import type { Codes } from "../adapters/codes.ts";
import type { Links } from "../adapters/links.ts";
import type { MailFunction } from "../adapters/mail-function.ts";
import { noteNamed } from "../adapters/views/note-view.ts";
import { REPORTER } from "../adapters/views/reporter-link.ts";
import type { Workflow } from "../adapters/workflow.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import type { Sha256 } from "../domain/chain.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { pageEdge, refusal, unknownLink } from "../middleware/page-answers.ts";
import { AWAY, awayBelow } from "./shared/away-below.ts";
import type { AwayParts } from "./shared/away-below.ts";
import { LINKS, mailLinksBelow, shownBelowCase } from "./shared/case-below.ts";
import type { BelowCaseParts } from "./shared/case-below.ts";
import { liveNotePage } from "./shared/live-notes.ts";
import { sentToNote, shownNote } from "./shared/note-form.ts";
import { openLink } from "./shared/open-link.ts";
import type { LinkParts, OpenedLink } from "./shared/open-link.ts";
import { RECEIPTS, receiptDownload } from "./shared/receipt-download.ts";
import { REMINDERS_PAGE, remindersBelow, type RemindersParts } from "./shared/reminders-below.ts";
import { reporterBelow } from "./shared/reporter-below.ts";

export interface NotePageParts extends LinkParts, BelowCaseParts {
  readonly cases: LinkParts["cases"] & BelowCaseParts["cases"] & Pick<CaseStore, "change" | "reporter">;
  readonly directory: LinkParts["directory"] & AwayParts["directory"] & RemindersParts["directory"];
  readonly links: LinkParts["links"] & Pick<Links, "revoke">;
  readonly codes: Codes;
  readonly mailer: Pick<MailFunction, "sendCode">;
  /** Starts the run the case is in after a note; never fails: what fails the reconciler does. */
  readonly start: (...run: Parameters<Workflow["start"]>) => Promise<void>;
  readonly sha256: Sha256;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** What is no note: a page to read, or a link that is asked for. */
async function below(opened: OpenedLink, request: HttpRequest, parts: NotePageParts): Promise<HttpAnswer | undefined> {
  const { secret, name = "", method } = request;
  if (name === REPORTER) return reporterBelow(opened, request, parts);
  const at = { opened, base: `${parts.baseUrl}/case/${secret}` };
  if (name === AWAY) return awayBelow(at, request, parts);
  if (name === REMINDERS_PAGE) return remindersBelow(at, request, parts);
  if (method === "POST") return name === LINKS ? mailLinksBelow(at, request, parts) : undefined;
  if (name === RECEIPTS) return receiptDownload(opened);
  return shownBelowCase(at, name, parts);
}

/**
 * The pages below a case page: what a party may record without being asked, each with its form, and what is too long
 * for the case page itself. GET and HEAD change nothing; what is not theirs, or not possible now, looks like an unknown
 * link (hazards, EM-18).
 */
export const notePage = (parts: NotePageParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const isPost = request.method === "POST";
    const refused = isPost ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused, request);
    const { secret, name = "" } = request;
    const opened = await openLink(request, "case", parts);
    if (opened === undefined) return unknownLink(parts.baseUrl, request);
    const offered = noteNamed(name, opened);
    if (offered === undefined) return (await below(opened, request, parts)) ?? unknownLink(parts.baseUrl, request);
    const at = { request, opened, offered, secret, back: `${parts.baseUrl}/case/${secret}` };
    return isPost ? sentToNote(at, parts) : shownNote(200, at);
  });

export const handler = onFirstCall(() => notePage(liveNotePage()));
