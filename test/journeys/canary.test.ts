import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../../functions/adapters/documents/pdf.ts";
import { typedOf } from "../../infra/local/rehearse/fill.ts";
import { recordNote } from "../../infra/local/rehearse/noting.ts";
import { writeToVault } from "../../infra/local/rehearse/vault.ts";
import { fonts } from "../../functions/adapters/documents/fonts/fonts.ts";
import { createCanary, plantedIn } from "./canary.ts";
import { askBack, errors, roleLink, saveDraft, unasked, vaultWords } from "./canary-acts.ts";
import { everythingSeen } from "./canary-pages.ts";
import {
  answerPlace,
  databasePlaces,
  filePlaces,
  historyPlace,
  itemPlace,
  mailPlace,
  placesOutside,
} from "./canary-places.ts";
import type { Place } from "./canary-places.ts";
import { isReporter, leaked, marksIn, tellingIn } from "./canary-rules.ts";
import { expectInvariants } from "./invariants.ts";
import { example, journey } from "./journey.ts";

/** It looks at everything there is: where other tests run beside it that takes longer than one of theirs may. */
const LONG = 480_000;

test(
  "words planted in every free field of a whole case are found nowhere they may not be",
  async () => {
    const canary = createCanary();
    const allegation = plantedIn(example("mz-ruby-montepuez-2019"), canary);
    const run = await journey({ allegation, months: 6, write: canary.write, acts: unasked(canary) });
    expect(run.outcome).toBe("remediated");
    expect(canary.planted.size).toBeGreaterThan(180);
    const kept = JSON.stringify(run.facts);
    const lost = [...canary.planted].filter(([mark, word]) => !kept.includes(mark) && !isReporter(word));
    expect(lost.length, "what was typed is in the case").toBeLessThan(canary.planted.size / 2);
    await expectInvariants(run);

    const { folder } = run.host;
    await writeToVault(folder, run.caseId, vaultWords(canary));
    const reopening = { note: "reopen-case", subject: "", typed: typedOf({ why: "relapse" }) } as const;
    await recordNote(folder, await roleLink(run, "audit", "/case/"), reopening, (page, typed) =>
      canary.write({ request: "reopen-case", role: "audit", page }, typed),
    );
    await run.host.settle();
    await askBack(run, canary);
    await saveDraft(run, canary);
    const refused = await errors(run, canary);

    const seen = await everythingSeen(run);
    const places = [...(await placesOutside(run)), ...refused];
    expect(places.filter((place) => tellingIn(place).length > 0).map(({ where }) => where)).toEqual([]);
    const vault = databasePlaces(folder).flatMap(({ where, text }) =>
      marksIn(text).flatMap((mark) => (canary.planted.get(mark)?.where === "vault" ? [`${where}: ${mark}`] : [])),
    );
    expect(vault, "words of the vault are encrypted").toEqual([]);

    expect(seen.length).toBeGreaterThan(100);
    const shown = [...seen, ...canary.seen.map(({ role, request, text }) => ({ role, where: request, text }))];
    const found = shown.flatMap(({ role, where, text }) =>
      leaked(canary, role, text).map((word) => `${role} saw ${word.where} ${word.path} on ${where}`),
    );
    expect([...new Set(found)]).toEqual([]);
  },
  LONG,
);

const LEAK = "PLANT0001X Amani Kabila-Planted, Kipushi-Planted, tel. +243 81 0001";

const mail = (over: object): Promise<Place> =>
  new MailComposer({ from: "a@example.org", to: "b@example.org", subject: "RC-1", text: "Asked.", ...over })
    .compile()
    .build()
    .then((raw) => mailPlace(raw, "a"));

const folderWith = (name: string, content: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "canary-"));
  mkdirSync(join(folder, "logs"));
  writeFileSync(join(folder, name), content);
  return folder;
};

