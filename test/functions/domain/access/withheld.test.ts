import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import { entryOf } from "../../../../functions/domain/documents/case-file.ts";
import { seenFact } from "../../../../functions/domain/documents/seen-fact.ts";
import { PURPOSES, RECIPIENTS, type Consent, type Purpose } from "../../../../functions/domain/consent.ts";
import type { Fact } from "../../../../functions/domain/events.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { ROLES, type Role } from "../../../../functions/domain/vocabulary.ts";
import { sha256 } from "../../../../functions/adapters/hash.ts";
import { adultPlan, childPlan, goodPlan } from "../rules/plan-example.ts";
import { exampleCase } from "./cases.ts";

const PEOPLE = ["V-AAAA", "V-BBBB", "V-CCCC"] as const;
const victims = { pseudonyms: [...PEOPLE], statedBySmelter: false };
const viewer = (role: Role) => ({ role, organisation: `${role}-1` });

/** Words that stand for what is known of one person, so that they can be looked for. */
const mark = (pseudonym: string) => `MARK-${pseudonym}`;
const planned = PEOPLE.map((pseudonym, index) =>
  (index === 1 ? childPlan : adultPlan)({
    pseudonym,
    goals: mark(pseudonym),
    selfReliance: mark(pseudonym),
    services: adultPlan().services.map((service) => ({ ...service, provider: mark(pseudonym) })),
  }),
);
const content = goodPlan({ level1: { cases: planned } });
const reported = {
  fileKept: "yes",
  cases: PEOPLE.map((pseudonym) => ({ pseudonym, state: "assisted", safe: mark(pseudonym), consentWithdrawn: "no" })),
};
const final = {
  level1: { victims: PEOPLE.map((pseudonym) => ({ pseudonym, endState: "self-reliant" })) },
  spend: [],
  remedies: [],
  noPersonalData: "yes",
};

interface Given {
  readonly request: RequestId;
  readonly by: Role;
  readonly answer: object;
}
const ANSWERS: readonly Given[] = [
  { request: "design-plan", by: "facilitator", answer: { decision: "submit", plan: content, reasons: "r" } },
  { request: "amend-plan", by: "facilitator", answer: { decision: "submit", plan: content, reasons: "r" } },
  { request: "report-assistance", by: "coordinator", answer: { decision: "reported", report: reported } },
  { request: "report-finally", by: "facilitator", answer: { decision: "reported", report: final, reasons: "r" } },
];

const [PLAN, , REPORT] = ANSWERS as [Given, Given, Given];

const consent = (changes: Partial<Consent> = {}): Consent => ({
  pseudonym: "V-AAAA",
  purposes: [...PURPOSES],
  recipients: [...RECIPIENTS],
  state: "withdrawn",
  on: "2026-03-01",
  by: "own",
  evidenceKept: "yes",
  ...changes,
});
const stateWith = (...consents: Consent[]) =>
  exampleCase({
    victims,
    consents,
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0 },
  });

const see = ({ request, by, answer }: Given, role: Role, state = stateWith()) =>
  visibleAnswer({ request, by: viewer(by), answer }, viewer(role), state);

/** Every row about somebody, wherever it stands. */
const rowsIn = (value: unknown): { pseudonym: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(rowsIn);
  return "pseudonym" in value ? [value as { pseudonym: string }, ...inside] : inside;
};
const of = (pseudonym: string, value: unknown) => rowsIn(value).filter((row) => row.pseudonym === pseudonym);

