import { describe, expect, test } from "vitest";
import { determineResponse, responseSchema } from "../../../../functions/domain/rules/response.ts";
import type { Facts } from "../../../../functions/domain/facts.ts";
import { CONTEXT, currentLink, mildFacts, pastLink, severeFacts } from "./examples.ts";

const codes = (facts: Facts, context = CONTEXT as Parameters<typeof determineResponse>[1]) => {
  const response = determineResponse(facts, context);
  return { response, linkage: response.links[0]?.linkage, link: response.links[0]?.reasons.map(({ code }) => code) };
};

describe("the matrix", () => {
  const old = { from: "2015-01-01", lastDay: "2015-02-01" };
  test.for([
    [mildFacts({ links: [currentLink()] }), "mandatory", "current, not severe"],
    [severeFacts({ links: [currentLink()] }), "mandatory", "current, severe"],
    [severeFacts(), "mandatory", "past, recent and severe"],
    [mildFacts(), "recommended", "past, recent, not severe"],
    [severeFacts({ incident: old }), "recommended", "past, severe, not recent"],
    [mildFacts({ incident: old }), "recommended", "past, neither"],
  ] as const)("%#: Level 1 %s: %s", ([facts, level1]) => {
    const response = determineResponse(facts, CONTEXT);
    expect(response).toMatchObject({ linked: true, level1, level2: "recommended" });
    expect(responseSchema.parse(response)).toEqual(response);
  });
});

/** Publication 2020-06-01; ninety days before is 2020-03-03. */
describe("linkage of one partner", () => {
  test.for([
    [{}, "past", "found-and-cut-well-before", "found and cut nine months before it became public"],
    [
      { lastReceipt: "2020-03-03", contract: "none" },
      "past",
      "found-and-cut-well-before",
      "exactly ninety days counts",
    ],
    [{ lastReceipt: "2020-03-04", contract: "none" }, "current", "not-cut-well-before", "eighty-nine days do not"],
    [
      { foundOn: "2020-03-03" },
      "past",
      "found-and-cut-well-before",
      "found after the end of trading, ninety days before",
    ],
    [{ foundOn: "2020-03-04" }, "current", "not-found-well-before", "found too late"],
    [
      { cutTiesOn: "2020-03-04" },
      "current",
      "not-cut-well-before",
      "ties were cut too late, whatever the last receipt",
    ],
    [{ cutTiesOn: "2019-08-01", lastReceipt: "2020-04-01" }, "current", "not-cut-well-before", "material still came"],
    [{ contractEnd: "2020-03-04" }, "current", "not-cut-well-before", "the contract ended later than the last receipt"],
    [
      { found: "no", foundOn: undefined, endedBecauseOfIssue: "no" },
      "current",
      "never-found",
      "ended for another reason",
    ],
    [
      { endedBecauseOfIssue: "no" },
      "past",
      "found-and-cut-well-before",
      "found, though trade ended for another reason",
    ],
    [{ found: "unknown", foundOn: undefined }, "current", "found-unknown", "nobody knows whether it was found"],
    [{ foundOn: undefined }, "current", "found-unknown", "nobody knows when it was found"],
    [{ trading: "suspended" }, "current", "trading-suspended", "suspension is no end"],
    [{ trading: "unknown" }, "current", "trading-unknown", "unknown trading counts as current"],
    [{ contract: "running", contractEnd: undefined }, "current", "contract-running", "the contract still runs"],
    [{ contract: "unknown", contractEnd: undefined }, "current", "trading-end-unknown", "the contract may still run"],
    [{ contractEnd: undefined }, "current", "trading-end-unknown", "nobody knows when the contract ended"],
    [{ lastReceipt: undefined }, "current", "trading-end-unknown", "nobody knows the last receipt"],
    [{ throughTraders: "unknown" }, "current", "trading-end-unknown", "traders may still have delivered"],
    [{ throughTraders: "yes" }, "past", "found-and-cut-well-before", "the last receipt through traders is known"],
    [{ resumedOn: "2019-12-01" }, "current", "trading-resumed", "resumed and not ended again"],
    [{ resumedOn: "2019-03-01" }, "past", "found-and-cut-well-before", "resumed, and ended after that"],
    [{ lastReceipt: "2020-06-15" }, "current", "trading-ended-after-public", "ended as a corrective action"],
    [{ lastReceipt: "2020-06-01" }, "current", "trading-ended-after-public", "still trading on the day itself"],
    [{ lastReceipt: "2019-04-30", contract: "none" }, "unlinked", "incident-after-trading", "began after the last day"],
    [{ lastReceipt: "2019-05-01", contract: "none" }, "past", "found-and-cut-well-before", "began on the last day"],
    [
      { lastReceipt: "2019-04-30", contractEnd: "2019-05-01" },
      "past",
      "found-and-cut-well-before",
      "the contract still ran",
    ],
    [
      { lastReceipt: "2019-04-30", contract: "none", found: "no", foundOn: undefined },
      "unlinked",
      "incident-after-trading",
      "not linked comes before never found",
    ],
    [{ lastReceipt: "2020", contract: "none" }, "current", "partial-date", "the year's last day is too late"],
    [{ lastReceipt: "2020-02", contract: "none" }, "past", "found-and-cut-well-before", "every day of it is in time"],
    [{ lastReceipt: "2020-03", contract: "none" }, "current", "partial-date", "the month's last day is too late"],
    [{ foundOn: "2020" }, "current", "partial-date", "may have been found too late"],
    [{ resumedOn: "2019" }, "current", "trading-resumed", "may have been resumed after the end"],
  ] as const)("%o: %s by %s, because %s", ([changes, linkage, code]) => {
    const judged = codes(mildFacts({ links: [pastLink(changes)] }));
    expect(judged.linkage).toBe(linkage);
    expect(judged.link).toContain(code);
  });
});

