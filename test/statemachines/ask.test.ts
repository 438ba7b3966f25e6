import { describe, expect, test } from "vitest";
import type { AskInput } from "../../functions/contracts/tasks.ts";
import { CASE, createWorld, SILENCE, START } from "./world.ts";
import type { Script } from "./world.ts";

const input = (request: string, more: Partial<AskInput> = {}): AskInput => ({
  caseId: CASE,
  step: "verify-allegation",
  round: 0,
  request,
  revision: 0,
  subject: "",
  ...more,
});
const days = (count: number) => count * 24 * 60 * 60 * 1000;

const ask = async (request: string, script: Script) => {
  const world = createWorld(script);
  await world.start("ask", "run", input(request));
  await world.run();
  const [run] = (await world.executions()).filter(({ name }) => name === "run");
  return { world, run: run!, output: run?.output === undefined ? undefined : (JSON.parse(run.output) as unknown) };
};
const key = (request: string) => `verify-allegation#0#${request}#0#`;

describe("one decision", () => {
  test("is mailed once and ends with its route", async () => {
    const { output, world } = await ask("assess-allegation", { answers: { "assess-allegation": ["refer"] } });
    expect(output).toEqual({ key: key("assess-allegation"), route: "refer" });
    expect(world.log).toEqual(["mail first 0: assess-allegation 0", "settled assess-allegation: refer"]);
  });

  test("that is recorded already answers at once, without a mail", async () => {
    const world = createWorld({});
    world.decided.set(key("assess-allegation"), "denied");
    await world.start("ask", "run", input("assess-allegation"));
    await world.run();
    const [run] = await world.executions();
    expect(JSON.parse(run!.output!)).toEqual({ key: key("assess-allegation"), route: "denied" });
    expect(world.log).toEqual(["settled assess-allegation: denied"]);
  });

  test("that was withdrawn ends so, and nothing is settled", async () => {
    const world = createWorld({});
    world.decided.set(key("assess-allegation"), "withdrawn");
    await world.start("ask", "run", input("assess-allegation"));
    await world.run();
    const [run] = await world.executions();
    expect(JSON.parse(run!.output!)).toEqual({ key: key("assess-allegation"), route: "withdrawn" });
    expect(world.log).toEqual([]);
  });

  test("withdrawn while it waits ends so", async () => {
    const { output, world } = await ask("assess-allegation", { answers: { "assess-allegation": ["withdrawn"] } });
    expect(output).toEqual({ key: key("assess-allegation"), route: "withdrawn" });
    expect(world.log).toEqual(["mail first 0: assess-allegation 0"]);
  });
});

describe("silence", () => {
  test.for([
    ["assess-allegation", "stalled", "nothing goes on without it"],
    ["give-information", "silent", "the step goes on without it"],
  ] as const)("on %s ends %s, because %s", async ([request, route]) => {
    const { output, world } = await ask(request, { answers: { [request]: [SILENCE] } });
    expect(output).toEqual({ key: key(request), route });
    expect(world.log).toEqual([
      `mail first 0: ${request} 0`,
      `mail reminder 1: ${request} 0`,
      `mail escalation 2: ${request} 0`,
      `settled ${request}: ${route}`,
    ]);
    expect(world.now()).toBe(START + days(35));
  });

  test("ends with an answer after a reminder", async () => {
    const world = createWorld({ answers: { "assess-allegation": [SILENCE] } });
    await world.start("ask", "run", input("assess-allegation"));
    await world.engine.whenIdle();
    await world.moveTo(START + days(12));
    world.answer(key("assess-allegation"), "refer");
    await world.run();
    expect(world.log).toEqual([
      "mail first 0: assess-allegation 0",
      "mail reminder 1: assess-allegation 0",
      "settled assess-allegation: refer",
    ]);
    expect(world.now()).toBe(START + days(12));
  });

  test("leaves out a reminder whose successor is due as well", async () => {
    const world = createWorld({ answers: { "assess-allegation": [SILENCE] } });
    await world.start("ask", "run", input("assess-allegation"));
    await world.engine.whenIdle();
    await world.moveTo(START + days(30));
    expect(world.log).toEqual(["mail first 0: assess-allegation 0", "mail escalation 1: assess-allegation 0"]);
  });

  test("counts at once where nothing is left to wait for", async () => {
    const { output, world } = await ask("give-information", { notices: [] });
    expect(output).toEqual({ key: key("give-information"), route: "silent" });
    expect(world.now()).toBe(START);
  });

  test("without a stall at its end is an interruption, after the longest wait", async () => {
    const { run, world } = await ask("assess-allegation", {
      answers: { "assess-allegation": [SILENCE] },
      notices: [{ kind: "reminder", afterDays: 3 }],
    });
    expect(run.status).toBe("FAILED");
    expect(world.log.at(-1)).toBe("interrupted run: RouteNotHandled");
    expect(world.now()).toBe(START + days(323));
  });
});

