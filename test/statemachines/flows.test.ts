import { describe, expect, test } from "vitest";
import { isTrack } from "../../functions/domain/requests/tracks.ts";
import type { MachineName, StepInput } from "../../functions/contracts/tasks.ts";
import { CASE, createWorld, SILENCE, stepInput } from "./world.ts";
import type { Script } from "./world.ts";

/** The name of a run as the functions make it. */
const runOf = (machine: MachineName, { round, run, period }: StepInput): string =>
  machine === "monitor-period" ? `${CASE}-monitor-${round}-${run}-p${period}` : `${CASE}-${machine}-${round}-${run}`;

const walk = async (machine: MachineName, script: Script, more: Partial<StepInput> = {}) => {
  const world = createWorld({ ...script, machines: [machine] });
  const step = machine === "ask" || machine === "monitor-period" ? "implement-and-monitor" : machine;
  const input = stepInput(step, more);
  await world.start(machine, runOf(machine, input), input);
  await world.run();
  const executions = await world.executions();
  for (const { name } of executions) expect(name.length, name).toBeLessThanOrEqual(80);
  const [own] = executions.filter((execution) => execution.name === runOf(machine, input));
  const ofTracks = (line: string) => isTrack(line.split(" ")[3] ?? "");
  const steps = world.log.filter((line) => !line.startsWith("settled") && !ofTracks(line));
  return { world, status: own?.status, steps, log: world.log, executions };
};

type Flow = readonly [
  machine: MachineName,
  why: string,
  script: Script,
  steps: readonly string[],
  more?: Partial<StepInput>,
];

const CALM = { "safety-lane": ["not-urgent"], "safety-hold": ["off"], "needs-found": ["settled"] };
const PERIOD = {
  "monitoring-period": [{ route: "level-1", until: "2026-03-01T00:00:00.000Z" }],
  "after-period": ["next", "decide"],
  "plan-change": ["amend", "keep"],
};

