import { expect, test } from "vitest";
import { factsOf } from "../../../functions/adapters/mail-facts.ts";
import type { MailRow } from "../../../functions/adapters/mail-store.ts";
import type { Case } from "../../../functions/domain/case.ts";
import type { RequestState } from "../../../functions/domain/request-state.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { exampleCase, onHold } from "../domain/access/cases.ts";

const rowTo = (role: Role, changes: Partial<MailRow> = {}): MailRow => ({
  caseId: "RC-7K3M-9QXT",
  mailId: "m",
  template: "transition",
  subject: "verified",
  to: { kind: "contact", role, organisation: `the-${role}`, contact: "lead" },
  status: "owed",
  owedAt: "2026-03-01T08:00:00Z",
  ...changes,
});

const factsFor = (state: Case, row: MailRow) =>
  factsOf({
    row,
    state,
    reader: { language: "en", timeZone: "UTC" },
    url: "https://example.org/live/case/x",
    at: "2026-03-01T08:00:00Z",
  });

test.for([
  ["verified", "smelter", false, "verified", "the hold is off"],
  ["verified", "smelter", true, undefined, "the smelter hears no more than that the case has moved on"],
  ["verified", "audit", true, "verified", "the hold keeps nothing from the audit programme"],
  ["something-later", "audit", false, undefined, "a row of a later version"],
] as const)("%s to %s, hold %s: %s, because %s", ([subject, role, held, said]) => {
  const state = held ? onHold() : exampleCase({ safety: { ...exampleCase().safety, hold: { on: false } } });
  expect(factsFor(state, rowTo(role, { subject })).transition).toBe(said);
});

test("a mail that tells how the case ended names the outcome; others name none", () => {
  expect(factsFor(exampleCase(), rowTo("audit", { template: "case-closed", subject: "remediated" })).outcome).toBe(
    "remediated",
  );
  expect(factsFor(exampleCase(), rowTo("audit", { template: "case-opened", subject: "remediated" })).outcome).toBe(
    undefined,
  );
});

test("a mail lists what is asked of the reader's own organisation, next due first, and nothing of others", () => {
  const open = (key: string, request: string, changes: Partial<RequestState>): Record<string, RequestState> => ({
    [key]: {
      ...{ key, request, step: "design-action-plan", round: 0, revision: 0, subject: "", silence: "none" },
      ...{ masked: false, escalated: false, role: "audit", organisation: "the-audit", status: "open" },
      ...{ openedAt: "2026-03-01T08:00:00Z", dueAt: "2026-03-20T08:00:00Z" },
      ...changes,
    },
  });
  const requests = {
    ...open("a", "approve-plan", {}),
    ...open("b", "review-report", { dueAt: "2026-03-10T08:00:00Z" }),
    ...open("c", "approve-needs", { status: "decided" }),
    ...open("d", "forward-plan", { role: "smelter", organisation: "the-smelter" }),
    ...open("e", "approve-plan", { organisation: "another-audit" }),
  };
  const { waiting } = factsFor(exampleCase({ requests }), rowTo("audit"));
  expect(waiting?.map(({ id }) => id)).toEqual(["review-report", "approve-plan"]);
});

test.for([
  [3, "behind", "it is of the period that has ended"],
  [2, undefined, "the report on the period was not reviewed: an earlier note is not this one's"],
] as const)("a note of period %i is told in period 3 as %s, because %s", ([period, said]) => {
  const { position } = exampleCase();
  const monitoring = {
    ...{ startedOn: "2026-01-01", windowMonths: 6, intervalMonths: 1, extensions: [], returnedUntil: [], reported: [] },
    ...{
      closureProposed: false,
      planMustChange: false,
      voices: [],
      foundLater: [],
      progress: { period, is: "behind" },
    },
  } as const;
  const state = exampleCase({ position: { ...position, period: 3 }, monitoring: monitoring as never });
  expect(factsFor(state, rowTo("downstream", { subject: "progress-noted" })).progress).toBe(said);
});

test.for([
  ["downstream", "closed", false, true, "who closed it keeps the report"],
  ["funder", "closed", false, true, "a payer learns what became of its money"],
  ["operator", "closed", false, undefined, "operators have no part in reports"],
  ["audit", "open", false, undefined, "it was opened again before the mail went out"],
  ["smelter", "closed", true, undefined, "the hold is on: no more than reference and step"],
] as const)("%s of a case that is %s, hold %s: %s, because %s", ([role, status, held, said]) => {
  const safety = { ...exampleCase().safety, hold: { on: held } };
  const row = rowTo(role, { template: "case-closed", subject: "remediated" });
  const to = { kind: "contact", role, organisation: `${role}-1`, contact: "lead" } as const;
  expect(factsFor(exampleCase({ status, safety }), { ...row, to }).closureReport).toBe(said);
});
