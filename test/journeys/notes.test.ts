import { expect, test } from "vitest";
import { ACTIONS, CONTROLS } from "../../functions/pages/forms/typed.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { open, submit, type Page } from "../../infra/local/rehearse/browser.ts";
import { typedOf } from "../../infra/local/rehearse/fill.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, lookAgain, type Journey } from "./journey.ts";

const DOWNSTREAM = "compliance@downstream-a.example";

/** The last link to the case that was mailed to an address. */
const caseLink = async (run: Journey, address: string): Promise<string> => {
  const mails = (await readInbox(run.host.folder)).filter(({ recipients }) => recipients[0] === address);
  return mails.flatMap(({ links }) => links.filter((link) => link.includes("/case/"))).at(-1)!;
};

const formWith = (page: Page, control: string) =>
  page.forms.find(({ controls }) => controls.some(({ name }) => name === control))!;

const record = async (run: Journey, link: string, content: Readonly<Record<string, string>>): Promise<Page> => {
  const typed = typedOf(content);
  let page = await open(link);
  if (formWith(page, CONTROLS.action).controls.some(({ name }) => name === CONTROLS.code)) {
    page = await submit(formWith(page, CONTROLS.code), typed, { name: CONTROLS.action, value: ACTIONS.sendCode });
    const code = (await readInbox(run.host.folder)).at(-1)!.text.match(/\b\d{6}\b/)![0];
    typed.set(CONTROLS.code, [code]);
  }
  return submit(formWith(page, CONTROLS.action), typed, { name: CONTROLS.action, value: ACTIONS.decide });
};

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

  const lesson = await record(closed, `${page.url}/note-lesson`, { about: "risks", lesson: "Ask who the source is." });
  expect([lesson.url, lesson.status]).toEqual([page.url, 200]);
  const reopened = await record(closed, `${page.url}/reopen-case`, {
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
