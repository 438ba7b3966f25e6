import { describe, expect, test } from "vitest";
import { answerRequest } from "../../../functions/domain/decisions/answer-request.ts";
import { offeredNotes } from "../../../functions/domain/notes/table.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import type { Fact } from "../../../functions/domain/events.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { allegation, assigned, CASE, call, FORM, NOW, opened, type World } from "./doubles/world.ts";

const ID = "appoint-interim-facilitator";

const keyOf = (world: World, request: string): string =>
  Object.values(world.current.requests).findLast((one) => one.request === request)!.key;

const answer = (world: World, request: string, content: object): void => {
  const key = keyOf(world, request);
  const { role, organisation } = world.current.requests[key]!;
  const contact = world.directory.get(organisation)!.contacts[0]!.id;
  const by = { role, organisation, contact };
  const { facts } = answerRequest(
    world.current,
    { key, answer: content, shown: "s", by },
    { ...world.parts, at: NOW, directory: world.directory },
  );
  world.happen(facts);
};

const CREDIBLE = {
  decision: "refer",
  credible: { trustworthySource: "yes", enoughInformation: "yes" },
  credibleReasons: "r",
  actionable: "yes",
  partnerEvidence: "e",
  smelter: "smelter-a",
  audit: "audit-a",
  lawEnforcement: { duty: "yes", checkedWith: "c", path: "law-enforcement", doneOn: "2026-03-01" },
  reasons: "r",
};

/** A case under protection that was referred to the audit programme; the hold is asked about. */
const referred = (facts: readonly Fact[] = []): World => {
  const world = opened([]);
  world.ask("assess-allegation");
  answer(world, "assess-allegation", CREDIBLE);
  world.happen(facts);
  world.ask("lift-hold");
  return world;
};

const isOffered = (world: World, role: Role, organisation = `${role}-a`): boolean =>
  offeredNotes(world.current, { role, organisation }).some(({ note }) => note === ID);

const excluded = (role: "audit"): Fact => ({ ...assigned(role), change: "excluded" }) as Fact;

test("the example is one of exploitation that may go on", () => {
  expect(allegation.people.ongoing).not.toBe(false);
});

describe("who may appoint an interim facilitator, and when", () => {
  test.for([
    ["audit", () => referred(), true, "audit appoints"],
    ["downstream", () => referred(), false, "audit is there"],
    ["downstream", () => referred([excluded("audit")]), true, "else downstream"],
    ["smelter", () => referred(), false, "never the smelter"],
    ["downstream", () => opened(), false, "nobody has judged it credible"],
    ["audit", () => referred([assigned("facilitator")]), false, "there is a facilitator"],
  ] as const)("%s: %#: %s, because %s", ([role, world, offered]) => {
    expect(isOffered(world(), role)).toBe(offered);
  });

  test("nobody, once the hold is lifted", () => {
    const world = referred();
    answer(world, "lift-hold", { decision: "lift", victimsSafe: "yes", reasons: "r" });
    expect(isOffered(world, "audit")).toBe(false);
  });
});

const record = async (world: World, content: Record<string, string>) => {
  const secret = world.link({ kind: "case", role: "audit", organisation: "audit-a", contact: "audit-1" });
  world.codes.set(secret, "123456");
  const page = notePage({
    ...world.parts,
    links: { ...world.parts.links, revoke: () => Promise.resolve(0) },
    start: (machine, name) => Promise.resolve(void world.started.push({ machine, name })),
  });
  return call(page, {
    method: "POST",
    secret,
    name: ID,
    resource: "/case/{secret}/{name}",
    headers: FORM,
    body: new URLSearchParams({ _action: "decide", _code: "123456", reasons: "r", ...content }).toString(),
  });
};

const APPOINTED = { facilitator: "facilitator-a", independent: "yes" };

const facilitators = ({ current }: World) =>
  current.parties.filter(({ role }) => role === "facilitator").map(({ organisation }) => organisation);

describe("an interim facilitator", () => {
  test("is welcomed, asked about the hold instead of audit, and lifts it", async () => {
    const world = referred();
    expect(world.current.requests[keyOf(world, "lift-hold")]).toMatchObject({ role: "audit" });
    expect((await record(world, APPOINTED)).statusCode).toBe(303);
    expect(world.current.requests[keyOf(world, "lift-hold")]).toMatchObject({
      role: "facilitator",
      organisation: "facilitator-a",
    });
    const mails = world.mails.map(({ template, to }) => [template, to.kind === "contact" && to.role]);
    expect(mails).toEqual(
      expect.arrayContaining([
        ["case-opened", "facilitator"],
        ["request-first", "facilitator"],
        ["noted", "downstream"],
      ]),
    );
    expect(mails.filter(([, role]) => role === "smelter")).toEqual([]);
    answer(world, "lift-hold", { decision: "lift", victimsSafe: "yes", reasons: "r" });
    expect(world.current.safety.hold.on).toBe(false);
    expect(replay(world.history)).toEqual(world.current);
  });

  test.for([
    [{ ...APPOINTED, independent: "no" }, "not independent"],
    [{ facilitator: "", independent: "yes" }, "nobody"],
    [{ ...APPOINTED, _code: "000000" }, "without the right code"],
  ] as const)("%j is refused: %s", async ([content]) => {
    const world = referred();
    expect((await record(world, content)).statusCode).toBe(422);
    expect(facilitators(world)).toEqual([]);
  });

  test("who can not act is replaced, and sees nothing more", async () => {
    const world = referred();
    await record(world, APPOINTED);
    expect((await record(world, { ...APPOINTED, facilitator: "facilitator-b" })).statusCode).toBe(303);
    expect(facilitators(world)).toEqual(["facilitator-b"]);
    expect(world.current.requests[keyOf(world, "lift-hold")]).toMatchObject({ organisation: "facilitator-b" });
    expect(replay(world.history)).toEqual(world.current);
  });

  test.for([
    ["facilitator-a", ["facilitator-a"], "the same organisation goes on"],
    ["facilitator-b", ["facilitator-b"], "another one takes its place, and what was asked"],
  ] as const)("once %s is engaged, %j is left: %s", async ([engaged, left]) => {
    const world = referred();
    await record(world, APPOINTED);
    world.happen([
      {
        type: "case-advanced",
        from: world.current.position.execution,
        back: false,
        step: "design-action-plan",
        round: 0,
        run: 0,
        revision: 0,
        period: 0,
        machine: "design-action-plan",
        execution: `${CASE}-d-0-0`,
      },
    ]);
    world.ask("identify-facilitators");
    const candidate = { organisation: engaged, presentInCountry: "yes", expertise: "e" };
    answer(world, "identify-facilitators", { decision: "identified", candidates: [candidate], reasons: "r" });
    world.ask("accept-engagement");
    answer(world, "accept-engagement", { decision: "accepted", independent: "yes", reasons: "r" });
    expect(facilitators(world)).toEqual(left);
    expect(world.current.safety.interim).toBeUndefined();
    expect(world.current.requests[keyOf(world, "lift-hold")]).toMatchObject({ organisation: engaged });
    expect(replay(world.history)).toEqual(world.current);
  });
});
