import { expect, test } from "vitest";
import type { NoteId } from "../../functions/domain/notes/table.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { open, type Page } from "../../infra/local/rehearse/browser.ts";
import { typedOf } from "../../infra/local/rehearse/fill.ts";
import { recordNote } from "../../infra/local/rehearse/noting.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, lookAgain, type Journey } from "./journey.ts";

const DOWNSTREAM = "compliance@downstream-a.example";

/** The last link to the case that was mailed to an address. */
const caseLink = async (run: Journey, address: string): Promise<string> => {
  const mails = (await readInbox(run.host.folder)).filter(({ recipients }) => recipients[0] === address);
  return mails.flatMap(({ links }) => links.filter((link) => link.includes("/case/"))).at(-1)!;
};

const record = (run: Journey, link: string, note: NoteId, says: Readonly<Record<string, string>>): Promise<Page> =>
  recordNote(run.host.folder, link, { note, subject: "", typed: typedOf(says) });

test("from the case page a company notes a lesson and opens a denied case again, with a mailed code", async () => {
  const denial = {
    decision: "denied",
    credible: { trustworthySource: "no", enoughInformation: "yes" },
    actionable: "no",
  };
  const closed = await journey({ answers: { "assess-allegation": denial } });
  expect(closed.outcome).toBe("denied");
  const page = await open(await caseLink(closed, DOWNSTREAM));
  expect(page.text).toContain("You can at any time");

  const lesson = await record(closed, page.url, "note-lesson", { about: "risks", lesson: "Ask who the source is." });
  expect([lesson.url, lesson.status]).toEqual([page.url, 200]);
  const reopened = await record(closed, page.url, "reopen-case", {
    why: "new-information",
    reasons: "The source was verified.",
  });
  expect([reopened.url, reopened.status]).toEqual([page.url, 200]);
  await closed.host.settle();

  const run = await goOn(await lookAgain(closed), { until: "determine-response" });
  expect(run.facts.flatMap((fact) => (fact.type === "noted" ? [fact.note] : []))).toEqual([
    "note-lesson",
    "reopen-case",
  ]);
  expect(run.facts.map(({ type }) => type)).toContain("case-reopened");
  expect(run.step).toBe("determine-response");
  for (const { text, subject } of await readInbox(run.host.folder))
    expect(`${subject} ${text}`).not.toMatch(/who the source is|was verified/);
  await expectInvariants(run);
});
