import { expect, test } from "vitest";
import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { expectInvariants } from "./invariants.ts";
import { example, journey, type JourneyOptions, routesOf } from "./journey.ts";
import { nothingMandatory, past } from "./not-mandatory.ts";

/** A day some months after today; the host's clock starts with real time. */
const inMonths = (months: number): string =>
  new Date(Date.now() + months * 30.5 * 86_400_000).toISOString().slice(0, 10);

interface Loop {
  readonly name: string;
  readonly answers: AnswersFile;
  readonly options?: Omit<JourneyOptions, "answers">;
  /** The routes that must be seen, by request. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

const LOOPS: readonly Loop[] = [
  {
    name: "information is asked for before the assessment",
    answers: {
      "assess-allegation": [
        { decision: "ask-for-information", question: "Which sources?", askedParty: "reporter" },
        {},
      ],
    },
    options: {
      allegation: example("mz-ruby-montepuez-2019", {
        reporter: { language: "en", safe: true, consentsToBeNamed: false, contact: { email: "reporter@example.org" } },
      }),
      until: "determine-response",
    },
    seen: { "assess-allegation": ["ask-reporter", "refer"], "give-information": ["answered"] },
  },
  {
    name: "the smelter's cooperation is sought",
    answers: {
      "investigate-allegation": [{ decision: "ask-smelter", question: "Receipts of the last two years?" }, {}],
    },
    options: { until: "determine-response" },
    seen: { "investigate-allegation": ["ask-smelter", "substantiated"], cooperate: ["cooperates"] },
  },
  {
    name: "an incident after the end of trading is investigated for its linkage again",
    answers: {
      "investigate-allegation": {
        facts: {
          ...(nothingMandatory["investigate-allegation"] as { facts: object }).facts,
          incident: { from: "2018-01-01", lastDay: "2018-03-01", ongoing: "no", repeated: "no", separateEvents: 1 },
        },
      },
      // The form begins with the facts as found: what was wrong is corrected, the rest is given again.
      "investigate-linkage": {
        facts: {
          ...(nothingMandatory["investigate-allegation"] as { facts: object }).facts,
          incident: { from: "2016-01-01", lastDay: "2016-03-01", ongoing: "no", repeated: "no", separateEvents: 1 },
        },
      },
    },
    options: { allegation: past, until: "design-action-plan" },
    seen: { "investigate-linkage": ["facts-corrected"], "confirm-response": ["confirm"] },
  },
  {
    name: "a refused mandatory level leads to leverage, then audit engages the facilitator itself",
    answers: { "engage-facilitator": { decision: "refused" } },
    options: { until: "implement-and-monitor" },
    seen: {
      "engage-facilitator": ["refused", "refused"],
      "secure-remediation": ["leverage-used"],
      "engage-instead": ["engaged"],
    },
  },
  {
    name: "a facilitator declines and another is chosen",
    answers: { "accept-engagement": [{ decision: "declined" }, {}] },
    options: { until: "implement-and-monitor" },
    seen: { "accept-engagement": ["declined", "accepted"], "identify-facilitators": ["identified", "identified"] },
  },
  {
    name: "a plan goes to audit after the smelter returned it twice",
    answers: { "forward-plan": { decision: "returned" } },
    options: { until: "implement-and-monitor" },
    seen: {
      "design-plan": ["submit", "submit"],
      "forward-plan": ["returned", "returned"],
      "approve-plan": ["approved"],
    },
  },
  {
    name: "audit returns a plan",
    answers: { "approve-plan": [{ decision: "returned" }, {}] },
    options: { until: "implement-and-monitor" },
    seen: { "design-plan": ["submit", "submit"], "approve-plan": ["returned", "approved"] },
  },
  {
    name: "a shortfall is raised again, then the plan is re-scoped and funded",
    answers: {
      "confirm-pledge by smelter": [{ decision: "declined" }, { decision: "declined" }, {}],
      "close-shortfall": [{}, { decision: "re-scope" }],
    },
    seen: { "close-shortfall": ["raise-again", "re-scope"], "design-plan": ["submit", "submit"] },
  },
  {
    name: "a report is queried",
    answers: { "review-report": [{ decision: "query", query: "Which services are delayed?" }, {}] },
    seen: { "review-report": ["query", "accepted", "accepted", "accepted", "accepted", "accepted", "accepted"] },
  },
  {
    name: "the window is extended once, a second time refused, and who was not content is explained at closure",
    answers: {
      "report-assistance": { report: { cases: { 0: { feedback: "negative" } } } },
      "decide-window": [
        { decision: "extend", months: 2 },
        { decision: "extend", months: 2 },
        { feedbackExplained: "What was missing is taken care of." },
      ],
      "approve-extension": [{ months: "1" }, { decision: "refused" }],
    },
    seen: {
      "report-assistance": Array.from({ length: 7 }, () => "reported"),
      "decide-window": ["extend", "extend", "close"],
      "approve-extension": ["approved", "refused"],
    },
  },
  {
    name: "closure goes back to monitoring",
    // A stand-in cannot know the day: the window of six months ends about half a year after it began.
    answers: { "verify-completion": [{ decision: "back-to-monitoring", until: inMonths(8) }, {}] },
    seen: { "verify-completion": ["back-to-monitoring", "satisfactory"], "report-finally": ["reported", "reported"] },
  },
  {
    name: "downstream returns the closure",
    answers: { "close-incident": [{ decision: "return" }, {}] },
    seen: { "close-incident": ["return", "close"] },
  },
];

test.for(LOOPS.map((loop) => [loop.name, loop] as const))("%s", async ([, { answers, options, seen }]) => {
  const run = await journey({ answers, ...options });
  for (const [request, routes] of Object.entries(seen)) expect(routesOf(run, request), request).toEqual(routes);
  if (options?.until === undefined) expect(run.outcome).toBe("remediated");
  await expectInvariants(run);
});
