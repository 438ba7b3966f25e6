import type { AddressBook, Addressee } from "../../adapters/addressee.ts";
import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { LinkGrant, Links } from "../../adapters/links.ts";
import type { MailRow, MailStore } from "../../adapters/mail-store.ts";
import type { Mailer } from "../../adapters/mailer.ts";
import type { ReturnedMails } from "../../adapters/returned-mail.ts";
import type { Case } from "../../domain/case.ts";
import type { MailTemplate } from "../../domain/decisions/decision.ts";
import { requestSubject } from "../../domain/notes/beside.ts";
import { isNoteId } from "../../domain/notes/table.ts";
import { noteName } from "../../adapters/views/note-view.ts";
import type { WriteLine } from "../../middleware/task-edge.ts";

export interface SendOwedParts extends AddressBook {
  readonly cases: Pick<CaseStore, "reporter" | "read" | "change">;
  readonly directory: Pick<DirectoryStore, "organisation" | "directory">;
  readonly returned: Pick<ReturnedMails, "isSpoilt">;
  readonly mails: Pick<MailStore, "open" | "finish" | "gather">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  /** `https://host/stage`: links are made from it alone (hazards, EM-25). */
  readonly baseUrl: string;
  readonly log: WriteLine;
  readonly now: () => string;
}

/** These ask for an answer; once the request is decided or withdrawn they are not sent (hazards, EV-02). */
export const ASKS: readonly MailTemplate[] = ["request-first", "request-reminder", "request-escalation", "date-moved"];

/** Of more time and questions, to who asked. */
const ANSWERED: readonly MailTemplate[] = ["more-time-answered", "question-answered"];

/** These lead to the page of the note that answers, below the case. */
const ANSWERS_BY_NOTE: readonly MailTemplate[] = ["more-time-asked", "question-asked"];

const below = ({ template, key, subject }: MailRow): string =>
  key !== undefined && subject !== undefined && isNoteId(subject) && ANSWERS_BY_NOTE.includes(template)
    ? `/${noteName({ note: subject, subject: requestSubject({ key }) })}`
    : "";

/** These lead to the request: its page is the receipt when it is decided. */
const OPENS_REQUEST: readonly MailTemplate[] = [...ASKS, "decision-receipt", "fresh-link", ...ANSWERED];

const kindOf = ({ template, key, to }: MailRow, state: Case): LinkGrant["kind"] => {
  const isOpened = key !== undefined && OPENS_REQUEST.includes(template);
  if (isOpened && (to.kind === "contact" || state.requests[key]?.role === "reporter")) return "request";
  return to.kind === "reporter" ? "status" : "case";
};

/** A mail that is ready to go. */
export interface Ready {
  readonly row: MailRow;
  readonly state: Case;
  readonly to: Addressee;
}

/** A new secret each time: a mail that is sent again has the same words and a further valid link (hazards, SE-04). */
export async function linkFor(parts: SendOwedParts, { row, state, to }: Ready): Promise<string> {
  const kind = kindOf(row, state);
  const { caseId, mailId, key } = row;
  const grant = { caseId, kind, ...to.link, mailId, ...(kind === "request" ? { key } : {}) };
  const secret = await parts.links.issue(grant, parts.now());
  return `${parts.baseUrl}/${kind}/${secret}${below(row)}`;
}
