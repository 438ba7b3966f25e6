import { expect, test } from "vitest";
import { createClock } from "../../../../infra/local/clock.ts";
import { createWaitingMail } from "../../../../infra/local/dynamo/waiting-mail.ts";

const at = (hour: number): number => Date.UTC(2026, 2, 2, hour);
const iso = (hour: number): string => new Date(at(hour)).toISOString();

interface Row {
  readonly dueAt: number;
  readonly gathered?: number;
}

/** A table whose outbox holds these rows, and what waits in it; `reads` counts the questions it was asked. */
const outbox = (rows: Row[], indexes: readonly string[] = ["due"]) => {
  const asked: string[] = [];
  const clock = createClock({ offset: 0, realNow: () => at(10) });
  const call = (target: string, input: unknown): Promise<unknown> => {
    asked.push(target);
    const given = input as { Key?: { SK: { S: string } }; ExpressionAttributeValues?: { ":after": { S: string } } };
    if (given.Key !== undefined) {
      const row = rows[Number(given.Key.SK.S)]!;
      return Promise.resolve({ Item: row.gathered === undefined ? {} : { gatheredUntil: { S: iso(row.gathered) } } });
    }
    const after = given.ExpressionAttributeValues?.[":after"].S ?? "";
    const items = rows.map(({ dueAt }, place) => ({
      PK: { S: "p" },
      SK: { S: String(place) },
      dueAt: { S: iso(dueAt) },
    }));
    const later = items.filter((item) => item.dueAt.S > after).sort((a, b) => a.dueAt.S.localeCompare(b.dueAt.S));
    return Promise.resolve({ Items: later });
  };
  const tables = [{ name: "cases", arn: "a", streamArn: undefined, indexes }];
  return { asked, clock, waiting: createWaitingMail({ client: { call }, tables, clock }) };
};
const hourOf = (due: { readonly at: number } | undefined) =>
  due === undefined ? undefined : (due.at - at(0)) / 3_600_000;

test.for([
  [[], undefined, "nothing is owed"],
  [[{ dueAt: 9 }], undefined, "what is owed at once waits for no time"],
  [
    [{ dueAt: 12 }],
    undefined,
    "what is put off because it failed is tried by the minute, and would stop the clock for ever",
  ],
  [[{ dueAt: 14, gathered: 8 }], undefined, "one that was gathered and failed is put off as well"],
  [[{ dueAt: 12 }, { dueAt: 20, gathered: 20 }, { dueAt: 18, gathered: 18 }], 18, "the first that is gathered"],
] as const)("of %j, next is %s, because %s", async ([rows, hour]) => {
  const { waiting } = outbox([...rows]);
  await waiting.look();
  expect(hourOf(waiting.nextDue())).toBe(hour === undefined ? undefined : hour + 1 / 60);
});

test("it looks again when something was written, or when the time has come; not else", async () => {
  const rows: Row[] = [{ dueAt: 20, gathered: 20 }];
  const { waiting, asked, clock } = outbox(rows);
  await waiting.look();
  const first = asked.length;
  rows.push({ dueAt: 18, gathered: 18 }, { dueAt: 22, gathered: 22 });
  await waiting.look();
  expect([asked.length, hourOf(waiting.nextDue())]).toEqual([first, 20 + 1 / 60]);
  waiting.wake(Buffer.from('{"UpdateExpression":"SET #status = :status"}'));
  await waiting.look();
  expect(asked.length, "another write").toBe(first);
  waiting.wake(Buffer.from('{"UpdateExpression":"SET #gatheredUntil = :gatheredUntil"}'));
  await waiting.look();
  expect(hourOf(waiting.nextDue())).toBe(18 + 1 / 60);
  clock.moveTo(at(21));
  expect(waiting.nextDue()).toBeUndefined();
  await waiting.look();
  expect(hourOf(waiting.nextDue())).toBe(22 + 1 / 60);
});

test("a template without the index of what is due has nothing that waits", async () => {
  const { waiting, asked } = outbox([{ dueAt: 20, gathered: 20 }], []);
  await waiting.look();
  expect([waiting.nextDue(), asked]).toEqual([undefined, []]);
});
