import { describe, expect, test } from "vitest";
import { sha256 } from "../../../../functions/adapters/hash.ts";
import { seesNote } from "../../../../functions/domain/access/notes.ts";
import { advanceCase } from "../../../../functions/domain/decisions/advance-case.ts";
import { answerRequest } from "../../../../functions/domain/decisions/answer-request.ts";
import { closeCase } from "../../../../functions/domain/decisions/close-case.ts";
import type { Decision } from "../../../../functions/domain/decisions/decision.ts";
import { noticeRequest } from "../../../../functions/domain/decisions/notice-request.ts";
import { recordNote, type Note } from "../../../../functions/domain/decisions/record-note.ts";
import { settleDispute } from "../../../../functions/domain/decisions/settle-dispute.ts";
import { replay } from "../../../../functions/domain/evolve.ts";
import type { Actor } from "../../../../functions/domain/events.ts";
import { isFrozen } from "../../../../functions/domain/frozen.ts";
import { offeredNotes } from "../../../../functions/domain/notes/table.ts";
import { askingParty, requestSubject } from "../../../../functions/domain/notes/beside.ts";
import { requestKey } from "../../../../functions/domain/requests/key.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { assigned, NOW, opened, type World } from "../../handlers/doubles/world.ts";

const LATER = "2026-03-05T10:00:00.000Z";
const keyOf = (request: string) =>
  requestKey({ step: definitionOf(request).step, round: 0, request, revision: 0, subject: "" });
const actor = (role: Actor["role"], contact: string): Actor => ({ role, organisation: `${role}-a`, contact });
const D1 = actor("downstream", "downstream-1");
const D2 = actor("downstream", "downstream-2");
const A1 = actor("audit", "audit-1");

const DENIED = {
  decision: "denied",
  credible: { trustworthySource: "no", enoughInformation: "no" },
  credibleReasons: "r",
  reasons: "r",
};

/** A case in which `assess-allegation` was answered by a link of the company, and others are asked. */
const answered = () => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator")]);
  world.ask("assess-allegation");
  const { key, request } = world.current.requests[keyOf("assess-allegation")]!;
  const fact = { type: "request-answered", key, request, subject: "", answer: DENIED } as const;
  const rest = { digest: "d", shown: "", route: "denied", by: D1 } as const;
  world.happen([{ ...fact, ...rest, ids: [] }]);
  world.ask("investigate-allegation");
  world.ask("record-needs");
  return world;
};

const record = (world: World, given: Pick<Note, "note" | "content" | "by">, request: string, at = NOW): Decision => {
  const subject = requestSubject({ key: keyOf(request) });
  const context = { at, directory: world.directory, sha256 };
  const decision = recordNote(world.current, { ...given, subject, id: `N${String(world.current.version)}` }, context);
  world.happen(decision.facts, at);
  return decision;
};
const dispute = (world: World, by = D2) =>
  record(world, { note: "not-us", content: { because: "nobody-here" }, by }, "assess-allegation");
const told = ({ mails }: Decision) =>
  mails.map(({ template, to }) => [template, to.kind === "contact" ? to.contact : "reporter"]);
const isOffered = (world: World, note: string, by: Actor, request: string) =>
  offeredNotes(world.current, by).some(
    (offered) => offered.note === note && offered.subject === requestSubject({ key: keyOf(request) }),
  );

