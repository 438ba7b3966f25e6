import { describe, expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import { statementDiffers, statementProblems } from "../../../../functions/domain/rules/referral.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { exampleCase } from "../access/cases.ts";

const TODAY = "2026-06-01";
const refused = (request: "refer-victims" | "document-closure", answer: object, pseudonyms: string[]) => {
  const example = exampleCase({ adopted: { level1: true, level2: false } });
  const state = { ...example, victims: { ...example.victims, pseudonyms } };
  return definitionOf(request)
    .check({ reasons: "r", ...answer }, state, { at: `${TODAY}T10:00:00.000Z`, subject: "" })
    .map(({ field, code }) => `${field}: ${code}`);
};

test.for([
  ["referred", { people: 2, referredOn: TODAY }, [], "confirmed on the day itself"],
  ["referred", { people: 2, referredOn: "2026-06-02" }, ["referredOn: in-the-future"], "not referred yet"],
  ["referred", { people: 2 }, ["referredOn: missing"], "no day"],
  ["referred", { people: 0, referredOn: TODAY }, ["people: missing"], "nobody"],
  ["referred", { people: 1, referredOn: TODAY, more: [{ people: 1, referredOn: "2026-05-20" }] }, [], "two days"],
  [
    "referred",
    { people: 1, referredOn: TODAY, more: [{ people: 0, referredOn: "2026-06-02" }] },
    ["more.0.people: missing", "more.0.referredOn: in-the-future"],
    "nobody else, and not yet",
  ],
  ["nobody-identified", {}, [], "nobody to refer"],
] as const)("the facilitator's confirmation: %s, %o: %o, because %s", ([decision, answer, expected]) => {
  expect(refused("refer-victims", { decision, ...answer }, [])).toEqual(expected);
});

test.for([
  [["V-AAAA"], { referred: 1, referredOn: TODAY }, [], "count and day are stated"],
  [["V-AAAA"], { referred: 1, referredOn: "2026-06-02" }, ["referredOn: in-the-future"], "not referred yet"],
  [["V-AAAA"], { referred: 0, referredOn: TODAY }, ["referred: missing"], "it states that nobody was"],
  [["V-AAAA"], {}, ["referred: missing", "referredOn: missing"], "nothing is stated"],
  [[], {}, [], "nobody was identified"],
] as const)("the smelter's statement with %o, %o: %o, because %s", ([pseudonyms, answer, expected]) => {
  expect(refused("document-closure", { decision: "documented", ...answer }, [...pseudonyms])).toEqual(expected);
});

const AT = `${TODAY}T10:00:00.000Z`;
const context = { at: AT, subject: "", role: "facilitator", organisation: "facilitator-1", digest: "" } as const;
const decided = (request: "refer-victims" | "document-closure", answer: object, state: Case, ids: string[] = []) =>
  definitionOf(request).records(state, { reasons: "r", ...answer }, { ...context, ids });

describe("each victim has a referral of their own", () => {
  const answer = {
    decision: "referred",
    people: 1,
    referredOn: "2026-05-10",
    more: [{ people: 2, referredOn: "2026-05-20" }],
  };
  const referred = decided("refer-victims", answer, exampleCase(), ["A", "B", "C"]);

  test("by the days the facilitator confirmed", () => {
    expect(definitionOf("refer-victims").needsIds({ reasons: "r", ...answer }, exampleCase())).toBe(3);
    expect(referred.victims.referrals).toEqual([
      { pseudonym: "V-A", on: "2026-05-10" },
      { pseudonym: "V-B", on: "2026-05-20" },
      { pseudonym: "V-C", on: "2026-05-20" },
    ]);
  });

  test("who was referred before a reopening keeps the day; who is new gets a day of their own", () => {
    const again = { decision: "referred", people: 4, referredOn: TODAY };
    expect(definitionOf("refer-victims").needsIds({ reasons: "r", ...again }, referred)).toBe(1);
    const after = decided("refer-victims", again, referred, ["D"]);
    expect(after.victims.referrals?.at(-1)).toEqual({ pseudonym: "V-D", on: TODAY });
    expect(after.victims.referrals?.slice(0, 3)).toEqual(referred.victims.referrals);
  });

  test.for([
    [1, "2026-05-10", [[2, "2026-05-20"]], [], "both say the same"],
    [3, "2026-05-10", [], ["referralExplained: referral-differs"], "other days"],
    [1, "2026-05-10", [[1, "2026-05-20"]], ["referralExplained: referral-differs"], "somebody is missing"],
    [2, "2026-05-20", [[1, "2026-05-10"]], [], "in another order it is the same"],
  ] as const)("stated %i on %s and %o: %o, because %s", ([people, referredOn, others, expected]) => {
    const more = others.map(([number, on]) => ({ people: number, referredOn: on }));
    const stated = decided(
      "document-closure",
      { decision: "documented", referred: people, referredOn, more },
      referred,
    );
    const codes = statementProblems(stated.victims, undefined).map(({ field, code }) => `${field}: ${code}`);
    expect(codes).toEqual(expected);
    expect(statementProblems(stated.victims, "One came back.")).toEqual([]);
  });

  test("nothing is satisfactory before the smelter has stated it", () => {
    expect(statementProblems(referred.victims, "Explained.")).toMatchObject([{ code: "closure-list-open" }]);
  });

  test("an older case has one day for all, and compares by it", () => {
    const older = { pseudonyms: ["V-A", "V-B"], referredOn: TODAY, statedBySmelter: true };
    expect(statementProblems(older, undefined)).toEqual([]);
    expect(statementDiffers({ ...older, stated: [{ people: 2, on: TODAY }] })).toBe(false);
    expect(statementDiffers({ ...older, stated: [{ people: 1, on: TODAY }] })).toBe(true);
  });
});
