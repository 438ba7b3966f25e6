import { describe, expect, test } from "vitest";
import { FunctionFailed } from "../../../../infra/local/states/failure.ts";
import { runDefinition } from "../../../../infra/local/states/run-definition.ts";
import { definitionOf } from "./harness.ts";

const task = (_resource: string, given: unknown): unknown => {
  const { echo, fail } = given as { echo?: unknown; fail?: string };
  if (fail !== undefined) throw new FunctionFailed(fail, "on purpose");
  return echo ?? null;
};
const run = (states: Record<string, unknown>, input: unknown = {}) =>
  runDefinition(definitionOf(states), input, { task });
const end = { Type: "Pass", End: true };
const echo = (value: unknown, more: object = {}) => ({
  Type: "Task",
  Resource: "any",
  Arguments: { echo: value },
  ...more,
});
const fails = (name: string, more: object = {}) => ({
  Type: "Task",
  Resource: "any",
  Arguments: { fail: name },
  End: true,
  ...more,
});

describe("outputs", () => {
  test.for([
    ["Pass hands its input on", { A: end }, { x: 1 }, { x: 1 }],
    ["Pass with Output", { A: { ...end, Output: { y: "{% $states.input.x + 1 %}" } } }, { x: 1 }, { y: 2 }],
    ["Output may be any JSON", { A: { ...end, Output: [1, "{% $states.input %}", null] } }, 7, [1, 7, null]],
    ["null stays null", { A: { ...end, Output: { v: "{% $states.input.x %}" } } }, { x: null }, { v: null }],
    ["Succeed hands its input on", { A: { Type: "Succeed" } }, { x: 1 }, { x: 1 }],
    ["Succeed with Output", { A: { Type: "Succeed", Output: "{% $states.input.x %}" } }, { x: 1 }, 1],
    ["Task: the result is the output", { A: echo({ r: 1 }, { End: true }) }, {}, { r: 1 }],
    [
      "Task: input stays in sight",
      { A: echo(2, { End: true, Output: "{% $states.result + $states.input.x %}" }) },
      { x: 1 },
      3,
    ],
    ["Task without Arguments gets its input", { A: { Type: "Task", Resource: "any", End: true } }, { echo: 5 }, 5],
    [
      "Task: one expression as Arguments",
      { A: { Type: "Task", Resource: "any", Arguments: "{% {'echo': 6} %}", End: true } },
      {},
      6,
    ],
    ["Wait hands its input on", { A: { Type: "Wait", Seconds: 5, End: true } }, { x: 1 }, { x: 1 }],
    [
      "Assign is seen by the states after",
      {
        A: { Type: "Pass", Assign: { n: "{% $states.input.x %}", m: [1] }, Next: "B" },
        B: { ...end, Output: "{% [$n, $m] %}" },
      },
      { x: 4 },
      [4, 1],
    ],
    [
      "Assign and Output see the variables as they were before",
      {
        A: { Type: "Pass", Assign: { n: 1 }, Next: "B" },
        B: { Type: "Pass", Assign: { n: "{% $n + 1 %}", was: "{% $n %}" }, Output: "{% $n %}", Next: "C" },
        C: { ...end, Output: "{% {'in': $states.input, 'n': $n, 'was': $was} %}" },
      },
      {},
      { in: 1, n: 2, was: 1 },
    ],
    [
      "Parallel: outputs by branch",
      {
        A: {
          Type: "Parallel",
          Branches: [branch({ B: { Type: "Wait", Seconds: 9, End: true } }), branch({ C: { ...end, Output: 2 } })],
          End: true,
        },
      },
      1,
      [1, 2],
    ],
    [
      "Parallel: Arguments are the branches' input",
      { A: { Type: "Parallel", Arguments: { k: "{% $states.input %}" }, Branches: [branch({ B: end })], End: true } },
      1,
      [{ k: 1 }],
    ],
    [
      "Parallel: Output sees the results",
      {
        A: {
          Type: "Parallel",
          Branches: [branch({ B: end }), branch({ C: end })],
          Output: "{% $sum($states.result) %}",
          End: true,
        },
      },
      2,
      4,
    ],
    ["Map: outputs by item", { A: map({ B: { ...end, Output: "{% $states.input * 2 %}" } }) }, [1, 2, 3], [2, 4, 6]],
    ["Map: no items", { A: map({ B: end }) }, [], []],
    ["Map: Items", { A: map({ B: end }, { Items: "{% $states.input.list %}" }) }, { list: [5] }, [5]],
    ["Map: literal Items with expressions", { A: map({ B: end }, { Items: [1, "{% $states.input %}"] }) }, 2, [1, 2]],
    [
      "Map: ItemSelector sees item and index",
      {
        A: map(
          { B: end },
          {
            ItemSelector: {
              i: "{% $states.context.Map.Item.Index %}",
              v: "{% $states.context.Map.Item.Value %}",
              n: "{% $count($states.input) %}",
            },
          },
        ),
      },
      ["a", "b"],
      [
        { i: 0, v: "a", n: 2 },
        { i: 1, v: "b", n: 2 },
      ],
    ],
    [
      "Map: the item is in sight inside",
      { A: map({ B: { ...end, Output: "{% $states.context.Map.Item.Value %}" } }, { ItemSelector: 0 }) },
      ["a"],
      ["a"],
    ],
    [
      "Map: one at a time keeps the order",
      { A: map({ B: { Type: "Wait", Seconds: "{% $states.input %}", End: true } }, { MaxConcurrency: 1 }) },
      [3, 1, 2],
      [3, 1, 2],
    ],
    [
      "variables of an outer scope are read in an inner one, its own are not seen outside",
      {
        A: { Type: "Pass", Assign: { outer: "o" }, Next: "P" },
        P: {
          Type: "Parallel",
          Branches: [
            branch({
              B: { Type: "Pass", Assign: { mine: 1 }, Next: "B2" },
              B2: { ...end, Output: "{% $outer & $string($mine) %}" },
            }),
            branch({ C: { ...end, Output: "{% $exists($mine) %}" } }),
          ],
          Assign: { inner: "{% $states.result %}" },
          Next: "Z",
        },
        Z: { ...end, Output: "{% {'inner': $inner, 'mine': $exists($mine)} %}" },
      },
      {},
      { inner: ["o1", false], mine: false },
    ],
  ] as const)("%s", async ([, states, input, expected]) => {
    const { output, error, cause } = await run(states, input);
    expect({ output, error, cause }).toEqual({ output: expected, error: undefined, cause: undefined });
  });
});