describe("EM-35: this was not us", () => {
  test("all contacts of the party and the operators are told, nobody else", () => {
    const world = answered();
    const contacts = world.directory.get("downstream-a")!.contacts.map(({ id }) => id);
    const operators = [...world.directory.values()].filter(({ roles }) => roles.includes("operator"));
    expect(told(dispute(world))).toEqual(
      [...contacts, ...operators.map(({ contacts: [first] }) => first!.id)].map((id) => ["answer-disputed", id]),
    );
  });

  test("the answer stands in the chain, the case is frozen, and replaying says so", () => {
    const world = answered();
    dispute(world);
    expect([isFrozen(world.current), world.current.requests[keyOf("assess-allegation")]?.status]).toEqual([
      true,
      "decided",
    ]);
    expect(replay(world.history)).toEqual(world.current);
  });

  const context = (world: World) => ({ at: NOW, directory: world.directory, sha256, newIds: () => [] });
  const execution = (world: World) => world.current.position.execution;
  test.for([
    [
      "an answer",
      (world: World) =>
        answerRequest(
          world.current,
          { key: keyOf("investigate-allegation"), answer: {}, shown: "", by: A1 },
          context(world),
        ),
    ],
    [
      "leaving the step",
      (world: World) =>
        advanceCase(world.current, {
          ...{ to: "determine-response", step: "verify-allegation", period: 0, execution: execution(world) },
        } as never),
    ],
    [
      "a closure",
      (world: World) => closeCase(world.current, { outcome: "denied", execution: execution(world) }, context(world)),
    ],
  ] as const)("%s waits", ([, move]) => {
    const world = answered();
    dispute(world);
    expect(() => move(world)).toThrow("disputed");
  });

  test("who cannot answer is not reminded; matters of safety are, and are answered", () => {
    const world = answered();
    dispute(world);
    const remind = (request: string) =>
      noticeRequest(world.current, { key: keyOf(request), notice: "reminder", number: 1 }, context(world)).mails.length;
    expect([remind("investigate-allegation"), remind("record-needs")]).toEqual([0, 1]);
    const needs = { decision: "no-urgent-needs", needs: [], reportedTo: "nobody-yet", reasons: "r" };
    const by = { ...actor("facilitator", "facilitator-1") };
    const answer = { key: keyOf("record-needs"), answer: needs, shown: "", by };
    expect(answerRequest(world.current, answer, context(world)).facts[0]?.type).toBe("request-answered");
  });

  test.for([
    [D1, false, "whoever reads the mailbox that answered would confirm the own answer"],
    [D2, true, "a colleague by another link"],
    [A1, false, "another party"],
  ] as const)("%j may confirm the answer: %s, because %s", ([by, may]) => {
    const world = answered();
    dispute(world);
    expect(isOffered(world, "was-us", by, "assess-allegation")).toBe(may);
  });

  test("confirmed, the case goes on in a new run, and the time for which it waited is given back", () => {
    const world = answered();
    const due = world.current.requests[keyOf("investigate-allegation")]!.dueAt;
    const { run } = world.current.position;
    dispute(world);
    const decision = record(
      world,
      { note: "was-us", content: { how: "asked-in-person" }, by: D2 },
      "assess-allegation",
      LATER,
    );
    expect(isFrozen(world.current)).toBe(false);
    expect(world.current.position.run).toBe(run + 1);
    const given = Date.parse(world.current.requests[keyOf("investigate-allegation")]!.dueAt) - Date.parse(due);
    expect(given).toBe(Date.parse(LATER) - Date.parse(NOW));
    expect(told(decision).filter(([template]) => template !== "dispute-settled")).toEqual([["date-moved", "audit-1"]]);
    expect(replay(world.history)).toEqual(world.current);
  });

  test("settled within the day, nobody is written to for some hours", () => {
    const world = answered();
    dispute(world);
    const soon = "2026-03-03T09:59:00.000Z";
    const content = { how: "asked-in-person" };
    const decision = record(world, { note: "was-us", content, by: D2 }, "assess-allegation", soon);
    expect(new Set(told(decision).map(([template]) => template))).toEqual(new Set(["dispute-settled"]));
  });

  test("a party whose mailbox is in doubt records nothing far-reaching until it is settled", () => {
    const world = answered();
    const far = (by: Actor) => offeredNotes(world.current, by).some(({ note }) => note === "exclude-party");
    expect(far(D1)).toBe(true);
    dispute(world);
    expect([far(D1), far(A1)]).toEqual([false, true]);
  });

  const OPERATOR = { role: "operator", organisation: "operator", contact: "operator" } as const;
  test("an operator has the step walked anew: what was asked in it is withdrawn, its rules are applied again", () => {
    const world = answered();
    dispute(world);
    const settling = { key: keyOf("assess-allegation"), it: "ask-again", by: OPERATOR } as const;
    world.happen(settleDispute(world.current, settling, context(world)).facts);
    const { position, requests } = world.current;
    expect([position.step, position.revision, isFrozen(world.current)]).toEqual(["verify-allegation", 1, false]);
    expect(requests[keyOf("investigate-allegation")]?.status).toBe("withdrawn");
    expect(requests[keyOf("record-needs")]?.status).toBe("open");
    expect(replay(world.history)).toEqual(world.current);
  });

  test("an operator settles nothing that nobody disputes", () => {
    const world = answered();
    const settling = { key: keyOf("assess-allegation"), it: "was-theirs", by: OPERATOR } as const;
    expect(() => settleDispute(world.current, settling, context(world))).toThrow("not-disputed");
  });
});

describe("more time", () => {
  const ask = (world: World, until: string) =>
    record(
      world,
      { note: "ask-more-time", content: { because: "still-gathering", until }, by: A1 },
      "investigate-allegation",
    );

  test.for([
    ["2026-03-01", "in the past"],
    ["2026-03-03", "before the date that stands"],
    ["2027-03-01", "a year is another plan"],
    ["tomorrow", "no day"],
  ] as const)("is not asked for until %s: %s", ([until]) => {
    expect(() => ask(answered(), until)).toThrow();
  });

  test.for([
    ["grant", "2026-05-04"],
    ["refuse", undefined],
  ] as const)("to %s is up to the party the answer is for, and the other hears of it", ([decision, moved]) => {
    const world = answered();
    const key = keyOf("investigate-allegation");
    const before = world.current.requests[key]!;
    const asking = askingParty(world.current, before)!;
    const lead = world.directory.get(asking.organisation)!.contacts[0]!.id;
    expect(told(ask(world, "2026-05-04"))).toEqual([["more-time-asked", lead]]);
    expect(isOffered(world, "ask-more-time", A1, "investigate-allegation")).toBe(false);
    const by = { role: asking.role, organisation: asking.organisation, contact: lead };
    expect(isOffered(world, "answer-more-time", A1, "investigate-allegation")).toBe(false);
    const answer = record(world, { note: "answer-more-time", content: { decision }, by }, "investigate-allegation");
    expect(told(answer)).toContainEqual(["more-time-answered", "audit-1"]);
    expect(world.current.requests[key]!.dueAt.slice(0, 10)).toBe(moved ?? before.dueAt.slice(0, 10));
    expect(answer.facts.map(({ type }) => type).includes("step-restarted")).toBe(decision === "grant");
    expect(isOffered(world, "ask-more-time", A1, "investigate-allegation")).toBe(decision === "grant");
    expect(replay(world.history)).toEqual(world.current);
  });

  test("matters of safety get none", () => {
    const world = answered();
    expect(isOffered(world, "ask-more-time", actor("facilitator", "facilitator-1"), "record-needs")).toBe(false);
  });
});

