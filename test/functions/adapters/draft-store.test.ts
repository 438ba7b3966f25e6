import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requestWrite } from "../../../functions/adapters/case-items.ts";
import { draftStore, type DraftStore } from "../../../functions/adapters/draft-store.ts";
import { tableUnderTest, type TableUnderTest } from "../../support/table.ts";

const of = (key: string) => ({ caseId: "RC-TEST", key, organisation: "facilitator-a" });
const part = (name: string, revision: number, text: string) => ({
  part: name,
  revision,
  typed: [["plan.analysis", [text]]] satisfies [string, string[]][],
});

let under: TableUnderTest;
let drafts: DraftStore;
beforeAll(async () => {
  under = await tableUnderTest();
  drafts = draftStore(under.table, () => Promise.resolve());
});
afterAll(() => under.stop());

const opened = async (key: string) => {
  const change = { kind: "opened", key, role: "facilitator", organisation: "facilitator-a" } as const;
  const { Put } = requestWrite("RC-TEST", change, "2026-03-02T10:00:00Z")(under.table.name);
  await under.table.client.send(new PutCommand(Put!));
  return of(key);
};

test("parts are saved beside each other; the same part only by who saw its last state", async () => {
  const own = await opened("parts");
  expect(await Promise.all([drafts.save(own, part("a", 0, "A")), drafts.save(own, part("b", 0, "B"))])).toEqual([
    "saved",
    "saved",
  ]);
  expect(await drafts.save(own, part("a", 0, "LATE"))).toBe("changed");
  expect(await drafts.save(own, part("a", 1, "AGAIN"))).toBe("saved");
  expect(await drafts.read(own)).toMatchObject({
    a: { revision: 2, typed: [["plan.analysis", ["AGAIN"]]] },
    b: { revision: 1 },
  });
});

test("another party reads and saves nothing", async () => {
  const own = await opened("others");
  await drafts.save(own, part("a", 0, "A"));
  const other = { ...own, organisation: "facilitator-b" };
  expect([await drafts.read(other), await drafts.save(other, part("a", 1, "B"))]).toEqual([{}, "closed"]);
});

test("what ends the request removes the draft in the same write, and nothing brings it back", async () => {
  const own = await opened("ended");
  await drafts.save(own, part("a", 0, "A"));
  const change = { kind: "decided", key: own.key, route: "submit" } as const;
  const { Update } = requestWrite("RC-TEST", change, "2026-03-02T10:00:00Z")(under.table.name);
  const { Attributes } = await under.table.client.send(
    new UpdateCommand({
      ...(Update as never as { Key: object; TableName: string; UpdateExpression: string }),
      ReturnValues: "ALL_NEW",
    }),
  );
  expect(Object.keys(Attributes ?? {})).not.toContain("draft");
  expect([await drafts.read(own), await drafts.save(own, part("a", 1, "B"))]).toEqual([{}, "closed"]);
});
