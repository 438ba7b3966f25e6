import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { directorySchema } from "../../functions/domain/directory.ts";
import { languageOf, OFFERED } from "../../functions/pages/texts/languages.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { exampleFile, importDirectory } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { example, hosted, journey, routesOf } from "./journey.ts";

/** Who is asked first of each party reads another language, as a region has it; their colleagues English. */
const READS: Readonly<Record<string, string>> = {
  "downstream-a": "es-ES",
  "audit-a": "fr-CH",
  "smelter-a": "zh-Hans-CN",
  "facilitator-a": "pt-MZ",
  "coordinator-a": "ar-EG",
  "funder-a": "sw-TZ",
  "operator-a": "en-GB",
};

const mailed = async (folder: string) =>
  (await readInbox(folder)).map((mail) => {
    const html = parse(mail.html).querySelector("html");
    return { mail, language: languageOf(html?.getAttribute("lang") ?? ""), dir: html?.getAttribute("dir") };
  });

test("remediated after the longest window, each party in a language of its own", async () => {
  const host = await hosted();
  const directory = directorySchema.parse(JSON.parse(readFileSync(exampleFile("directory"), "utf8")));
  const file = join(host.folder, "directory-of-many-languages.json");
  const organisations = directory.organisations.map((one) => ({
    ...one,
    contacts: one.contacts.map((contact, index) => ({
      ...contact,
      language: index > 0 ? "en" : (READS[one.id] ?? "en"),
    })),
  }));
  writeFileSync(file, JSON.stringify({ organisations }));
  await importDirectory(host, file);

  const reporter = { language: "sw", safe: true, consentsToBeNamed: false, contact: { email: "reporter@example.org" } };
  const run = await journey({ host, months: 12, allegation: example("mz-ruby-montepuez-2019", { reporter }) });
  expect(run.outcome).toBe("remediated");
  expect(routesOf(run, "report-period")).toHaveLength(12);
  expect(routesOf(run, "close-incident")).toEqual(["close"]);
  await expectInvariants(run);

  const mails = await mailed(host.folder);
  for (const { mail, language, dir } of mails) {
    const [address = ""] = mail.recipients;
    const contact = organisations.flatMap(({ contacts }) => contacts).find(({ email }) => email === address);
    const own = address === "reporter@example.org" ? "sw" : (contact?.language ?? "en");
    expect([mail.subject, language]).toEqual([mail.subject, languageOf(own)]);
    expect(dir).toBe(language === "ar" ? "rtl" : "ltr");
  }
  expect([...new Set(mails.map(({ language }) => language))].sort()).toEqual(OFFERED.map(({ tag }) => tag).sort());

  // The page behind a link, in the reader's language; by the query in another; nothing is written either way.
  const status = await (await fetch(run.statusPage)).text();
  expect(status).toContain('lang="sw"');
  const english = await (await fetch(`${run.statusPage}?language=en`)).text();
  expect(english).toContain('lang="en-GB"');
});
