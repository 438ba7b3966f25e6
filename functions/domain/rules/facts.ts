import type { Facts, Link } from "../facts.ts";
import type { Problem } from "../findings.ts";
import { earliest, latest, type Day, type PartialDay } from "../time.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

/** Certainly after: even its first day is later than the other's last. */
const isAfter = (one: PartialDay | undefined, other: PartialDay | undefined) =>
  one !== undefined && other !== undefined && earliest(one) > latest(other);

function linkProblems(link: Link, field: string, today: Day): Problem[] {
  const { trading, contract, contractEnd, found, foundOn, lastReceipt, resumedOn, cutTiesOn } = link;
  const future = Object.entries({ lastReceipt, resumedOn, foundOn, cutTiesOn }).filter(([, on]) => isAfter(on, today));
  return [
    ...when(contractEnd !== undefined && contract !== "ended", `${field}.contract`, "contradicts", CLAUSE.tradingEnd),
    ...when(foundOn !== undefined && found !== "yes", `${field}.found`, "contradicts", CLAUSE.neverFound),
    ...when(link.endedBecauseOfIssue === "yes" && found === "no", `${field}.found`, "contradicts", CLAUSE.neverFound),
    ...when(
      trading === "past" && isAfter(contractEnd, today),
      `${field}.contractEnd`,
      "in-the-future",
      CLAUSE.tradingEnd,
    ),
    ...future.flatMap(([name]) => when(true, `${field}.${name}`, "in-the-future", CLAUSE.tradingEnd)),
  ];
}

function incidentProblems({ incident, publicOn, wasPublic }: Facts, today: Day): Problem[] {
  const { from, lastDay, ongoing, repeated, separateEvents } = incident;
  const isSeveral = separateEvents !== undefined && separateEvents >= 2;
  return [
    ...when(isAfter(from, lastDay), "incident.lastDay", "ends-before-it-begins", CLAUSE.recency),
    ...when(ongoing === "yes" && isAfter(today, lastDay), "incident.lastDay", "contradicts", CLAUSE.recency),
    ...when(repeated === "no" && isSeveral, "incident.repeated", "contradicts", CLAUSE.repeated),
    ...when(wasPublic === "no" && publicOn !== undefined, "publicOn", "contradicts", CLAUSE.judgedAt),
    ...when(isAfter(from, today), "incident.from", "in-the-future", CLAUSE.recency),
    ...when(isAfter(lastDay, today), "incident.lastDay", "in-the-future", CLAUSE.recency),
    ...when(isAfter(publicOn, today), "publicOn", "in-the-future", CLAUSE.judgedAt),
  ];
}

function peopleProblems({ people, types }: Facts): Problem[] {
  const { affectedFrom = 0, affectedTo, identified = 0, children } = people;
  const isTooFew = affectedTo !== undefined && affectedTo < Math.max(affectedFrom, identified);
  return [
    ...when(isTooFew, "people.affectedTo", "contradicts", CLAUSE.manyPeople),
    ...when(types.includes("ChildLabour") && children === "no", "people.children", "contradicts", CLAUSE.childLabour),
    ...when(types.length === 0, "types", "needed", CLAUSE.severity),
  ];
}

/**
 * What contradicts itself in facts as found, so that the person corrects it before a rule is applied. Rules hold
 * without it: where two facts disagree they take the one that gives the higher level.
 *
 * @param today the day of the answer; found facts lie in the past.
 */
export const factsProblems = (facts: Facts, today: Day): Problem[] => [
  ...when(facts.links.length === 0, "links", "no-link", CLAUSE.actionable),
  ...facts.links.flatMap((link, index) => linkProblems(link, `links.${index}`, today)),
  ...incidentProblems(facts, today),
  ...peopleProblems(facts),
];
