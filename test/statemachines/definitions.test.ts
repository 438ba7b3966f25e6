import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { MACHINES, tasks } from "../../functions/contracts/tasks.ts";
import { CASE_RULES, isCaseRule } from "../../functions/domain/case-rules.ts";
import { definitionOf, REQUESTS } from "../../functions/domain/requests/table.ts";
import { isTrack } from "../../functions/domain/requests/tracks.ts";
import { statesOf, synthesized } from "./definitions.ts";
import type { AslState } from "./definitions.ts";

type Validate = (
  definition: object,
  options: { checkPaths: boolean; checkArn: boolean },
) => { isValid: boolean; errorsText: () => string };
// The package has no types. It writes into what it is given.
const validate = createRequire(import.meta.url)("asl-validator") as Validate;

const { definitions } = synthesized();
const machines = MACHINES.map((name) => ({ name, definition: definitions[name] }));
const states = machines.flatMap(({ name: machine, definition }) =>
  statesOf(definition).map(([name, state, within]) => ({ machine, name, state, within })),
);
const ofType = (type: string) => states.filter(({ state }) => state.Type === type);
const callsOf = (resource: RegExp) => ofType("Task").filter(({ state }) => resource.test(state.Resource!));

/** What a start or a call hands over. */
const payloadOf = (state: AslState) =>
  (state.Arguments!["Payload"] ?? state.Arguments!["Input"]) as Record<string, unknown>;

describe.for(machines)("$name", ({ definition }) => {
  test("is accepted by the validator", () => {
    const { isValid, errorsText } = validate(structuredClone(definition), { checkPaths: true, checkArn: true });
    expect(errorsText()).toBe("");
    expect(isValid).toBe(true);
  });

  test("is JSONata from top to bottom", () => {
    expect(definition.QueryLanguage).toBe("JSONata");
    const text = JSON.stringify(definition);
    const paths =
      /"(ResultPath|InputPath|OutputPath|Parameters|ResultSelector|ItemsPath|TimeoutSecondsPath|ErrorPath|[^"]*\.\$)":/;
    expect(paths.exec(text)?.[0]).toBeUndefined();
  });

  test("is small enough for a definition (1 MB), by far", () => {
    expect(JSON.stringify(definition).length).toBeLessThan(64_000);
  });
});

test("names of states are sentences that fit and are unique in their machine", () => {
  for (const { name, definition } of machines) {
    const names = statesOf(definition).map(([state]) => state);
    expect(new Set(names).size, name).toBe(names.length);
    for (const state of names) {
      expect(state.length, state).toBeLessThanOrEqual(80);
      expect(state, state).toMatch(/^[A-Z][\w ,:?()-]+$/);
    }
  }
});

describe("a task", () => {
  const days = (count: number) => count * 24 * 60 * 60;

  test.for(ofType("Task"))("$machine: $name times out", ({ state }) => {
    const { TimeoutSeconds: seconds } = state;
    if (typeof seconds === "string") expect(seconds).toContain(`$min([${days(320)},`);
    else expect(seconds).toBeLessThanOrEqual(days(330));
  });

  test.for(ofType("Task"))("$machine: $name catches everything and keeps only the error's name", ({ state }) => {
    const last = state.Catch!.at(-1)!;
    expect(last.ErrorEquals).toEqual(["States.ALL"]);
    expect(JSON.stringify(state.Catch)).not.toContain("Cause");
    for (const { Output } of state.Catch!) expect(Output, "an output of its own").toBeDefined();
  });

  test.for(ofType("Task"))("$machine: $name retries what passes by, with jitter, up to a limit", ({ state }) => {
    const [retrier] = state.Retry!;
    expect(state.Retry).toHaveLength(1);
    expect(retrier).toMatchObject({ JitterStrategy: "FULL", MaxDelaySeconds: 300, MaxAttempts: 10 });
    const errors = retrier!["ErrorEquals"] as string[];
    expect(errors).not.toContain("States.ALL");
    expect(errors).not.toContain("States.Timeout");
    if (state.Resource!.includes("lambda"))
      expect(errors).toEqual(
        expect.arrayContaining(["Lambda.Unknown", "Lambda.TooManyRequestsException", "CaseChangedMeanwhile"]),
      );
  });

  test("retries add up to the arithmetic in the comment", () => {
    const waits = Array.from({ length: 10 }, (_, attempt) => Math.min(300, 2 ** attempt));
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(811);
  });

  test.for(ofType("Map"))("$machine: $name, a Map, catches everything too", ({ state }) => {
    expect(state.Catch!.at(-1)!.ErrorEquals).toEqual(["States.ALL"]);
  });

  test("recording an interruption that fails still ends in Fail", () => {
    for (const { machine, state, within } of states.filter(({ name }) => name.startsWith("Record the interruption"))) {
      const targets = [state.Next!, ...state.Catch!.map(({ Next }) => Next)];
      for (const target of targets) expect(within.States[target]!.Type, machine).toBe("Fail");
    }
  });
});

test.for(ofType("Choice"))("$machine: $name, a Choice, has a Default", ({ state, within }) => {
  expect(within.States[state.Default!]).toBeDefined();
});

