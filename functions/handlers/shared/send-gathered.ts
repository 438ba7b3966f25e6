import type { MailRow } from "../../adapters/mail-store.ts";
import { threadOf } from "../../adapters/mailer.ts";
import type { Case } from "../../domain/case.ts";
import { definitionOf, isRequestId } from "../../domain/requests/table.ts";
import { gatheredUntil } from "../../domain/rules/gathering.ts";
import { composeGathered } from "../../mails/compose-gathered.ts";
import { renderHtml } from "../../mails/render-html.tsx";
import { renderText } from "../../mails/render-text.ts";
import { linkFor, type Ready, type SendOwedParts } from "./owed-mail.ts";

/** A reminder that can wait; what is asked first, an escalation and matters of safety go at once (ours). */
const canWait = ({ template, key = "" }: MailRow, state: Case): boolean => {
  const request = state.requests[key]?.request ?? "";
  return template === "request-reminder" && isRequestId(request) && !definitionOf(request).safety;
};

/** How long a reminder waits for others; it is looked at again before that, for its reader may choose anew. */
interface Waiting {
  readonly until: string;
  readonly lookAgainAt: string;
}

/** `undefined`: it goes by itself. One that waits already follows what its reader chose since, each working morning. */
export const waiting = ({ row, state, to }: Ready, at: string): Waiting | undefined => {
  if (to.gathers === undefined || !canWait(row, state)) return undefined;
  const { every, reader } = to.gathers;
  const until = gatheredUntil(row.owedAt, every, reader);
  const morning = gatheredUntil(at, "daily", reader);
  return { until, lookAgainAt: morning < until ? morning : until };
};

const readerOf = ({ to }: Ready): string => `${to.link.organisation}/${to.link.contact}/${to.address}`;

/** Those of one reader stand together, in the order in which they came. */
export function byReader(ready: readonly Ready[]): Ready[][] {
  const groups = new Map<string, Ready[]>();
  for (const one of ready) groups.set(readerOf(one), [...(groups.get(readerOf(one)) ?? []), one]);
  return [...groups.values()];
}

const remindedOf = async (parts: SendOwedParts, one: Ready) => {
  const { row, state } = one;
  const { request = "", dueAt = "" } = state.requests[row.key ?? ""] ?? {};
  if (!isRequestId(request)) return [];
  return [{ reference: state.id, request, dueAt, url: await linkFor(parts, one) }];
};

/** Sends the reminders of one reader as one mail, and marks each as sent: at least once, like every mail. */
export async function sendGathered(parts: SendOwedParts, ready: readonly Ready[]): Promise<void> {
  const [first] = ready;
  if (first === undefined) return;
  const at = parts.now();
  const { to, row } = first;
  const reminded = [];
  for (const one of ready) reminded.push(...(await remindedOf(parts, one)));
  const mail = composeGathered(to.reader, reminded, at);
  await parts.mailer.send({
    to: { name: to.name, address: to.address },
    subject: mail.subject,
    text: renderText(mail),
    html: renderHtml(mail),
    id: row.mailId,
    thread: threadOf("", to.link),
    tags: { case: row.caseId, mail: row.mailId },
    at,
  });
  for (const { row: one } of ready) {
    await parts.mails.finish(one, { status: "sent", at });
    parts.log({ mail: one.mailId, caseId: one.caseId, template: one.template, status: "sent" });
  }
}