const pdf = async (): Promise<Place> => {
  const closed = { language: "en", title: "Closure", reference: "RC-1", madeAt: "2026-03-01T10:00:00.000Z" };
  const cells = [["Shelter", LEAK]];
  const blocks = [{ kind: "table", columns: ["a", "b"], rows: cells } as const];
  const bytes = Buffer.from(await pdfOf({ ...closed, blocks }, fonts));
  return answerPlace(new Response(bytes, { headers: { "content-type": "application/pdf" } }), "a PDF");
};

/** A leak in each kind of place that the test above looks at: were it there, it would be found. */
const LEAKS: Readonly<Record<string, () => Place | undefined | Promise<Place>>> = {
  "the subject of a mail": () => mail({ subject: LEAK }),
  "the text of a mail": () => mail({ text: LEAK, textEncoding: "base64" }),
  "the page of a mail": () => mail({ html: `<p>${LEAK}</p>`, encoding: "base64" }),
  "a header of a mail": () => mail({ headers: { "X-Case": LEAK } }),
  "the calendar of a mail": () =>
    mail({ icalEvent: { content: `BEGIN:VCALENDAR\r\nSUMMARY:${LEAK}\r\nEND:VCALENDAR` } }),
  "a log": () => filePlaces(folderWith("logs/a.log", LEAK))[0],
  "what the machines keep": () => filePlaces(folderWith("state.sqlite", `\0\u0001${LEAK}\0`))[0],
  "the database, in plain": () => databasePlaces(folderWith("dynamo.sqlite-wal", `\0${LEAK}`))[0],
  "an execution's history": () => historyPlace("a", [{ input: LEAK }]),
  "an execution's name": () => historyPlace(LEAK, []),
  "a row of the outbox": () => itemPlace({ PK: "CASE#RC-1", SK: "MAIL#1", subject: LEAK }),
  "a lesson of the library": () => itemPlace({ PK: "LESSONS", SK: "LESSON#1", lesson: JSON.stringify({ a: LEAK }) }),
  "a key of the table": () => itemPlace({ PK: "CASE#RC-1", SK: `EVENT#${LEAK}` }),
  "a page": () => answerPlace(new Response(`<p>${LEAK}</p>`), "a page"),
  "a header of an answer": () => answerPlace(new Response("", { headers: { location: LEAK } }), "a redirect"),
  "a file of data": () => answerPlace(Response.json({ a: [{ b: LEAK }] }), "a file"),
  "a PDF": pdf,
};

describe("the check finds what it looks for", () => {
  test.for(Object.entries(LEAKS))("%s", async ([, place]) => {
    expect(tellingIn((await place()) ?? { text: "" })).toContain("PLANT0001X");
  });

  test.for([
    ["downstream", "report-assistance", "report.cases.note", "coordinator", "care of a person"],
    ["downstream", "concern", "text", "coordinator", "a safety concern"],
    ["audit", "design-plan", "plan.level1.cases.wishes", "facilitator", "a case plan's words"],
    ["smelter", "allegation", "summary", "reporter", "the allegation"],
    ["smelter", "lift-hold", "reasons", "audit", "the hold"],
    ["facilitator", "plan-corrective-actions", "actions.what", "audit", "corrective actions"],
    ["coordinator", "investigate-allegation", "log", "audit", "the finding"],
    ["funder", "report-finally", "report.level1.assistance", "facilitator", "how people are"],
    ["audit", "vault", "identity.prs_FirstName", "nobody", "who a person is"],
    ["coordinator", "vault", "identity.prs_FirstName", "nobody", "the same, without a code"],
    ["smelter", "draft", "reasons", "audit", "a draft"],
    ["coordinator", "ask-back", "question", "audit", "a question between two others"],
    ["operator", "close-incident", "reasons", "downstream", "a decision"],
    ["audit", "allegation", "reporter.name", "reporter", "who reported"],
  ] as const)("that the %s sees %s %s, written by %s: %s", ([role, where, path, by]) => {
    const planted = new Map([["PLANT0001X", { where, path, by }]]);
    expect(leaked({ planted }, role, `<p>${LEAK}</p>`)).toHaveLength(1);
    expect(leaked({ planted }, role, "<p>nothing</p>")).toEqual([]);
  });
});
