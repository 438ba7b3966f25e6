import { expect, test } from "vitest";
import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { expectInvariants } from "./invariants.ts";
import { example, journey, type JourneyOptions, routesOf, START } from "./journey.ts";
import { nothingMandatory, past } from "./not-mandatory.ts";

/** A day some months after the start. */
const inMonths = (months: number): string =>
  new Date(Date.parse(START) + months * 30.5 * 86_400_000).toISOString().slice(0, 10);

/** Loops that one case goes through: each is short, and a case that goes through several meets them one inside another. */
interface Loops {
  readonly names: readonly string[];
  readonly answers: AnswersFile;
  readonly options?: Omit<JourneyOptions, "answers">;
  /** The routes that must be seen, by request. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
}

const asFound = (nothingMandatory["investigate-allegation"] as { facts: object }).facts;

const LOOPS: readonly Loops[] = [
  {
    names: [
      "information is asked for before the assessment",
      "the smelter's cooperation is sought",
      "a refused mandatory level leads to leverage, then audit engages the facilitator itself",
    ],
    answers: {
      "assess-allegation": [
        { decision: "ask-for-information", question: "Which sources?", askedParty: "reporter" },
        {},
      ],
      "investigate-allegation": [{ decision: "ask-smelter", question: "Receipts of the last two years?" }, {}],
      "engage-facilitator": { decision: "refused" },
    },
    options: {
      allegation: example("mz-ruby-montepuez-2019", {
        reporter: { language: "en", safe: true, consentsToBeNamed: false, contact: { email: "reporter@example.org" } },
      }),
      until: "implement-and-monitor",
    },
    seen: {
      "assess-allegation": ["ask-reporter", "refer"],
      "give-information": ["answered"],
      "investigate-allegation": ["ask-smelter", "substantiated"],
      cooperate: ["cooperates"],
      "engage-facilitator": ["refused", "refused"],
      "secure-remediation": ["leverage-used"],
      "engage-instead": ["engaged"],
    },
  },
  {
    names: ["an incident after the end of trading is investigated for its linkage again"],
    answers: {
      "investigate-allegation": {
        facts: {
          ...asFound,
          incident: { from: "2018-01-01", lastDay: "2018-03-01", ongoing: "no", repeated: "no", separateEvents: 1 },
        },
      },
      // The form begins with the facts as found: what was wrong is corrected, the rest is given again.
      "investigate-linkage": {
        facts: {
          ...asFound,
          incident: { from: "2016-01-01", lastDay: "2016-03-01", ongoing: "no", repeated: "no", separateEvents: 1 },
        },
      },
    },
    options: { allegation: past, until: "design-action-plan" },
    seen: { "investigate-linkage": ["facts-corrected"], "confirm-response": ["confirm"] },
  },
  {
    names: [
      "a facilitator declines and another is chosen",
      "a plan goes to audit after the smelter returned it twice",
      "audit returns a plan",
    ],
    answers: {
      "accept-engagement": [{ decision: "declined" }, {}],
      "forward-plan": { decision: "returned" },
      "approve-plan": [{ decision: "returned" }, {}],
    },
    options: { until: "implement-and-monitor" },
    seen: {
      "accept-engagement": ["declined", "accepted"],
      "identify-facilitators": ["identified", "identified"],
      "design-plan": ["submit", "submit", "submit"],
      "forward-plan": ["returned", "returned", "returned"],
      "approve-plan": ["returned", "approved"],
    },
  },
  {
    names: [
      "a shortfall is raised again, then the plan is re-scoped and funded",
      "a report is queried",
      "the window is extended once, a second time refused, and who was not content is explained at closure",
    ],
    answers: {
      "confirm-pledge by smelter": [{ decision: "declined" }, { decision: "declined" }, {}],
      "close-shortfall": [{}, { decision: "re-scope" }],
      "review-report": [{ decision: "query", query: "Which services are delayed?" }, {}],
      "report-assistance": { report: { cases: { 0: { feedback: "negative" } } } },
      "decide-window": [
        { decision: "extend", months: 2 },
        { decision: "extend", months: 2 },
        { feedbackExplained: "What was missing is taken care of." },
      ],
      "approve-extension": [{ months: "1" }, { decision: "refused" }],
    },
    seen: {
      "close-shortfall": ["raise-again", "re-scope"],
      "design-plan": ["submit", "submit"],
      "review-report": ["query", ...Array.from({ length: 7 }, () => "accepted")],
      "report-assistance": Array.from({ length: 7 }, () => "reported"),
      "decide-window": ["extend", "extend", "close"],
      "approve-extension": ["approved", "refused"],
    },
  },
  {
    names: ["closure goes back to monitoring", "downstream returns the closure"],
    answers: {
      // A stand-in cannot know the day: the window of six months ends about half a year after it began.
      "verify-completion": [{ decision: "back-to-monitoring", until: inMonths(8) }, {}],
      "close-incident": [{ decision: "return" }, {}],
    },
    seen: {
      "verify-completion": ["back-to-monitoring", "satisfactory", "satisfactory"],
      "report-finally": ["reported", "reported", "reported"],
      "close-incident": ["return", "close"],
    },
  },
];

test.for(LOOPS.map((loops) => [loops.names.join("; "), loops] as const))(
  "%s",
  async ([, { answers, options, seen }]) => {
    const run = await journey({ answers, ...options });
    for (const [request, routes] of Object.entries(seen)) expect(routesOf(run, request), request).toEqual(routes);
    if (options?.until === undefined) expect(run.outcome).toBe("remediated");
    await expectInvariants(run);
  },
);
