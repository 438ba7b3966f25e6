import { describe, expect, test } from "vitest";
import { createActivity, settle } from "../../../infra/local/activity.ts";
import { createAdvance } from "../../../infra/local/advance.ts";
import { createClock } from "../../../infra/local/clock.ts";

/** Real time stands still; what is due is a list of instants. */
function system(due: number[]) {
  const log: string[] = [];
  const clock = createClock({ offset: 0, realNow: () => 0 });
  const source = {
    nextDue: () => (due[0] === undefined ? undefined : { at: due[0], what: `due ${due[0]}` }),
    fireDue: () => {
      while (due[0] !== undefined && due[0] <= clock.now()) log.push(`${due.shift()} at ${clock.now()}`);
    },
  };
  const fireShort = () => log.push(`short at ${clock.now()}`);
  const settled = () => Promise.resolve();
  return { clock, log, advance: createAdvance({ clock, sources: [source], settle: settled, fireShort }) };
}

describe("moving the clock", () => {
  test("goes through each instant in order, and fires short schedules once after each jump", async () => {
    const { advance, log, clock } = system([10, 20, 20, 90]);
    await advance.to(50);
    expect(log).toEqual(["10 at 10", "short at 10", "20 at 20", "20 at 20", "short at 20", "short at 50"]);
    expect(clock.now()).toBe(50);
  });

  test("to the next thing due stops there", async () => {
    const { advance, log, clock } = system([10, 20]);
    expect(await advance.next()).toEqual({ at: 10, what: "due 10" });
    expect(clock.now()).toBe(10);
    await advance.next();
    expect(await advance.next()).toBeUndefined();
    expect(log.filter((line) => line.startsWith("short"))).toHaveLength(2);
  });

  test("what is overdue is fired without going back", async () => {
    const { advance, log, clock } = system([]);
    await advance.to(100);
    clock.moveTo(50);
    expect(clock.now()).toBe(100);
    expect(log).toEqual(["short at 100"]);
  });

  test("moves asked for at the same time happen one after the other", async () => {
    const { advance, clock } = system([10, 20, 30]);
    const [first, second] = await Promise.all([advance.next(), advance.next(), advance.by(5)]);
    expect([first?.at, second?.at, clock.now()]).toEqual([10, 20, 25]);
  });

  test("what is no instant is refused", async () => {
    await expect(system([]).advance.to("soon")).rejects.toThrow(RangeError);
  });
});

test("a saved offset is saved before anybody sees it", () => {
  const saved: number[] = [];
  const clock = createClock({ offset: 5, realNow: () => 100, save: (offset) => saved.push(offset, clock.offset) });
  clock.moveTo(200);
  expect(saved).toEqual([100, 5]);
  expect(clock.now()).toBe(200);
});

test("settling waits for what is in flight and for the engine, and for what they begin", async () => {
  const activity = createActivity();
  const order: string[] = [];
  let steps = 0;
  const engine = {
    busy: () => steps > 0,
    whenIdle: async () => {
      while (steps > 0) {
        await Promise.resolve();
        steps -= 1;
      }
    },
  };
  const end = activity.begin();
  const settled = settle(activity, engine).then(() => order.push("settled"));
  setImmediate(() => {
    steps = 3;
    const inner = activity.begin();
    end();
    end();
    setImmediate(() => {
      order.push("inner ended");
      inner();
    });
  });
  await settled;
  expect(order).toEqual(["inner ended", "settled"]);
});
