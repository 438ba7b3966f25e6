import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { runDefinition } from "../../../../infra/local/states/run-definition.ts";
import { definitionOf } from "./harness.ts";

/** A small machine: states in a row, some of which branch, iterate, fail, retry or catch. */
type Shape =
  | { readonly kind: "pass" | "wait" | "choice" }
  | { readonly kind: "task"; readonly failures: number; readonly isRetried: boolean; readonly isCaught: boolean }
  | { readonly kind: "parallel" | "map"; readonly inner: readonly (readonly Shape[])[]; readonly isCaught: boolean };

const { row } = fc.letrec<{ row: Shape[]; shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constantFrom("pass" as const, "wait" as const, "choice" as const) }),
    fc.record({
      kind: fc.constant("task" as const),
      failures: fc.nat(2),
      isRetried: fc.boolean(),
      isCaught: fc.boolean(),
    }),
    fc.record({
      kind: fc.constantFrom("parallel" as const, "map" as const),
      inner: fc.array(tie("row"), { minLength: 1, maxLength: 3 }),
      isCaught: fc.boolean(),
    }),
  ),
  row: fc.array(tie("shape"), { minLength: 1, maxLength: 3 }),
}));

function statesOf(shapes: readonly Shape[], prefix: string): Record<string, unknown> {
  const states: Record<string, unknown> = {};
  for (const [index, shape] of shapes.entries()) {
    const onward = index + 1 === shapes.length ? { End: true } : { Next: `${prefix}${index + 1}` };
    states[`${prefix}${index}`] = stateOf(shape, `${prefix}${index}.`, onward);
  }
  return states;
}

function stateOf(shape: Shape, prefix: string, onward: object): unknown {
  const end = `${prefix.split(".").slice(0, -1).join(".").replace(/\d+$/, "")}end`;
  const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: end }] };
  switch (shape.kind) {
    case "pass":
      return { Type: "Pass", ...onward };
    case "wait":
      return { Type: "Wait", Seconds: 3, ...onward };
    case "choice":
      return {
        Type: "Choice",
        Choices: [{ Condition: false, Next: end }],
        Default: "Next" in onward ? onward.Next : end,
      };
    case "task": {
      const retry = shape.isRetried ? { Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 1 }] } : {};
      return {
        Type: "Task",
        Resource: "any",
        Arguments: { failures: shape.failures, key: prefix },
        ...retry,
        ...(shape.isCaught ? caught : {}),
        ...onward,
      };
    }
    case "parallel": {
      const branches = shape.inner.map((inner, index) => container(inner, `${prefix}${index}-`));
      return { Type: "Parallel", Branches: branches, ...(shape.isCaught ? caught : {}), ...onward };
    }
    case "map":
      return {
        Type: "Map",
        Items: [1, 2],
        ItemProcessor: container(shape.inner[0]!, `${prefix}m-`),
        MaxConcurrency: 1,
        ...(shape.isCaught ? caught : {}),
        ...onward,
      };
  }
}

/** The state a catcher or choice leads to is only there where one does: what nothing reaches is refused. */
function container(shapes: readonly Shape[], prefix: string) {
  const states = statesOf(shapes, prefix);
  const end = `${prefix}end`;
  const isReached = JSON.stringify(states).includes(`"${end}"`);
  return { StartAt: `${prefix}0`, States: isReached ? { ...states, [end]: { Type: "Succeed" } } : states };
}

test("event ids are contiguous and each event follows one before it in the history", async () => {
  await fc.assert(
    fc.asyncProperty(row, async (shapes) => {
      const { States, StartAt } = container(shapes, "s");
      const failed = new Map<string, number>();
      const { status, history } = await runDefinition(
        definitionOf(States, { StartAt }),
        {},
        {
          task: (_resource, given) => {
            const { failures, key } = given as { failures: number; key: string };
            const before = failed.get(key) ?? 0;
            failed.set(key, before + 1);
            if (before < failures) throw new FunctionFailed("Boom", key);
            return null;
          },
        },
      );
      expect(["SUCCEEDED", "FAILED"]).toContain(status);
      expect(history.map(({ id }) => id)).toEqual(history.map((_, index) => index + 1));
      for (const { id, previousEventId } of history.slice(2)) {
        expect(previousEventId).toBeGreaterThan(0);
        expect(previousEventId).toBeLessThan(id);
      }
      const entered = history.filter(({ type }) => type.endsWith("StateEntered")).length;
      const exited = history.filter(({ type }) => type.endsWith("StateExited")).length;
      expect(exited).toBeLessThanOrEqual(entered);
      if (status === "SUCCEEDED") expect(history.at(-1)?.type).toBe("ExecutionSucceeded");
      expect(history.map(({ timestamp }) => timestamp)).toEqual(
        history.map(({ timestamp }) => timestamp).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 150 },
  );
});
