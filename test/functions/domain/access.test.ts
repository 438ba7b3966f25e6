import { describe, expect, test } from "vitest";
import { countForOthers, extentOf } from "../../../functions/domain/access.ts";
import { ACCESS, DATA } from "../../../functions/domain/access/table.ts";
import type { Data, Extent } from "../../../functions/domain/access/table.ts";
import { ROLES } from "../../../functions/domain/vocabulary.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { exampleCase, onHold, pseudonyms } from "./access/cases.ts";

const viewer = (role: Role) => ({ role, organisation: `${role}-1` });

/** Each row of "Who is told what" without a hold, few people affected, in the order of the roles; with its reason. */
const TABLE: Record<Data, readonly [...Extent[], string]> = {
  progress: ["all", "all", "all", "all", "all", "own-part", "status", "all", "everybody knows where their case stands"],
  allegation: ["all", "all", "summary", "all", "none", "none", "own-words", "none", "what was alleged can endanger"],
  "reporter-identity": ["none", "none", "none", "none", "none", "none", "own", "none", "no consent was given"],
  findings: ["all", "all", "all", "all", "none", "none", "finding", "none", "facts decide the level"],
  response: ["all", "all", "all", "all", "level", "none", "none", "none", "whoever remedies knows the level"],
  "corrective-actions": ["all", "all", "own", "none", "none", "none", "none", "none", "due diligence is theirs"],
  plan: ["all", "all", "all", "all", "own-part", "none", "none", "none", "whoever pays for or carries it"],
  budget: ["all", "all", "all", "all", "own-part", "totals", "none", "none", "a funder sees sums and its own"],
  "budget-level-1": [
    ...(["one-total", "all", "one-total", "all", "all", "one-total", "none", "none"] as const),
    "a line of a budget for few people tells what one of them needed",
  ],
  "case-plans": [
    ...(["counts", "without-free-text", "counts", "all", "all", "none", "none", "none"] as const),
    "companies need numbers, not people",
  ],
  "victim-identity": [
    "none",
    "none",
    "none",
    "none",
    "all",
    "none",
    "none",
    "none",
    "only who assists knows who it is",
  ],
  consent: ["counts", "by-pseudonym", "none", "by-pseudonym", "all", "none", "none", "none", "consent is personal"],
  reports: [
    ...(["progress-note", "without-free-text", "without-case-plans", "all", "own", "none", "none", "none"] as const),
    "each passes on less",
  ],
  safety: ["exists", "all", "none", "all", "all", "none", "own", "unanswered", "the smelter is never warned"],
  decisions: ["all", "all", "own-step", "own-step", "own-step", "own", "outcome", "made", "reasons name people"],
  closure: ["all", "all", "all", "all", "all", "closure-report", "outcome", "none", "what came of it"],
  export: ["all", "all", "own-view", "own-view", "own-view", "none", "none", "none", "no more than on the pages"],
};

describe("who is told what", () => {
  for (const data of DATA) {
    const row = TABLE[data];
    test.for(ROLES.map((role, index) => [role, row[index]] as const))(
      `${data} for %s: %s, because ${row.at(-1) ?? ""}`,
      ([role, expected]) => expect(extentOf(data, viewer(role), exampleCase())).toBe(expected),
    );
  }

  test("the table of the test has every kind of data and every role", () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(ACCESS).sort());
    for (const row of Object.values(TABLE)) expect(row).toHaveLength(ROLES.length + 1);
  });

  test.for([
    ["allegation", "none", "names site, victim or reporter"],
    ["findings", "own-trading", "its own trading is no news to it"],
    ["corrective-actions", "none", "free text can name the site"],
    ["plan", "none", "free text can name the site"],
    ["reports", "none", "free text can name the site"],
    ["closure", "none", "free text can name the site"],
    ["decisions", "own", "what it wrote itself"],
    ["response", "all", "codes, dates and counts only"],
    ["progress", "all", "reference, step and dates name nobody"],
    ["safety", "none", "never"],
  ] as const)("on hold the smelter sees of %s: %s, because %s", ([data, expected]) => {
    expect(extentOf(data, viewer("smelter"), onHold())).toBe(expected);
  });

  test.for(DATA)("the hold takes %s from nobody but the smelter", (data) => {
    for (const role of ROLES.filter((role) => role !== "smelter"))
      expect(extentOf(data, viewer(role), onHold())).toBe(extentOf(data, viewer(role), exampleCase()));
  });

  test.for(DATA)("an excluded party sees nothing of %s, in whatever role", (data) => {
    const parties = exampleCase().parties.map((party) =>
      party.role === "smelter" ? { ...party, excluded: true } : party,
    );
    const state = exampleCase({ parties, facilitatorCandidates: ["smelter-1"] });
    expect(extentOf(data, viewer("smelter"), state)).toBe("none");
    expect(extentOf(data, { role: "facilitator", organisation: "smelter-1" }, state)).toBe("none");
  });

  test.for(DATA)("whoever is no party sees nothing of %s", (data) => {
    expect(extentOf(data, { role: "audit", organisation: "audit-2" }, exampleCase())).toBe("none");
    expect(extentOf(data, { role: "audit", organisation: "smelter-1" }, exampleCase())).toBe("none");
  });

  test("an invited facilitator sees where the case stands and the level until they accept", () => {
    const state = exampleCase({ facilitatorCandidates: ["facilitator-2"] });
    const seen = DATA.filter(
      (data) => extentOf(data, { role: "facilitator", organisation: "facilitator-2" }, state) !== "none",
    );
    expect(seen).toEqual(["progress", "response"]);
  });

  test.for(["downstream", "audit"] as const)("%s may learn who reported only with consent", (role) => {
    const about = { ...exampleCase().about, reporter: { reachable: true, language: "en", consentsToBeNamed: true } };
    expect(extentOf("reporter-identity", viewer(role), exampleCase({ about }))).toBe("all");
    const anonymous = { ...exampleCase().about };
    delete anonymous.reporter;
    expect(extentOf("reporter-identity", viewer(role), exampleCase({ about: anonymous }))).toBe("none");
  });

  test.for([
    [10, "one-total", "below the threshold"],
    [11, "all", "the threshold itself is enough"],
  ] as const)("Level 1 lines for %i people: %s, because %s", ([number, expected]) => {
    const state = exampleCase({ victims: pseudonyms(number) });
    expect(extentOf("budget-level-1", viewer("downstream"), state)).toBe(expected);
  });

  test.for([
    [0, "< 11", "a zero tells as much"],
    [10, "< 11", "below the threshold"],
    [11, 11, "the threshold itself is shown"],
  ] as const)("a count of %i shows as %s, because %s", ([count, shown]) => expect(countForOthers(count)).toBe(shown));
});
