import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { simpleParser } from "mailparser";
import { mailFolder } from "../../infra/local/mail/inbox.ts";
import { allExecutions, historyOf } from "../../infra/local/rehearse/executions.ts";
import { caseTableOf } from "../../infra/local/rehearse/setup.ts";
import { pdfWords } from "../support/pdf-words.ts";
import type { Journey } from "./journey.ts";

/** Where words could be found, and all that stands there. */
export interface Place {
  readonly where: string;
  readonly text: string;
}

const decoded = (content: unknown): string => (Buffer.isBuffer(content) ? content.toString("utf8") : "");

/** A mail as its reader has it and as it travelled: headers, both texts, calendar parts, and the lines as sent. */
export async function mailPlace(raw: Buffer, name: string): Promise<Place> {
  const { subject, headerLines, text, html, attachments } = await simpleParser(raw, { skipImageLinks: true });
  const parts = attachments.map(({ content, filename }) => `${filename ?? ""}\n${decoded(content)}`);
  const headers = headerLines.map(({ line }) => line);
  const said = [subject, ...headers, text, typeof html === "string" ? html : "", ...parts, raw.toString("utf8")];
  return { where: `mail ${name}`, text: said.join("\n") };
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

/** The database of the tables holds the cases; mails are looked at as mails, documents as who may have them. */
const LOOKED_AT_OTHERWISE = /\/(dynamo\.sqlite[^/]*|mail\/[^/]*\.eml|documents\/[^/]*)$/;

/** Every file a host leaves: logs, dead letters, envelopes, and what the machines and schedules keep. */
export const filePlaces = (folder: string): Place[] =>
  filesIn(folder)
    .filter((file) => !LOOKED_AT_OTHERWISE.test(file))
    .map((file) => ({ where: file.slice(folder.length + 1), text: readFileSync(file, "latin1") }));

/** The words of persons are encrypted: not one may be read from the database's own files. */
export const databasePlaces = (folder: string): Place[] =>
  filesIn(folder)
    .filter((file) => /dynamo\.sqlite[^/]*$/.test(file))
    .map((file) => ({ where: file.slice(folder.length + 1), text: readFileSync(file, "latin1") }));

/** An answer of the gateway as its reader has it: headers, and the words of a page, a file or a PDF. */
export async function answerPlace(response: Response, where: string): Promise<Place> {
  const body = Buffer.from(await response.arrayBuffer());
  const isPdf = response.headers.get("content-type")?.includes("pdf") === true;
  const words = isPdf ? pdfWords(body) : body.toString("utf8");
  return { where, text: [...[...response.headers].map((header) => header.join(": ")), words].join("\n") };
}

/** An execution of a machine with its history. */
export const historyPlace = (name: string, history: unknown): Place => ({
  where: `execution ${name}`,
  text: `${name}\n${JSON.stringify(history)}`,
});

type Item = Readonly<Record<string, unknown>>;

/** What of a case may stand in its table: events, snapshot, drafts of what is asked, and what related cases are found by. */
const CONTENT = /^(CASE#\S+ (EVENT#|META$|REQUEST#|REPORTER$)|COUNTRY#)/;

/** Keys, indexes, and every row that is no content of a case: outbox, links, lessons, scores, the directory. */
export const itemPlace = (item: Item): Place => {
  const { PK, SK } = item;
  const isContent = CONTENT.test(`${String(PK)} ${String(SK)}`);
  const keysOnly = Object.fromEntries(Object.entries(item).filter(([name]) => /^(PK|SK)$|Partition$|Key$/.test(name)));
  return { where: `row ${String(PK)} ${String(SK)}`, text: JSON.stringify(isContent ? keysOnly : item) };
};

async function itemPlaces({ host }: Journey): Promise<Place[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(host.client));
  const places: Place[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: caseTableOf(host) }))
    places.push(...Items.map(itemPlace));
  return places;
}

/** Everything outside the vault, the contents of the case, and the pages of the parties. */
export async function placesOutside(run: Journey): Promise<Place[]> {
  const { folder } = run.host;
  const mails = readdirSync(mailFolder(folder)).filter((name) => name.endsWith(".eml"));
  const executions = await allExecutions(run.host);
  return [
    ...(await Promise.all(mails.map((name) => mailPlace(readFileSync(join(mailFolder(folder), name)), name)))),
    ...filePlaces(folder),
    ...(await itemPlaces(run)),
    ...(await Promise.all(
      executions.map(async (summary) => historyPlace(summary.name ?? "", await historyOf(run.host, summary))),
    )),
  ];
}