const FLOWS: readonly Flow[] = [
  [
    "verify-allegation",
    "credible, actionable and substantiated goes on",
    { rules: CALM, answers: { "assess-allegation": ["refer"], "investigate-allegation": ["substantiated"] } },
    [
      "rule safety-lane: not-urgent",
      "mail first 0: assess-allegation 0",
      "tell referred",
      "rule safety-hold: off",
      "mail first 0: investigate-allegation 0",
      "tell verified",
      "advance determine-response",
    ],
  ],
  [
    "verify-allegation",
    "not credible is closed",
    { rules: CALM, answers: { "assess-allegation": ["denied"] } },
    ["rule safety-lane: not-urgent", "mail first 0: assess-allegation 0", "close denied"],
  ],
  [
    "verify-allegation",
    "not actionable is closed",
    { rules: CALM, answers: { "assess-allegation": ["not-actionable"] } },
    ["rule safety-lane: not-urgent", "mail first 0: assess-allegation 0", "close not-actionable"],
  ],
  [
    "verify-allegation",
    "whoever is asked for information, answers or not, the company judges again",
    {
      rules: CALM,
      answers: {
        "assess-allegation": ["ask-reporter", "ask-audit", "ask-smelter", "denied"],
        "give-information": ["answered", SILENCE, "cannot-answer"],
      },
    },
    [
      "rule safety-lane: not-urgent",
      "mail first 0: assess-allegation 0",
      "mail first 0: give-information 0 reporter",
      "mail first 0: assess-allegation 1",
      "mail first 0: give-information 1 audit",
      "mail reminder 1: give-information 1 audit",
      "mail escalation 2: give-information 1 audit",
      "mail first 0: assess-allegation 2",
      "mail first 0: give-information 2 smelter",
      "mail first 0: assess-allegation 3",
      "close denied",
    ],
  ],
  [
    "verify-allegation",
    "the smelter is asked to cooperate, the finding is unsubstantiated",
    {
      rules: CALM,
      answers: {
        "assess-allegation": ["refer"],
        "investigate-allegation": ["ask-smelter", "unsubstantiated"],
        cooperate: ["declines"],
      },
    },
    [
      "rule safety-lane: not-urgent",
      "mail first 0: assess-allegation 0",
      "tell referred",
      "rule safety-hold: off",
      "mail first 0: investigate-allegation 0",
      "mail first 0: cooperate 0",
      "mail first 0: investigate-allegation 1",
      "tell unsubstantiated",
      "close unsubstantiated",
    ],
  ],
  [
    "determine-response",
    "linked, consulted in vain, confirmed, adopted",
    {
      rules: { ...CALM, "response-level": ["linked"], "levels-to-adopt": ["ask"], adoption: ["plan"] },
      answers: {
        "plan-corrective-actions": ["actions-planned"],
        "consult-on-response": ["agrees"],
        "confirm-response": ["raise-level-1"],
        "adopt-levels": ["adopt-both"],
      },
    },
    [
      "rule needs-found: settled",
      "rule response-level: linked",
      "rule safety-hold: off",
      "mail first 0: consult-on-response 0",
      "mail first 0: confirm-response 0",
      "rule levels-to-adopt: ask",
      "mail first 0: adopt-levels 0",
      "rule adoption: plan",
      "tell response-determined",
      "advance design-action-plan",
    ],
  ],
  [
    "determine-response",
    "both mandatory: nothing to adopt",
    {
      rules: { ...CALM, "response-level": ["linked"], "levels-to-adopt": ["settled"], adoption: ["plan"] },
      answers: {
        "plan-corrective-actions": ["actions-planned"],
        "consult-on-response": ["comments"],
        "confirm-response": ["confirm"],
      },
    },
    [
      "rule needs-found: settled",
      "rule response-level: linked",
      "rule safety-hold: off",
      "mail first 0: consult-on-response 0",
      "mail first 0: confirm-response 0",
      "rule levels-to-adopt: settled",
      "rule adoption: plan",
      "tell response-determined",
      "advance design-action-plan",
    ],
  ],
  [
    "determine-response",
    "still unlinked after a second look",
    {
      rules: { "needs-found": ["urgent"], "response-level": ["unlinked", "unlinked-again"] },
      answers: { "record-needs": ["no-urgent-needs"], "investigate-linkage": ["still-unlinked"] },
    },
    [
      "rule needs-found: urgent",
      "rule response-level: unlinked",
      "mail first 0: investigate-linkage 0",
      "rule response-level: unlinked-again",
      "close not-actionable",
    ],
  ],
  [
    "determine-response",
    "nothing adopted: leverage, asked again, then the end with reasons and the lessons",
    {
      rules: { ...CALM, "response-level": ["linked"], "levels-to-adopt": ["ask"], adoption: ["leverage"] },
      answers: {
        "plan-corrective-actions": ["actions-planned"],
        "consult-on-response": ["agrees"],
        "confirm-response": ["confirm"],
        "adopt-levels": ["decline"],
        "use-leverage": ["ask-again", "end-without-remediation"],
      },
    },
    [
      "rule needs-found: settled",
      "rule response-level: linked",
      "rule safety-hold: off",
      "mail first 0: consult-on-response 0",
      "mail first 0: confirm-response 0",
      "rule levels-to-adopt: ask",
      "mail first 0: adopt-levels 0",
      "rule adoption: leverage",
      "mail first 0: use-leverage 0",
      "mail first 0: adopt-levels 1",
      "rule adoption: leverage",
      "mail first 0: use-leverage 1",
      "close no-remediation",
      "advance capture-lessons",
    ],
  ],
  [
    "design-action-plan",
    "Level 1, everybody accepts, the plan goes through",
    {
      rules: { "plan-levels": ["level-1"] },
      answers: {
        "identify-facilitators": ["identified"],
        "engage-facilitator": ["engaged"],
        "accept-engagement": ["accepted"],
        "name-coordinator": ["named"],
        "accept-coordination": ["accepted"],
        "refer-victims": ["referred"],
        "design-plan": ["submit"],
        "forward-plan": ["forwarded"],
        "approve-plan": ["approved"],
      },
    },
    [
      "mail first 0: identify-facilitators 0",
      "mail first 0: engage-facilitator 0",
      "mail first 0: accept-engagement 0",
      "rule plan-levels: level-1",
      "mail first 0: name-coordinator 0",
      "mail first 0: accept-coordination 0",
      "mail first 0: refer-victims 0",
      "mail first 0: design-plan 0",
      "mail first 0: forward-plan 0",
      "mail first 0: approve-plan 0",
      "tell plan-approved",
      "advance implement-and-monitor",
    ],
  ],
  [
    "design-action-plan",
    "refused, leverage, silent, engaged instead, declined, and round again; only Level 2",
    {
      rules: { engagement: ["leverage", "instead"], "plan-levels": ["level-2-only"] },
      answers: {
        "identify-facilitators": ["identified"],
        "engage-facilitator": ["refused", SILENCE, "engaged"],
        "secure-remediation": ["leverage-used"],
        "engage-instead": ["engaged"],
        "accept-engagement": ["declined", "accepted"],
        "design-plan": ["submit"],
        "forward-plan": ["forwarded"],
        "approve-plan": ["approved"],
      },
    },
    [
      "mail first 0: identify-facilitators 0",
      "mail first 0: engage-facilitator 0",
      "rule engagement: leverage",
      "mail first 0: secure-remediation 0",
      "mail first 0: engage-facilitator 1",
      "mail reminder 1: engage-facilitator 1",
      "mail escalation 2: engage-facilitator 1",
      "rule engagement: instead",
      "mail first 0: engage-instead 1",
      "mail first 0: accept-engagement 1",
      "mail first 0: identify-facilitators 2",
      "mail first 0: engage-facilitator 2",
      "mail first 0: accept-engagement 2",
      "rule plan-levels: level-2-only",
      "mail first 0: design-plan 2",
      "mail first 0: forward-plan 2",
      "mail first 0: approve-plan 2",
      "tell plan-approved",
      "advance implement-and-monitor",
    ],
  ],
  [
    "design-action-plan",
    "appointed by law; returned by the smelter, by audit, by the smelter again and then on to audit",
    {
      rules: { "plan-levels": ["level-1"], "plan-returned": ["again", "to-audit"] },
      answers: {
        "identify-facilitators": ["identified"],
        "engage-facilitator": ["engaged"],
        "accept-engagement": ["accepted"],
        "name-coordinator": ["named", "appointed-by-law"],
        "accept-coordination": ["declined"],
        "refer-victims": ["nobody-identified"],
        "design-plan": ["submit"],
        "forward-plan": ["returned", "forwarded", "returned"],
        "approve-plan": ["returned", "approved"],
      },
    },
    [
      "mail first 0: identify-facilitators 0",
      "mail first 0: engage-facilitator 0",
      "mail first 0: accept-engagement 0",
      "rule plan-levels: level-1",
      "mail first 0: name-coordinator 0",
      "mail first 0: accept-coordination 0",
      "mail first 0: name-coordinator 1",
      "mail first 0: refer-victims 1",
      "mail first 0: design-plan 1",
      "mail first 0: forward-plan 1",
      "rule plan-returned: again",
      "mail first 0: design-plan 2",
      "mail first 0: forward-plan 2",
      "mail first 0: approve-plan 2",
      "mail first 0: design-plan 3",
      "mail first 0: forward-plan 3",
      "rule plan-returned: to-audit",
      "mail first 0: approve-plan 3",
      "tell plan-approved",
      "advance implement-and-monitor",
    ],
  ],
  [
    "design-action-plan",
    "re-scoped: facilitator and coordinator stand, the plan is designed again",
    {
      answers: { "design-plan": ["submit"], "forward-plan": ["forwarded"], "approve-plan": ["approved"] },
    },
    [
      "mail first 0: design-plan 7",
      "mail first 0: forward-plan 7",
      "mail first 0: approve-plan 7",
      "tell plan-approved",
      "advance implement-and-monitor",
    ],
    { revision: 7, run: 1 },
  ],
  [
    "implement-and-monitor",
    "covered at once; a pledge nobody confirms is left to the rule",
    {
      rules: { pledges: [{ route: "confirm", subjects: ["A", "B"] }], funding: ["covered"] },
      answers: {
        "raise-funds": ["pledges-recorded"],
        "confirm-pledge": ["confirmed"],
        "start-implementation": ["started"],
      },
    },
    [
      "mail first 0: raise-funds 0",
      "rule pledges: confirm",
      "mail first 0: confirm-pledge 0 A",
      "mail first 0: confirm-pledge 0 B",
      "rule funding: covered",
      "mail first 0: start-implementation 0",
      "tell implementation-started",
      "advance monitor-period",
    ],
  ],
  [
    "implement-and-monitor",
    "a shortfall: support, raised again, then re-scoped",
    {
      rules: {
        pledges: [
          { route: "confirm", subjects: ["A"] },
          { route: "confirm", subjects: [] },
        ],
        funding: ["shortfall"],
      },
      answers: {
        "raise-funds": ["pledges-recorded"],
        "confirm-pledge": ["declined"],
        "support-funding": ["cannot-help"],
        "close-shortfall": ["raise-again", "re-scope"],
      },
    },
    [
      "mail first 0: raise-funds 0",
      "rule pledges: confirm",
      "mail first 0: confirm-pledge 0 A",
      "rule funding: shortfall",
      "mail first 0: support-funding 0",
      "mail first 0: close-shortfall 0",
      "mail first 0: raise-funds 1",
      "rule pledges: confirm",
      "rule funding: shortfall",
      "mail first 0: support-funding 1",
      "mail first 0: close-shortfall 1",
      "advance design-action-plan",
    ],
  ],
  [
    "monitor-period",
    "reported, queried, reported again, the next period without a report, and the end",
    {
      rules: PERIOD,
      answers: {
        "report-assistance": ["reported"],
        "report-period": ["reported", "reported", SILENCE],
        "amend-plan": ["submit"],
        "forward-report": ["forwarded", SILENCE],
        "review-report": ["query", "accepted"],
        "decide-window": ["extend"],
        "approve-extension": [SILENCE],
      },
    },
    [
      "rule monitoring-period: level-1",
      "mail first 0: report-assistance 0 p1",
      "mail first 0: report-period 0 p1",
      "rule plan-change: amend",
      "mail first 0: forward-report 0 p1",
      "mail first 0: review-report 0 p1",
      "mail first 0: report-period 1 p1",
      "rule plan-change: keep",
      "mail first 0: forward-report 1 p1",
      "mail reminder 1: forward-report 1 p1",
      "mail escalation 2: forward-report 1 p1",
      "mail first 0: review-report 1 p1",
      "tell progress-noted",
      "rule after-period: next",
      "advance monitor-period",
      "rule monitoring-period: level-1",
      "mail first 0: report-assistance 10 p2",
      "mail first 0: report-period 10 p2",
      "mail reminder 1: report-period 10 p2",
      "mail escalation 2: report-period 10 p2",
      "tell progress-noted",
      "rule after-period: decide",
      "mail first 0: decide-window 10 p2",
      "mail first 0: approve-extension 10 p2",
      "mail reminder 1: approve-extension 10 p2",
      "mail escalation 2: approve-extension 10 p2",
    ],
    { period: 1 },
  ],
  [
    "monitor-period",
    "the window ends: extension refused, then close",
    {
      rules: {
        "monitoring-period": [{ route: "level-2-only", until: "2025-01-01T00:00:00.000Z" }],
        "after-period": ["decide"],
        "plan-change": ["keep"],
      },
      answers: {
        "report-period": ["reported"],
        "forward-report": ["forwarded"],
        "review-report": ["accepted"],
        "decide-window": ["extend", "close"],
        "approve-extension": ["refused"],
      },
    },
    [
      "rule monitoring-period: level-2-only",
      "mail first 0: report-period 0 p12",
      "rule plan-change: keep",
      "mail first 0: forward-report 0 p12",
      "mail first 0: review-report 0 p12",
      "tell progress-noted",
      "rule after-period: decide",
      "mail first 0: decide-window 0 p12",
      "mail first 0: approve-extension 0 p12",
      "mail first 0: decide-window 1 p12",
      "advance close-incident",
    ],
    { period: 12 },
  ],
  [
    "close-incident",
    "returned once, then closed; the lessons follow",
    {
      answers: {
        "report-finally": ["reported"],
        "document-closure": ["documented"],
        "verify-completion": ["satisfactory"],
        "close-incident": ["return", "close"],
      },
    },
    [
      "mail first 0: report-finally 0",
      "mail first 0: document-closure 0",
      "mail first 0: verify-completion 0",
      "tell completion-verified",
      "mail first 0: close-incident 0",
      "mail first 0: report-finally 1",
      "mail first 0: document-closure 1",
      "mail first 0: verify-completion 1",
      "tell completion-verified",
      "mail first 0: close-incident 1",
      "close remediated",
      "advance capture-lessons",
    ],
  ],
  [
    "close-incident",
    "not satisfactory goes back to monitoring",
    {
      answers: {
        "report-finally": ["reported"],
        "document-closure": ["documented"],
        "verify-completion": ["back-to-monitoring"],
      },
    },
    [
      "mail first 0: report-finally 0",
      "mail first 0: document-closure 0",
      "mail first 0: verify-completion 0",
      "advance monitor-period",
    ],
  ],
  [
    "capture-lessons",
    "each party is asked side by side, then who can prevent it",
    {
      rules: {
        lessons: [{ route: "ask", subjects: ["audit", "smelter"] }],
        prevention: [{ route: "ask", subjects: ["audit"] }],
      },
      answers: {
        "share-lessons": ["shared"],
        "plan-prevention": ["nothing-to-change"],
        "release-lessons": ["released"],
      },
    },
    [
      "rule lessons: ask",
      "mail first 0: share-lessons 0 audit",
      "mail first 0: share-lessons 0 smelter",
      "rule prevention: ask",
      "mail first 0: plan-prevention 0 audit",
      "mail first 0: release-lessons 0",
      "tell lessons-shared",
    ],
  ],
];

describe("each step", () => {
  test.for(FLOWS)("%s: %s", async ([machine, , script, steps, more]) => {
    const { steps: walked, status } = await walk(machine, script, more);
    expect(walked).toEqual(steps);
    expect(status).toBe("SUCCEEDED");
  });
});
