import { describe, expect, test } from "vitest";
import { finalReportSchema, type FinalReport } from "../../../../functions/domain/reports.ts";
import { closureProblems, type FinalContext } from "../../../../functions/domain/rules/closure-problems.ts";
import {
  closureChecklist,
  verificationProblems,
  type ClosureFacts,
} from "../../../../functions/domain/rules/closure.ts";
import { CLOSURE_ITEM_CODES, type ClosureItemCode } from "../../../../functions/domain/rules/reason-codes.ts";
import { REMEDIES } from "../../../../functions/domain/plan.ts";
import { goodPlan } from "./plan-example.ts";

const outcome = {
  initiative: "Advice on debts",
  result: "1,250 people.",
  verified: "yes",
  onTime: "yes",
  objective: "met",
} as const;
const goodReport = (changes: Partial<FinalReport> = {}): FinalReport =>
  finalReportSchema.parse({
    level1: {
      assistance: "Care and a start of their own.",
      monitoring: "Monthly.",
      integrationAndSatisfaction: "Content.",
      victims: [{ pseudonym: "V-AAAA", endState: "self-reliant" }],
    },
    level2: { outcomes: [outcome], monitoring: "Register, visited each month." },
    spend: [
      { level: "1", category: "medical", payer: "Smelter", amount: "1200.50" },
      { level: "2", category: "initiatives", payer: "Company", amount: "8999" },
    ],
    remedies: REMEDIES.map((remedy) => ({ remedy, provided: "yes", note: "As planned." })),
    noPersonalData: "yes",
    ...changes,
  });
const good = goodReport();
const withOutcome = (changes: Partial<NonNullable<FinalReport["level2"]>["outcomes"][number]>) => ({
  level2: { ...good.level2, outcomes: [{ ...outcome, ...changes }] },
});
const context = { levels: { level1: true, level2: true }, victims: ["V-AAAA"], areReferred: true };
const final: FinalContext = {
  ...context,
  currency: "USD",
  initiatives: ["Advice on debts"],
  payers: ["Smelter", "Company"],
};
const facts = (report: FinalReport, changes: Partial<ClosureFacts> = {}): ClosureFacts => ({
  ...context,
  report,
  budget: goodPlan().budget,
  approvedDeviations: [],
  ...changes,
});
const open = (given: ClosureFacts) =>
  closureChecklist(given)
    .items.filter(({ done }) => !done)
    .map(({ code }) => code);

test("a report with everything in it completes the list", () => {
  expect(closureChecklist(facts(good))).toMatchObject({ complete: true, reasons: [{ code: "checklist-complete" }] });
  expect(closureProblems(good, final)).toEqual([]);
});

describe("items left open", () => {
  const missed = goodReport(withOutcome({ objective: "missed", whyMissed: "Rains." }));
  const late = goodReport(withOutcome({ onTime: "no" }));
  test.for<readonly [ClosureFacts, readonly string[], string]>([
    [facts(good, { areReferred: false }), ["referral-dated"], "no day of referral"],
    [facts(good, { areReferred: false, victims: [] }), [], "nobody was identified"],
    [
      facts(goodReport({ level1: { ...good.level1!, assistance: undefined } })),
      ["assistance-summarised"],
      "no summary",
    ],
    [facts(good, { victims: ["V-AAAA", "V-BBBB"] }), ["end-state-of-each-victim"], "one victim's end state is missing"],
    [facts(goodReport({ noPersonalData: "no" })), ["no-personal-data"], "personal data in the report"],
    [facts(goodReport(withOutcome({ verified: "no" }))), ["outcomes-verified"], "not verified"],
    [facts(missed), ["objectives-met"], "a missed target goes back to monitoring"],
    [facts(missed, { approvedDeviations: ["Advice on debts"] }), [], "or is an approved deviation"],
    [facts(late), ["outcomes-on-time"], "late"],
    [facts(late, { approvedDeviations: ["Advice on debts"] }), [], "late, and approved"],
    [facts(goodReport({ spend: good.spend.slice(1) })), ["financial-report"], "no spend of Level 1"],
    [
      facts(goodReport({ spend: [{ ...good.spend[0]!, amount: "1200.51" }, good.spend[1]!] })),
      ["within-budget"],
      "a cent over the budget of its level",
    ],
    [
      facts(goodReport({ remedies: good.remedies.slice(1) })),
      ["remedies-accounted-for"],
      "a remedy is not accounted for",
    ],
    [
      facts(goodReport({ level1: undefined, spend: good.spend.slice(1) }), { levels: { level1: false, level2: true } }),
      [],
      "Level 2 only",
    ],
    [
      facts(goodReport({ level2: undefined, spend: good.spend.slice(0, 1) }), {
        levels: { level1: true, level2: false },
      }),
      [],
      "Level 1 only",
    ],
  ])("%#: %o, because %s", ([given, codes]) => {
    expect(open(given)).toEqual(codes);
    expect(closureChecklist(given).complete).toBe(codes.length === 0);
  });

  test("no report at all leaves every item of both levels open", () => {
    const empty = goodReport({ level1: undefined, level2: undefined, spend: [], remedies: [], noPersonalData: "no" });
    const left = open(facts(empty, { areReferred: false }));
    expect(left).toHaveLength(closureChecklist(facts(empty)).items.length - 1);
    expect(left).not.toContain("within-budget");
  });
});