describe("publication and receipt", () => {
  test.for([
    [{ wasPublic: "no", publicOn: undefined }, "2020-07-01", {}, "past", "never public: our receipt stands in"],
    [
      { wasPublic: "no", publicOn: undefined },
      "2019-12-01",
      {},
      "current",
      "61 days before our receipt are not enough",
    ],
    [{ wasPublic: "no", publicOn: undefined }, "2019-12-30", {}, "past", "exactly ninety days before our receipt"],
    [{ wasPublic: "unknown", publicOn: undefined }, "2020-07-01", {}, "current", "it may have been public before"],
    [{ wasPublic: "yes", publicOn: undefined }, "2020-07-01", {}, "current", "public, nobody knows since when"],
    [{ publicOn: "2021-01-01" }, "2019-10-01", {}, "current", "still trading when we received it, published later"],
    [{ publicOn: "2021-01-01" }, "2019-10-02", {}, "past", "ended the day before we received it, published long after"],
    [
      { publicOn: "2020" },
      "2020-07-01",
      { lastReceipt: "2019-10-01" },
      "past",
      "91 days before 1 January (contract: none)",
    ],
    [{ publicOn: "2020" }, "2020-07-01", { lastReceipt: "2019-10-04" }, "current", "89 days before 1 January"],
  ] as const)("%o, received %s, link %o: %s, because %s", ([changes, receivedOn, link, linkage]) => {
    const links = [pastLink({ contract: "none", contractEnd: undefined, ...link })];
    expect(codes(mildFacts({ ...changes, links }), { ...CONTEXT, receivedOn }).linkage).toBe(linkage);
  });
});

