import { describe, expect, test } from "vitest";
import { seenFact, SEEN_FACTS } from "../../../../functions/domain/documents/seen-fact.ts";
import { factSchema } from "../../../../functions/domain/events.ts";
import type { Fact } from "../../../../functions/domain/events.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { assigned, opened } from "../../handlers/doubles/world.ts";
import type { World } from "../../handlers/doubles/world.ts";

const by = { role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
const withParties = (): World =>
  opened([assigned("audit"), assigned("smelter"), assigned("facilitator"), assigned("coordinator")]);

const seen = (fact: Fact, role: Role, world = withParties()): object | undefined =>
  seenFact(fact, { viewer: { role, organisation: `${role}-a` }, state: world.current });

const concern: Fact = { type: "concern-raised", id: "C1", text: "Somebody was threatened.", by };
const excluded: Fact = {
  type: "party-changed",
  role: "facilitator",
  organisation: "facilitator-b",
  change: "excluded",
  reasons: "Works for the mine.",
  by,
};
const reopened: Fact = {
  type: "case-reopened",
  reasons: "New people were found.",
  by,
  step: "design-action-plan",
  round: 1,
  run: 0,
  revision: 0,
  period: 0,
  machine: "design-action-plan",
  execution: "e",
};
const exported: Fact = { type: "exported", document: "case-file", by };

describe("what a role sees of an event", () => {
  test("every kind of event has a row", () => {
    const types = factSchema.options.map(({ shape }) => shape.type.value);
    expect(types.filter((type) => SEEN_FACTS[type] === undefined)).toEqual([]);
  });

  test.for([
    [concern, "facilitator", ["text"], "safety is theirs"],
    [concern, "audit", ["text", "contact"], "who raised it sees it with their own name on it"],
    [concern, "downstream", [], "that one exists"],
    [excluded, "downstream", ["reasons"], "decisions with reasons"],
    [reopened, "audit", ["reasons", "contact"], "decisions with reasons, and their own name"],
    [reopened, "facilitator", [], "that it was reopened, not why"],
    [exported, "downstream", [], "that audit took a copy"],
  ] as const)("%# %s", ([fact, role, holds]) => {
    const text = JSON.stringify(seen(fact, role));
    for (const word of ["text", "contact", "reasons"] as const)
      expect([word, text.includes(`"${word}"`)]).toEqual([word, (holds as readonly string[]).includes(word)]);
  });

  test.for([
    [concern, "smelter", "safety skips the smelter"],
    [concern, "funder", "no row of the table"],
    [excluded, "smelter", "an exclusion is a matter of downstream and audit"],
    [excluded, "reporter", "default is nothing"],
    [reopened, "funder", "sees its own part only"],
    [exported, "coordinator", "who reads what is no part of their view"],
  ] as const)("%# nothing: %s", ([fact, role]) => expect(seen(fact, role)).toBeUndefined());

  test("the reporter's language is shown to nobody they did not consent to", () => {
    const [fact] = withParties().history.map((event) => event.fact);
    for (const role of ["downstream", "audit", "smelter", "facilitator", "coordinator"] as const)
      expect(JSON.stringify(seen(fact!, role))).not.toContain('"language"');
    expect(JSON.stringify(seen(fact!, "smelter"))).not.toContain("summary");
    expect(JSON.stringify(seen(fact!, "coordinator"))).not.toContain("exploitation");
  });

  test("a request about safety is not even listed for the smelter", () => {
    const world = withParties();
    world.ask("record-needs");
    const asked = world.history.findLast(({ fact }) => fact.type === "request-opened")!.fact;
    expect(seen(asked, "smelter", world)).toBeUndefined();
    expect(seen(asked, "audit", world)).toEqual(asked);
  });

  test("an excluded party sees nothing", () => {
    const world = withParties();
    world.happen([{ ...excluded, role: "smelter", organisation: "smelter-a" }]);
    for (const { fact } of world.history)
      expect(Object.keys(seen(fact, "smelter", world) ?? { type: "" })).toEqual(["type"]);
  });
});
