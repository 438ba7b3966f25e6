import { describe, expect, test } from "vitest";
import { CASE, createWorld, SILENCE, stepInput } from "./world.ts";

const RULES = { "safety-lane": ["urgent"], "safety-hold": ["on"] };
const ANSWERS = {
  "record-needs": ["no-urgent-needs"],
  "lift-hold": [SILENCE],
  "assess-allegation": ["ask-reporter", "refer"],
  "give-information": ["answered"],
  "investigate-allegation": ["substantiated"],
};
const run = (count: number) => `${CASE}-verify-allegation-0-${count}`;

describe("a step that is run again", () => {
  test("walks the same way and asks nobody twice", async () => {
    const world = createWorld({ machines: ["verify-allegation"], rules: RULES, answers: ANSWERS });
    await world.start("verify-allegation", run(0), stepInput("verify-allegation"));
    await world.run();
    const mails = world.log.filter((line) => line.startsWith("mail first"));
    await world.start("verify-allegation", run(1), stepInput("verify-allegation", { run: 1 }));
    await world.run();
    expect(world.log.filter((line) => line.startsWith("mail first"))).toEqual(mails);
    const own = (await world.executions()).filter(({ machine }) => machine === "verify-allegation");
    expect(own.map(({ status }) => status)).toEqual(["SUCCEEDED", "SUCCEEDED"]);
  });

  test("finds its tracks instead of starting them again", async () => {
    const world = createWorld({ machines: ["verify-allegation"], rules: RULES, answers: ANSWERS });
    await world.start("verify-allegation", run(0), stepInput("verify-allegation"));
    await world.start("verify-allegation", run(1), stepInput("verify-allegation", { run: 1 }));
    await world.run();
    const names = (await world.executions()).map(({ name }) => name);
    expect(names.filter((name) => name === `${CASE}-record-needs-0-0`)).toHaveLength(1);
    expect(names.filter((name) => name === `${CASE}-lift-hold-0-0`)).toHaveLength(1);
  });

  test("waits for a late answer after a stall, and goes on from it", async () => {
    const world = createWorld({
      machines: ["verify-allegation"],
      rules: { "safety-lane": ["not-urgent"], "safety-hold": ["off"] },
      answers: { "assess-allegation": [SILENCE] },
    });
    await world.start("verify-allegation", run(0), stepInput("verify-allegation"));
    await world.run();
    expect((await world.executions()).map(({ status }) => status)).toEqual(["SUCCEEDED", "SUCCEEDED"]);
    world.decided.set("verify-allegation#0#assess-allegation#0#", "denied");
    await world.start("verify-allegation", run(1), stepInput("verify-allegation", { run: 1 }));
    await world.run();
    expect(world.log.at(-1)).toBe("close denied");
  });
});

describe("a step that was stopped", () => {
  test("is redriven: it asks under a new name, and the decision is remembered by its request", async () => {
    const world = createWorld({ machines: ["close-incident"], answers: { "report-finally": [SILENCE] } });
    const name = `${CASE}-close-incident-0-0`;
    await world.start("close-incident", name, stepInput("close-incident"));
    await world.engine.whenIdle();
    await world.stop("close-incident", name);
    world.decided.set("close-incident#0#report-finally#0#", "reported");
    world.decided.set("close-incident#0#document-closure#0#", "documented");
    world.decided.set("close-incident#0#verify-completion#0#", "back-to-monitoring");
    await world.redrive("close-incident", name);
    const asked = (await world.executions()).filter(({ machine }) => machine === "ask").map((run) => run.name);
    expect(asked).toContain(`${name}-report-finally-0-r1`);
    expect(world.log.at(-1)).toBe("advance monitor-period");
  });
});

