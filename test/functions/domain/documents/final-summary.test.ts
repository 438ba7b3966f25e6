import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstLevelSummary, secondLevelSummary } from "../../../../functions/domain/documents/final-summary.ts";
import { periodReportSchema } from "../../../../functions/domain/reports.ts";
import { FEEDBACK } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase, pseudonyms } from "../access/cases.ts";
import { caseDataTextsFor } from "../../../../functions/pages/texts/catalogue.ts";

const { finalDraft } = caseDataTextsFor("en");
const report = (assisted: number, over: object = {}) =>
  periodReportSchema.parse({
    level1: {
      victimsAssisted: assisted,
      integration: "4",
      satisfaction: "3",
      referralsFollowedUp: "yes",
      services: [
        { service: "shelter", state: "completed" },
        { service: "legal", state: "interrupted" },
      ],
    },
    level2: {
      indicators: [],
      checkedBy: "site-visit",
      interviewed: [{ who: "beneficiaries", on: "2026-04-01" }],
    },
    spend: [],
    received: [],
    ...{ planMustChange: "no", implemented: "no", proposeClosure: "no" },
    ...over,
  });

type Said = (typeof FEEDBACK)[number];
const caseOf = (people: number, said: readonly Said[] = [], withdrawn = 0) => {
  const victims = { ...exampleCase().victims, ...pseudonyms(people) };
  const of = (index: number) => victims.pseudonyms[index % people] ?? "";
  const voices = said.map((feedback, index) => ({ period: 3, pseudonym: of(index), feedback }));
  const monitoring = {
    ...{ startedOn: "2026-04-01", windowMonths: 6, intervalMonths: 1, extensions: [], returnedUntil: [] },
    ...{ reported: [1, 2, 4], closureProposed: false, planMustChange: false, foundLater: [], received: [], spent: [] },
    voices,
  };
  const consents = victims.pseudonyms.slice(0, withdrawn).map((pseudonym) => ({
    ...{ pseudonym, purposes: ["monitoring"], recipients: ["companies"], state: "withdrawn", on: "2026-05-01" },
    ...{ by: "own", evidenceKept: "yes" },
  }));
  return exampleCase({ victims, monitoring, consents } as never);
};

const drafted = (people: number, assisted: number, said: readonly Said[] = [], withdrawn = 0) => {
  const summary = firstLevelSummary(caseOf(people, said, withdrawn), [report(0), report(assisted), report(1)]);
  if (summary === undefined) throw new Error("there were reports");
  return [
    finalDraft.assistance(summary),
    finalDraft.monitoring(summary),
    finalDraft.integrationAndSatisfaction(summary),
  ].join("\n");
};

describe("the drafted summaries of the final report", () => {
  test("tell what was reported, in plain words", () => {
    const words = drafted(
      30,
      18,
      Array.from({ length: 30 }, (_, index) => (index < 15 ? "positive" : "mixed")),
    );
    expect(words).toContain("18 people were assisted");
    expect(words).toContain("Completed: 1. Interrupted: 1.");
    expect(words).toContain("3 reporting periods were reported. Reports that are missing: 1.");
    expect(words).toContain("Content, of those who said something last: 15 of 30 people.");
    expect(words).toContain("Satisfaction, as rated last: 3 of 5.");
  });

  test("Level 2: visits and interviews are counted, none is told", () => {
    const summary = secondLevelSummary(caseOf(2), [report(2), report(2)]);
    expect(summary).toMatchObject({ siteVisits: 2, evaluations: 0, interviews: { beneficiaries: 2 } });
    expect(summary && finalDraft.level2(summary)).toContain("Interviews with people who benefit: 2");
  });

  test("nothing is drafted where nothing was reported", () => {
    expect(firstLevelSummary(caseOf(2), [])).toBeUndefined();
    expect(secondLevelSummary(caseOf(2), [])).toBeUndefined();
  });

  test.for([
    [20, 20, 0, /rated last/, "they are many"],
    [10, 10, 0, /fewer than 11 people were assisted[^]*not told in numbers/, "they are few"],
    [12, 12, 2, /not told in numbers/, "of those who share it with companies there are few"],
  ] as const)("%i people, %i assisted, %i withdrawn: %s, because %s", ([people, assisted, withdrawn, words]) => {
    expect(drafted(people, assisted, [], withdrawn)).toMatch(words);
  });

  test("never hold a small number of people, nor a pseudonym", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(30),
        fc.array(fc.constantFrom(...FEEDBACK), { maxLength: 30 }),
        (people, assisted, said) => {
          const words = drafted(people, assisted, said);
          expect(words).not.toMatch(/\b([0-9]|10) people\b/);
          expect(words).not.toContain("V-");
          const [, content, heard] = /: (\d+) of (\d+) people/.exec(words) ?? [];
          if (content !== undefined) expect(Number(heard) - Number(content)).toBeGreaterThanOrEqual(11);
          if (people < 11) expect(words).not.toContain("rated last");
        },
      ),
      { numRuns: 60 },
    );
  });
});