describe("a question back", () => {
  const SECRET = "CANARY-QUESTION";
  const asked = () => {
    const world = answered();
    const note = { note: "ask-back", content: { question: SECRET }, by: A1 } as const;
    return { world, decision: record(world, note, "investigate-allegation") };
  };

  test("its words are in its event alone: not in the mail, not in the snapshot", () => {
    const { world, decision } = asked();
    expect(JSON.stringify([decision.mails, world.current])).not.toContain(SECRET);
    expect(JSON.stringify(decision.facts)).toContain(SECRET);
  });

  test("one at a time; answered by the party the answer is for, the next may be asked; the clock goes on", () => {
    const { world } = asked();
    const before = world.current.requests[keyOf("investigate-allegation")]!;
    expect(isOffered(world, "ask-back", A1, "investigate-allegation")).toBe(false);
    const asking = askingParty(world.current, before)!;
    const by = { role: asking.role, organisation: asking.organisation, contact: "x" };
    record(world, { note: "answer-back", content: { answer: "Yes." }, by }, "investigate-allegation");
    expect(isOffered(world, "ask-back", A1, "investigate-allegation")).toBe(true);
    expect(world.current.requests[keyOf("investigate-allegation")]!.dueAt).toBe(before.dueAt);
  });

  test("only the two parties see it", () => {
    const { world } = asked();
    const fact = world.history.at(-1)!.fact as never;
    const asking = askingParty(world.current, world.current.requests[keyOf("investigate-allegation")]!)!;
    const who = world.current.parties.filter((party) => seesNote(fact, party, world.current)).map(({ role }) => role);
    expect(new Set(who)).toEqual(new Set(["audit", asking.role]));
  });

  test.for([
    [true, false, "a word may name a place or a person"],
    [false, true, "nobody is endangered by it any more"],
  ] as const)("hold %s: the smelter sees what others wrote %s, because %s", ([on, expected]) => {
    const world = answered();
    world.ask("cooperate");
    const by = { role: "facilitator", organisation: "facilitator-a", contact: "x" } as const;
    const fact = { note: "answer-back", by, subject: requestSubject({ key: keyOf("cooperate") }) };
    const state = { ...world.current, safety: { ...world.current.safety, hold: { on } } };
    const smelter = actor("smelter", "smelter-1");
    expect(seesNote(fact, smelter, state)).toBe(expected);
    expect(seesNote({ ...fact, by: smelter }, smelter, state)).toBe(true);
    world.state = state;
    expect(isOffered(world, "ask-back", smelter, "cooperate")).toBe(expected);
  });

  const invited = (excluded = false) => {
    const world = opened([assigned("audit"), assigned("smelter")]);
    const position = { ...world.current.position, step: "design-action-plan" } as const;
    world.state = { ...world.current, position, facilitatorCandidates: ["facilitator-a"] };
    world.ask("accept-engagement");
    if (excluded) world.happen([assigned("facilitator"), { ...assigned("facilitator"), change: "excluded" } as never]);
    return world;
  };
  const F1 = actor("facilitator", "facilitator-1");

  test.for([
    ["who is invited, and no party yet", invited(), ["ask-back", "ask-more-time"], "has most to ask"],
    ["who was excluded", invited(true), [], "has no part in the case"],
    ["who was asked nothing", opened([assigned("audit")]), [], "has nothing to ask about"],
  ] as const)("%s may record beside a request what fits that", ([, world, expected]) => {
    const offered = offeredNotes(world.current, F1).map(({ note }) => note);
    expect(offered.sort()).toEqual(expected);
  });

  test("who is invited asks the party that is told whether they accept", () => {
    const world = invited();
    const note = { note: "ask-back", content: { question: SECRET }, by: F1 } as const;
    expect(told(record(world, note, "accept-engagement"))).toEqual([["question-asked", "audit-1"]]);
    expect(isOffered(world, "answer-back", A1, "accept-engagement")).toBe(true);
  });
});