describe("what keeps a final report from being sent", () => {
  test.for<readonly [FinalReport, Partial<FinalContext>, readonly string[], string]>([
    [
      goodReport({ level1: undefined }),
      {},
      [
        "level1.assistance: needed",
        "level1.monitoring: needed",
        "level1.integrationAndSatisfaction: needed",
        "level1.victims: end-state-missing",
      ],
      "nothing on Level 1",
    ],
    [
      goodReport({ level2: undefined }),
      {},
      ["level2.outcomes: outcome-missing", "level2.monitoring: needed"],
      "nothing on Level 2",
    ],
    [good, { victims: ["V-AAAA", "V-BBBB"] }, ["level1.victims: end-state-missing"], "one end state is missing"],
    [
      goodReport({
        level1: {
          ...good.level1!,
          victims: [...good.level1!.victims, { pseudonym: "V-CCCC", endState: "self-reliant" }],
        },
      }),
      {},
      ["level1.victims.1.pseudonym: case-plan-not-of-this-case"],
      "somebody of another case counts for nobody of this one",
    ],
    [
      goodReport({ level1: { ...good.level1!, victims: [...good.level1!.victims, ...good.level1!.victims] } }),
      {},
      ["level1.victims.1.pseudonym: end-state-twice"],
      "nobody ends twice",
    ],
    [
      goodReport({ level1: { ...good.level1!, victims: [{ pseudonym: "V-AAAA", endState: "declined" }] } }),
      {},
      ["level1.victims.0.evidence: victim-evidence-needed"],
      "an end without assistance has to be shown (process, Step 3.3)",
    ],
    [
      goodReport({
        level1: { ...good.level1!, victims: [{ pseudonym: "V-AAAA", endState: "declined", evidence: "Signed." }] },
      }),
      {},
      [],
      "and then is an end",
    ],
    [
      good,
      { initiatives: ["Advice on debts", "A well"] },
      ["level2.outcomes: outcome-missing"],
      "an initiative that is left out is not verified",
    ],
    [
      good,
      { payers: ["Smelter", "Company", "Funder"] },
      ["spend: contribution-unaccounted"],
      "the spend of every contribution (Guidelines, Step 5)",
    ],
    [
      goodReport(withOutcome({ objective: "missed" })),
      {},
      ["level2.outcomes.0.whyMissed: reasons-needed"],
      "why missed",
    ],
    [
      goodReport(withOutcome({ objective: "missed", whyMissed: "Rains." })),
      {},
      [],
      "a missed target is reported as it is",
    ],
    [goodReport(withOutcome({ verified: "no" })), {}, [], "so is an outcome nobody verified"],
    [goodReport({ spend: [] }), {}, ["spend: needed"], "no financial report"],
    [good, { currency: "JPY" }, ["spend.0.amount: amount-not-exact"], "decimals of a yen"],
    [goodReport({ remedies: [] }), {}, ["remedies: remedy-missing"], "remedies are shown again"],
    [goodReport({ noPersonalData: "no" }), {}, ["noPersonalData: personal-data"], "no personal data"],
  ])("%#: %o, because %s", ([report, changes, expected]) => {
    const problems = closureProblems(report, { ...final, ...changes });
    expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
  });

  test("victims who were never referred", () => {
    expect(closureProblems(good, { ...final, areReferred: false }).map(({ code }) => code)).toEqual([
      "referral-needed",
    ]);
  });
});

describe("what keeps audit from finding it satisfactory", () => {
  const open = (...codes: ClosureItemCode[]) =>
    CLOSURE_ITEM_CODES.map((code) => ({ code, done: !codes.includes(code) }));
  test.for([
    [[], "no", [], "the list is complete"],
    [["objectives-met"], "no", ["deviation-not-approved"], "a target missed is an approved deviation or goes back"],
    [["objectives-met"], "yes", [], "approved"],
    [["outcomes-on-time", "within-budget"], "yes", [], "late and dearer than planned, and approved"],
    [["within-budget"], "no", ["deviation-not-approved"], "more was spent than planned"],
    [["outcomes-verified"], "yes", ["closure-list-open"], "nobody verified: no deviation mends that"],
    [["end-state-of-each-victim"], "yes", ["closure-list-open"], "somebody's end is not known"],
    [["no-personal-data", "objectives-met"], "no", ["closure-list-open", "deviation-not-approved"], "both"],
  ] as const)("%j open, deviations approved: %s gives %j, because %s", ([codes, approved, problems]) => {
    const found = verificationProblems(open(...codes), approved === "yes");
    expect(found.map(({ code }) => code)).toEqual(problems);
  });
});
