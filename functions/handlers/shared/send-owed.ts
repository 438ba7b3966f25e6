import { addressee, contactOf, type AddressBook, type Addressee } from "../../adapters/addressee.ts";
import { calendarOf } from "../../adapters/calendar.ts";
import { factsOf } from "../../adapters/mail-facts.ts";
import type { MailReference, MailRow } from "../../adapters/mail-store.ts";
import { threadOf } from "../../adapters/mailer.ts";
import type { Case } from "../../domain/case.ts";
import type { Organisation } from "../../domain/directory.ts";
import { composeMail } from "../../mails/compose.ts";
import { renderHtml } from "../../mails/render-html.tsx";
import { renderText } from "../../mails/render-text.ts";
import { nameOf } from "../../middleware/task-edge.ts";
import { mailReturned } from "./mail-returned.ts";
import { ASKS, linkFor, type Ready, type SendOwedParts } from "./owed-mail.ts";
import { byReader, sendGathered, waiting } from "./send-gathered.ts";

const isStale = ({ template, key }: MailRow, state: Case): boolean =>
  ASKS.includes(template) && key !== undefined && state.requests[key]?.status !== "open";

async function send(parts: SendOwedParts, { row, state, to }: Ready, url: string): Promise<void> {
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

/** For who stands in and cannot be reached nobody waits: whoever is away gets the mail themselves (ours). */
async function insteadOfStandIn(parts: SendOwedParts, { row, to }: Ready): Promise<Addressee | undefined> {
  if (row.to.kind !== "contact" || row.to.contact === to.link.contact) return undefined;
  const own = await contactOf(parts, row.to);
  return own === undefined || (await parts.returned.isSpoilt(own.link.address)) ? undefined : own;
}

/**
 * Nothing is sent to an address that mail came back from; what follows is as if it came back again. The link is made
 * meanwhile, as nearly every address is good: one that is never sent opens nothing for anybody.
 */
async function reach(parts: SendOwedParts, ready: Ready): Promise<"sent" | "dropped"> {
  const { row, to } = ready;
  const { address } = to.link;
  const [isSpoilt, url] = await Promise.all([parts.returned.isSpoilt(address), linkFor(parts, ready)]);
  if (!isSpoilt) {
    await send(parts, ready, url);
    return "sent";
  }
  const own = await insteadOfStandIn(parts, ready);
  if (own === undefined) {
    await mailReturned(parts, row, { how: "suppressed", address });
    return "dropped";
  }
  const instead = { ...ready, to: own };
  await send(parts, instead, await linkFor(parts, instead));
  return "sent";
}

const finish = async (parts: SendOwedParts, { mailId, caseId, template }: MailRow, status: "sent" | "dropped") => {
  await parts.mails.finish({ caseId, mailId }, { status, at: parts.now() });
  parts.log({ mail: mailId, caseId, template, status });
};

/**
 * Sends one owed mail: at least once, never lost (hazards, SE-05). Sent first, then marked; one that was sent, or that
 * nobody may get any more, is left out. A reminder that its reader wants together with others waits.
 *
 * @returns a reminder that waited until now: the caller sends those of one reader together.
 */
export async function sendOwed(parts: SendOwedParts, owed: MailReference): Promise<Ready | undefined> {
  const opened = await parts.mails.open(owed);
  if (opened?.row.status !== "owed") return undefined;
  const { row, state } = opened;
  const book = { ...parts, directory: knowing(parts, opened.organisation) };
  const to = isStale(row, state) ? undefined : await addressee(book, { row, state }, parts.now());
  const waits = to === undefined ? undefined : waiting({ row, state, to }, parts.now());
  if (to === undefined) await finish(parts, row, "dropped");
  else if (waits === undefined) await finish(parts, row, await reach(parts, { row, state, to }));
  else if (waits.until <= parts.now()) return { row, state, to };
  else await parts.mails.gather(owed, waits.lookAgainAt);
  return undefined;
}

/**
 * Sends several owed mails, each on its own, and the reminders that waited together for each reader. What fails is
 * logged by name and stays owed.
 */
export async function sendAll(parts: SendOwedParts, owed: readonly MailReference[]): Promise<void> {
  const waited: Ready[] = [];
  for (const mail of owed)
    await withoutFailing(parts, mail, async () => {
      const ready = await sendOwed(parts, mail);
      if (ready !== undefined) waited.push(ready);
    });
  for (const ready of byReader(waited)) await withoutFailing(parts, ready[0]?.row, () => sendTogether(parts, ready));
}

/** One alone goes as it would have gone; those to an address that mail came back from come back one by one. */
async function sendTogether(parts: SendOwedParts, ready: readonly Ready[]): Promise<void> {
  const address = ready[0]?.to.link.address ?? "";
  if (ready.length > 1 && !(await parts.returned.isSpoilt(address))) return sendGathered(parts, ready);
  for (const one of ready) await finish(parts, one.row, await reach(parts, one));
}

async function withoutFailing({ log }: SendOwedParts, mail: MailReference | undefined, work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    log({ mail: mail?.mailId, caseId: mail?.caseId, error: nameOf(error) });
  }
}
