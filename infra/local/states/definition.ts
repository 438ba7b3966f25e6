import * as z from "zod";

const EXPRESSION = /^\{%[\s\S]*%\}$/;

/** Whether a string is a JSONata expression in the delimiters of the States Language. */
export function isExpression(value: unknown): value is string {
  return typeof value === "string" && EXPRESSION.test(value);
}

const expression = z.string().regex(EXPRESSION, "is neither a value of its type nor a JSONata expression in {% %}");
/** Largest TimeoutSeconds of the service; also what a Task without one has. */
const MOST_SECONDS = 99_999_999;
const seconds = z.number().int().min(1).max(MOST_SECONDS);
const secondsOrExpression = z.union([seconds, expression]);
const assign = z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), z.unknown()).optional();

const common = { Comment: z.string().optional(), QueryLanguage: z.literal("JSONata").optional() };
const onward = { Next: z.string().optional(), End: z.boolean().optional() };
const output = { Output: z.unknown().optional() };
const errorNames = z.array(z.string().min(1)).min(1);

const retrier = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  IntervalSeconds: seconds.optional(),
  MaxAttempts: z.number().int().min(0).max(MOST_SECONDS).optional(),
  BackoffRate: z.number().min(1).optional(),
  MaxDelaySeconds: z.number().int().min(1).max(31_622_400).optional(),
  JitterStrategy: z.enum(["NONE", "FULL"]).optional(),
});
const catcher = z.strictObject({
  Comment: z.string().optional(),
  ErrorEquals: errorNames,
  Next: z.string(),
  Assign: assign,
  ...output,
});
const recovery = { Retry: z.array(retrier).optional(), Catch: z.array(catcher).optional() };

const rule = z.strictObject({
  Comment: z.string().optional(),
  Condition: z.union([z.boolean(), expression]),
  Next: z.string(),
  Assign: assign,
  ...output,
});

/** The fields each state type may carry in a JSONata machine; anything else is refused with the state's name. */
export const stateSchemas = {
  Task: z.strictObject({
    Type: z.literal("Task"),
    ...common,
    ...onward,
    ...output,
    ...recovery,
    Resource: z.string(),
    Arguments: z.unknown().optional(),
    Assign: assign,
    TimeoutSeconds: secondsOrExpression.optional(),
    HeartbeatSeconds: secondsOrExpression.optional(),
  }),
  Choice: z.strictObject({
    Type: z.literal("Choice"),
    ...common,
    ...output,
    Choices: z.array(rule).min(1),
    Default: z.string().optional(),
    Assign: assign,
  }),
  Wait: z.strictObject({
    Type: z.literal("Wait"),
    ...common,
    ...onward,
    ...output,
    Seconds: z.union([z.number().int().min(0).max(MOST_SECONDS), expression]).optional(),
    Timestamp: z.union([expression, z.iso.datetime({ offset: true })]).optional(),
    Assign: assign,
  }),
  Pass: z.strictObject({ Type: z.literal("Pass"), ...common, ...onward, ...output, Assign: assign }),
  Succeed: z.strictObject({ Type: z.literal("Succeed"), ...common, ...output }),
  Fail: z.strictObject({
    Type: z.literal("Fail"),
    ...common,
    Error: z.string().optional(),
    Cause: z.string().optional(),
  }),
  Parallel: z.strictObject({
    Type: z.literal("Parallel"),
    ...common,
    ...onward,
    ...output,
    ...recovery,
    Arguments: z.unknown().optional(),
    Branches: z.array(z.unknown()).min(1),
    Assign: assign,
  }),
  Map: z.strictObject({
    Type: z.literal("Map"),
    ...common,
    ...onward,
    ...output,
    ...recovery,
    Items: z.union([z.array(z.unknown()), expression]).optional(),
    ItemSelector: z.unknown().optional(),
    ItemProcessor: z.unknown(),
    MaxConcurrency: z.union([z.number().int().min(0), expression]).optional(),
    Assign: assign,
  }),
} as const;

/** The fields beside States of a machine, of a Parallel branch, and of a Map's ItemProcessor. */
export const containerSchemas = {
  machine: z.strictObject({
    Comment: z.string().optional(),
    QueryLanguage: z.literal("JSONata").optional(),
    Version: z.literal("1.0").optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
    TimeoutSeconds: seconds.optional(),
  }),
  branch: z.strictObject({
    Comment: z.string().optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
  }),
  processor: z.strictObject({
    Comment: z.string().optional(),
    ProcessorConfig: z.strictObject({ Mode: z.literal("INLINE") }).optional(),
    StartAt: z.string(),
    States: z.record(z.string(), z.unknown()),
  }),
} as const;

type Fields = { [Type in keyof typeof stateSchemas]: z.infer<(typeof stateSchemas)[Type]> };

export type Retrier = z.infer<typeof retrier>;
export type TaskState = Fields["Task"];
export type ChoiceState = Fields["Choice"];
export type WaitState = Fields["Wait"];
export type PassState = Fields["Pass"];
export type SucceedState = Fields["Succeed"];
export type FailState = Fields["Fail"];
export type ParallelState = Omit<Fields["Parallel"], "Branches"> & { readonly Branches: readonly Container[] };
export type MapState = Omit<Fields["Map"], "ItemProcessor"> & { readonly ItemProcessor: Container };
export type State =
  TaskState | ChoiceState | WaitState | PassState | SucceedState | FailState | ParallelState | MapState;

/** States that follow one another: a machine, a branch, an iteration. */
export interface Container {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

export interface Definition extends Container {
  readonly TimeoutSeconds?: number | undefined;
}
