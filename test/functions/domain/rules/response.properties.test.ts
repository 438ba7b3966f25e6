import * as fc from "fast-check";
import { expect, test } from "vitest";
import { factsSchema, type Facts, type Link } from "../../../../functions/domain/facts.ts";
import { determineResponse } from "../../../../functions/domain/rules/response.ts";
import { addDays } from "../../../../functions/domain/time.ts";
import { EXPLOITATION_TYPES } from "../../../../functions/domain/vocabulary.ts";

const RECEIVED = "2020-07-01";
const rank = { recommended: 0, mandatory: 1 } as const;
/** Mostly in time, so that current, past and unlinked trading all come up often. */
const dayBetween = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays("2016-12-15", days));
const day = dayBetween(0, 1100);
const publication = dayBetween(700, 1400);
const yesNo = fc.constantFrom("yes" as const, "no" as const);

/** Links of which everything is known, and nothing contradicts itself. */
const knownLink: fc.Arbitrary<Link> = fc
  .record({
    trading: fc.constantFrom("current" as const, "past" as const, "past" as const, "past" as const),
    lastReceipt: day,
    throughTraders: yesNo,
    contractEnd: fc.option(day, { nil: undefined }),
    resumedOn: fc.oneof({ arbitrary: fc.constant(undefined), weight: 8 }, { arbitrary: day, weight: 1 }),
    foundOn: fc.option(day, { nil: undefined, freq: 8 }),
    cutTiesOn: fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: day, weight: 1 }),
  })
  .map((link) => ({
    ...link,
    partner: "smelter-a",
    contract: link.contractEnd === undefined ? "none" : "ended",
    found: link.foundOn === undefined ? "no" : "yes",
    endedBecauseOfIssue: "no",
  }));

const knownFacts: fc.Arbitrary<Facts> = fc
  .record({
    types: fc.uniqueArray(fc.constantFrom(...EXPLOITATION_TYPES), { minLength: 1, maxLength: 1 }),
    debtBondage: fc.constantFrom("yes" as const, "no" as const, "no" as const, "no" as const),
    links: fc.array(knownLink, { minLength: 1, maxLength: 3 }),
    publicOn: fc.option(publication, { nil: undefined }),
    days: fc.tuple(day, fc.integer({ min: 0, max: 500 })),
    ongoing: fc.constantFrom("yes" as const, "no" as const, "no" as const, "no" as const),
    repeated: fc.constantFrom("yes" as const, "no" as const, "no" as const, "no" as const),
    affected: fc.integer({ min: 1, max: 10 }),
    children: yesNo,
    inMine: yesNo,
  })
  .map((known) => ({
    types: known.types,
    methodsOfControl: [],
    indicators: [],
    debtBondage: known.debtBondage,
    links: known.links,
    wasPublic: known.publicOn === undefined ? "no" : "yes",
    publicOn: known.publicOn,
    incident: {
      from: known.days[0],
      lastDay: addDays(known.days[0], known.days[1]),
      ongoing: known.ongoing,
      repeated: known.repeated,
    },
    people: {
      affectedFrom: known.affected,
      affectedTo: known.affected,
      children: known.children,
      childrenInOrUnderMine: known.inMine,
      childrenInOtherWorstForms: "no",
      urgentNeeds: "no",
    },
  }));

/** One way in which less is known than is true. */
type Forget = (facts: Facts) => Facts;
const less = (date: string | undefined, length: number) => date?.slice(0, length);
const inLinks =
  (forget: (link: Link) => Link): Forget =>
  (facts) => ({ ...facts, links: facts.links.map(forget) });

const forgettings: Record<string, Forget> = {
  types: (facts) => ({ ...facts, types: [] }),
  debtBondage: (facts) => ({ ...facts, debtBondage: "unknown" }),
  publication: (facts) => ({ ...facts, wasPublic: "unknown", publicOn: undefined }),
  publicationDay: (facts) => ({ ...facts, publicOn: undefined }),
  publicationMonth: (facts) => ({ ...facts, publicOn: less(facts.publicOn, 7) }),
  publicationYear: (facts) => ({ ...facts, publicOn: less(facts.publicOn, 4) }),
  start: (facts) => ({ ...facts, incident: { ...facts.incident, from: undefined } }),
  startYear: (facts) => ({ ...facts, incident: { ...facts.incident, from: less(facts.incident.from, 4) } }),
  lastDay: (facts) => ({ ...facts, incident: { ...facts.incident, lastDay: undefined } }),
  lastMonth: (facts) => ({ ...facts, incident: { ...facts.incident, lastDay: less(facts.incident.lastDay, 7) } }),
  ongoing: (facts) => ({ ...facts, incident: { ...facts.incident, ongoing: "unknown" } }),
  repeated: (facts) => ({ ...facts, incident: { ...facts.incident, repeated: "unknown" } }),
  people: (facts) => ({ ...facts, people: { ...facts.people, affectedTo: undefined } }),
  inMine: (facts) => ({ ...facts, people: { ...facts.people, childrenInOrUnderMine: undefined } }),
  trading: inLinks((link) => ({ ...link, trading: "unknown" })),
  lastReceipt: inLinks((link) => ({ ...link, lastReceipt: undefined })),
  lastReceiptMonth: inLinks((link) => ({ ...link, lastReceipt: less(link.lastReceipt, 7) })),
  lastReceiptYear: inLinks((link) => ({ ...link, lastReceipt: less(link.lastReceipt, 4) })),
  traders: inLinks((link) => ({ ...link, throughTraders: "unknown" })),
  contract: inLinks((link) => ({ ...link, contract: "unknown", contractEnd: undefined })),
  contractYear: inLinks((link) => ({ ...link, contractEnd: less(link.contractEnd, 4) })),
  resumedYear: inLinks((link) => ({ ...link, resumedOn: less(link.resumedOn, 4) })),
  found: inLinks((link) => ({ ...link, found: "unknown", foundOn: undefined })),
  foundYear: inLinks((link) => ({ ...link, foundOn: less(link.foundOn, 4) })),
  cutTiesYear: inLinks((link) => ({ ...link, cutTiesOn: less(link.cutTiesOn, 4) })),
};

