import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchGetCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, expect, test } from "vitest";
import { keptEvents } from "../../../functions/adapters/kept-events.ts";
import { keys } from "../../../functions/adapters/table.ts";

const client = mockClient(DynamoDBDocumentClient.from(new DynamoDBClient()));
const table = { client: client as unknown as DynamoDBDocumentClient, name: "cases" };
const LAST = 600;

const eventOf = (SK: unknown) => ({
  caseId: "RC-7K3M-9QXT",
  number: Number(String(SK).slice("EVENT#".length)),
  at: "2026-03-02T10:00:00.000Z",
  fact: { type: "concern-raised", id: "C1", text: "t", by: { role: "audit", organisation: "a", contact: "a-1" } },
  previous: "",
  hash: "",
  salt: "",
});

let asked: number[][] = [];
beforeEach(() => {
  asked = [];
  client.reset();
  client.on(BatchGetCommand).callsFake(({ RequestItems }: BatchGetCommand["input"]) => {
    const wanted = (RequestItems?.["cases"]?.Keys ?? []).map(({ SK }) => eventOf(SK));
    asked.push(wanted.map(({ number }) => number));
    const there = wanted.filter(({ number }) => number <= LAST).toReversed();
    return { Responses: { cases: there.map((event) => ({ event: JSON.stringify(event) })) } };
  });
});

const numbersOf = (events: readonly { readonly number: number }[]) => events.map(({ number }) => number);

test("an event is read once, and they come in their order whichever were kept", async () => {
  const eventsOf = keptEvents(table);
  expect(numbersOf(await eventsOf("RC-7K3M-9QXT", [1, 4, 1]))).toEqual([1, 4]);
  expect(numbersOf(await eventsOf("RC-7K3M-9QXT", [1, 4, 2]))).toEqual([1, 2, 4]);
  expect(numbersOf(await eventsOf("RC-7K3M-9QXT", [4, 2, 1]))).toEqual([1, 2, 4]);
  expect(asked).toEqual([[1, 4], [2]]);
});

test("events of another case are others, and what was not there is looked for again", async () => {
  const eventsOf = keptEvents(table);
  await eventsOf("RC-7K3M-9QXT", [1]);
  client.resetHistory();
  await eventsOf("RC-AAAA-BBBB", [1]);
  const { Keys } = client.commandCalls(BatchGetCommand)[0]?.args[0].input.RequestItems?.["cases"] ?? {};
  expect(Keys).toEqual([keys.event("RC-AAAA-BBBB", 1)]);
  expect(await eventsOf("RC-7K3M-9QXT", [LAST + 1])).toEqual([]);
  expect(await eventsOf("RC-7K3M-9QXT", [LAST + 1])).toEqual([]);
  expect(asked.slice(-2)).toEqual([[LAST + 1], [LAST + 1]]);
});

test("a long case does not fill the memory: the oldest reading goes first", async () => {
  const eventsOf = keptEvents(table);
  const many = Array.from({ length: 300 }, (_, index) => index + 1);
  expect(numbersOf(await eventsOf("RC-7K3M-9QXT", many))).toEqual(many);
  asked = [];
  await eventsOf("RC-7K3M-9QXT", [300, 100]);
  expect(asked, "of the first hundred the table gave the last one first").toEqual([[100]]);
});
