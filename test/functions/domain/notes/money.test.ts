import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accounts } from "../../../../functions/adapters/views/seen-monitoring.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { noteDefinition, offeredNotes } from "../../../../functions/domain/notes/table.ts";
import type { NoteId } from "../../../../functions/domain/notes/table.ts";
import { periodBeginning } from "../../../../functions/domain/report-beginning.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { isFunded } from "../../../../functions/domain/rules/funding.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase, pseudonyms } from "../access/cases.ts";
import { goodPlan } from "../rules/plan-example.ts";

const AT = "2026-06-01T10:00:00.000Z";
const funding = (changes: Partial<Case> = {}): Case => {
  const state = exampleCase({
    victims: pseudonyms(1),
    plan: { version: 1, hash: "h", content: goodPlan(), status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    pledges: [{ id: "p1", role: "smelter", organisation: "smelter-1", amountMinor: 100, status: "confirmed" }],
    ...changes,
  });
  return { ...state, position: { ...state.position, step: "implement-and-monitor" } };
};
const actor = (role: Role) => ({ role, organisation: `${role}-1`, contact: `${role}-1` });
const offered = (state: Case, role: Role): string[] =>
  offeredNotes(state, actor(role)).map(({ note, subject }) => `${note} ${subject}`.trim());
const PAYER = "smelter.smelter-1";
const said = (note: NoteId, content: object, state: Case, role: Role) => {
  const subject = note === "record-contribution" ? PAYER : "";
  const context = { at: AT, subject, by: actor(role) };
  const problems = noteDefinition(note)
    .check(content, state, context)
    .map(({ field, code }) => `${field}: ${code}`);
  return { problems, after: () => noteDefinition(note).records(state, content, context) };
};
const line = goodPlan().budget.lines[0]!;
const paidOut = { movement: "paid-out", amount: "12.50", on: "2026-05-20", level: line.level, category: line.category };
const received = { movement: "received", amount: "40", on: "2026-05-21" };

describe("who may record money, and when", () => {
  test.for([
    [funding(), "facilitator", `record-contribution ${PAYER}`, true, "the facilitator leads funding"],
    [funding(), "smelter", `record-contribution ${PAYER}`, false, "payers do not keep the books"],
    [funding(), "funder", "pledge-more", true, "a payer promises its own money"],
    [funding(), "coordinator", "pledge-more", false, "the coordinator does not pay"],
    [funding(), "facilitator", "invite-payer", true, "a further payer joins"],
    [funding({ status: "closed" }), "funder", "pledge-more", false, "nothing is paid for a closed case"],
    [exampleCase(), "funder", "pledge-more", false, "there is no approved plan"],
  ] as const)("%#: %s", ([state, role, note, expected]) => {
    expect(offered(state, role).includes(note)).toBe(expected);
  });
});

describe("money received and paid out", () => {
  test.for([
    [received, [], "paid in"],
    [paidOut, [], "paid out of a line of the budget"],
    [{ ...paidOut, level: undefined }, ["level: needed"], "no line"],
    [{ ...paidOut, category: "other" }, ["category: not-a-budget-line"], "no such line"],
    [{ ...received, on: "2026-06-02" }, ["on: in-the-future"], "not yet"],
    [{ ...received, amount: "0" }, ["amount: amount-not-positive"], "nothing"],
    [{ ...received, currency: "EUR" }, ["rate: needed", "rateOn: needed", "rateSource: needed"], "no rate"],
  ] as const)("%o: %o, because %s", ([content, expected]) => {
    expect(said("record-contribution", content, funding(), "facilitator").problems).toEqual(expected);
  });

  const after = [received, paidOut, paidOut].reduce<Case>(
    (state, content) => said("record-contribution", content, state, "facilitator").after(),
    funding(),
  );

  test("the next report begins with the sums, and takes them up once", () => {
    const { report } = periodBeginning(after, undefined) as { report: { spend: object[]; received: object[] } };
    expect(report.received).toEqual([{ payer: "smelter-1", amount: "40.00", on: "2026-05-21" }]);
    expect(report.spend[0]).toMatchObject({ category: line.category, payer: "smelter-1", amount: "25.00" });
    const answer = {
      decision: "reported",
      report: { ...report, level2: undefined, planMustChange: "no", implemented: "no", proposeClosure: "no" },
    };
    const monitored = { ...after, monitoring: startOf(after) };
    const reported = definitionOf("report-period").records(monitored, answer, {
      ...{ at: AT, subject: "p1", role: "facilitator", organisation: "facilitator-1", digest: "", ids: [] },
    });
    expect(reported.movements.map(({ period }) => period)).toEqual([1, 1, 1]);
    expect(periodBeginning(reported, undefined)).not.toHaveProperty("report.received");
    const seen = (state: Case) => accounts({ state, viewer: { role: "audit", organisation: "audit-1" } });
    expect(seen(reported)).toEqual(seen(monitored));
  });

  test.for([
    ["audit", line.category, "sees each line"],
    ["downstream", undefined, "sees one total of Level 1, for few people"],
  ] as const)("%s (category %s) %s", ([role, category]) => {
    const [seen] = accounts({ state: after, viewer: { role, organisation: `${role}-1` } });
    expect(seen).toMatchObject({ spent: [{ level: "1", amount: "25.00" }] });
    expect(seen?.kind === "accounts" ? seen.spent[0]?.category : "").toBe(category);
  });

  test("nothing is lost, whatever is recorded", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (minors) => {
        const state = minors.reduce<Case>((before, minor) => {
          const content = { ...received, amount: (minor / 100).toFixed(2) };
          return said("record-contribution", content, before, "facilitator").after();
        }, funding());
        const sum = minors.reduce((total, minor) => total + minor, 0);
        const [seen] = accounts({ state, viewer: { role: "audit", organisation: "audit-1" } });
        expect(seen).toMatchObject({ contributions: [{ received: (sum / 100).toFixed(2) }] });
      }),
    );
  });
});