describe("what is handed over", () => {
  const ALLOWED = new Set([
    ...["caseId", "step", "round", "run", "revision", "period", "request", "subject", "execution", "key", "notice"],
    ...["number", "token", "end", "rule", "to", "outcome", "transition", "error"],
  ]);

  test.for(callsOf(/lambda:invoke|startExecution/))(
    "$machine: $name hands over ids, routes and counts only",
    ({ state }) => {
      const payload = payloadOf(state);
      if (typeof payload === "string") expect(payload).toBe("{% $states.input.input %}");
      else for (const field of Object.keys(payload)) expect(ALLOWED, field).toContain(field);
    },
  );

  test.for(callsOf(/lambda:invoke/))(
    "$machine: $name fits the contract of its function, field by field",
    ({ state }) => {
      const name = String(state.Arguments!["FunctionName"]).replace(/^.*:function:test-/, "") as keyof typeof tasks;
      expect(Object.keys(payloadOf(state)).sort()).toEqual(Object.keys(tasks[name].input.shape).sort());
    },
  );

  test("the task token stands in one state, in its arguments", () => {
    const holders = states.filter(({ state }) => JSON.stringify(state).includes("Task.Token"));
    expect(holders.map(({ machine, state }) => [machine, state.Resource])).toEqual([
      ["ask", "arn:aws:states:::lambda:invoke.waitForTaskToken"],
    ]);
    expect(JSON.stringify({ ...holders[0]!.state, Arguments: {} })).not.toMatch(/Task\.Token|\.token/);
  });

  test("variables hold keys, counts, routes and dates", () => {
    const names = new Set(
      states.flatMap(({ state }) => [
        ...Object.keys(state.Assign ?? {}),
        ...(state.Choices ?? []).flatMap(({ Assign }) => Object.keys(Assign ?? {})),
      ]),
    );
    expect([...names].sort()).toEqual(
      ["end", "key", "notice", "notices", "number", "onSilence", "passed", "revision", "route"].sort(),
    );
  });

  test.for(states)("$machine: $name says nothing it was not meant to say", ({ state }) => {
    if (state.Type === "Task" || state.Type === "Succeed" || state.Type === "Map") expect(state.Output).toBeDefined();
  });
});

describe("routes", () => {
  /** The Choice behind a state; a Wait may stand between. */
  const choiceAfter = ({ state, within }: (typeof states)[number]): AslState => {
    const next = within.States[state.Next!]!;
    return next.Type === "Wait" ? within.States[next.Next!]! : next;
  };
  const handled = (choice: AslState): string[] =>
    choice.Choices!.flatMap(({ Condition }) => [...Condition.matchAll(/'([^']+)'/g)].map(([, route]) => route!));

  const asked = callsOf(/startExecution\.sync:2/).map((found) => ({
    ...found,
    request: String(payloadOf(found.state)["request"]),
  }));
  const single = asked.filter(
    ({ within }) => within.StartAt !== within.States[within.StartAt]?.Next && "QueryLanguage" in within,
  );
  const tracks = callsOf(/startExecution$/)
    .map(({ state }) => String(payloadOf(state)["request"]))
    .filter((request) => Object.hasOwn(REQUESTS, request));

  test.for(single)("$machine: each answer to $request leads somewhere", (found) => {
    const { routes, onSilence } = definitionOf(found.request);
    const silent = onSilence === "go-on" ? ["silent"] : [];
    expect(handled(choiceAfter(found)).sort()).toEqual([...routes, ...silent, "stalled", "withdrawn"].sort());
  });

  test.for(ofType("Map"))("$machine: $name goes on whatever its parts came to", (found) => {
    expect(handled(choiceAfter(found)).sort()).toEqual(["asked", "stalled", "withdrawn"]);
  });

  const ruled = callsOf(/lambda:invoke$/)
    .map((found) => ({ ...found, rule: String(payloadOf(found.state)["rule"]) }))
    .filter(({ rule }) => rule !== "undefined");

  test.for(ruled)("$machine: each result of the rule $rule leads somewhere", (found) => {
    expect(isCaseRule(found.rule)).toBe(true);
    const { routes } = CASE_RULES[found.rule as keyof typeof CASE_RULES];
    expect(handled(choiceAfter(found)).sort()).toEqual([...routes, "stalled", "withdrawn"].sort());
  });

  test("every row of the requests table is asked by a machine or is a track", () => {
    const reached = new Set([...asked.map(({ request }) => request), ...tracks]);
    const missing = Object.keys(REQUESTS).filter((request) => !reached.has(request) && !isTrack(request));
    expect(missing).toEqual([]);
    for (const track of tracks) expect(isTrack(track), track).toBe(true);
  });

  test("every rule of the table is applied by a machine", () => {
    expect([...new Set(ruled.map(({ rule }) => rule))].sort()).toEqual(Object.keys(CASE_RULES).sort());
  });

  test.for(asked)("$machine asks $request as part of its own step", ({ machine, request }) => {
    expect(definitionOf(request).step).toBe(machine === "monitor-period" ? "implement-and-monitor" : machine);
  });
});

describe("the pictures in the README", () => {
  const text = readFileSync(new URL("../../statemachines/README.md", import.meta.url), "utf8");
  const sections = new Map(text.split(/^## /m).map((section) => [section.split("\n")[0]!, section]));
  const named = (state: AslState): string[] => {
    if (state.Type !== "Task") return [];
    const payload = payloadOf(state);
    return ["request", "rule", "outcome", "to"]
      .map((field) => String(payload[field]))
      .filter((name) => /^[a-z-]+$/.test(name));
  };

  test.for(machines.filter(({ name }) => name !== "ask"))(
    "show what $name asks, applies and goes on to",
    ({ name, definition }) => {
      const names = new Set(statesOf(definition).flatMap(([, state]) => named(state)));
      names.delete("undefined");
      for (const what of names) expect(sections.get(name), what).toContain(what);
    },
  );
});
