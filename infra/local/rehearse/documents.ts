import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { directorySchema } from "../../../functions/domain/directory.ts";
import { caseFileSchema } from "../../../functions/domain/documents/case-file.ts";
import { verifyCaseFile } from "../../../functions/domain/documents/verify.ts";
import type { Verdict } from "../../../functions/domain/documents/verify.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { readInbox } from "../mail/inbox.ts";
import { exampleFile } from "./setup.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const addressesOf = (role: Role): string[] =>
  directorySchema
    .parse(JSON.parse(readFileSync(exampleFile("directory"), "utf8")))
    .organisations.filter(({ roles }) => roles.includes(role))
    .flatMap(({ contacts }) => contacts.map(({ email }) => email));

/** Where the documents of a case are for a role: behind the link to the case that was mailed to it last. */
export async function documentsOf(folder: string, caseId: string, role: Role): Promise<string | undefined> {
  const addresses = addressesOf(role);
  const mails = (await readInbox(folder)).filter(
    ({ recipients, subject }) => subject.includes(caseId) && recipients.some((address) => addresses.includes(address)),
  );
  const link = mails.flatMap(({ links }) => links.filter((address) => address.includes("/case/"))).at(-1);
  return link?.replace("/case/", "/documents/");
}

const asForm = {
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", origin: "null" },
};

/** What was taken: the case file of a role with what checking it says, and the closure report if there is one. */
export interface Taken {
  readonly file: string;
  readonly verdict: Verdict;
  readonly report: string | undefined;
}

async function closureReport(base: string, path: string): Promise<string | undefined> {
  const response = await fetch(`${base}/closure-report.pdf`);
  if (response.status !== 200) return undefined;
  writeFileSync(path, Buffer.from(await response.arrayBuffer()));
  return path;
}

/**
 * Takes the documents of a case as a party does, by its own link, into the host's folder. `undefined` where no mail
 * led the role to the case yet.
 *
 * @throws Error when the page gives no case file
 */
export async function takeDocuments(folder: string, caseId: string, role: Role): Promise<Taken | undefined> {
  const base = await documentsOf(folder, caseId, role);
  if (base === undefined) return undefined;
  const response = await fetch(`${base}/case-file.json`, asForm);
  const said = await response.text();
  if (response.status !== 200) throw new Error(`no case file for ${role}: status ${String(response.status)}`);
  const into = join(folder, "documents");
  mkdirSync(into, { recursive: true });
  const file = join(into, `${caseId}-case-file.json`);
  writeFileSync(file, said);
  const verdict = verifyCaseFile(caseFileSchema.parse(JSON.parse(said)), sha256);
  return { file, verdict, report: await closureReport(base, join(into, `${caseId}-closure-report.pdf`)) };
}
