import { expect, test } from "vitest";
import { nextUp } from "../../../../functions/domain/rules/escalation.ts";
import {
  appointsInterimFacilitator,
  holdNeeded,
  holdReasons,
  mayLiftHold,
  urgentNeeds,
} from "../../../../functions/domain/rules/safety.ts";

test.for([
  ["yes", true, "hold-exploitation-goes-on"],
  ["unknown", true, "hold-exploitation-unknown"],
  ["no", false, "hold-not-needed"],
] as const)("exploitation goes on: %s, hold %s by %s", ([ongoing, needed, code]) => {
  expect(holdNeeded({ ongoing })).toBe(needed);
  expect(holdReasons({ ongoing }).map((reason) => reason.code)).toEqual([code]);
});

test.for([
  ["facilitator", true, "yes", "", true, "hold-lifted-by-facilitator", "the facilitator, once victims are safe"],
  ["facilitator", true, "no", "Why.", false, "hold-victims-not-safe", "not before"],
  ["facilitator", true, "unknown", "Why.", false, "hold-victims-not-safe", "nor while nobody knows"],
  ["audit", false, "yes", "Why.", true, "hold-lifted-by-audit", "audit, until there is a facilitator"],
  ["audit", false, "yes", " ", false, "written-reasons-missing", "audit only with reasons"],
  ["audit", true, "yes", "Why.", false, "hold-facilitator-decides", "there is a facilitator"],
  ["downstream", false, "yes", "Why.", false, "hold-not-yours", "nobody else"],
  ["smelter", true, "yes", "Why.", false, "hold-not-yours", "least of all the smelter"],
] as const)("%s lifts, facilitator %s, safe %s, %j: %s by %s, because %s", (row) => {
  const [by, facilitatorExists, victimsSafe, reasons, allowed, code] = row;
  const lift = mayLiftHold({ by, facilitatorExists, victimsSafe, reasons });
  expect(lift.allowed).toBe(allowed);
  expect(lift.reasons.map((reason) => reason.code)).toEqual([code]);
});

test("a need is open until it is met or referred", () => {
  expect(urgentNeeds([{ met: true }, { met: false, referred: true }, { met: false }]).open).toBe(1);
  expect(urgentNeeds([])).toMatchObject({ open: 0, reasons: [{ code: "needs-met-or-referred" }] });
});

test("audit appoints an interim facilitator, else downstream", () => {
  expect(appointsInterimFacilitator(["downstream", "audit"])).toBe("audit");
  expect(appointsInterimFacilitator(["downstream", "smelter"])).toBe("downstream");
});

const ALL = ["coordinator", "facilitator", "smelter", "audit", "downstream"] as const;
test.for([
  ["coordinator", false, ALL, "facilitator", "the next up"],
  ["facilitator", false, ALL, "smelter", "the next up"],
  ["facilitator", true, ALL, "audit", "matters of safety skip the smelter"],
  ["smelter", true, ALL, "audit", "above the smelter is audit"],
  [
    "coordinator",
    true,
    ["smelter", "downstream"],
    "downstream",
    "roles that are not on the case, or excluded, are skipped",
  ],
  ["downstream", false, ALL, "operator", "above downstream are the operators"],
  ["operator", false, ALL, "operator", "nobody is above the operators"],
  ["funder", false, ALL, "facilitator", "the facilitator leads the funding"],
  ["funder", false, ["smelter", "audit"], "smelter", "no facilitator yet"],
  ["reporter", true, ALL, "downstream", "who asked the reporter"],
] as const)("%s did not answer, safety %s, among %o: %s is told, because %s", ([role, safety, present, told]) => {
  expect(nextUp(role, { safety, present })).toBe(told);
});
