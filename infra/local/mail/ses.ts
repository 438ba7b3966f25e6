import { randomBytes } from "node:crypto";
import type { ApiAnswer } from "../api-answer.ts";
import type { Bus } from "../events/rules.ts";
import { simulateDelivery } from "./simulator.ts";
import type { MailStore } from "./store.ts";

/** Where mail goes, and where it is heard what became of it. */
interface PostOffice {
  readonly mails: MailStore;
  readonly bus: Bus;
}

const NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

/** SES takes 50 recipients and, through this API, 10 MB. */
const MOST_RECIPIENTS = 50;
const MOST_BYTES = 10 * 1024 ** 2;

/** The query API of SES; a form is its input and XML its answer. `SendRawEmail` is the operation in use. */
export function sesApi(form: URLSearchParams, office: PostOffice): ApiAnswer {
  const action = form.get("Action") ?? "";
  if (action === "SendRawEmail") return sendRawEmail(form, office);
  return refuse("InvalidAction", `the local host knows SendRawEmail, not ${action}`);
}

function sendRawEmail(form: URLSearchParams, { mails, bus }: PostOffice): ApiAnswer {
  const raw = Buffer.from(form.get("RawMessage.Data") ?? "", "base64");
  const source = form.get("Source") ?? headerOf(raw, "from");
  const named = [...form.entries()].filter(([key]) => key.startsWith("Destinations.member.")).map(([, value]) => value);
  const recipients = named.length > 0 ? named : addresses(headerOf(raw, "to"));
  if (raw.length === 0 || source === undefined) return refuse("InvalidParameterValue", "Missing message or sender");
  if (recipients.length === 0) return refuse("InvalidParameterValue", "Missing final recipient");
  if (recipients.length > MOST_RECIPIENTS) return refuse("InvalidParameterValue", "Recipient count exceeds 50");
  if (raw.length > MOST_BYTES) return refuse("InvalidParameterValue", "Message length is more than 10485760 bytes");
  const messageId = `${randomBytes(8).toString("hex")}-${randomBytes(16).toString("hex")}-000000`;
  const set = form.get("ConfigurationSetName");
  const tags = tagsOf(form);
  const stored = mails.add(raw, {
    messageId,
    source,
    recipients: [...recipients],
    tags,
    ...(set !== null && { configurationSet: set }),
  });
  simulateDelivery(stored, bus);
  return answer("SendRawEmail", `<MessageId>${messageId}</MessageId>`);
}

function tagsOf(form: URLSearchParams): Readonly<Record<string, string>> {
  const names = [...form.entries()].filter(([key]) => /^Tags\.member\.\d+\.Name$/.test(key));
  return Object.fromEntries(names.map(([key, name]) => [name, form.get(key.replace(/Name$/, "Value")) ?? ""]));
}

function headerOf(raw: Buffer, name: string): string | undefined {
  const head = raw.toString("latin1").split(/\r?\n\r?\n/, 1)[0] ?? "";
  const unfolded = head.replaceAll(/\r?\n[ \t]+/g, " ");
  return new RegExp(`^${name}:\\s*(.+)$`, "im").exec(unfolded)?.[1]?.trim();
}

function addresses(header: string | undefined): readonly string[] {
  return (header ?? "").match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
}

function answer(action: string, result: string): ApiAnswer {
  const id = randomBytes(16).toString("hex");
  const body =
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result>` +
    `<ResponseMetadata><RequestId>${id}</RequestId></ResponseMetadata></${action}Response>`;
  return { status: 200, headers: { "content-type": "text/xml" }, body };
}

function refuse(code: string, message: string): ApiAnswer {
  const body =
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>Sender</Type><Code>${code}</Code>` +
    `<Message>${message.replaceAll("<", "&lt;")}</Message></Error><RequestId>local</RequestId></ErrorResponse>`;
  return { status: 400, headers: { "content-type": "text/xml" }, body };
}