function branch(states: Record<string, unknown>) {
  return { StartAt: Object.keys(states)[0], States: states };
}

function map(states: Record<string, unknown>, more: object = {}) {
  return { Type: "Map", ItemProcessor: { ProcessorConfig: { Mode: "INLINE" }, ...branch(states) }, End: true, ...more };
}

const yes = (output: string) => ({ Type: "Pass", Output: output, End: true });
const choice = (rules: unknown[], fields: object = { Default: "No" }) => ({
  C: { Type: "Choice", Choices: rules, ...fields },
  Yes: { Type: "Pass", Output: "{% {'in': $states.input, 'v': $exists($v) ? $v : null} %}", End: true },
  No: yes("no"),
});

describe("Choice", () => {
  test.for([
    [
      "the first true rule leads on",
      choice([{ Condition: "{% $states.input = 1 %}", Next: "Yes" }]),
      { in: 1, v: null },
    ],
    ["the Default where none is true", choice([{ Condition: "{% $states.input = 2 %}", Next: "Yes" }]), "no"],
    ["a literal condition", choice([{ Condition: true, Next: "Yes" }]), { in: 1, v: null }],
    [
      "a rule's own Assign and Output",
      choice([{ Condition: true, Next: "Yes", Assign: { v: "{% $states.input + 1 %}" }, Output: "{% 'out' %}" }]),
      { in: "out", v: 2 },
    ],
    [
      "the state's Assign and Output are the Default's",
      choice([{ Condition: false, Next: "No" }], { Default: "Yes", Assign: { v: 9 }, Output: "{% 'd' %}" }),
      { in: "d", v: 9 },
    ],
    [
      "a later rule is not evaluated once one holds",
      choice([
        { Condition: true, Next: "Yes" },
        { Condition: "{% $error('never') %}", Next: "No" },
      ]),
      { in: 1, v: null },
    ],
  ] as const)("%s", async ([, states, expected]) => {
    const { output, cause } = await run(states, 1);
    expect({ output, cause }).toEqual({ output: expected, cause: undefined });
  });
});