const someForgetting = fc.uniqueArray(fc.constantFrom(...Object.keys(forgettings)), { minLength: 1, maxLength: 4 });
const context = { receivedOn: RECEIVED, relatedSubstantiated: 0 };
const RUNS = { numRuns: 2000 };

test("the generator makes all kinds of links", () => {
  const seen = fc.sample(knownFacts, { numRuns: 1000, seed: 1 }).flatMap((facts) => {
    const { links, severe } = determineResponse(facts, context);
    return links.map(({ linkage, recent }) => `${linkage} ${recent} ${severe}`);
  });
  const often = (kind: string) => seen.filter((each) => each === kind).length;
  for (const kind of ["past true true", "past true false", "past false true", "past false false"]) {
    expect(often(kind)).toBeGreaterThan(10);
  }
  expect(often("unlinked false true")).toBeGreaterThan(10);
  expect(often("current true false")).toBeGreaterThan(10);
});

test("what it makes are facts as the form gives them", () => {
  fc.assert(
    fc.property(knownFacts, (facts) => factsSchema.safeParse(facts).success),
    { numRuns: 100 },
  );
});

test("every combination of facts has a level, a reason for it, and what would change it", () => {
  fc.assert(
    fc.property(knownFacts, someForgetting, (facts, forgotten) => {
      const less = forgotten.reduce((known, name) => forgettings[name]!(known), facts);
      for (const each of [facts, less]) {
        const response = determineResponse(each, context);
        expect(response.level2).toBe("recommended");
        expect(response.reasons.length).toBeGreaterThan(0);
        expect(response.wouldChange.length).toBeGreaterThan(0);
        expect(response.links.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }
    }),
    RUNS,
  );
});

test("knowing less never lowers the level and never unlinks, whatever the truth is", () => {
  fc.assert(
    fc.property(knownFacts, someForgetting, (facts, forgotten) => {
      const known = determineResponse(facts, context);
      const less = determineResponse(
        forgotten.reduce((rest, name) => forgettings[name]!(rest), facts),
        context,
      );
      expect(rank[less.level1]).toBeGreaterThanOrEqual(rank[known.level1]);
      expect(less.linked || !known.linked).toBe(true);
    }),
    RUNS,
  );
});

test("where knowing less raised the level, a fact is asked again", () => {
  fc.assert(
    fc.property(knownFacts, someForgetting, (facts, forgotten) => {
      const known = determineResponse(facts, context);
      const less = determineResponse(
        forgotten.reduce((rest, name) => forgettings[name]!(rest), facts),
        context,
      );
      if (less.level1 !== known.level1 || less.linked !== known.linked) expect(less.unknown).not.toEqual([]);
    }),
    RUNS,
  );
});

test("facts of which everything is known are not asked again", () => {
  fc.assert(
    fc.property(knownFacts, (facts) => determineResponse(facts, context).unknown.length === 0),
    RUNS,
  );
});

test("the matrix: mandatory where a link is current, or past, recent and severe; else recommended", () => {
  fc.assert(
    fc.property(knownFacts, (facts) => {
      const { links, severe, level1 } = determineResponse(facts, context);
      const mandatory = links.some(
        ({ linkage, recent }) => linkage === "current" || (linkage === "past" && recent && severe),
      );
      expect(level1).toBe(mandatory ? "mandatory" : "recommended");
    }),
    RUNS,
  );
});

test("another link never lowers the level", () => {
  fc.assert(
    fc.property(knownFacts, knownLink, (facts, link) => {
      const alone = determineResponse(facts, context);
      const both = determineResponse({ ...facts, links: [...facts.links, link] }, context);
      expect(rank[both.level1]).toBeGreaterThanOrEqual(rank[alone.level1]);
    }),
    RUNS,
  );
});

test("more related cases never lower the level", () => {
  fc.assert(
    fc.property(knownFacts, fc.integer({ min: 1, max: 5 }), (facts, relatedSubstantiated) => {
      const more = determineResponse(facts, { ...context, relatedSubstantiated });
      expect(rank[more.level1]).toBeGreaterThanOrEqual(rank[determineResponse(facts, context).level1]);
    }),
    RUNS,
  );
});
