import { beforeEach, describe, expect, test } from "vitest";
import { createActivity } from "../../../../infra/local/activity.ts";
import type { DeadLetter } from "../../../../infra/local/dead-letters.ts";
import { createFeeder } from "../../../../infra/local/dynamo/feeder.ts";
import type { StreamMapping } from "../../../../infra/local/dynamo/mappings.ts";
import type { StreamReader } from "../../../../infra/local/dynamo/stream-reader.ts";
import type { Outcome } from "../../../../infra/local/lambda/instance.ts";
import { openStore } from "../../../../infra/local/store.ts";
import type { Store } from "../../../../infra/local/store.ts";
import { stateFolder } from "../toy/stack.ts";

const mapping: StreamMapping = {
  id: "Feed",
  functionName: "toy-stream",
  streamArn: "arn:stream",
  batchSize: 4,
  retries: 2,
  maximumAge: Infinity,
  halveOnError: false,
  reportsItemFailures: true,
  onFailure: "arn:letters",
  wants: () => true,
};

const ok: Outcome = { ok: true, payload: `{"batchItemFailures":[]}` };
const crash: Outcome = { ok: false, error: { errorType: "Crash", errorMessage: "" } };
const reports = (...failed: (number | null)[]): Outcome => ({
  ok: true,
  payload: JSON.stringify({
    batchItemFailures: failed.map((n) => ({ itemIdentifier: n === null ? null : String(n) })),
  }),
});

describe("a function fed from a stream", () => {
  let store: Store;
  let records: number;
  let now: number;
  let letters: DeadLetter[];
  let batches: number[][];
  beforeEach(() => {
    store = openStore(stateFolder());
    records = 0;
    now = 1_000;
    letters = [];
    batches = [];
  });

  const reader: StreamReader = {
    read(after, limit) {
      const from = Number(after ?? 0);
      const all = Array.from({ length: Math.min(limit, records - from) }, (_, index) => String(from + index + 1));
      const found = all.map((SequenceNumber) => ({ eventName: "INSERT", dynamodb: { SequenceNumber } }));
      return Promise.resolve({ records: found, position: all.at(-1) ?? after, full: all.length >= limit });
    },
  };
  /** A feeder whose function answers as told, then with success. */
  const feeder = (answers: readonly Outcome[], more: Partial<StreamMapping> = {}) => {
    const activity = createActivity();
    const left = [...answers];
    const made = createFeeder({
      mapping: { ...mapping, ...more },
      reader,
      store,
      activity,
      clock: { now: () => now },
      deadLetters: { add: (letter) => letters.push(letter), list: () => letters },
      region: "local",
      invoke: (_, payload) => {
        const { Records } = JSON.parse(payload) as { Records: { dynamodb: { SequenceNumber: string } }[] };
        batches.push(Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber)));
        return Promise.resolve(left.shift() ?? ok);
      },
    });
    const woken = async () => {
      made.wake();
      await activity.idle();
    };
    const later = async () => {
      now += 60_000;
      made.fireDue();
      await activity.idle();
    };
    return { ...made, woken, later };
  };

  test.for<[string, readonly Outcome[], Partial<StreamMapping>, number[][]]>([
    [
      "all in batches",
      [],
      {},
      [
        [1, 2, 3, 4],
        [5, 6],
      ],
    ],
    [
      "only those it wants",
      [],
      {
        wants: (record) =>
          Number((record as { dynamodb: { SequenceNumber: string } }).dynamodb.SequenceNumber) % 2 === 0,
      },
      [[2, 4], [6]],
    ],
    [
      "again from the first that failed",
      [reports(3, 4)],
      {},
      [
        [1, 2, 3, 4],
        [3, 4, 5, 6],
      ],
    ],
    [
      "the whole batch if the report names nothing",
      [reports(null)],
      {},
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [5, 6],
      ],
    ],
    [
      "the whole batch after a crash",
      [crash],
      {},
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
        [5, 6],
      ],
    ],
    [
      "a report that was not agreed is none",
      [reports(3)],
      { reportsItemFailures: false },
      [
        [1, 2, 3, 4],
        [5, 6],
      ],
    ],
    [
      "halves until the bad one stands alone",
      [crash, crash],
      { halveOnError: true },
      [[1, 2, 3, 4], [1, 2], [1], [2, 3, 4, 5], [6]],
    ],
  ])("is given %s", async ([, answers, more, expected]) => {
    records = 6;
    const { woken, later } = feeder(answers, more);
    await woken();
    await later();
    expect(batches).toEqual(expected);
    expect(letters).toEqual([]);
  });

  test("fails for good: its batch is a dead letter, without what was in it", async () => {
    records = 2;
    const fed = feeder([crash, crash, crash]);
    const { woken, later } = fed;
    await woken();
    expect(fed.nextDue()?.at).toBe(2_000);
    await later();
    await later();
    expect(batches).toHaveLength(3);
    expect(letters).toMatchObject([{ source: "toy-stream", target: "arn:letters", error: { errorType: "Crash" } }]);
    expect(letters[0]?.payload).toEqual({
      streamArn: "arn:stream",
      startSequenceNumber: "1",
      endSequenceNumber: "2",
      batchSize: 2,
    });
    expect(fed.nextDue()).toBeUndefined();
  });

  test("gives up what is too old", async () => {
    records = 1;
    const { woken, later } = feeder([crash, crash], { retries: Infinity, maximumAge: 30_000 });
    await woken();
    await later();
    expect(letters).toHaveLength(1);
  });

  test("goes on after a restart where it was, with its failed tries", async () => {
    records = 2;
    const first = feeder([crash]);
    await first.woken();
    first.stop();
    const second = feeder([]);
    await second.woken();
    expect(batches).toEqual([[1, 2]]);
    await second.later();
    records = 3;
    await second.woken();
    expect(batches).toEqual([[1, 2], [1, 2], [3]]);
  });
});
