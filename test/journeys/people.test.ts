import { expect, test } from "vitest";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { open, submit, type Page } from "../../infra/local/rehearse/browser.ts";
import { typedOf, type Answer } from "../../infra/local/rehearse/fill.ts";
import { noteForm, recordNote } from "../../infra/local/rehearse/noting.ts";
import { ACTIONS, CONTROLS } from "../../functions/pages/forms/typed.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, linkTo, lookAgain, routesOf, type Journey } from "./journey.ts";

const HEAD = "head@downstream-a.example";
const QUESTION = "Which of the two sites is meant?";
const THE_NORTHERN = "The northern one.";

const fill = async (link: string, says: Answer): Promise<Page> => {
  const form = noteForm(await open(link));
  if (form === undefined) throw new Error("the page has no form");
  const page = await submit(form, typedOf(says), { name: CONTROLS.action, value: ACTIONS.decide });
  expect(page.status).toBe(200);
  return page;
};

/** The last link mailed that leads there. */
const mailed = async (run: Journey, part: string, address?: string): Promise<string> => {
  const mails = (await readInbox(run.host.folder)).filter(
    ({ recipients }) => address === undefined || recipients[0] === address,
  );
  return mails.flatMap(({ links }) => links.filter((link) => link.includes(part))).at(-1)!;
};

test("EM-35: a question back, more time, and an answer that was 'not us' until a colleague confirms it", async () => {
  const run = await journey({ answers: { "investigate-allegation": "silent" } });
  const audit = await linkTo(run, "investigate-allegation");
  const dueAt = async () =>
    (await lookAgain(run)).facts.flatMap((fact) => (fact.type === "request-extended" ? [fact.dueAt] : [])).at(-1);

  expect((await fill(`${audit}/ask-back`, { question: QUESTION })).text).toContain(QUESTION);
  const until = new Date(run.host.clock.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await fill(`${audit}/ask-more-time`, { because: "still-gathering", until });
  await run.host.settle();
  expect((await open(await mailed(run, "/answer-back~"))).text).toContain(QUESTION);
  await fill(await mailed(run, "/answer-back~"), { answer: THE_NORTHERN });
  await fill(await mailed(run, "/answer-more-time~"), { decision: "grant" });
  await run.host.settle();
  expect((await open(audit)).text).toContain(THE_NORTHERN);
  expect((await dueAt())?.slice(0, 10)).toBe(until);

  await fill(`${await linkTo(run, "assess-allegation")}/not-us`, { because: "mail-in-other-hands" });
  await run.host.settle();
  expect((await open(audit)).text).toContain("This case waits");
  const subject = "verify-allegation.0.assess-allegation.0.";
  const typed = typedOf({ how: "asked-in-person" });
  await recordNote(run.host.folder, await mailed(run, "/case/", HEAD), { note: "was-us", subject, typed });
  await run.host.settle();
  expect((await open(audit)).text).not.toContain("This case waits");

  const on = await goOn(await lookAgain(run), { until: "determine-response" });
  expect(routesOf(on, "investigate-allegation")).toEqual(["substantiated"]);
  expect(on.step).toBe("determine-response");
  for (const { text, subject: line } of await readInbox(run.host.folder))
    expect(`${line} ${text}`).not.toMatch(/two sites|northern/);
  await expectInvariants(on);
});

const OFFICER = "sourcing@smelter-a.example";
const MANAGER = "manager@smelter-a.example";

/** Who answered a request of this kind last. */
const answeredBy = ({ facts }: Journey, request: string): string | undefined =>
  facts
    .flatMap((fact) => (fact.type === "request-answered" && fact.request === request ? [fact.by.contact] : []))
    .at(-1);

/** To whom what is asked first was mailed. */
const askedOf = async (run: Journey, request: string): Promise<string[]> => {
  const links = await Promise.all([OFFICER, MANAGER].map((address) => linkTo(run, request, address).catch(() => "")));
  return [OFFICER, MANAGER].filter((_, place) => links[place] !== "");
};

const AUDITOR = "grievance@audit-a.example";

/** Reminders that came to an address since it chose to get them together, with the hour there. */
const remindersTo = async ({ host }: Journey, address: string) => {
  const mails = (await readInbox(host.folder)).filter(({ recipients }) => recipients[0] === address);
  return mails.flatMap(({ subject, at }) => {
    const hour = new Date(at).toLocaleTimeString("en-GB", { timeZone: "Europe/London", hour: "2-digit" });
    return subject.includes("Reminder") ? [{ subject, hour }] : [];
  });
};

const TRACK = "plan-corrective-actions";

/** More time until that day for what is asked beside the steps, as the party it is for agrees. */
const moreTimeForTrack = async (run: Journey, until: string): Promise<void> => {
  await fill(`${await linkTo(run, TRACK)}/ask-more-time`, { because: "others-first", until });
  await run.host.settle();
  await fill(await mailed(run, "/answer-more-time~"), { decision: "grant" });
  await run.host.settle();
};

/** What was mailed and told of it after so many events of the case, each with its day. */
const noticesOf = ({ history }: Journey, from: number) =>
  history.slice(from).flatMap(({ at, fact }) => {
    const what = fact.type === "request-noticed" ? fact.notice : fact.type === "silence-noted" ? fact.led : undefined;
    return what !== undefined && "key" in fact && fact.key?.includes(TRACK) === true
      ? [{ what, on: at.slice(0, 10) }]
      : [];
  });

test("a colleague is asked for whoever is away; a track counts by its new date; reminders come as somebody chose", async () => {
  const begun = await journey({ until: "determine-response" });
  const page = await mailed(begun, "/case/", OFFICER);
  const now = begun.host.clock.now();
  const day = (ahead: number) => new Date(now + ahead * 86_400_000).toISOString().slice(0, 10);
  const [form] = (await open(`${page}/away`)).forms;
  const said = new Map([
    ["from", [day(0)]],
    ["until", [day(150)]],
    ["standIn", ["smelter-2"]],
  ]);
  expect((await submit(form!, said)).text).toContain("your mails go to General manager");

  await moreTimeForTrack(begun, day(40));
  const [choice] = (await open(`${await linkTo(begun, TRACK, AUDITOR)}/reminders`)).forms;
  expect((await submit(choice!, new Map([["reminders", ["daily"]]]))).text).toContain("Your choice is recorded");
  const granted = (await lookAgain(begun)).history.length;
  const away = await goOn(begun, { answers: { "accept-engagement": "silent", [TRACK]: "silent" } });
  const notices = noticesOf(away, granted);
  expect(notices.map(({ what }) => what)).toEqual(["reminder", "reminder", "escalation", "stalled"]);
  expect(notices.every(({ on }) => on >= day(32))).toBe(true);
  expect(await askedOf(away, "engage-facilitator")).toEqual([MANAGER]);
  expect(answeredBy(away, "engage-facilitator")).toBe("smelter-2");

  const reminders = await remindersTo(away, AUDITOR);
  expect(reminders.map(({ hour }) => hour)).toEqual(reminders.map(() => "08"));
  expect(reminders.length).toBeGreaterThan(0);

  const [, back] = (await open(`${page}/away`)).forms;
  const returned = await submit(back!, new Map(), { name: "_action", value: "end" });
  expect(returned.text).not.toContain("your mails go to");
  const on = await goOn(away, { until: "implement-and-monitor" });
  expect(await askedOf(on, "forward-plan")).toEqual([OFFICER]);
  expect(answeredBy(on, "forward-plan")).toBe("smelter-1");
  expect(routesOf(on, TRACK)).toEqual(["actions-planned"]);
  await expectInvariants(on);
});
