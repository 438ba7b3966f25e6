import { describe, expect, test } from "vitest";
import { askInputSchema, stepInputSchema, tasks } from "../../../functions/contracts/tasks.ts";
import type { TaskName } from "../../../functions/contracts/tasks.ts";
import { synthesized, statesOf } from "../../statemachines/definitions.ts";
import released from "./released.json" with { type: "json" };

/**
 * Executions that run while a new version is deployed keep their definition and call the new functions (hazards,
 * SF-14). `released.json` holds what the definitions of a release send and what they read of the answer. A field that
 * is new since may be added there at a release; what stands there is never taken away.
 */
const sent = Object.values(synthesized().definitions)
  .flatMap((definition) => statesOf(definition))
  .map(([, state]) => state.Arguments);
const names = Object.keys(tasks) as TaskName[];

test("the inputs that machines were started with are still theirs", () => {
  expect(stepInputSchema.parse(released.step)).toEqual(released.step);
  expect(askInputSchema.parse(released.ask)).toEqual(released.ask);
});

describe.for(names)("%s", (name) => {
  const { input, reads } = released.tasks[name];

  test("takes what a released definition sends", () => {
    expect(tasks[name].input.parse(input)).toMatchObject(input);
  });

  test("answers with every field that a released definition reads", () => {
    expect(Object.keys(tasks[name].output.shape)).toEqual(expect.arrayContaining(reads));
  });

  test("the definitions of today send nothing that the file does not tell of", () => {
    const payloads = sent
      .filter((arguments_) => JSON.stringify(arguments_?.["FunctionName"] ?? "").includes(`-${name}"`))
      .map((arguments_) => Object.keys((arguments_?.["Payload"] as object | undefined) ?? {}).sort());
    expect(payloads.length).toBeGreaterThan(0);
    for (const fields of payloads) expect(fields).toEqual(Object.keys(input).sort());
  });
});
