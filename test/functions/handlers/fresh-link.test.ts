import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { freshLink } from "../../../functions/handlers/fresh-link.ts";
import { assigned, call, FORM, NOW, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

let waited = 0;
const noTime = (): Promise<void> => Promise.resolve(void (waited += 1));
const ask = (world: World, email: string, headers = {}, patience = noTime) =>
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
    const to = { kind: "contact", role: "downstream", organisation: "downstream-a", contact: "downstream-1" };
    const once = [
      ["fresh-link", to, "verify-allegation#0#assess-allegation#0#"],
      ["fresh-link", to, undefined],
    ];
    expect(world.mails.map((mail) => [mail.template, mail.to, mail.key])).toEqual([...once, ...once]);
    expect(new Set(world.mails.map(({ reason }) => reason)).size, "the same mails: each is owed once").toBe(2);
  });

  test.for([
    ["head@downstream-a.example", "may not answer before an escalation"],
    ["stranger@example.org", "is not registered"],
    ["", "is none"],
    [`${"x".repeat(300)}@example.org`, "is none"],
    ["compliance@downstream-a.example\r\nBcc: x@evil.example", "is none (EM-24)"],
  ] as const)("nothing goes to %s, who %s", async ([email]) => {
    const world = waiting();
    await ask(world, email);
    expect(world.mails).toEqual([]);
  });

  test.for([
    ["coordinator", 30, true, "a month after the last mail: it is the way back to the files of the people"],
    ["coordinator", 300, true, "the case closed less than a year ago"],
    ["coordinator", 400, false, "nobody gets a mail for each case there ever was"],
  ] as const)(
    "the %s, asked nothing, gets the case itself, %i days after its end: %s, because %s",
    async ([role, days, told]) => {
      const world = opened([assigned(role)]);
      const closedAt = new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
      world.state = { ...world.current, status: "closed", closedAt };
      const [lead] = world.directory.get(`${role}-a`)?.contacts ?? [];
      await ask(world, lead?.email ?? "");
      const to = { kind: "contact", role, organisation: `${role}-a`, contact: lead?.id };
      expect(world.mails.map((mail) => [mail.template, mail.to, mail.key])).toEqual(
        told ? [["fresh-link", to, undefined]] : [],
      );
    },
  );

  test.for([
    [true, "asha@reporter.example", 1, "the safe contact they gave"],
    [true, "somebody@reporter.example", 0, "another address"],
    [false, "asha@reporter.example", 0, "writing there could endanger somebody"],
  ] as const)(
    "whoever reported (safe: %s) gets the page of the report at %s: %i mail, because %s",
    async ([safe, email, mails]) => {
      const world = waiting();
      world.reporter = { contact: { email: "asha@reporter.example" }, language: "en", safe, consentsToBeNamed: false };
      await ask(world, email);
      expect(world.mails.map(({ template, to }) => [template, to])).toEqual(
        Array.from({ length: mails }, () => ["fresh-link", { kind: "reporter" }]),
      );
    },
  );

  test("EM-18: the answer is the same for everybody, and takes the same time", async () => {
    const world = waiting();
    waited = 0;
    const answers = [];
    for (const email of ["compliance@downstream-a.example", "stranger@example.org", "", "x".repeat(400)])
      answers.push(JSON.stringify(await ask(world, email)));
    expect(new Set(answers).size).toBe(1);
    expect(waited).toBe(4);
  });

  test("EM-18: nobody is answered before that time is over", async () => {
    let isOver = () => {};
    const time = new Promise<void>((resolve) => (isOver = resolve));
    const world = waiting();
    let isAnswered = false;
    const answered = ask(world, "compliance@downstream-a.example", {}, () => time).then(() => (isAnswered = true));
    await setImmediate();
    expect([world.mails.length, isAnswered]).toEqual([2, false]);
    isOver();
    await answered;
    expect(isAnswered).toBe(true);
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
