import * as z from "zod";

const failure = z.object({ error: z.string(), cause: z.string().optional(), heartbeat: z.boolean().optional() });

/** A task under way: what its events say, and the instants (epoch ms) at which it is given up. */
const task = z.object({
  resourceType: z.string(),
  resource: z.string(),
  token: z.string().optional(),
  timeoutAt: z.number().optional(),
  heartbeatAt: z.number().optional(),
  heartbeatSeconds: z.number().optional(),
});

/** What is called: a function by name, or (runDefinition only) any resource. */
const call = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("function"), functionName: z.string(), payload: z.unknown() }),
  z.object({ kind: z.literal("resource"), resource: z.string(), arguments: z.unknown() }),
]);

/**
 * Where a state stands. `ready`, `done`, `failed` go on by themselves, the others when what they name has come.
 * Nothing else holds the progress of an execution, so a process that is killed goes on from here.
 */
const phase = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ready"), entered: z.boolean() }),
  z.object({ kind: z.literal("waiting"), until: z.number() }),
  z.object({ kind: z.literal("retrying"), until: z.number() }),
  z.object({ kind: z.literal("invoking"), attempt: z.number(), call, task }),
  z.object({ kind: z.literal("token"), task }),
  z.object({ kind: z.literal("child"), arn: z.string(), task }),
  z.object({
    kind: z.literal("threads"),
    startedEvent: z.number(),
    children: z.array(z.number()),
    items: z.array(z.unknown()).optional(),
    concurrency: z.number().optional(),
  }),
  z.object({ kind: z.literal("done"), result: z.unknown() }),
  z.object({ kind: z.literal("failed"), failure }),
]);

const thread = z.object({
  id: z.number(),
  parent: z.number().optional(),
  /** From the machine down to this thread's container; `branch` is missing for a Map. */
  path: z.array(z.object({ state: z.string(), branch: z.number().optional() })),
  item: z.object({ index: z.number(), value: z.unknown() }).optional(),
  variables: z.record(z.string(), z.unknown()),
  status: z.enum(["running", "succeeded", "failed", "aborted"]),
  output: z.unknown(),
  failure: failure.optional(),
  lastEvent: z.number(),
  state: z.object({
    name: z.string(),
    input: z.unknown(),
    enteredAt: z.number(),
    enteredEvent: z.number(),
    retryCount: z.number(),
    /** Attempts used up, by the retrier's place in Retry. */
    attempts: z.record(z.string(), z.number()),
    token: z.string().optional(),
    phase,
  }),
});

export const STATUSES = ["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"] as const;

/** One execution as it is stored: the threads are its branches and iterations, the first one is the machine itself. */
export const executionSchema = z.object({
  arn: z.string(),
  name: z.string(),
  machineArn: z.string(),
  machineName: z.string(),
  roleArn: z.string(),
  /** SHA-256 of the definition it runs: a running execution keeps the definition it started with. */
  definition: z.string(),
  status: z.enum(STATUSES),
  input: z.string(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
  startedAt: z.number(),
  stoppedAt: z.number().optional(),
  /** Instant at which the machine's TimeoutSeconds, or the year an execution may last, is over. */
  timeoutAt: z.number(),
  redriveCount: z.number(),
  redrivenAt: z.number().optional(),
  redriveToken: z.string().optional(),
  lastEventId: z.number(),
  nextThread: z.number(),
  nextAttempt: z.number(),
  threads: z.array(thread),
});

export type Execution = z.infer<typeof executionSchema>;
export type Thread = z.infer<typeof thread>;
export type Phase = z.infer<typeof phase>;
export type TaskInProgress = z.infer<typeof task>;
export type Call = z.infer<typeof call>;
export type Invoking = Extract<Phase, { kind: "invoking" }>;
export type Threads = Extract<Phase, { kind: "threads" }>;

export function threadOf(execution: Execution, id: number): Thread {
  const found = execution.threads.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`execution ${execution.arn} has no thread ${id}`);
  return found;
}

/** The thread of the machine itself. */
export function rootOf(execution: Execution): Thread {
  return threadOf(execution, 0);
}

export function newState(name: string, input: unknown): Thread["state"] {
  return {
    name,
    input,
    enteredAt: 0,
    enteredEvent: 0,
    retryCount: 0,
    attempts: {},
    phase: { kind: "ready", entered: false },
  };
}

/** The task a thread has under way, if it has one. */
export function taskOf(candidate: Thread): TaskInProgress | undefined {
  const { phase: at } = candidate.state;
  return at.kind === "invoking" || at.kind === "token" || at.kind === "child" ? at.task : undefined;
}