describe("a track", () => {
  const followUp = { request: "follow-actions", revision: 3, subject: "" };

  test("starts the request that follows, by a name that finds it again", async () => {
    const script = {
      answers: { "plan-corrective-actions": ["actions-planned"], "follow-actions": ["all-done"] },
      followUps: { "plan-corrective-actions": followUp },
    };
    const { world } = await ask("plan-corrective-actions", script);
    const names = (await world.executions()).map(({ name, status }) => `${name} ${status}`);
    expect(names.sort()).toEqual([`${CASE}-follow-actions-0-3 SUCCEEDED`, "run SUCCEEDED"].sort());
    await world.start("ask", "run-again", input("plan-corrective-actions"));
    await world.run();
    const again = await world.executions();
    expect(again).toHaveLength(3);
    expect(again.every(({ status }) => status === "SUCCEEDED")).toBe(true);
  });
});

describe("an error", () => {
  const answers = { "assess-allegation": ["refer"] };

  test("that passes by is retried, and nobody hears of it", async () => {
    const errors = {
      "open-request": ["CaseChangedMeanwhile", "Lambda.Unknown"],
      "settle-request": ["Sandbox.Timedout"],
    };
    const { run, world } = await ask("assess-allegation", { answers, errors });
    expect(run.status).toBe("SUCCEEDED");
    expect(world.log.filter((line) => line.startsWith("interrupted"))).toEqual([]);
  });

  test.for(["open-request", "send-request", "settle-request"] as const)(
    "of %s that stays interrupts the run by its name alone",
    async (task) => {
      const { run, world } = await ask("assess-allegation", { answers, errors: { [task]: ["NoPartyToAsk"] } });
      expect(run).toMatchObject({ status: "FAILED", error: "NoPartyToAsk" });
      expect(run).not.toHaveProperty("cause");
      expect(world.log.at(-1)).toBe("interrupted run: NoPartyToAsk");
    },
  );

  test("of recording the interruption fails the run all the same, by the first error's name", async () => {
    const errors = { "open-request": ["NoPartyToAsk"], "record-interruption": ["CaseNotFound"] };
    const { run } = await ask("assess-allegation", { answers, errors });
    expect(run).toMatchObject({ status: "FAILED", error: "NoPartyToAsk" });
  });
});

test("the token is in the history only as a scheduled parameter; no cause leaves its event", async () => {
  const { world } = await ask("assess-allegation", {
    answers: { "assess-allegation": [SILENCE] },
    errors: { "settle-request": ["NoPartyToAsk"] },
  });
  const events = await world.history("ask", "run");
  const tokens = new Set(
    events.flatMap((event) =>
      [...JSON.stringify(event).matchAll(/"token\\?":\\?"([^"\\]+)/g)].map(([, token]) => token!),
    ),
  );
  expect(tokens.size).toBeGreaterThan(0);
  for (const event of events) {
    const text = JSON.stringify(event);
    if (event["type"] !== "TaskScheduled") for (const token of tokens) expect(text).not.toContain(token);
    if (event["type"] !== "TaskFailed") expect(text, String(event["type"])).not.toContain("CANARY");
    expect(text.length).toBeLessThan(8 * 1024);
  }
  expect(events.length).toBeLessThan(100);
});
