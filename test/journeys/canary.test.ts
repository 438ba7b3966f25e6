import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { allExecutions, historyOf } from "../../infra/local/rehearse/executions.ts";
import { COMMON, createCanary, plantedIn, type Canary, type Planted } from "./canary.ts";
import { expectInvariants } from "./invariants.ts";
import { example, journey, type Journey } from "./journey.ts";

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

const marksIn = (text: string) => [...new Set(text.match(/PLANT\d{4}X/g) ?? [])];

const expectNone = (text: string, where: string): void => {
  expect(marksIn(text), where).toEqual([]);
  for (const word of COMMON) expect(text.includes(word), `${where}: ${word}`).toBe(false);
};

/** Free text about one person: their plan, their care, their voice. */
const ABOUT_A_PERSON: readonly (readonly [where: string, path: RegExp])[] = [
  ["design-plan", /^plan\.level1\.cases\./],
  ["report-assistance", /./],
  ["record-needs", /./],
];

const isAboutAPerson = ({ where, path }: Planted) =>
  ABOUT_A_PERSON.some(([request, paths]) => request === where && paths.test(path));

/** What the table "Who is told what" of the process forbids a role, whatever the page: free text of others. */
const FORBIDDEN: Readonly<Record<string, (word: Planted) => boolean>> = {
  downstream: isAboutAPerson,
  audit: (word) => isAboutAPerson(word) && word.where !== "record-needs",
  smelter: (word) => isAboutAPerson(word) || word.where === "allegation" || word.where === "give-information",
  facilitator: ({ path }) => path.startsWith("reporter."),
  coordinator: ({ where }) => where === "allegation" || where === "investigate-allegation",
  funder: ({ by }) => by !== "funder",
  reporter: ({ where, by }) => where !== "allegation" && by !== "reporter",
  operator: () => true,
};

/** Nobody but who reported sees who it was, unless they consented. */
const isReporter = ({ where, path }: Planted) => where === "allegation" && path.startsWith("reporter.");

const leaked = (canary: Canary, role: string, text: string): Planted[] =>
  marksIn(text)
    .flatMap((mark) => canary.planted.get(mark) ?? [])
    .filter((word) => word.by !== role || word.where === "allegation")
    .filter((word) => (role !== "reporter" && isReporter(word)) || (FORBIDDEN[role] ?? (() => true))(word));

const pagesOf = async (run: Journey): Promise<{ role: string; text: string }[]> => {
  const roles = new Map<string, string>();
  const links = new Map<string, string>();
  for (const { recipients, links: mailed } of await readInbox(run.host.folder)) {
    const [address = ""] = recipients;
    const role =
      /@([a-z]+)-a\.example$/.exec(address)?.[1] ?? (address.startsWith("operators") ? "operator" : "reporter");
    roles.set(address, role);
    for (const link of mailed) links.set(link, role);
  }
  const pages = [];
  for (const [link, role] of links) pages.push({ role, text: await (await fetch(link)).text() });
  return pages;
};

test("words planted in every free field of a whole case are found in no mail, log, history or page that may not show them", async () => {
  const canary = createCanary();
  const allegation = plantedIn(example("mz-ruby-montepuez-2019"), canary);
  const run = await journey({ allegation, months: 6, write: canary.write });
  expect(run.outcome).toBe("remediated");
  expect(canary.planted.size).toBeGreaterThan(150);
  const kept = JSON.stringify(run.facts);
  const lost = [...canary.planted].filter(([mark, word]) => !kept.includes(mark) && !isReporter(word));
  expect(lost.length, "what was typed is in the case").toBeLessThan(canary.planted.size / 2);

  for (const { raw, text, html, subject } of await readInbox(run.host.folder))
    expectNone(`${raw}${text}${html}`, `mail ${subject}`);
  for (const part of ["logs", "dead-letters"])
    for (const file of filesIn(join(run.host.folder, part))) expectNone(readFileSync(file, "utf8"), file);
  for (const summary of await allExecutions(run.host)) {
    const { history } = await historyOf(run.host, summary);
    expectNone(JSON.stringify([summary, history]), summary.name ?? "");
  }

  const pages = await pagesOf(run);
  expect(pages.length).toBeGreaterThan(50);
  const seen = [
    ...pages.map(({ role, text }) => ({ role, page: "a mailed link", text })),
    ...canary.seen.map(({ role, request, text }) => ({ role, page: request, text })),
  ];
  const shown = seen.flatMap(({ role, page, text }) =>
    leaked(canary, role, text).map(({ where, path }) => `${role} saw ${where} ${path} on ${page}`),
  );
  expect([...new Set(shown)]).toEqual([]);
  await expectInvariants(run);
});
