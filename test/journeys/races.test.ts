import { expect, test } from "vitest";
import { answerForm, typedOf } from "../../infra/local/rehearse/fill.ts";
import { open, submit } from "../../infra/local/rehearse/browser.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { report, ReportRefused } from "../../infra/local/rehearse/report.ts";
import { deliveryOf } from "../../infra/local/rehearse/setup.ts";
import { ACTIONS, CONTROLS } from "../../functions/pages/forms/typed.ts";
import { expectInvariants } from "./invariants.ts";
import { example, goOn, hosted, journey, linkTo, lookAgain, routesOf } from "./journey.ts";

const DECIDE = { name: CONTROLS.action, value: ACTIONS.decide };

/** Fills the form behind a link; the answer is sent when the returned function is called. */
const ready = async (link: string, answer: Parameters<typeof typedOf>[0]) => {
  const form = answerForm(await open(link));
  if (form === undefined) throw new Error("the page has no form");
  return () => submit(form, typedOf(answer), DECIDE);
};

const denied = {
  decision: "denied",
  credible: { trustworthySource: "no", enoughInformation: "no" },
  credibleReasons: "The source withdrew its report.",
  reasons: "The source withdrew its report.",
};

test("the same answer twice is one decision, and both see its receipt", async () => {
  const run = await journey({ until: "design-action-plan" });
  const link = await linkTo(run, "identify-facilitators");
  const answer = {
    decision: "identified",
    candidates: [{ organisation: "facilitator-a", presentInCountry: "yes", expertise: "Since 2004." }],
    reasons: "Present in the country.",
  };
  const send = await ready(link, answer);
  const [first, second] = await Promise.all([send(), send()]);
  expect([first.status, second.status].sort()).toEqual([200, 200]);
  expect(routesOf(await lookAgain(run), "identify-facilitators")).toEqual(["identified"]);
  expect((await open(link)).forms.some((form) => form.controls.some(({ name }) => name === "decision"))).toBe(false);
});

test("two people at once with opposed answers: one decides, the run goes the decision's way", async () => {
  const run = await journey({ answers: { "assess-allegation": "silent", "record-needs": "silent" } });
  const company = await linkTo(run, "assess-allegation", "compliance@downstream-a.example");
  const head = await linkTo(run, "assess-allegation", "head@downstream-a.example");
  const sends = await Promise.all([
    ready(company, denied),
    ready(head, { ...denied, reasons: "The accounts contradict each other." }),
  ]);
  await Promise.all(sends.map((send) => send()));
  const decided = await goOn(run);
  expect(routesOf(decided, "assess-allegation")).toEqual(["denied"]);
  expect(decided.outcome).toBe("denied");
  await expectInvariants(decided);
});

test("a scanner that opens every link decides nothing and always gets the same bytes", async () => {
  const run = await journey({ until: "design-action-plan" });
  const links = (await readInbox(run.host.folder)).flatMap((mail) => mail.links);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const head = await fetch(link, { method: "HEAD" });
    const once = await fetch(link);
    const again = await fetch(link);
    expect(await again.text()).toBe(await once.text());
    expect([head.status, once.status, again.status]).toEqual([head.status, 200, 200]);
  }
  expect((await lookAgain(run)).history).toHaveLength(run.history.length);
});

test("the webhook sent twice opens one case; other bytes under the same id are refused", async () => {
  const host = await hosted();
  const delivery = { ...deliveryOf(host), id: "delivery_1" };
  const first = await report(host, example(), delivery);
  const second = await report(host, example(), delivery);
  const other = await report(host, example(), { ...delivery, id: "delivery_2" });
  expect(second.reference).toBe(first.reference);
  expect(other.reference, "the same allegation under another id is the same case").toBe(first.reference);
  await expect(report(host, example("bf-gold-secaco-2021"), delivery)).rejects.toThrow(ReportRefused);
});
