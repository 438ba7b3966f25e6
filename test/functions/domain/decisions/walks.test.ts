import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newIds, newSalt, sha256 } from "../../../../functions/adapters/hash.ts";
import { append } from "../../../../functions/domain/append.ts";
import { caseSchema, type Case } from "../../../../functions/domain/case.ts";
import { firstBrokenLink } from "../../../../functions/domain/chain.ts";
import { advanceCase } from "../../../../functions/domain/decisions/advance-case.ts";
import { answerRequest } from "../../../../functions/domain/decisions/answer-request.ts";
import { applyRule } from "../../../../functions/domain/decisions/apply-rule.ts";
import { changeParty } from "../../../../functions/domain/decisions/change-party.ts";
import { closeCase } from "../../../../functions/domain/decisions/close-case.ts";
import type { Decision } from "../../../../functions/domain/decisions/decision.ts";
import { resumeCase } from "../../../../functions/domain/decisions/extend.ts";
import { interrupt } from "../../../../functions/domain/decisions/interrupt.ts";
import { noteSilence } from "../../../../functions/domain/decisions/note-silence.ts";
import { noticeRequest } from "../../../../functions/domain/decisions/notice-request.ts";
import { openCase } from "../../../../functions/domain/decisions/open-case.ts";
import { openRequest } from "../../../../functions/domain/decisions/open-request.ts";
import { raiseConcern } from "../../../../functions/domain/decisions/raise-concern.ts";
import { leadContact } from "../../../../functions/domain/decisions/recipients.ts";
import { reopenCase } from "../../../../functions/domain/decisions/reopen-case.ts";
import { settleRequest } from "../../../../functions/domain/decisions/settle-request.ts";
import { RemediationError } from "../../../../functions/domain/errors.ts";
import type { CaseEvent } from "../../../../functions/domain/events.ts";
import { replay } from "../../../../functions/domain/evolve.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { STEPS } from "../../../../functions/domain/vocabulary.ts";
import { DENY, facts, REASONS, REFER, SUBSTANTIATED } from "../../../support/answers.ts";
import { DIRECTORY, exampleAllegation } from "../../../support/examples.ts";

/** Answers of the first two steps, right and wrong for the moment, by request. */
const ANSWERS: Record<string, unknown[]> = {
  "assess-allegation": [DENY, REFER],
  "investigate-allegation": [
    SUBSTANTIATED,
    { ...SUBSTANTIATED, facts: facts("past") },
    { decision: "unsubstantiated", missingEvidence: "All of it.", reasons: REASONS },
  ],
  "investigate-linkage": [
    { decision: "facts-corrected", facts: facts("past"), reasons: REASONS },
    { decision: "facts-corrected", facts: facts("current"), reasons: REASONS },
  ],
  "consult-on-response": [{ decision: "agrees" }],
  "confirm-response": ["confirm", "raise-level-1", "raise-level-2", "raise-both"].map((decision) => ({
    decision,
    reasons: REASONS,
  })),
  "adopt-levels": ["adopt-level-1", "adopt-level-2", "adopt-both", "decline"].map((decision) => ({
    decision,
    reasons: REASONS,
  })),
  "use-leverage": [
    { decision: "ask-again", leverage: { what: "A letter", onWhom: "smelter", by: "2026-04-01" }, reasons: REASONS },
    { decision: "end-without-remediation", reasons: REASONS },
  ],
  "record-needs": [{ decision: "no-urgent-needs", reportedTo: "nobody-yet", reasons: REASONS }],
};
const REQUESTS = Object.keys(ANSWERS);
const RULES = ["safety-lane", "safety-hold", "response-level", "levels-to-adopt", "adoption"];

interface World {
  state: Case;
  readonly events: CaseEvent[];
  at: string;
}

type Command = (world: World) => Decision;

