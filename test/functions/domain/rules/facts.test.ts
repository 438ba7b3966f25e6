import { expect, test } from "vitest";
import { factsProblems } from "../../../../functions/domain/rules/facts.ts";
import { currentLink, mildFacts, pastLink, type FactChanges } from "./examples.ts";

const TODAY = "2020-08-01";

test.for<readonly [FactChanges, readonly string[], string]>([
  [{}, [], "nothing contradicts"],
  [{ links: [currentLink()] }, [], "current trading, never found"],
  [{ links: [] }, ["links: no-link"], "no partner is named"],
  [{ types: [] }, ["types: needed"], "no type is named"],
  [{ links: [pastLink({ contract: "none" })] }, ["links.0.contract: contradicts"], "no contract, and its end"],
  [
    { links: [pastLink({ found: "no", endedBecauseOfIssue: "no" })] },
    ["links.0.found: contradicts"],
    "a day of finding",
  ],
  [
    { links: [pastLink({ found: "no", foundOn: undefined })] },
    ["links.0.found: contradicts"],
    "ended because of an issue that was never found",
  ],
  [
    { links: [pastLink({ contractEnd: "2021-01-01" })] },
    ["links.0.contractEnd: in-the-future"],
    "past trading whose contract ends later",
  ],
  [{ links: [pastLink({ lastReceipt: "2021" })] }, ["links.0.lastReceipt: in-the-future"], "a receipt next year"],
  [{ links: [pastLink({ lastReceipt: "2020" })] }, [], "this year, no day known"],
  [{ incident: { lastDay: "2019-04" } }, ["incident.lastDay: ends-before-it-begins"], "ends before it begins"],
  [{ incident: { lastDay: "2019" } }, [], "the year it began"],
  [{ incident: { ongoing: "yes" } }, ["incident.lastDay: contradicts"], "goes on, and ended last year"],
  [{ incident: { separateEvents: 2 } }, ["incident.repeated: contradicts"], "two events, not repeated"],
  [{ wasPublic: "no" }, ["publicOn: contradicts"], "never public, and the day of the report"],
  [{ people: { affectedTo: 1, identified: 2 } }, ["people.affectedTo: contradicts"], "more identified than affected"],
  [{ types: ["ChildLabour"] }, ["people.children: contradicts"], "child labour without children"],
])("%o: %o, because %s", ([changes, expected]) => {
  const problems = factsProblems(mildFacts(changes), TODAY);
  expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
