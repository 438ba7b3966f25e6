import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import type { AddressObject } from "mailparser";
import { parseJson } from "../json.ts";
import { storedEnvelopeSchema } from "./store.ts";
import type { StoredEnvelope } from "./store.ts";

/** A mail as its reader sees it, with the envelope it travelled in. */
export interface Mail extends StoredEnvelope {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Header names in lower case, values as written (unfolded). */
  readonly headers: ReadonlyMap<string, string>;
  /** http(s) addresses of the text part, in order, each once. */
  readonly links: readonly string[];
  /** The bytes as sent. */
  readonly raw: string;
}

/** Folder of the mails inside a state folder. */
export function mailFolder(stateFolder: string): string {
  return join(stateFolder, "mail");
}

/** Ids of all mails of a state folder, oldest first. */
async function mailIds(stateFolder: string): Promise<readonly string[]> {
  const files = await readdir(mailFolder(stateFolder));
  const complete = files.filter((file) => file.endsWith(".json"));
  return complete.map((file) => file.replace(".json", "")).sort();
}

const idsAfter = async (stateFolder: string, after: string) => (await mailIds(stateFolder)).filter((id) => id > after);

/** All mails of a state folder, parsed, oldest first; only those after the mail with id `after`, if given. */
export async function readInbox(stateFolder: string, after = ""): Promise<readonly Mail[]> {
  return Promise.all((await idsAfter(stateFolder, after)).map((id) => readMail(stateFolder, id)));
}

/** As `readInbox`, but the envelopes alone: what is in the mails is not parsed. */
export async function readEnvelopes(stateFolder: string, after: string): Promise<readonly StoredEnvelope[]> {
  const ids = await idsAfter(stateFolder, after);
  return Promise.all(ids.map((id) => readEnvelope(envelopeFile(stateFolder, id))));
}

/** Each mail has a text and an HTML part: neither is made of the other. */
const BOTH_PARTS = { skipImageLinks: true, skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true } as const;

/** One mail, parsed. @throws an error of the file system if there is none with this id */
export async function readMail(stateFolder: string, id: string): Promise<Mail> {
  const [raw, envelope] = await Promise.all([
    readFile(join(mailFolder(stateFolder), `${id}.eml`)),
    readEnvelope(envelopeFile(stateFolder, id)),
  ]);
  const parsed = await simpleParser(raw, BOTH_PARTS);
  const text = parsed.text ?? "";
  return {
    ...envelope,
    from: addressesOf(parsed.from).join(", "),
    to: addressesOf(parsed.to),
    subject: parsed.subject ?? "",
    text,
    html: typeof parsed.html === "string" ? parsed.html : "",
    headers: new Map(parsed.headerLines.map(({ key, line }) => [key, valueOf(line)])),
    links: [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])],
    raw: raw.toString("utf8"),
  };
}

const envelopeFile = (stateFolder: string, id: string) => join(mailFolder(stateFolder), `${id}.json`);

async function readEnvelope(file: string): Promise<StoredEnvelope> {
  return storedEnvelopeSchema.parse(parseJson(await readFile(file, "utf8")));
}

const valueOf = (line: string) =>
  line
    .slice(line.indexOf(":") + 1)
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .trim();

function addressesOf(given: AddressObject | AddressObject[] | undefined): readonly string[] {
  const objects = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return objects.flatMap(({ value }) => value.map(({ address }) => address ?? ""));
}
