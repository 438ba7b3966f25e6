import { expect, test } from "vitest";
import { ACTIONS, CONTROLS } from "../../functions/pages/forms/typed.ts";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { open, submit, type Page } from "../../infra/local/rehearse/browser.ts";
import { answerForm, typedOf } from "../../infra/local/rehearse/fill.ts";
import { expectInvariants } from "./invariants.ts";
import { goOn, journey, linkTo, lookAgain, routesOf, type Journey } from "./journey.ts";

/** The facilitator's page, sent without a word on who was not content. */
const closed = async (run: Journey, answer: Readonly<Record<string, string>>): Promise<Page> => {
  const form = answerForm(await open(await linkTo(run, "decide-window")))!;
  return submit(form, typedOf(answer), { name: CONTROLS.action, value: ACTIONS.decide });
};

test("the plan is amended while monitoring goes on, and closure waits until somebody's voice is explained", async () => {
  const answers: AnswersFile = {
    "report-period": [{ report: { planMustChange: "yes" } }, {}],
    "forward-amendment": [{ decision: "returned" }, {}],
    "approve-amendment": [{ decision: "returned" }, {}],
    "report-assistance": [{}, {}, {}, {}, { report: { cases: { 0: { feedback: "negative" } } } }, "silent"],
  };
  const waiting = await journey({ answers: { ...answers, "decide-window": "silent" } });
  expect(waiting.outcome).toBeUndefined();
  const refused = await closed(waiting, { decision: "close", reasons: "All is done." });
  expect([refused.status, refused.errors.length > 0]).toEqual([422, true]);
  expect(refused.text).toContain(textsFor("en").problems["feedback-unexplained"]);
  expect(routesOf(await lookAgain(waiting), "decide-window")).toEqual([]);

  const explained = { "decide-window": { feedbackExplained: "Spoken with; help goes on elsewhere." } };
  const run = await goOn(waiting, { answers: { ...answers, ...explained } });
  expect(run.outcome).toBe("remediated");
  expect(routesOf(run, "amend-plan")).toEqual(["submit", "submit", "submit"]);
  expect(routesOf(run, "forward-amendment")).toEqual(["returned", "forwarded", "forwarded"]);
  expect(routesOf(run, "approve-amendment")).toEqual(["returned", "approved"]);
  const amended = run.facts.findIndex(
    (fact) => fact.type === "request-answered" && fact.route === "approved" && fact.request === "approve-amendment",
  );
  const reports = run.facts.filter((fact, index) => index < amended && fact.type === "case-advanced");
  expect(reports.length, "monitoring went on beside it").toBeGreaterThan(0);
  await expectInvariants(run);
});
