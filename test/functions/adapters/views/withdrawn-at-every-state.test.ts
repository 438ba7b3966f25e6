import { describe, expect, test } from "vitest";
import { sha256 } from "../../../../functions/adapters/hash.ts";
import { fillingOf, shownFilling } from "../../../../functions/handlers/shared/request-filling.ts";
import { seenSections } from "../../../../functions/adapters/views/case-view.ts";
import { requestView } from "../../../../functions/adapters/views/request-view.ts";
import type { OpenPage } from "../../../../functions/adapters/views/request-view.ts";
import { append } from "../../../../functions/domain/append.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { recordNote } from "../../../../functions/domain/decisions/record-note.ts";
import { seenFact } from "../../../../functions/domain/documents/seen-fact.ts";
import type { Actor, Fact } from "../../../../functions/domain/events.ts";
import { isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { OUTCOMES } from "../../../../functions/domain/vocabulary.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { openPage } from "../../../support/request-pages.ts";
import { adultPlan, goodPlan } from "../../domain/rules/plan-example.ts";
import { NOW } from "../../handlers/doubles/world.ts";

const [GONE, STAYS] = ["V-AAAA", "V-BBBB"] as const;
const mark = (pseudonym: string) => `MARK-${pseudonym}`;

/** What is known of two people, in plan and reports, with words that can be looked for. */
const content = goodPlan({
  level1: {
    cases: [GONE, STAYS].map((pseudonym) =>
      adultPlan({ pseudonym, goals: mark(pseudonym), evidence: mark(pseudonym) }),
    ),
  },
});
const about = [GONE, STAYS].map((pseudonym) => ({ pseudonym, state: "assisted", safe: mark(pseudonym) }));
const ends = [GONE, STAYS].map((pseudonym) => ({ pseudonym, endState: "self-reliant", evidence: mark(pseudonym) }));
const final = { level1: { victims: ends }, spend: [], remedies: [], noPersonalData: "yes" };

const answered = (request: RequestId, role: Role, answer: object): Fact => ({
  ...{ type: "request-answered", key: `${request}#0#0#`, request, subject: "p1", answer: answer as never },
  ...{ digest: "d".repeat(64), shown: "", route: "", ids: [] },
  by: { role, organisation: `${role}-a`, contact: `${role}-1` },
});
const TOLD = [
  answered("design-plan", "facilitator", { decision: "submit", plan: content, reasons: "r" }),
  answered("amend-plan", "facilitator", { decision: "submit", plan: content, reasons: "r" }),
  answered("report-assistance", "coordinator", { decision: "reported", report: { fileKept: "yes", cases: about } }),
  answered("report-finally", "facilitator", { decision: "reported", report: final, reasons: "r" }),
];

const victims = { pseudonyms: [GONE, STAYS], statedBySmelter: false, referredOn: "2026-02-01" };
const plan = { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0, approvedVersion: 1 } as const;

/** A case in which one request is open, or that is closed, and everything that was told of the two people before. */
const at = (request: RequestId, changes: Partial<Case> = {}): OpenPage => {
  const open = openPage(request);
  const { step } = REQUESTS[request];
  const events = TOLD.map((fact, index) => ({ ...open.history[0]!, number: index + 50, fact }));
  const state = { ...open.state, victims, plan, position: { ...open.state.position, step }, ...changes };
  return {
    ...open,
    state,
    history: [...open.history.filter(({ fact }) => fact.type !== "request-answered"), ...events],
  };
};

const BY: Actor = { role: "coordinator", organisation: "coordinator-a", contact: "coordinator-1" };
const TAKEN_BACK = {
  state: "withdrawn",
  purposes: [],
  recipients: [],
  on: "2026-03-01",
  by: "own",
  evidenceKept: "yes",
};

const withdrawn = ({ state, ...page }: OpenPage): OpenPage => {
  const given = { note: "record-consent", subject: GONE, id: "N1", content: TAKEN_BACK, by: BY } as const;
  const { facts } = recordNote(state, given, { at: NOW, directory: new Map(), sha256 });
  return {
    ...page,
    state: append({ caseId: state.id, before: state, at: NOW, sha256, newSalt: () => "s" }, facts).after,
  };
};

/** All that a role is shown: the case, the chain, and the form of what is asked of it. */
const shownTo = (role: Role, page: OpenPage): string => {
  const viewer = { role, organisation: `${role}-a` };
  const look = { ...page, audience: { ...page.audience, viewer } };
  const chain = page.history.map(({ fact }) => seenFact(fact, { viewer, state: page.state }));
  const own = { ...look, draft: {} };
  const of = fillingOf(own);
  const asked = requestView(
    own,
    { typed: of.typed, rows: new Map(), problems: [] },
    shownFilling(of, own, "https://x/request/s", false),
  );
  return JSON.stringify([seenSections(look), chain, asked, [...asked.typed]]);
};

const OTHERS = ["downstream", "audit", "smelter", "facilitator", "funder", "reporter", "operator"] as const;

const holds = (before: OpenPage) => {
  const after = withdrawn(before);
  expect(after.state.requests, "what was asked is still asked").toEqual(before.state.requests);
  for (const role of OTHERS) {
    const seen = shownTo(role, after);
    expect(seen, role).not.toContain(mark(GONE));
    expect(seen.includes(mark(STAYS)), `${role} sees of everybody else what they saw`).toBe(
      shownTo(role, before).includes(mark(STAYS)),
    );
  }
  expect(shownTo("coordinator", after)).toContain(mark(GONE));
};

describe("consent can be taken back at any time, and holds at once (process, Consent and records)", () => {
  test("without it the facilitator was shown what is looked for here", () =>
    expect(shownTo("facilitator", at("approve-plan"))).toContain(mark(GONE)));

  test.for(Object.keys(REQUESTS).filter(isRequestId))("while %s is asked", (request: RequestId) => holds(at(request)));

  test.for(OUTCOMES)("of a case that is closed: %s", (outcome) =>
    holds(at("close-incident", { status: "closed", closure: undefined, outcome } as Partial<Case>)),
  );

  test.for([
    ["on hold", { safety: { hold: { on: true }, needs: [], needsApproved: false, concerns: 1 } }],
    ["interrupted", { interrupted: true }],
  ] as const)("of a case that is %s", ([, changes]) => holds(at("report-period", changes as Partial<Case>)));
});
