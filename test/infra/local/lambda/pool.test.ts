import { expect, test } from "vitest";
import type { Outcome } from "../../../../infra/local/lambda/instance.ts";
import { createPool } from "../../../../infra/local/lambda/pool.ts";

test("a call that is soon served waits for the instance there is; a cold one would be later", async () => {
  let started = 0;
  const outcome: Outcome = { ok: true, payload: "null" };
  const start = () => {
    started += 1;
    return { alive: true, call: () => Promise.resolve(outcome), stop: () => Promise.resolve() };
  };
  const pool = createPool({ start, most: 2, idleAfter: 60_000 });
  const call = { requestId: "r", payload: "{}", timeout: 1_000 };
  expect(await Promise.all([pool.call(call), pool.call(call), pool.call(call)])).toEqual([outcome, outcome, outcome]);
  expect(started).toBe(1);
  await pool.stop();
});