describe("what is shown of one person, by role and what the ledger says", () => {
  const given = consent({ state: "given", on: "2026-02-01" });
  const back = consent({ state: "given", on: "2026-03-02" });
  test.for([
    ["facilitator", "plan", [], "shown", "before any entry, by pseudonym"],
    ["facilitator", "plan", [given], "shown", "consent was given"],
    ["facilitator", "plan", [given, consent()], "withheld", "taken back, though it wrote the plan itself"],
    ["facilitator", "plan", [consent(), back], "shown", "given again"],
    ["facilitator", "plan", [consent({ purposes: ["monitoring"] })], "shown", "it was taken back for reports only"],
    ["facilitator", "report", [consent({ purposes: ["monitoring"] })], "withheld", "of reports"],
    ["facilitator", "report", [consent({ purposes: ["case-plan"] })], "shown", "it was taken back for the plan only"],
    ["facilitator", "plan", [consent({ recipients: ["audit"] })], "shown", "it was taken back from audit only"],
    ["audit", "plan", [consent({ recipients: ["audit"] })], "withheld", "from audit"],
    ["audit", "report", [consent()], "withheld", "recorded before the withdrawal, not shown newly after it"],
    ["coordinator", "plan", [consent()], "shown", "it holds the file"],
    ["coordinator", "report", [consent()], "shown", "it holds the file"],
    ["downstream", "plan", [], "nothing", "counts only"],
    ["smelter", "plan", [], "nothing", "counts only"],
    ["funder", "plan", [], "nothing", "money only"],
    ["downstream", "plan", [given], "nothing", "consent widens nothing the table does not allow"],
  ] as const)("%s, %s, %j: %s, because %s", ([role, about, consents, expected]) => {
    const [row] = of("V-AAAA", see(about === "plan" ? PLAN : REPORT, role, stateWith(...consents)));
    if (expected === "nothing") expect(row).toBeUndefined();
    else if (expected === "withheld") expect(row).toEqual({ pseudonym: "V-AAAA", state: "withheld" });
    else expect(Object.keys(row ?? {}).length).toBeGreaterThan(2);
  });

  test("a report that says consent was withdrawn shows no more of that person", () => {
    const cases = reported.cases.map((row, index) => (index === 0 ? { ...row, consentWithdrawn: "yes" } : row));
    const told = { ...REPORT, answer: { ...REPORT.answer, report: { ...reported, cases } } };
    expect(of("V-AAAA", see(told, "facilitator"))).toEqual([{ pseudonym: "V-AAAA", state: "withheld" }]);
    expect(of("V-AAAA", see(told, "coordinator"))).toEqual([cases[0]]);
  });
});

const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 });
const entry = fc.record({
  pseudonym: fc.constantFrom(...PEOPLE),
  purposes: fc.uniqueArray(fc.constantFrom<Purpose>(...PURPOSES), { minLength: 1 }),
  recipients: fc.uniqueArray(fc.constantFrom(...RECIPIENTS), { minLength: 1 }),
  state: fc.constantFrom("given" as const, "withdrawn" as const),
  on: fc.constantFrom("2026-01-01", "2026-01-02", "2026-01-03"),
  by: fc.constantFrom("own" as const, "guardian" as const, "appointed-guardian" as const),
  guardianImplicated: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
  evidenceKept: fc.constant("yes" as const),
});

/** What is seen after it holds of those who are gone nothing, and of everybody else what was seen before. */
const holds = (seen: unknown, before: unknown, gone: readonly string[]) => {
  for (const pseudonym of PEOPLE.filter((one) => !gone.includes(one)))
    expect(of(pseudonym, seen)).toEqual(of(pseudonym, before));
  for (const pseudonym of gone) expect(JSON.stringify(seen)).not.toContain(mark(pseudonym));
  for (const row of gone.flatMap((pseudonym) => of(pseudonym, seen))) expect(Object.keys(row)).toHaveLength(2);
};

describe("after a withdrawal", () => {
  test("nothing of that person reaches anybody but the coordinator, and everybody else stays as they were", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), people, (before, gone) => {
        const kept = before.filter(({ pseudonym }) => !gone.some((one) => one === pseudonym));
        const earlier = stateWith(...kept);
        const state = stateWith(...before, ...gone.map((pseudonym) => consent({ pseudonym })));
        for (const role of ROLES)
          for (const answer of ANSWERS)
            holds(see(answer, role, state), see(answer, role, earlier), role === "coordinator" ? [] : gone);
      }),
      { numRuns: 60 },
    );
  });

  test.for(ROLES)("the chain in the case file of %s holds nothing of them either", (role) => {
    for (const { request, by, answer } of ANSWERS) {
      const key = `${request}#0#0#`;
      const fact: Extract<Fact, { type: "request-answered" }> = {
        type: "request-answered",
        key,
        request,
        subject: "",
        answer: answer as Record<string, never>,
        digest: "d",
        shown: "s",
        route: "x",
        ids: [],
        by: { ...viewer(by), contact: "c" },
      };
      const event = {
        caseId: "RC-7K3M-9QXT",
        number: 2,
        at: "2026-03-01T10:00:00.000Z",
        previous: "",
        hash: "",
        salt: "s",
        fact,
      };
      const asked = {
        key,
        request,
        step: "design-action-plan",
        round: 0,
        revision: 0,
        subject: "",
        ...viewer(by),
        status: "decided",
        silence: "none",
        masked: false,
        escalated: false,
        openedAt: event.at,
        dueAt: event.at,
      } as const;
      const entryWith = (...consents: Consent[]) => {
        const state = { ...stateWith(...consents), requests: { [key]: asked } };
        return JSON.stringify(entryOf(event, seenFact(fact, { viewer: viewer(role), state }), sha256));
      };
      const file = entryWith(consent());
      if (role !== "coordinator") expect(file).not.toContain(mark("V-AAAA"));
      else expect(file).toBe(entryWith());
    }
  });
});
