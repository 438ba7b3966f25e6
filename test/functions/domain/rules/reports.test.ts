import { describe, expect, test } from "vitest";
import { assistanceReportSchema, periodReportSchema, type PeriodReport } from "../../../../functions/domain/reports.ts";
import { assistanceReportProblems, periodReportProblems } from "../../../../functions/domain/rules/reports.ts";

const goodReport = (changes: Partial<PeriodReport> = {}): PeriodReport =>
  periodReportSchema.parse({
    level1: {
      victimsAssisted: 2,
      victimsSafe: 2,
      medicallyScreened: 2,
      psychologicallyScreened: 1,
      legallyCounselled: 0,
      integration: "3",
      satisfaction: "none",
      referralsFollowedUp: "yes",
    },
    level2: { indicators: [{ initiative: "Advice", value: "12" }], checkedBy: "site-visit" },
    spend: [{ level: "1", category: "medical", payer: "Smelter", amount: "10.50" }],
    planMustChange: "no",
    implemented: "no",
    proposeClosure: "no",
    ...changes,
  });
const good = goodReport();
const context = { levels: { level1: true, level2: true }, startedOn: "2024-01-31", on: "2024-03-01", currency: "USD" };

describe("a period's report", () => {
  test.for<readonly [PeriodReport, Partial<typeof context>, readonly string[], string]>([
    [good, {}, [], "all of both levels"],
    [goodReport({ level1: undefined }), { levels: { level1: false, level2: true } }, [], "Level 2 only"],
    [
      goodReport({ level2: undefined }),
      {},
      ["level2.indicators: indicator-missing", "level2.checkedBy: needed"],
      "no Level 2",
    ],
    [
      goodReport({ level1: { ...good.level1!, victimsSafe: undefined } }),
      {},
      ["level1.victimsSafe: needed"],
      "whether victims are safe",
    ],
    [
      goodReport({ level1: { ...good.level1!, medicallyScreened: 3 } }),
      {},
      ["level1.medicallyScreened: victim-count-over-assisted"],
      "more than are assisted",
    ],
    [good, { currency: "JPY" }, ["spend.0.amount: amount-not-exact"], "half a yen"],
    [
      goodReport({ proposeClosure: "yes" }),
      {},
      ["proposeClosure: closure-too-early", "proposeClosure: closure-before-implemented"],
      "too early, and not implemented",
    ],
    [goodReport({ proposeClosure: "yes", implemented: "yes" }), { on: "2024-07-31" }, [], "month six"],
  ])("%#: in %o: %o, because %s", ([report, changes, expected]) => {
    const problems = periodReportProblems(report, { ...context, ...changes });
    expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
  });
});

test("the coordinator reports on every victim of the case, each once, and on nobody else", () => {
  const row = (pseudonym: string) => ({
    pseudonym,
    state: "assisted",
    safe: "yes",
    medical: "done",
    psychological: "planned",
    legal: "refused",
    integration: "3",
    satisfaction: "none",
    referralsFollowedUp: "yes",
    consentWithdrawn: "no",
  });
  const report = (...names: string[]) => assistanceReportSchema.parse({ cases: names.map(row), fileKept: "yes" });
  const pseudonyms = ["V-AAAA", "V-BBBB"];
  const found = (...names: string[]) =>
    assistanceReportProblems(report(...names), { pseudonyms }).map(({ field, code }) => `${field}: ${code}`);
  expect(found("V-AAAA", "V-BBBB")).toEqual([]);
  expect(found("V-AAAA", "V-AAAA", "V-ZZZZ")).toEqual([
    "cases: case-plan-missing",
    "cases.1.pseudonym: case-plan-twice",
    "cases.2.pseudonym: case-plan-not-of-this-case",
  ]);
});

test("the coordinator's report holds codes only: no field takes words of its own", () => {
  const words = JSON.stringify(assistanceReportSchema.shape.cases.unwrap().element.shape.pseudonym.meta());
  expect(words).toContain("short-text");
  const kinds = Object.values(assistanceReportSchema.shape.cases.unwrap().element.shape).map(
    (field) => field.meta()?.kind,
  );
  expect(kinds).not.toContain("long-text");
});
