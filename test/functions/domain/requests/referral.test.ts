import { expect, test } from "vitest";
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
