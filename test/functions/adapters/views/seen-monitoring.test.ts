import { describe, expect, test } from "vitest";
import { accounts, monitoring, openActions, pledge } from "../../../../functions/adapters/views/seen-monitoring.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase, onHold, pseudonyms } from "../../domain/access/cases.ts";
import { goodPlan } from "../../domain/rules/plan-example.ts";

const viewer = (role: Role) => ({ role, organisation: `${role}-1` });
const pledgeOf = (role: "smelter" | "funder", amountMinor: number): Case["pledges"][number] => ({
  id: role,
  role,
  organisation: `${role}-1`,
  amountMinor,
  status: "confirmed",
});
const spent = (
  level: "1" | "2",
  category: "medical" | "shelter" | "initiatives",
  payer: string,
  amountMinor: number,
) => ({
  period: 1,
  level,
  category,
  payer,
  amountMinor,
});

const running = (changes: Partial<Case> = {}): Case =>
  exampleCase({
    victims: pseudonyms(2),
    plan: { version: 1, hash: "h", content: goodPlan(), status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    pledges: [pledgeOf("smelter", 100000), pledgeOf("funder", 50000)],
    monitoring: {
      startedOn: "2026-01-31",
      windowMonths: 6,
      intervalMonths: 3,
      extensions: [1],
      returnedUntil: [],
      reported: [1],
      closureProposed: false,
      planMustChange: false,
      received: [{ period: 1, payer: "smelter-1", amountMinor: 60000 }],
      spent: [
        spent("1", "medical", "smelter-1", 1000),
        spent("1", "shelter", "funder-1", 2050),
        spent("2", "initiatives", "smelter-1", 3000),
      ],
      voices: [],
      foundLater: [],
    },
    correctiveActions: [
      { owner: "mine", dueOn: "2026-05-01", done: false },
      { owner: "smelter", dueOn: "2026-06-01", done: false },
      { owner: "trader", dueOn: "2026-04-01", done: true },
    ],
    ...changes,
  });

const asked = (subject: string, changes: Partial<Case["requests"][string]>): Case["requests"] => ({
  [subject]: {
    key: subject,
    request: "report-period",
    step: "implement-and-monitor",
    round: 0,
    revision: 0,
    subject,
    role: "facilitator",
    organisation: "facilitator-1",
    status: "open",
    silence: "none",
    masked: false,
    escalated: false,
    openedAt: "2026-03-01T00:00:00.000Z",
    dueAt: "2026-03-15T00:00:00.000Z",
    ...changes,
  },
});

describe("where monitoring stands", () => {
  test("shows which reports came, which are missing, and the end with its extensions", () => {
    const requests = { ...asked("p1", { status: "decided" }), ...asked("p2", { silence: "went-on" }) };
    expect(monitoring({ state: running({ requests }), viewer: viewer("audit") })).toEqual([
      {
        kind: "monitoring",
        startedOn: "2026-01-31",
        endsOn: "2026-08-31",
        amended: false,
        periods: [
          { number: 1, to: "2026-04-30", state: "reported" },
          { number: 2, to: "2026-07-31", state: "missing" },
          { number: 3, to: "2026-08-31", state: "ahead" },
        ],
      },
    ]);
  });

  test.for(["funder", "reporter"] as const)("is not for the %s", (role) =>
    expect(monitoring({ state: running(), viewer: viewer(role) })).toEqual([]),
  );
});

describe("what was received and spent", () => {
  test("is shown to the facilitator per payer and line", () =>
    expect(accounts({ state: running(), viewer: viewer("facilitator") })).toEqual([
      {
        kind: "accounts",
        currency: "USD",
        contributions: [
          { organisation: "smelter-1", role: "smelter", confirmed: "1000.00", received: "600.00", spent: "40.00" },
          { organisation: "funder-1", role: "funder", confirmed: "500.00", received: "0.00", spent: "20.50" },
        ],
        spent: [
          { level: "2", category: "initiatives", amount: "30.00" },
          { level: "1", category: "medical", amount: "10.00" },
          { level: "1", category: "shelter", amount: "20.50" },
        ],
      },
    ]));

  test("is one sum of Level 1 for companies where few people are concerned", () =>
    expect(accounts({ state: running(), viewer: viewer("downstream") })).toMatchObject([
      { spent: [{ level: "2" }, { level: "1", amount: "30.50" }] },
    ]));

  test("is a funder's own part", () =>
    expect(accounts({ state: running(), viewer: viewer("funder") })).toMatchObject([
      { contributions: [{ organisation: "funder-1" }], spent: [{ level: "1", amount: "30.50" }] },
    ]));

  test.for(["reporter", "operator"] as const)("is nothing for the %s", (role) =>
    expect(accounts({ state: running(), viewer: viewer(role) })).toEqual([]),
  );
});

test.for([
  ["audit", running(), ["mine", "smelter"], "all that is open"],
  ["smelter", running(), ["smelter"], "its own"],
  ["smelter", onHold({ correctiveActions: running().correctiveActions }), [], "not while the hold is on"],
  ["facilitator", running(), [], "due diligence is between companies and audit"],
] as const)("open corrective actions for the %s: %#, because %s", ([role, state, owners]) =>
  expect(
    openActions({ state, viewer: viewer(role) }).flatMap((seen) =>
      seen.kind === "open-actions" ? seen.actions.map(({ owner }) => owner) : [],
    ),
  ).toEqual(owners),
);

test("who is asked to confirm sees what exactly, also in its own currency; another payer does not", () => {
  const original = { currency: "EUR", amountMinor: 46000, rate: "1.087", rateOn: "2026-02-01" };
  const state = running({ pledges: [{ ...pledgeOf("funder", 50002), original }, pledgeOf("smelter", 1)] });
  const look = { state, viewer: viewer("funder") };
  expect(pledge({ ...look, subject: "funder" })).toEqual([
    {
      kind: "pledge",
      amount: "500.02",
      currency: "USD",
      original: { amount: "460.00", currency: "EUR", rate: "1.087", rateOn: "2026-02-01" },
    },
  ]);
  expect(pledge({ ...look, subject: "smelter" })).toEqual([]);
});
