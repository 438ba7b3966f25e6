import { describe, expect, test } from "vitest";
import { needsFound } from "../../../../functions/domain/case-rules/response.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import type { RequestState } from "../../../../functions/domain/request-state.ts";
import { answerRequest } from "../../../../functions/domain/decisions/answer-request.ts";
import { noticesToCome } from "../../../../functions/domain/decisions/deadlines.ts";
import { noticeRequest } from "../../../../functions/domain/decisions/notice-request.ts";
import { openRequest, opened } from "../../../../functions/domain/decisions/open-request.ts";
import { evolve } from "../../../../functions/domain/evolve.ts";
import { requestKey } from "../../../../functions/domain/requests/key.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { facts } from "../../../support/answers.ts";
import { DIRECTORY } from "../../../support/examples.ts";
import { exampleCase, onHold } from "../access/cases.ts";

type Found = NonNullable<Case["facts"]>;

const found = (urgentNeeds: "yes" | "no", ongoing: "yes" | "no" | "unknown"): Found => {
  const { people, incident, ...rest } = facts("current") as unknown as Found;
  return { ...rest, people: { ...people, urgentNeeds }, incident: { ...incident, ongoing } };
};

const asked = (request: string, over: Partial<RequestState>): Case["requests"] => ({
  [request]: { ...({ key: request, request, round: 0, status: "decided" } as RequestState), ...over },
});

describe("what the investigation finds urgent", () => {
  test.for([
    ["yes", "no", {}, "urgent", "needs that nobody knew of"],
    ["no", "yes", {}, "urgent", "exploitation goes on, and intake did not say so"],
    ["no", "unknown", {}, "urgent", "an unknown is no no"],
    ["no", "no", {}, "settled", "nothing is urgent"],
    ["yes", "yes", asked("record-needs", { status: "open" }), "settled", "it is asked already"],
    ["yes", "yes", asked("approve-needs", { status: "open" }), "settled", "what was started waits for approval"],
    ["yes", "yes", asked("record-needs", { route: "needs-recorded" }), "settled", "its track asks after the rest"],
    ["yes", "no", asked("record-needs", { route: "no-urgent-needs" }), "urgent", "found in spite of the first answer"],
    ["no", "yes", asked("record-needs", { route: "no-urgent-needs" }), "settled", "that it goes on was known then"],
    ["yes", "no", asked("record-needs", { route: "needs-recorded", round: 1 }), "urgent", "that was another round"],
  ] as const)("needs %s, goes on %s, %j: %s, because %s", ([needs, ongoing, requests, route]) => {
    const state = exampleCase({ facts: found(needs, ongoing), requests });
    expect(needsFound.apply(state, { at: "", period: 0, relatedSubstantiated: 0 }).route).toBe(route);
  });

  test("nothing, before there are facts", () => {
    expect(needsFound.apply(exampleCase(), { at: "", period: 0, relatedSubstantiated: 0 }).route).toBe("settled");
  });
});

