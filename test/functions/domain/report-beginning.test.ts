import { expect, test } from "vitest";
import type { Case } from "../../../functions/domain/case.ts";
import { assistanceBeginning, payersOf, periodBeginning } from "../../../functions/domain/report-beginning.ts";
import { assistanceReportSchema } from "../../../functions/domain/reports.ts";
import { exampleCase } from "./access/cases.ts";
import { adultPlan, goodPlan } from "./rules/plan-example.ts";

const pledge = (organisation: string, status: "confirmed" | "pledged"): Case["pledges"][number] => ({
  id: organisation,
  role: "smelter",
  organisation,
  amountMinor: 100,
  status,
});

const [medical] = adultPlan().services;
const planned = (content = goodPlan()): Case =>
  exampleCase({
    victims: { ...exampleCase().victims, pseudonyms: ["V-AAAA", "V-BBBB"] },
    adopted: { level1: true, level2: true },
    pledges: [pledge("smelter-1", "confirmed"), pledge("funder-1", "pledged"), pledge("smelter-1", "confirmed")],
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
  });

test("the coordinator's form has each person with each agreed service; somebody found later has a row without", () => {
  const content = goodPlan({
    level1: {
      cases: [adultPlan({ services: [medical!, medical!, { ...medical!, service: "legal", consent: "refused" }] })],
    },
  });
  expect(assistanceBeginning(planned(content))).toEqual({
    report: {
      cases: [
        { pseudonym: "V-AAAA", services: [{ service: "medical" }] },
        { pseudonym: "V-BBBB", services: [] },
      ],
    },
  });
});

test("a case plan that ended without assistance has nothing to report on but the person", () =>
  expect(
    assistanceBeginning(
      planned(goodPlan({ level1: { cases: [adultPlan({ state: "declined", evidence: "Letter." })] } })),
    ),
  ).toMatchObject({ report: { cases: [{ pseudonym: "V-AAAA", services: [] }, { pseudonym: "V-BBBB" }] } }));

test("the facilitator's form has services, indicators, and each line with each payer who confirmed", () => {
  expect(payersOf(planned())).toEqual(["smelter-1"]);
  expect(periodBeginning(planned(), undefined)).toEqual({
    report: {
      level1: { services: [{ service: "medical" }] },
      level2: { indicators: [{ initiative: "Advice on debts" }] },
      spend: [
        { level: "1", category: "medical", payer: "smelter-1", amount: "0" },
        { level: "2", category: "initiatives", payer: "smelter-1", amount: "0" },
      ],
    },
  });
});

test("what the coordinator counted is not counted again", () => {
  const row = { integration: "3", satisfaction: "3", referralsFollowedUp: "yes", consentWithdrawn: "no" };
  const seen = { medical: "done", psychological: "planned", legal: "refused" };
  const assistance = assistanceReportSchema.parse({
    cases: [
      { pseudonym: "V-AAAA", state: "assisted", safe: "yes", ...seen, ...row },
      { pseudonym: "V-BBBB", state: "completed", safe: "yes", ...seen, ...row },
    ],
    fileKept: "yes",
  });
  expect(periodBeginning(planned(), assistance)).toMatchObject({
    report: {
      level1: {
        victimsAssisted: 1,
        victimsSafe: 1,
        medicallyScreened: 1,
        psychologicallyScreened: 0,
        legallyCounselled: 0,
      },
    },
  });
});

test("a case of Level 2 alone asks nothing of Level 1", () =>
  expect(
    Object.keys(
      (periodBeginning({ ...planned(), adopted: { level1: false, level2: true } }, undefined) as { report: object })
        .report,
    ),
  ).toEqual(["level2", "spend"]));