const context = ({ at }: World) => ({ at, directory: DIRECTORY, sha256, newIds });
const keyIn = ({ state }: World, index: number): string | undefined => {
  const keys = Object.keys(state.requests);
  return keys[index % Math.max(1, keys.length)];
};
const NONE: Decision = { facts: [], mails: [], requests: [] };

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.constantFrom(...REQUESTS), fc.nat(2)).map(([request, revision]): Command => ({ state, at }) => {
    const { round } = state.position;
    return openRequest(state, { step: definitionOf(request).step, round, request, revision, subject: "" }, at);
  }),
  {
    arbitrary: fc.tuple(fc.nat(20), fc.nat(3)).map(([index, which]): Command => (world) => {
      const request = world.state.requests[keyIn(world, index) ?? ""];
      if (request === undefined) return NONE;
      const answers = ANSWERS[request.request]!;
      const contact = leadContact(DIRECTORY.get(request.organisation)) ?? "";
      const by = { role: request.role, organisation: request.organisation, contact };
      const answer = { key: request.key, answer: answers[which % answers.length], shown: "shown", by };
      return answerRequest(world.state, answer, context(world));
    }),
    weight: 3,
  },
  fc.tuple(fc.constantFrom(...RULES), fc.nat(2)).map(([rule, revision]): Command => ({ state, at }) => {
    const { step, round, period, execution } = state.position;
    return applyRule(state, { rule, step, round, revision, period, execution }, { at, relatedSubstantiated: 0 });
  }),
  fc.constantFrom(...STEPS, "monitor-period" as const).map((to): Command => ({ state }) => {
    const { step, period, execution } = state.position;
    return advanceCase(state, { to, step, period, execution });
  }),
  fc
    .tuple(fc.nat(20), fc.constantFrom("first", "reminder", "escalation", "resent"))
    .map(([index, notice]): Command => (world) => {
      const key = keyIn(world, index);
      return key === undefined ? NONE : noticeRequest(world.state, { key, notice: notice, number: 0 }, context(world));
    }),
  fc.tuple(fc.nat(20), fc.constantFrom("silent", "stalled")).map(([index, end]): Command => (world) => {
    const key = keyIn(world, index);
    return key === undefined ? NONE : settleRequest(world.state, { key, end: end }, context(world));
  }),
  fc.nat(20).map((index): Command => (world) => {
    const key = keyIn(world, index);
    return key === undefined ? NONE : noteSilence(world.state, { key, led: "stalled" }, context(world));
  }),
  fc.constantFrom("excluded", "readmitted", "assigned").map((change): Command => (world) => {
    const by = { role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
    const party = { role: "smelter", organisation: "smelter-a", reasons: REASONS, by } as const;
    return changeParty(world.state, { ...party, change: change }, context(world));
  }),
  fc.constant<Command>((world) =>
    closeCase(world.state, { outcome: "unsubstantiated", execution: "run" }, context(world)),
  ),
  fc.constant<Command>((world) => {
    const by = { role: "operator", organisation: "operator", contact: "operator" } as const;
    return world.state.status === "closed"
      ? reopenCase(world.state, { reasons: REASONS, by }, context(world))
      : resumeCase(world.state, by, context(world));
  }),
  fc.constant<Command>((world) =>
    interrupt(world.state, { execution: world.state.position.execution, error: "States.Runtime" }, context(world)),
  ),
  fc.constant<Command>((world) => {
    const by = { role: "downstream", organisation: "downstream-a", contact: "downstream-1" } as const;
    return raiseConcern(world.state, { id: `C${world.state.version}`, text: REASONS, by }, context(world));
  }),
);

const begin = (): World => {
  const at = "2026-03-02T10:00:00.000Z";
  const caseId = "RC-7K3M-9QXT";
  const { fact } = openCase({ caseId, allegation: exampleAllegation(), related: [] }, { at, directory: DIRECTORY });
  const { events, after } = append({ caseId, before: undefined, at, sha256, newSalt }, [fact]);
  return { state: after, events: [...events], at };
};

/** Carries a command out as the store does; what is refused by name changes nothing. */
const carryOut = (world: World, command: Command): void => {
  try {
    const { facts: happened } = command(world);
    if (happened.length === 0) return;
    const place = { caseId: world.state.id, before: world.state, at: world.at };
    const { events, after } = append({ ...place, sha256, newSalt }, happened);
    world.state = caseSchema.parse(JSON.parse(JSON.stringify(after)));
    world.events.push(...events);
  } catch (error) {
    if (!(error instanceof RemediationError)) throw error;
  }
};

