import { addressee, type AddressBook, type Addressee } from "../../adapters/addressee.ts";
import { calendarOf } from "../../adapters/calendar.ts";
import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { LinkGrant, Links } from "../../adapters/links.ts";
import { factsOf } from "../../adapters/mail-facts.ts";
import type { MailReference, MailRow, MailStore } from "../../adapters/mail-store.ts";
import { threadOf, type Mailer } from "../../adapters/mailer.ts";
import type { ReturnedMails } from "../../adapters/returned-mail.ts";
import type { Case } from "../../domain/case.ts";
import type { Organisation } from "../../domain/directory.ts";
import type { MailTemplate } from "../../domain/decisions/decision.ts";
import { composeMail } from "../../mails/compose.ts";
import { renderHtml } from "../../mails/render-html.tsx";
import { renderText } from "../../mails/render-text.ts";
import type { WriteLine } from "../../middleware/task-edge.ts";
import { mailReturned } from "./mail-returned.ts";

export interface SendOwedParts extends AddressBook {
  readonly cases: Pick<CaseStore, "reporter" | "read" | "change">;
  readonly directory: Pick<DirectoryStore, "organisation" | "directory">;
  readonly returned: Pick<ReturnedMails, "isSpoilt">;
  readonly mails: Pick<MailStore, "open" | "finish">;
  readonly links: Pick<Links, "issue">;
  readonly mailer: Mailer;
  /** `https://host/stage`: links are made from it alone (hazards, EM-25). */
  readonly baseUrl: string;
  readonly log: WriteLine;
  readonly now: () => string;
}

/** These ask for an answer; once the request is decided or withdrawn they are not sent (hazards, EV-02). */
const ASKS: readonly MailTemplate[] = ["request-first", "request-reminder", "request-escalation"];

/** These lead to the request: its page is the receipt when it is decided. */
const OPENS_REQUEST: readonly MailTemplate[] = [...ASKS, "decision-receipt", "fresh-link"];

const kindOf = ({ template, key, to }: MailRow, state: Case): LinkGrant["kind"] => {
  const isOpened = key !== undefined && OPENS_REQUEST.includes(template);
  if (isOpened && (to.kind === "contact" || state.requests[key]?.role === "reporter")) return "request";
  return to.kind === "reporter" ? "status" : "case";
};

const isStale = ({ template, key }: MailRow, state: Case): boolean =>
  ASKS.includes(template) && key !== undefined && state.requests[key]?.status !== "open";

/** A new secret each time: a mail that is sent again has the same words and a further valid link (hazards, SE-04). */
async function linkFor(parts: SendOwedParts, row: MailRow, { state, to }: Prepared): Promise<string> {
  const kind = kindOf(row, state);
  const { caseId, mailId, key } = row;
  const grant = { caseId, kind, ...to.link, mailId, ...(kind === "request" ? { key } : {}) };
  const secret = await parts.links.issue(grant, parts.now());
  return `${parts.baseUrl}/${kind}/${secret}`;
}

interface Prepared {
  readonly state: Case;
  readonly to: Addressee;
}

async function send(parts: SendOwedParts, row: MailRow, prepared: Prepared): Promise<void> {
  const { state, to } = prepared;
  const url = await linkFor(parts, row, prepared);
  const at = parts.now();
  const mail = composeMail(row.template, factsOf({ row, state, reader: to.reader, url, at }));
  await parts.mailer.send({
    to: { name: to.name, address: to.address },
    subject: mail.subject,
    text: renderText(mail),
    html: renderHtml(mail),
    calendar: calendarOf({ row, state, reader: to.reader, at }),
    id: row.mailId,
    thread: threadOf(row.caseId, row.to.kind === "contact" ? row.to : "reporter"),
    tags: { case: row.caseId, mail: row.mailId },
    at,
  });
}

/** The directory, with the organisation that was read along with the mail. */
const knowing = ({ directory }: SendOwedParts, known: Organisation | undefined): AddressBook["directory"] => ({
  organisation: async (id) => (known?.id === id ? known : directory.organisation(id)),
});

/** Nothing is sent to an address that mail came back from; what follows is as if it came back again. */
async function reach(parts: SendOwedParts, row: MailRow, prepared: Prepared): Promise<"sent" | "dropped"> {
  if (await parts.returned.isSpoilt(prepared.to.link.address)) {
    await mailReturned(parts, row, "suppressed");
    return "dropped";
  }
  await send(parts, row, prepared);
  return "sent";
}

/**
 * Sends one owed mail: at least once, never lost (hazards, SE-05). Sent first, then marked; one that was sent, or that
 * nobody may get any more, is left out.
 */
export async function sendOwed(parts: SendOwedParts, owed: MailReference): Promise<void> {
  const opened = await parts.mails.open(owed);
  if (opened?.row.status !== "owed") return;
  const { row, state } = opened;
  const book = { ...parts, directory: knowing(parts, opened.organisation) };
  const to = isStale(row, state) ? undefined : await addressee(book, row, state);
  const status = to === undefined ? "dropped" : await reach(parts, row, { state, to });
  await parts.mails.finish(owed, { status, at: parts.now() });
  parts.log({ mail: row.mailId, caseId: row.caseId, template: row.template, status });
}