describe("failures", () => {
  test.for([
    ["Fail names error and cause", { A: { Type: "Fail", Error: "Mine", Cause: "because" } }, "Mine", "because"],
    [
      "Fail with expressions",
      { A: { Type: "Fail", Error: "{% 'E' & $string($states.input.x) %}", Cause: "{% 'c' %}" } },
      "E1",
      "c",
    ],
    [
      "no rule and no Default",
      choice(
        [
          { Condition: false, Next: "Yes" },
          { Condition: false, Next: "No" },
        ],
        {},
      ),
      "States.NoChoiceMatched",
      "Failed to transition",
    ],
    [
      "a condition that is no boolean",
      choice([{ Condition: "{% 1 %}", Next: "Yes" }]),
      "States.QueryEvaluationError",
      "Choices[0]/Condition",
    ],
    [
      "an undefined condition",
      choice([{ Condition: "{% $states.input.no %}", Next: "Yes" }]),
      "States.QueryEvaluationError",
      "returned nothing",
    ],
    ["a function's own error", { A: fails("CaseNotFound") }, "CaseNotFound", "on purpose"],
    [
      "undefined in Output",
      { A: { ...end, Output: "{% $states.input.no %}" } },
      "States.QueryEvaluationError",
      "'Output' returned nothing (undefined)",
    ],
    [
      "undefined in Arguments",
      { A: echo("{% $states.input.no %}", { End: true }) },
      "States.QueryEvaluationError",
      "'Arguments/echo'",
    ],
    ["undefined in Assign", { A: { ...end, Assign: { v: "{% $no %}" } } }, "States.QueryEvaluationError", "'Assign/v'"],
    [
      "Items that are no array",
      { A: map({ B: end }, { Items: "{% 5 %}" }) },
      "States.QueryEvaluationError",
      "'Items' is not an array",
    ],
    [
      "a Wait without a number",
      { A: { Type: "Wait", Seconds: "{% 'x' %}", End: true } },
      "States.QueryEvaluationError",
      "'Seconds'",
    ],
    [
      "a Wait until no instant",
      { A: { Type: "Wait", Timestamp: "{% 'tomorrow' %}", End: true } },
      "States.QueryEvaluationError",
      "'Timestamp'",
    ],
    [
      "a timeout that is no number",
      { A: echo(1, { TimeoutSeconds: "{% 0 %}", End: true }) },
      "States.QueryEvaluationError",
      "'TimeoutSeconds'",
    ],
    [
      "a failing branch fails its Parallel",
      {
        A: {
          Type: "Parallel",
          Branches: [branch({ B: fails("X") }), branch({ C: { Type: "Wait", Seconds: 9, End: true } })],
          End: true,
        },
      },
      "X",
      "on purpose",
    ],
    ["a failing iteration fails its Map", { A: map({ B: fails("Y") }) }, "Y", "on purpose", [1, 2]],
    [
      "an output above 256 KiB",
      { A: { ...end, Output: "{% $pad('x', 262144) %}" } },
      "States.DataLimitExceeded",
      "exceeding the maximum number of bytes",
    ],
    [
      "a result above 256 KiB",
      {
        A: echo("{% $pad('x', 200000) %}", { Next: "B", Output: 1 }),
        B: echo("{% [$pad('x', 262144)] %}", { End: true }),
      },
      "States.DataLimitExceeded",
      "exceeding",
    ],
    [
      "a catcher whose expression fails is caught by no one",
      { A: fails("X", { Catch: [{ ErrorEquals: ["X"], Next: "Z", Output: "{% $no %}" }] }), Z: end },
      "States.QueryEvaluationError",
      "'Catch[0]/Output'",
    ],
  ] as const)("%s", async ([, states, error, cause, input = { x: 1 }]) => {
    expect(await run(states, input)).toMatchObject({
      status: "FAILED",
      error,
      cause: expect.stringContaining(cause) as string,
    });
  });
});