describe("when the incident began", () => {
  const early = pastLink({ lastReceipt: "2019-04-30", contract: "none", contractEnd: undefined });
  test.for([
    ["2019-05-01", true, false, "certainly after the end"],
    ["2019-05", true, false, "no day of May is before the end"],
    ["2019-04", false, false, "every day of April is before it"],
    ["2019", false, true, "may have begun before it"],
    [undefined, false, true, "unknown counts as linked"],
  ] as const)("%s: unlinked %s, ask again %s, because %s", ([from, unlinked, askAgain]) => {
    const response = determineResponse(mildFacts({ links: [early], incident: { from } }), CONTEXT);
    expect(response.linked).toBe(!unlinked);
    expect(response.unknown.includes("incident.from")).toBe(askAgain);
  });
});

describe("several links", () => {
  const unlinked = pastLink({ partner: "smelter-c", lastReceipt: "2018-01-01", contract: "none" });
  test("the strongest gives the level, all are explained", () => {
    const response = determineResponse(mildFacts({ links: [unlinked, pastLink(), currentLink()] }), CONTEXT);
    expect(response.level1).toBe("mandatory");
    expect(response.links.map(({ partner, linkage }) => [partner, linkage])).toEqual([
      ["smelter-c", "unlinked"],
      ["smelter-a", "past"],
      ["smelter-b", "current"],
    ]);
    expect(response.reasons.find(({ code }) => code === "strongest-link")?.facts).toEqual({ link: 3 });
  });

  test("recency is judged per link: one recent link is enough", () => {
    const long = pastLink({ partner: "smelter-c", lastReceipt: "2020-02-01", contract: "none" });
    const facts = severeFacts({ links: [long], incident: { from: "2018-05-01", lastDay: "2018-11-01" } });
    expect(determineResponse(facts, CONTEXT).level1).toBe("recommended");
    expect(determineResponse({ ...facts, links: [long, pastLink()] }, CONTEXT).level1).toBe("mandatory");
  });

  test("linked by none: not linked, and no level is mandatory", () => {
    const response = determineResponse(severeFacts({ links: [unlinked] }), CONTEXT);
    expect(response).toMatchObject({ linked: false, level1: "recommended" });
    expect(response.wouldChange.map(({ code }) => code)).toEqual(["if-linked"]);
  });

  test("no link was found at all", () => {
    const response = determineResponse(severeFacts({ links: [] }), CONTEXT);
    expect(response).toMatchObject({ linked: false, level1: "recommended" });
    expect(response.reasons.map(({ code }) => code)).toContain("no-link-found");
  });
});

describe("what would change it", () => {
  const old = { from: "2015-01-01", lastDay: "2015-02-01" };
  test.for([
    [mildFacts({ links: [currentLink()] }), ["if-past"], "current, not severe: past trading would lower it"],
    [
      severeFacts({ links: [currentLink()] }),
      ["if-past-and-not-severe", "if-past-and-not-recent"],
      "current and severe: past alone is not enough",
    ],
    [severeFacts(), ["if-not-recent", "if-not-severe", "if-not-linked"], "past, recent and severe"],
    [mildFacts(), ["if-current", "if-severe"], "past and recent"],
    [severeFacts({ incident: old }), ["if-current", "if-recent"], "past and severe"],
    [mildFacts({ incident: old }), ["if-current", "if-recent-and-severe"], "past, neither"],
  ] as const)("%#: %o, because %s", ([facts, expected]) => {
    expect(determineResponse(facts, CONTEXT).wouldChange.map(({ code }) => code)).toEqual(expected);
  });
});

test("unknown facts are asked again by their path in the form", () => {
  const links = [currentLink(), pastLink({ lastReceipt: undefined, foundOn: undefined })];
  const facts = mildFacts({ links, debtBondage: "unknown", people: { affectedTo: undefined } });
  expect(determineResponse(facts, CONTEXT).unknown).toEqual([
    "links.1.lastReceipt",
    "debtBondage",
    "people.affectedTo",
  ]);
});

test("a configured threshold is used", () => {
  const thresholds = { wellBeforeDays: 365, manyPeople: 1, repeatedEvents: 2 };
  const response = determineResponse(mildFacts(), { ...CONTEXT, thresholds });
  expect([response.links[0]?.linkage, response.severe]).toEqual(["current", true]);
});
