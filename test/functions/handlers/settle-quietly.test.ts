import { expect, test } from "vitest";
import { settleQuietly } from "../../../functions/handlers/shared/settle-quietly.ts";
import { CASE } from "./doubles/world.ts";

const KEY = "verify-allegation#0#assess-allegation#0#";
const live = {
  caseId: CASE,
  key: KEY,
  status: "decided",
  role: "downstream",
  organisation: "downstream-a",
  settle: "owed",
  route: "denied",
  token: "token",
} as const;
const withoutRun = { ...live, token: undefined };

type Ending = () => Promise<"settled" | "gone">;
const heard: Ending = () => Promise.resolve("settled");

test.for([
  [live, heard, ["told"], 0, "the run that waits is told, and marks it settled when it goes on"],
  [{ ...live, settle: "done" as const }, heard, [], 0, "it was told before"],
  [withoutRun, heard, [], 0, "nobody waits: the reconciler starts the step again"],
  [live, () => Promise.resolve("gone" as const), ["told"], 0, "EM-12: a token that is gone stays owed"],
  [live, () => Promise.reject(new Error("CANARY")), ["told"], 1, "EM-13: an error stays owed"],
] as const)("%#: %s", async ([item, ending, expected, logged, because]) => {
  const did: string[] = [];
  const lines: object[] = [];
  const settle = settleQuietly({
    requests: { read: () => Promise.resolve(item) },
    workflow: {
      succeed: () => {
        did.push("told");
        return ending();
      },
    },
    log: (line) => void lines.push(line),
  });
  await settle(CASE, KEY);
  expect([did, lines.length], because).toEqual([expected, logged]);
  expect(JSON.stringify(lines)).not.toContain("CANARY");
});
