import { expect, test } from "vitest";
import { settleQuietly } from "../../../functions/handlers/shared/settle-quietly.ts";
import { CASE, NOW, opened } from "./doubles/world.ts";

const KEY = "verify-allegation#0#assess-allegation#0#";
const item = { caseId: CASE, key: KEY, status: "decided", role: "downstream", organisation: "downstream-a" } as const;
const live = { ...item, settle: "owed", route: "denied", token: "token", execution: "run" } as const;

const settling = (over: { item?: object; succeed?: () => Promise<"settled" | "gone"> }) => {
  const world = opened();
  const did: string[] = [];
  const lines: object[] = [];
  const parts = {
    cases: world.cases,
    requests: {
      read: () => Promise.resolve({ ...live, ...over.item }),
      settled: () => Promise.resolve(void did.push("settled")),
    },
    workflow: {
      start: () => Promise.resolve("started" as const),
      status: () => Promise.resolve("RUNNING" as const),
      succeed: () => (did.push("told"), (over.succeed ?? (() => Promise.resolve("settled" as const)))()),
    },
    now: () => NOW,
  };
  return { did, lines, run: settleQuietly(parts, (line) => void lines.push(line)) };
};

test.for([
  [{}, ["told", "settled"], 0, "the run that waits is told"],
  [{ item: { settle: "done" } }, [], 0, "it was told before"],
  [{ succeed: () => Promise.reject(new Error("token CANARY")) }, ["told"], 1, "EM-13: left to the reconciler"],
] as const)("%#: %j", async ([over, expected, logged, because]) => {
  const { did, lines, run } = settling(over);
  await run(CASE, KEY);
  expect(did, because).toEqual(expected);
  expect(lines).toHaveLength(logged);
  expect(JSON.stringify(lines)).not.toContain("CANARY");
});