/** A case whose response was confirmed: the walks go on from where levels can change. */
const confirmed = (): World => {
  const world = begin();
  const identity = (request: string) =>
    ({ step: definitionOf(request).step, round: 0, request, revision: 0, subject: "" }) as const;
  const decide = (request: string, which: number) => {
    carryOut(world, ({ state, at }) => openRequest(state, identity(request), at));
    carryOut(world, ({ state, ...rest }) => {
      const { key, role, organisation } = Object.values(state.requests).find((one) => one.request === request)!;
      const by = { role, organisation, contact: leadContact(DIRECTORY.get(organisation))! };
      return answerRequest(
        state,
        { key, answer: ANSWERS[request]![which], shown: "", by },
        context({ state, ...rest }),
      );
    });
  };
  decide("assess-allegation", 1);
  decide("investigate-allegation", 0);
  carryOut(world, ({ state }) =>
    advanceCase(state, {
      to: "determine-response",
      step: state.position.step,
      period: 0,
      execution: state.position.execution,
    }),
  );
  carryOut(world, ({ state, at }) =>
    applyRule(
      state,
      { rule: "response-level", step: "determine-response", round: 0, revision: 0, period: 0, execution: "run" },
      { at, relatedSubstantiated: 0 },
    ),
  );
  decide("confirm-response", 0);
  return world;
};

/** What changes levels, in turns of Step 2 one after another: facts, the rule, confirmation, adoption. */
const turns = fc.array(
  fc.record({
    request: fc.constantFrom("investigate-linkage", "confirm-response", "adopt-levels"),
    which: fc.nat(3),
    rule: fc.constantFrom("response-level", "levels-to-adopt", "adoption"),
  }),
  { maxLength: 12 },
);

const takeTurn = (
  world: World,
  { request, which, rule }: { request: string; which: number; rule: string },
  revision: number,
) => {
  const step = "determine-response";
  carryOut(world, ({ state, at }) => openRequest(state, { step, round: 0, request, revision, subject: "" }, at));
  carryOut(world, (now) => {
    const open = Object.values(now.state.requests).find(
      ({ status, revision: turn }) => status === "open" && turn === revision,
    );
    if (open === undefined) return NONE;
    const by = {
      role: open.role,
      organisation: open.organisation,
      contact: leadContact(DIRECTORY.get(open.organisation))!,
    };
    const answers = ANSWERS[request]!;
    return answerRequest(
      now.state,
      { key: open.key, answer: answers[which % answers.length], shown: "", by },
      context(now),
    );
  });
  carryOut(world, ({ state, at }) =>
    applyRule(state, { rule, step, round: 0, revision, period: 0, execution: "run" }, { at, relatedSubstantiated: 0 }),
  );
};

const walk = (length: number) => fc.array(fc.tuple(commands, fc.nat(40)), { maxLength: length });

describe("whatever happens to a case", () => {
  test("its snapshot is the replay of its events, and the chain holds", () => {
    fc.assert(
      fc.property(walk(60), (steps) => {
        const world = begin();
        for (const [command, days] of steps) {
          world.at = new Date(Date.parse(world.at) + days * 86_400_000).toISOString();
          carryOut(world, command);
        }
        expect(JSON.parse(JSON.stringify(replay(world.events)))).toEqual(JSON.parse(JSON.stringify(world.state)));
        expect(firstBrokenLink(world.events, sha256)).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test("no path lowers a level that is mandatory", () => {
    fc.assert(
      fc.property(turns, (taken) => {
        const world = confirmed();
        expect(world.state.levels).toEqual({ level1: "mandatory", level2: "recommended" });
        for (const [index, turn] of taken.entries()) {
          const before = world.state;
          takeTurn(world, turn, index + 1);
          for (const level of ["level1", "level2"] as const) {
            if (before.levels?.[level] !== "mandatory") continue;
            expect(world.state.levels?.[level]).toBe("mandatory");
            if (world.state.adopted !== undefined) expect(world.state.adopted[level]).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no request is decided twice, whoever answers", () => {
    fc.assert(
      fc.property(walk(60), (steps) => {
        const world = begin();
        for (const [command] of steps) carryOut(world, command);
        const answered = world.events.flatMap(({ fact }) => (fact.type === "request-answered" ? [fact.key] : []));
        expect(new Set(answered).size).toBe(answered.length);
      }),
      { numRuns: 150 },
    );
  });

  test("a changed event breaks the chain at its place", () => {
    const world = begin();
    carryOut(world, ({ state, at }) =>
      openRequest(
        state,
        { step: "verify-allegation", round: 0, request: "assess-allegation", revision: 0, subject: "" },
        at,
      ),
    );
    const changed = world.events.map((event, index) =>
      index === 1 ? { ...event, at: "2020-01-01T00:00:00Z" } : event,
    );
    expect(firstBrokenLink(changed, sha256)).toBe(2);
    expect(firstBrokenLink([world.events[1]!], sha256), "the first one is missing").toBe(1);
  });
});
