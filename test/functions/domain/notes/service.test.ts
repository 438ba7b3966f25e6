import { expect, test } from "vitest";
import { services } from "../../../../functions/adapters/views/seen-people.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { noteDefinition, offeredNotes } from "../../../../functions/domain/notes/table.ts";
import { assistanceBeginning } from "../../../../functions/domain/report-beginning.ts";
import { ROLES } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase } from "../access/cases.ts";
import { goodPlan } from "../rules/plan-example.ts";

const content = goodPlan();
const planned = content.level1.cases[0]!;
const { pseudonym } = planned;
const { service } = planned.services.find(({ consent }) => consent === "given")!;
const assisting = (changes: Partial<Case> = {}): Case =>
  exampleCase({
    victims: { pseudonyms: [pseudonym], statedBySmelter: false },
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    ...changes,
  });
const by = { role: "coordinator", organisation: "coordinator-1", contact: "coordinator-1" } as const;
const context = { at: "2026-06-01T10:00:00.000Z", subject: pseudonym, by };
const row = noteDefinition("record-service");
const WORD = { service, state: "declined", on: "2026-05-20" };

test.for([
  [WORD, [], "a provider declined"],
  [{ ...WORD, service: "return" }, ["service: service-not-in-plan"], "nobody planned it"],
  [{ ...WORD, on: "2026-06-02" }, ["on: in-the-future"], "it has not happened"],
] as const)("%o: %o, because %s", ([given, expected]) => {
  expect(row.check(given, assisting(), context).map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});

test.for([
  [assisting(), true, "an approved plan is carried out"],
  [assisting({ status: "closed" }), false, "the case is closed"],
  [exampleCase({ victims: { pseudonyms: [pseudonym], statedBySmelter: false } }), false, "there is no plan"],
] as const)("%#: offered %s, because %s", ([state, expected]) => {
  expect(offeredNotes(state, by).some(({ note, subject }) => note === "record-service" && subject === pseudonym)).toBe(
    expected,
  );
});

test.for([
  ["referred", "not-started"],
  ["accepted", "on-track"],
  ["declined", "interrupted"],
  ["done", "completed"],
] as const)("%s: the next report begins with %s", ([state, reported]) => {
  const before = row.records(assisting(), { ...WORD, state: "referred" }, context);
  const after = row.records(before, { ...WORD, state }, context);
  const { report } = assistanceBeginning(after) as { report: { cases: { services: object[] }[] } };
  expect(report.cases[0]?.services).toContainEqual({ service, state: reported });
});

test("facilitator and coordinator see the last word by pseudonym, nobody else anything", () => {
  const state = row.records(assisting(), WORD, context);
  const seeing = ROLES.filter((role) => services({ state, viewer: { role, organisation: `${role}-1` } }).length > 0);
  expect([...seeing].sort()).toEqual(["coordinator", "facilitator"]);
});

test("of somebody who took consent back the facilitator sees nothing", () => {
  const withdrawn = {
    pseudonym,
    state: "withdrawn",
    purposes: ["monitoring"],
    recipients: ["facilitator"],
    on: "2026-05-25",
    by: "own",
    evidenceKept: "yes",
  } as const;
  const state = row.records(
    assisting({ consents: [{ ...withdrawn, purposes: ["monitoring"], recipients: ["facilitator"] }] }),
    WORD,
    context,
  );
  expect(services({ state, viewer: { role: "facilitator", organisation: "facilitator-1" } })).toEqual([]);
  expect(services({ state, viewer: { role: "coordinator", organisation: "coordinator-1" } })).toHaveLength(1);
});
