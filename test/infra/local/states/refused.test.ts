import { describe, expect, test } from "vitest";
import { definitionOf, invoke, machineArn, world } from "./harness.ts";

const register = (definition: unknown) => () => {
  const { engine } = world();
  engine.register({
    name: "m",
    arn: machineArn("m"),
    definition: typeof definition === "string" ? definition : JSON.stringify(definition),
    roleArn: "r",
  });
};
const one = (state: Record<string, unknown>) => definitionOf({ "Do it": state });
const lambda = "arn:aws:states:::lambda:invoke";

describe("refused when a machine is registered", () => {
  test.for([
    ["{", "not JSON", "no JSON"],
    [{ StartAt: "A", States: { A: { Type: "Pass", End: true } } }, 'state "A": JSONPath', "JSONPath is the default"],
    [
      definitionOf({ A: { Type: "Pass", End: true } }, { QueryLanguage: "JSONPath" }),
      "the machine: QueryLanguage",
      "JSONPath by name",
    ],
    [
      one({ Type: "Pass", QueryLanguage: "JSONPath", End: true }),
      'state "Do it": QueryLanguage',
      "JSONPath for one state",
    ],
    [
      one({ Type: "Pass", Parameters: {}, End: true }),
      'state "Do it": Parameters not supported',
      "a field of JSONPath",
    ],
    [one({ Type: "Pass", Result: {}, End: true }), 'state "Do it": Result not supported', "a field of JSONPath"],
    [one({ ...invoke("f"), ResultPath: "$.x", End: true }), "ResultPath not supported", "a field of JSONPath"],
    [
      one({ ...invoke("f"), Catch: [{ ErrorEquals: ["A"], Next: "Do it", ResultPath: "$.x" }], End: true }),
      "Catch/0 ResultPath not supported",
      "in a catcher",
    ],
    [one({ ...invoke("f"), Credentials: {}, End: true }), "Credentials not supported", "another account"],
    [one({ Type: "Activity", End: true }), 'Type "Activity" is not supported', "no such type"],
    [
      one({ Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage", End: true }),
      'state "Do it": Resource arn:aws:states:::sqs:sendMessage',
      "an integration that is not here",
    ],
    [
      one({ Type: "Task", Resource: "arn:aws:lambda:eu-central-1:0:function:f", End: true }),
      "Resource arn:aws:lambda",
      "a function as the resource",
    ],
    [
      one({
        Type: "Task",
        Resource: "arn:aws:states:::states:startExecution.sync",
        Arguments: { StateMachineArn: "x" },
        End: true,
      }),
      "startExecution.sync is not supported",
      "the old form of sync",
    ],
    [
      one({ Type: "Task", Resource: lambda, Arguments: { Payload: 1 }, End: true }),
      "Arguments have to name FunctionName",
      "nothing to call",
    ],
    [
      one({ Type: "Task", Resource: lambda, Arguments: { FunctionName: "f", InvocationType: "Event" }, End: true }),
      "Arguments/InvocationType not supported",
      "an argument that is not here",
    ],
    [one({ Type: "Pass" }), "exactly one of Next and End", "no way on"],
    [one({ Type: "Pass", Next: "Do it", End: true }), "exactly one of Next and End", "two ways on"],
    [one({ Type: "Pass", Next: "Nowhere" }), 'leads to "Nowhere"', "a target that is not there"],
    [
      definitionOf({ A: { Type: "Pass", End: true }, B: { Type: "Pass", End: true } }),
      'state "B": nothing leads to it',
      "a state out of reach",
    ],
    [
      definitionOf({ A: { Type: "Pass", End: true } }, { StartAt: "B" }),
      'StartAt: leads to "B"',
      "a start that is not there",
    ],
    [one({ Type: "Wait", End: true }), "exactly one of Seconds and Timestamp", "a wait for nothing"],
    [
      one({ Type: "Wait", Seconds: 1, Timestamp: "2026-01-01T00:00:00Z", End: true }),
      "exactly one of Seconds and Timestamp",
      "a wait for two",
    ],
    [one({ Type: "Wait", SecondsPath: "$.x", End: true }), "SecondsPath not supported", "a field of JSONPath"],
    [
      one({ Type: "Choice", Choices: [{ Variable: "$.x", BooleanEquals: true, Next: "Do it" }] }),
      "Choices/0",
      "a rule of JSONPath",
    ],
    [
      one({ ...invoke("f"), TimeoutSeconds: 5, HeartbeatSeconds: 5, End: true }),
      "HeartbeatSeconds has to be smaller",
      "a heartbeat that never counts",
    ],
    [
      one({ ...invoke("f"), TimeoutSeconds: "soon", End: true }),
      "TimeoutSeconds",
      "neither a number nor an expression",
    ],
    [
      one({ ...invoke("f"), Retry: [{ ErrorEquals: ["States.ALL", "A"] }], End: true }),
      "States.ALL has to stand alone and last in Retry",
      "not alone",
    ],
    [
      one({ ...invoke("f"), Retry: [{ ErrorEquals: ["States.ALL"] }, { ErrorEquals: ["A"] }], End: true }),
      "States.ALL has to stand alone and last in Retry",
      "not last",
    ],
    [
      one({
        Type: "Map",
        ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED" }, StartAt: "B", States: {} },
        End: true,
      }),
      'state "Do it" ItemProcessor: ProcessorConfig/Mode',
      "a distributed map",
    ],
    [
      one({ Type: "Map", ItemProcessor: definitionOf({}), ToleratedFailureCount: 1, End: true }),
      "ToleratedFailureCount not supported",
      "tolerated failures",
    ],
    [
      one({ Type: "Map", ItemReader: {}, ItemProcessor: { StartAt: "B", States: {} }, End: true }),
      "ItemReader not supported",
      "a reader",
    ],
    [
      one({ Type: "Pass", Output: "{% $states.input. %}", End: true }),
      'state "Do it": Output',
      "an expression that does not parse",
    ],
    [
      one({ Type: "Pass", Output: { a: ["{% $eval('1') %}"] }, End: true }),
      "Output/a[0]: $eval is not supported",
      "$eval",
    ],
    [
      one({ Type: "Pass", Output: "{% name %}", End: true }),
      "reference to 'name' at the top level",
      "a name without a context",
    ],
    [
      one({ Type: "Pass", Output: "{% $.name %}", End: true }),
      "reference to $ at the top level",
      "a context there is not",
    ],
    [one({ Type: "Pass", Output: "{% $$.name %}", End: true }), "reference to $$", "a root there is not"],
    [one({ Type: "Pass", Assign: { states: 1 }, End: true }), 'variable "states"', "a reserved name"],
    [
      definitionOf({
        A: { Type: "Pass", Assign: { v: 1 }, Next: "P" },
        P: {
          Type: "Parallel",
          Branches: [{ StartAt: "B", States: { B: { Type: "Pass", Assign: { v: 2 }, End: true } } }],
          End: true,
        },
      }),
      'variable "v" is assigned in an enclosing scope too',
      "an inner scope cannot assign it",
    ],
    [
      one({
        Type: "Parallel",
        Branches: [{ StartAt: "B", States: { B: { Type: "Pass", InputPath: "$", End: true } } }],
        End: true,
      }),
      'state "B": InputPath not supported',
      "in a branch, with that state's name",
    ],
  ] as const)("%j: %s, because %s", ([definition, message]) => {
    expect(register(definition)).toThrow(message);
  });

  test.for([
    ["{% $states.input.items[price > 3] %}", "a name inside a filter"],
    ["{% $map($states.input, function($v) { $v.name }) %}", "a lambda's own argument"],
    ["{% $states.input.a.{'k': b} %}", "a name inside a step"],
    ["{% $states.input^(>price) %}", "a name inside an order"],
    ["{% $states.input ~> |$|{'a': b}| %}", "inside a transform"],
    ["{% $states.input.a.$string($) %}", "$ inside a step"],
  ])("%s is fine: %s", ([source]) => {
    expect(register(one({ Type: "Pass", Output: source, End: true }))).not.toThrow();
  });
});
