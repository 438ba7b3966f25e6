import { describe, expect, test } from "vitest";
import { followProblems } from "../../../../functions/domain/lessons/prevention.ts";
import { mineralsOf } from "../../../../functions/domain/lessons/minerals.ts";
import { definitionOf, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import { tellsTooMuch } from "../../../../functions/domain/rules/lesson-words.ts";
import { dueOf } from "../../../../functions/domain/decisions/deadlines.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { exampleCase } from "../access/cases.ts";

const open = { owner: "Audit", dueOn: "2026-05-01", state: "open" } as const;
const done = { ...open, state: "done", evidence: "The new manual." } as const;

describe("a follow-up of prevention", () => {
  test.for([
    ["all-done", [done], 1, [], "nothing is open"],
    ["still-open", [done, open], 2, [], "one is open"],
    ["all-done", [open], 1, ["decision"], "something is open"],
    ["still-open", [done], 1, ["decision"], "nothing is open any more"],
    ["all-done", [], 1, ["actions"], "a planned change must not vanish"],
    ["all-done", [{ ...open, state: "done" }], 1, ["actions.0.evidence"], "done needs evidence"],
    ["still-open", [{ ...open, dueOn: "2026-03-01" }], 1, ["actions.0.dueOn"], "what is open needs a day to come"],
    ["all-done", [{ ...done, dueOn: "2026-02-01" }], 1, [], "what is done keeps the day that was planned"],
    ["all-done", [{ ...open, state: "dropped" }], 1, ["actions.0.evidence"], "giving up needs a reason"],
  ] as const)("%s with %j of %i: %j, because %s", ([decision, actions, tracked, fields]) => {
    expect(followProblems({ decision, actions }, { tracked, on: "2026-03-01" }).map(({ field }) => field)).toEqual(
      fields,
    );
  });

  const state = { lessons: { answered: [], actions: [] } } as unknown as Case;
  const context = {
    at: "2026-03-01T00:00:00Z",
    subject: "audit",
    role: "audit",
    organisation: "a",
    digest: "",
    ids: [],
  };

  test("goes on in a run of its own, by the party that planned, until nothing is open", () => {
    const planned = REQUESTS["plan-prevention"];
    const followed = REQUESTS["follow-prevention"];
    const plan = {
      decision: "actions-planned",
      actions: [{ what: "x", owner: "Audit", dueOn: "2026-05-01" }],
      reasons: "r",
    };
    const after = planned.records(state, plan, { ...context, role: "audit" });
    expect(after.lessons.actions).toEqual([{ owner: "Audit", dueOn: "2026-05-01", done: false, by: "audit" }]);
    expect(planned.followUp?.(plan, after)).toEqual({ request: "follow-prevention" });
    const still = { decision: "still-open", actions: [{ what: "x", ...open }] };
    expect(followed.check(still, after, context)).toEqual([]);
    expect(followed.followUp?.(still, after)).toEqual({ request: "follow-prevention" });
    const end = { decision: "all-done", actions: [{ what: "x", ...done }] };
    expect(followed.records(after, end, { ...context, role: "audit" }).lessons.actions).toMatchObject([{ done: true }]);
    expect(followed.followUp?.(end, after)).toBeUndefined();
  });

  test.for([
    ["audit", ["2026-05-01", "2026-04-01"], "2026-04-01T00:00:00.000Z", "the first of them falls due"],
    ["audit", ["2027-04-01"], "2026-05-30T10:00:00.000Z", "a year is long: it is asked for after a quarter"],
    ["audit", ["2026-02-01"], "2026-03-04T10:00:00.000Z", "a day that has passed leaves three days to answer"],
    ["downstream", ["2026-04-01"], "2026-05-30T10:00:00.000Z", "what the other party planned is not theirs"],
  ] as const)("%s is asked for what was planned for %j by %s, because %s", ([subject, days, due]) => {
    const actions = days.map((dueOn) => ({ owner: "x", dueOn, done: false, by: "audit" as const }));
    const planned = exampleCase({ lessons: { answered: [], actions, withdrawn: 0 } });
    const row = definitionOf("follow-prevention");
    expect(dueOf(planned, row, "2026-03-01T10:00:00.000Z", { subject })).toBe(due);
  });

  test("asks nobody for what the other party planned", () => {
    const after = {
      lessons: { answered: [], actions: [{ ...open, done: false, by: "downstream" }] },
    } as unknown as Case;
    expect(REQUESTS["follow-prevention"].check({ decision: "all-done", actions: [] }, after, context)).toEqual([]);
  });
});

test.for([
  ["Start the search for a facilitator early.", false, "it is general"],
  ["Call 0041 79 555 12 34.", true, "a number to call"],
  ["Write to help@example.org.", true, "an address"],
  ["V-7K3M9QXT7K3M9QXT was alone.", true, "a pseudonym"],
  ["As in RC-7K3M-9QXT.", true, "a case"],
  ["Since 2021-03-04 it works.", true, "a day"],
  ["In 12 of 40 audits it was found.", false, "numbers that are not small"],
] as const)("%s may not be shared: %s, because of %s", ([text, telling]) => {
  expect(tellsTooMuch(text)).toBe(telling);
});

test.for([
  ["released", { challenges: "General words." }, "yes", [], "all is said"],
  ["released", {}, "yes", ["lessons"], "nothing to share"],
  ["released", { challenges: "General words." }, "no", ["noPersonalData"], "it is not clear"],
  ["released", { risks: "Ask V-7K3M9QXT7K3M9QXT." }, "yes", ["lessons.risks"], "it names somebody"],
  ["keep", {}, undefined, ["reasons"], "keeping needs a reason"],
] as const)("%s %j, clear: %s: %j, because %s", ([decision, lessons, noPersonalData, fields]) => {
  const answer = { decision, lessons, ...(noPersonalData === undefined ? {} : { noPersonalData }) };
  const context = { at: "2026-03-01T00:00:00Z", subject: "" };
  expect(
    REQUESTS["release-lessons"]
      .check(answer, { victims: { pseudonyms: [] as string[] } } as Case, context)
      .map(({ field }) => field),
  ).toEqual(fields);
});

test("minerals are told by a list, never in somebody's words", () => {
  expect(mineralsOf(["Ruby", "gold (artisanal)", "sand of the Mayor"])).toEqual(["gemstones", "gold", "other"]);
});
