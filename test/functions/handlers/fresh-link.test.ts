import { describe, expect, test } from "vitest";
import { freshLink } from "../../../functions/handlers/fresh-link.ts";
import { assigned, call, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

let waited = 0;
const patience = () => Promise.resolve(void (waited += 1));
const ask = (world: World, email: string, headers = {}) =>
  call(freshLink({ ...world.parts, patience }), {
    method: "POST",
    resource: "/fresh-link",
    headers: { ...FORM, ...headers },
    body: new URLSearchParams({ email }).toString(),
  });
const waiting = () => {
  const world = opened([assigned("audit")]);
  world.ask("assess-allegation");
  return world;
};

describe("a fresh link", () => {
  test("goes to the registered address of whoever is asked, once an hour", async () => {
    const world = waiting();
    await ask(world, "compliance@downstream-a.example");
    await ask(world, " Compliance@Downstream-A.example ");
    expect(world.mails.map(({ template, to, key }) => [template, to, key])).toEqual(
      Array.from({ length: 2 }, () => [
        "fresh-link",
        { kind: "contact", role: "downstream", organisation: "downstream-a", contact: "downstream-1" },
        "verify-allegation#0#assess-allegation#0#",
      ]),
    );
    expect(new Set(world.mails.map(({ reason }) => reason)).size, "the same mail: it is owed once").toBe(1);
  });

  test.for([
    ["head@downstream-a.example", "may not answer before an escalation"],
    ["grievance@audit-a.example", "is asked nothing"],
    ["stranger@example.org", "is not registered"],
    ["", "is none"],
    [`${"x".repeat(300)}@example.org`, "is none"],
    ["compliance@downstream-a.example\r\nBcc: x@evil.example", "is none (EM-24)"],
  ] as const)("nothing goes to %s, who %s", async ([email]) => {
    const world = waiting();
    await ask(world, email);
    expect(world.mails).toEqual([]);
  });

  test("EM-18: the answer is the same for everybody, and takes the same time", async () => {
    const world = waiting();
    waited = 0;
    const answers = [];
    for (const email of ["compliance@downstream-a.example", "stranger@example.org", "", "x".repeat(400)])
      answers.push(JSON.stringify(await ask(world, email)));
    expect(new Set(answers).size).toBe(1);
    expect(waited).toBe(4);
  });

  test("nothing goes to an excluded party", async () => {
    const world = waiting();
    const parties = world.current.parties.map((party) => ({ ...party, excluded: true }));
    world.state = { ...world.current, parties };
    await ask(world, "compliance@downstream-a.example");
    expect(world.mails).toEqual([]);
  });

  test("EM-19: another site cannot ask for one", async () => {
    const world = waiting();
    const answer = await ask(world, "compliance@downstream-a.example", { "Sec-Fetch-Site": "cross-site" });
    expect([answer.statusCode, world.mails.length]).toEqual([403, 0]);
  });
});