describe("leaving a step", () => {
  test("finds the next run started already, and takes that for success", async () => {
    const world = createWorld({
      machines: ["close-incident"],
      answers: {
        "report-finally": ["reported"],
        "document-closure": ["documented"],
        "verify-completion": ["back-to-monitoring"],
      },
    });
    await world.start("monitor-period", `${CASE}-monitor-0-0-p2`, stepInput("implement-and-monitor", { period: 9 }));
    await world.run();
    await world.start("close-incident", `${CASE}-close-incident-0-0`, stepInput("close-incident"));
    await world.run();
    const [own] = (await world.executions()).filter(({ machine }) => machine === "close-incident");
    expect(own!.status).toBe("SUCCEEDED");
  });
});

describe("an error in a step", () => {
  test("of a decision's own run interrupts the step too", async () => {
    const world = createWorld({ machines: ["close-incident"], errors: { "open-request": ["NoPartyToAsk"] } });
    await world.start("close-incident", "step", stepInput("close-incident"));
    await world.run();
    expect(world.log).toEqual([
      "interrupted step-report-finally-0: NoPartyToAsk",
      "interrupted step: States.TaskFailed",
    ]);
  });

  test("of one among several that are asked side by side interrupts the step", async () => {
    const world = createWorld({
      machines: ["capture-lessons"],
      rules: { lessons: [{ route: "ask", subjects: ["audit", "smelter"] }] },
      answers: { "share-lessons": ["shared"] },
      errors: { "settle-request": ["RequestNotFound"] },
    });
    await world.start("capture-lessons", "step", stepInput("capture-lessons"));
    await world.run();
    expect(world.log.filter((line) => line.startsWith("interrupted step:"))).toEqual([
      "interrupted step: States.TaskFailed",
    ]);
    const [own] = (await world.executions()).filter(({ name }) => name === "step");
    expect(own!.status).toBe("FAILED");
  });

  test("a route that no table has interrupts it", async () => {
    const world = createWorld({ machines: ["close-incident"], answers: { "report-finally": ["no-such-route"] } });
    await world.start("close-incident", "step", stepInput("close-incident"));
    await world.run();
    expect(world.log.at(-1)).toBe("interrupted step: RouteNotHandled");
  });
});

describe("the case ends meanwhile", () => {
  test("while several are asked: the step ends and applies nothing more", async () => {
    const world = createWorld({
      machines: ["implement-and-monitor"],
      rules: { pledges: [{ route: "confirm", subjects: ["A", "B"] }] },
      answers: { "raise-funds": ["pledges-recorded"], "confirm-pledge": ["confirmed", "withdrawn"] },
    });
    await world.start("implement-and-monitor", "step", stepInput("implement-and-monitor"));
    await world.run();
    const [own] = (await world.executions()).filter(({ name }) => name === "step");
    expect(own!.status).toBe("SUCCEEDED");
    expect(world.log.filter((line) => line.startsWith("rule"))).toEqual(["rule pledges: confirm"]);
  });
});

test("no step comes near the limits of events and of what a state carries", async () => {
  const subjects = Array.from({ length: 40 }, (_, index) => `PAYER${String(index).padStart(11, "0")}`);
  const world = createWorld({
    machines: ["implement-and-monitor"],
    rules: { pledges: [{ route: "confirm", subjects }], funding: ["shortfall", "shortfall", "covered"] },
    answers: {
      "raise-funds": ["pledges-recorded"],
      "confirm-pledge": [SILENCE],
      "support-funding": [SILENCE],
      "close-shortfall": ["raise-again"],
      "start-implementation": ["started"],
    },
  });
  const name = `${CASE}-implement-and-monitor-0-0`;
  await world.start("implement-and-monitor", name, stepInput("implement-and-monitor"));
  await world.run();
  expect(world.log.at(-1)).toBe("advance monitor-period");
  const events = await world.history("implement-and-monitor", name);
  expect(events.length).toBeLessThan(2_500);
  for (const event of events) expect(JSON.stringify(event).length).toBeLessThan(8 * 1024);
  for (const execution of await world.executions()) expect(execution.name.length).toBeLessThanOrEqual(80);
});
