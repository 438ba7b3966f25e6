import { describe, expect, test } from "vitest";
import { append, UNSEALED } from "../../../../functions/domain/append.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import type { RequestState } from "../../../../functions/domain/request-state.ts";
import { dueOf, noticesToCome } from "../../../../functions/domain/decisions/deadlines.ts";
import { openCase } from "../../../../functions/domain/decisions/open-case.ts";
import { isMasked } from "../../../../functions/domain/access.ts";
import { partiesUp, whomToAsk } from "../../../../functions/domain/decisions/whom-to-ask.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { DIRECTORY, exampleAllegation } from "../../../support/examples.ts";

const AT = "2026-03-02T10:00:00.000Z";

const opened = (ongoing: boolean | null, children: number | null = null): Case => {
  const example = exampleAllegation();
  const allegation = { ...example, people: { ...example.people, ongoing, children } };
  const { fact } = openCase({ caseId: "RC-7K3M-9QXT", allegation, related: [] }, { at: AT, directory: DIRECTORY });
  return append({ caseId: "RC-7K3M-9QXT", before: undefined, at: AT, ...UNSEALED }, [fact]).after;
};

/** `!` before a role: excluded. */
const withParties = (...roles: string[]): Case => ({
  ...opened(true),
  parties: roles.map((name) => {
    const role = name.replace("!", "") as Role;
    return { role, organisation: `${role}-a`, lead: true, excluded: name.startsWith("!") };
  }),
});

describe("whom to ask", () => {
  test.for([
    ["cooperate", ["downstream", "audit", "smelter"], "smelter", "the row's own role"],
    ["cooperate", ["downstream", "audit", "!smelter"], "audit", "an excluded party's requests go to the next one up"],
    ["forward-plan", ["downstream", "!audit", "!smelter"], "downstream", "and past others that are excluded"],
    ["record-needs", ["downstream"], "downstream", "nearest to the people who is there"],
    ["record-needs", ["downstream", "audit", "smelter"], "audit", "never the smelter"],
    ["record-needs", ["downstream", "audit", "facilitator"], "facilitator", "the facilitator before all"],
    ["approve-needs", ["downstream", "audit"], "audit", "audit once it is there"],
  ] as const)("%s of %j: %s, because of %s", ([request, roles, asked]) => {
    expect(whomToAsk(withParties(...roles), definitionOf(request), "").role).toBe(asked);
  });

  test.for([
    ["investigate-allegation", ["downstream"], "nobody holds the role"],
    ["assess-allegation", ["!downstream"], "there is nobody further up, and operators decide nothing"],
    ["accept-engagement", ["downstream", "audit"], "no facilitator was invited"],
  ] as const)("%s of %j asks nobody: %s", ([request, roles]) => {
    expect(() => whomToAsk(withParties(...roles), definitionOf(request), "")).toThrow(
      expect.objectContaining({ name: "NoPartyToAsk" }),
    );
  });

  test("a reporter only where writing to them is safe", () => {
    const row = definitionOf("give-information");
    expect(whomToAsk(opened(true), row, "reporter")).toEqual({ role: "reporter", organisation: "reporter" });
    const silent = { ...opened(true), about: { ...opened(true).about, reporter: undefined } } as Case;
    expect(() => whomToAsk(silent, row, "reporter")).toThrow();
  });

  test("an invited organisation before it is a party", () => {
    const state = { ...opened(true), facilitatorCandidates: ["facilitator-b"] };
    expect(whomToAsk(state, definitionOf("accept-engagement"), "")).toEqual({
      role: "facilitator",
      organisation: "facilitator-b",
    });
  });
});

describe("the smelter", () => {
  test.for([
    [true, true, "exploitation goes on"],
    [null, true, "nobody knows"],
    [false, false, "it has ended"],
  ] as const)("ongoing %s: masked %s, because %s", ([ongoing, masked]) => {
    expect(isMasked(opened(ongoing), "smelter")).toBe(masked);
    expect(isMasked(opened(ongoing), "audit")).toBe(false);
  });

  test("is skipped by escalation in matters of safety", () => {
    const state = withParties("downstream", "audit", "smelter", "facilitator");
    expect(partiesUp(state, definitionOf("refer-victims"), "facilitator", AT)).toEqual(["audit"]);
    expect(partiesUp(state, definitionOf("design-plan"), "facilitator", AT)).toEqual(["smelter"]);
  });
});

describe("deadlines", () => {
  test.for([
    ["assess-allegation", false, 0, "2026-03-16T10:00:00.000Z", "ten working days"],
    ["assess-allegation", true, 0, "2026-03-09T10:00:00.000Z", "half of them while exploitation goes on"],
    ["assess-allegation", false, 2, "2026-03-09T10:00:00.000Z", "or children are affected"],
    ["record-needs", true, 2, "2026-03-03T10:00:00.000Z", "hours are as short as they get"],
    ["review-report", true, 2, "2026-03-16T10:00:00.000Z", "reports have their periods"],
  ] as const)("%s, ongoing %s, %i children: %s, because %s", ([request, ongoing, children, due]) => {
    expect(dueOf(opened(ongoing, children), definitionOf(request), AT, { subject: "" })).toBe(due);
  });

  const request = { openedAt: AT, dueAt: "2026-03-16T10:00:00.000Z", escalated: false } as RequestState;
  const row = definitionOf("assess-allegation");
  const kinds = (at: string, change = {}) => noticesToCome({ ...request, ...change }, row, at).map(({ kind }) => kind);

  test("what lies in the past is not made up for, but an escalation nobody got, and the stall", () => {
    expect(kinds(AT)).toEqual(["reminder", "reminder", "reminder", "escalation", "stall"]);
    expect(kinds("2026-03-18T10:00:00.000Z")).toEqual(["reminder", "escalation", "stall"]);
    expect(kinds("2026-05-18T10:00:00.000Z")).toEqual(["escalation", "stall"]);
    expect(kinds("2026-05-18T10:00:00.000Z", { escalated: true })).toEqual(["stall"]);
  });
});