const startOf = (state: Case) =>
  definitionOf("start-implementation").records(
    state,
    { decision: "started", startedOn: "2026-05-01", reasons: "r" },
    { at: AT, subject: "", role: "facilitator", organisation: "facilitator-1", digest: "", ids: [] },
  ).monitoring;

describe("further pledges", () => {
  test("a payer's own promise counts at once, and never takes the place of another", () => {
    const total = goodPlan().budget.lines.reduce((sum, { amount }) => sum + Number(amount), 0);
    const once = said("pledge-more", { amount: "5" }, { ...funding(), notes: [known("a")] }, "funder").after();
    const twice = said(
      "pledge-more",
      { amount: String(total) },
      { ...once, notes: [known("a"), known("b")] },
      "funder",
    );
    expect(isFunded(once)).toBe(false);
    expect(isFunded(twice.after())).toBe(true);
    expect(new Set(twice.after().pledges.map(({ id }) => id)).size).toBe(3);
    expect(twice.after().pledges.at(-1)).toMatchObject({ organisation: "funder-1", status: "confirmed" });
  });

  test("a further payer joins as a funder, once", () => {
    const invited = said("invite-payer", { funder: "funder-b" }, funding(), "facilitator").after();
    expect(invited.parties.at(-1)).toEqual({ role: "funder", organisation: "funder-b", lead: true, excluded: false });
    expect(said("invite-payer", { funder: "funder-b" }, invited, "facilitator").problems).toEqual([
      "funder: already-a-payer",
    ]);
  });

  test.for([
    [{ smelter: "smelter-b" }, [], "another smelter pays without being asked anything else"],
    [{ funder: "funder-b", smelter: "smelter-b" }, [], "both at once"],
    [{ smelter: "smelter-1" }, ["smelter: already-a-payer"], "the case's smelter promises by its own link"],
    [{}, ["funder: needed"], "nobody is named"],
  ] as const)("%o: %o, because %s", ([content, problems]) => {
    const invited = said("invite-payer", content, funding(), "facilitator");
    expect(invited.problems).toEqual(problems);
    if (problems.length > 0) return;
    const joined = invited.after().parties.slice(funding().parties.length);
    expect(joined.map(({ role, organisation }) => [role, organisation])).toEqual(
      Object.values(content).map((organisation) => ["funder", organisation]),
    );
  });
});

const known = (id: string) => ({ id, note: "pledge-more", subject: "" });