describe("Catch", () => {
  const saved = { Saved: { Type: "Pass", Output: "{% {'got': $states.input} %}", End: true } };
  test.for([
    [
      "the error is the output",
      fails("X", { Catch: [{ ErrorEquals: ["X"], Next: "Saved" }] }),
      { Error: "X", Cause: "on purpose" },
    ],
    [
      "its own Output",
      fails("X", {
        Catch: [
          {
            ErrorEquals: ["States.TaskFailed"],
            Next: "Saved",
            Output: "{% $states.errorOutput.Error & $states.input.x %}",
          },
        ],
      }),
      "X1",
    ],
    [
      "the first that names it",
      fails("X", {
        Catch: [
          { ErrorEquals: ["Y"], Next: "Saved", Output: 1 },
          { ErrorEquals: ["States.ALL"], Next: "Saved", Output: 2 },
        ],
      }),
      2,
    ],
    [
      "a failed expression of the state itself",
      echo(1, {
        Output: "{% $no %}",
        Catch: [{ ErrorEquals: ["States.QueryEvaluationError"], Next: "Saved", Output: "q" }],
        End: true,
      }),
      "q",
    ],
    [
      "a failed branch",
      {
        Type: "Parallel",
        Branches: [branch({ B: fails("X") })],
        Catch: [{ ErrorEquals: ["X"], Next: "Saved", Output: "p" }],
        End: true,
      },
      "p",
    ],
    [
      "too much data, by its name",
      {
        ...echo(1),
        Output: "{% $pad('x', 262144) %}",
        Catch: [{ ErrorEquals: ["States.DataLimitExceeded"], Next: "Saved", Output: "d" }],
        End: true,
      },
      "d",
    ],
  ] as const)("%s", async ([, state, got]) => {
    const { output, cause } = await run({ A: state, ...saved }, { x: "1" });
    expect({ output, cause }).toEqual({ output: { got }, cause: undefined });
  });
});

test("the context object", async () => {
  const { output } = await run(
    {
      First: { Type: "Wait", Seconds: 60, Next: "Show" },
      Show: { Type: "Pass", Output: "{% $states.context %}", End: true },
    },
    { a: 1 },
  );
  expect(output).toEqual({
    Execution: {
      Id: expect.stringMatching(/^arn:aws:states:eu-central-1:000000000000:execution:definition:/) as string,
      Input: { a: 1 },
      Name: expect.any(String) as string,
      RoleArn: "arn:aws:iam::000000000000:role/none",
      StartTime: "2026-01-01T00:00:00.000Z",
      RedriveCount: 0,
    },
    State: { Name: "Show", EnteredTime: "2026-01-01T00:01:00.000Z", RetryCount: 0 },
    StateMachine: { Id: "arn:aws:states:eu-central-1:000000000000:stateMachine:definition", Name: "definition" },
  });
});

describe("Wait", () => {
  test.for([
    [{ Seconds: 0 }, 0, "no time at all"],
    [{ Seconds: 90 }, 90, "a literal"],
    [{ Seconds: "{% $states.input * 2 %}" }, 60, "an expression"],
    [{ Timestamp: "2026-01-01T01:00:00Z" }, 3600, "an instant"],
    [{ Timestamp: "2026-01-01T03:00:00+02:00" }, 3600, "with an offset"],
    [{ Timestamp: "{% $fromMillis($millis() + 5500) %}" }, 5.5, "an expression, to the millisecond"],
    [{ Timestamp: "2020-01-01T00:00:00Z" }, 0, "an instant that has passed"],
    [{ Seconds: 20_000_000 }, 20_000_000, "longer than a JavaScript timer can"],
  ] as const)("%j takes %d s: %s", async ([fields, seconds]) => {
    const { history } = await run({ A: { Type: "Wait", ...fields, End: true } }, 30);
    expect(history.at(-1)!.timestamp - history[0]!.timestamp).toBeCloseTo(seconds, 3);
  });
});