describe("a hold that lasts", () => {
  const AT = "2026-03-02T10:00:00.000Z";
  const IN_72_HOURS = "2026-03-05T10:00:00.000Z";
  const identity = { step: "verify-allegation", round: 0, request: "lift-hold", revision: 0, subject: "" } as const;
  const PARTIES = (["downstream", "audit", "smelter", "facilitator"] as const).map((role) => ({
    ...{ role, organisation: `${role}-a`, lead: true, excluded: false },
  }));

  const openedOf = (before: Case): Case => {
    const decision = openRequest(before, identity, AT, DIRECTORY);
    return decision.facts.reduce<Case>(
      (state, fact, index) =>
        evolve(state, { caseId: state.id, number: index + 2, at: AT, previous: "", salt: "", hash: "", fact }),
      before,
    );
  };

  test.for([
    ["yes", "hours are not shortened"],
    ["unknown", "nor longer where less is known"],
  ] as const)("exploitation goes on: %s: is escalated after 72 hours, because %s", ([ongoing]) => {
    const state = openedOf(onHold({ parties: PARTIES, facts: found("no", ongoing) }));
    const request = state.requests[requestKey(identity)]!;
    const notices = noticesToCome(request, definitionOf("lift-hold"), AT);
    expect(notices.filter(({ kind }) => kind === "escalation")).toEqual([{ kind: "escalation", at: IN_72_HOURS }]);
    expect(opened(state, identity, AT, DIRECTORY).notices.map(({ kind }) => kind)).toEqual([
      ...["reminder", "escalation", "stall"],
    ]);
  });

  test.for([
    ["facilitator", ["audit"], "the next up, past the smelter"],
    ["audit", ["downstream"], "no facilitator yet"],
    ["downstream", ["operator"], "nobody else is left"],
  ] as const)("%s did not answer: %j are told: %s", ([role, told]) => {
    const order = ["facilitator", "audit", "downstream"];
    const parties = PARTIES.filter(
      (party) => party.role === "smelter" || order.indexOf(party.role) >= order.indexOf(role),
    );
    const state = openedOf(onHold({ parties, facts: found("no", "yes") }));
    const key = requestKey(identity);
    expect(state.requests[key]?.role).toBe(role);
    const command = { key, notice: "escalation", number: 1 } as const;
    const { mails } = noticeRequest(state, command, { at: IN_72_HOURS, directory: DIRECTORY });
    const up = mails.flatMap(({ template, to }) =>
      template === "request-unanswered" && to.kind === "contact" ? [to.role] : [],
    );
    expect(up).toEqual(told);
    expect(JSON.stringify(mails)).not.toContain("smelter");
  });

  const heldSince = (since: string, over: Partial<Case> = {}): Case =>
    onHold({
      parties: PARTIES,
      safety: { hold: { on: true, since }, needs: [], needsApproved: false, concerns: 0 },
      ...over,
    });

  test.for([
    [AT, "2026-03-04T10:00:00.000Z", IN_72_HOURS, "it began as it was asked about"],
    [
      "2026-03-01T22:00:00.000Z",
      "2026-03-03T22:00:00.000Z",
      "2026-03-04T22:00:00.000Z",
      "it began at intake, a night before",
    ],
    [
      "2026-03-01T04:00:00.000Z",
      "2026-03-03T10:00:00.000Z",
      "2026-03-04T04:00:00.000Z",
      "a day is left, and 72 hours are 72",
    ],
    [
      "2026-02-20T10:00:00.000Z",
      "2026-03-03T10:00:00.000Z",
      "2026-03-03T10:00:00.000Z",
      "72 hours have passed: once it is due",
    ],
  ] as const)("began %s: due %s, told up the chain %s, because %s", ([since, due, escalated]) => {
    const state = openedOf(heldSince(since));
    expect(state.requests[requestKey(identity)]?.dueAt).toBe(due);
    const { notices } = opened(state, identity, AT, DIRECTORY);
    expect(notices.find(({ kind }) => kind === "escalation")?.at).toBe(escalated);
  });

  test("kept, it is asked about anew, and its time counts from then", () => {
    const kept = asked("lift-hold", { route: "keep", decidedAt: AT });
    const state = openedOf(heldSince("2026-01-01T10:00:00.000Z", { requests: kept }));
    expect(state.requests[requestKey(identity)]?.dueAt).toBe("2026-03-04T10:00:00.000Z");
    const { notices } = opened(state, identity, AT, DIRECTORY);
    expect(notices.find(({ kind }) => kind === "escalation")?.at).toBe(IN_72_HOURS);
  });

  test.for([
    ["2026-02-27T10:00:00.000Z", ["audit"], "some days"],
    ["2026-02-19T10:00:00.000Z", ["audit", "downstream"], "a fortnight, when nobody answers"],
    ["2026-02-05T10:00:00.000Z", ["audit", "downstream", "operator"], "four weeks"],
    ["2025-10-01T10:00:00.000Z", ["audit", "downstream", "operator"], "months: above the operators there is nobody"],
  ] as const)("on since %s: %j are told that nobody answered: %s", ([since, told]) => {
    const state = openedOf(heldSince(since));
    const command = { key: requestKey(identity), notice: "escalation", number: 1 } as const;
    const { mails } = noticeRequest(state, command, { at: IN_72_HOURS, directory: DIRECTORY });
    const up = mails.flatMap(({ template, to }) =>
      template === "request-unanswered" && to.kind === "contact" ? [to.role] : [],
    );
    expect(up).toEqual(told);
  });

  test.for([
    ["2026-02-27T10:00:00.000Z", 1, "some days: whoever is first"],
    ["2026-02-01T10:00:00.000Z", 2, "weeks: everybody of the audit programme"],
  ] as const)("kept since %s: %i contacts of audit are told: %s", ([since, contacts]) => {
    const audit = DIRECTORY.get("audit-a")!;
    const second = { ...audit.contacts[0]!, id: "audit-2", email: "second@audit-a.example" };
    const directory = new Map([...DIRECTORY, ["audit-a", { ...audit, contacts: [audit.contacts[0]!, second] }]]);
    const by = { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" } as const;
    const answer = { decision: "keep", victimsSafe: "no", reasons: "They are threatened." };
    const { mails } = answerRequest(
      openedOf(heldSince(since)),
      { key: requestKey(identity), answer, shown: "", by },
      { at: IN_72_HOURS, directory, sha256: () => "", newIds: () => [] },
    );
    const told = mails.filter(
      ({ template, to }) => template === "decision-told" && to.kind === "contact" && to.role === "audit",
    );
    expect(told).toHaveLength(contacts);
    expect(JSON.stringify(mails)).not.toContain("smelter");
  });
});
