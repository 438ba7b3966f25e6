import type { Container, Definition, State } from "./definition.ts";
import type { Execution, Phase, Thread } from "./execution.ts";
import type { Evaluator, Scope } from "./expressions.ts";
import { raised, StateFailed } from "./failure.ts";
import type { Place } from "./failure.ts";
import type { Sources } from "./functions.ts";
import { newDraft } from "./history.ts";
import type { Draft } from "./history.ts";
import { exceedsLimit, parseText, toText } from "./json.ts";
import type { Store } from "./store.ts";

/** What transitions need of the engine around them. */
export interface Services extends Sources {
  readonly store: Store;
  readonly evaluator: Evaluator;
  readonly region: string;
  /** runDefinition: tasks of any resource are handed to the caller. */
  readonly anyResource: boolean;
}

/** One transition of one execution. Written in one transaction, with the other executions it starts or stops. */
export interface Turn extends Draft {
  readonly now: number;
  readonly services: Services;
  readonly definition: Definition;
  readonly others: Draft[];
}

/** What a state's own work comes to: a result to leave with, something to wait for, or the end of its thread. */
export type Outcome =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "parked"; readonly phase: Phase }
  | { readonly kind: "left" };

export function beginTurn(services: Services, execution: Execution): Turn {
  const definition = services.store.definition(execution.definition);
  return { ...newDraft(execution), services, definition, now: services.now(), others: [] };
}

export function containerOf(definition: Definition, thread: Thread): Container {
  return thread.path.reduce<Container>((container, step) => {
    const state = container.States[step.state];
    const inner =
      state?.Type === "Map"
        ? state.ItemProcessor
        : state?.Type === "Parallel"
          ? state.Branches[step.branch ?? 0]
          : undefined;
    if (inner === undefined) throw new Error(`the definition has no branch at "${step.state}"`);
    return inner;
  }, definition);
}

/** The definition of the state a thread is in. */
export function stateOf(definition: Definition, thread: Thread): State {
  const state = containerOf(definition, thread).States[thread.state.name];
  if (state === undefined) throw new Error(`the definition has no state "${thread.state.name}"`);
  return state;
}

export function placeOf(thread: Thread): Place {
  return { name: thread.state.name, enteredEvent: thread.state.enteredEvent };
}

/** What a field is evaluated for. `seen` adds `result` or `errorOutput` to `$states`. */
export interface Viewpoint {
  readonly turn: Turn;
  readonly thread: Thread;
  readonly seen?: Seen;
}

/** Fills in a field of the state a thread is in. Throws StateFailed. */
export async function fill({ turn, thread, seen = {} }: Viewpoint, field: string, value: unknown): Promise<unknown> {
  return turn.services.evaluator.fill(field, value, scopeOf(turn.execution, thread, seen));
}

/** What `$states` holds beside input and context. */
export interface Seen {
  readonly result?: unknown;
  readonly errorOutput?: unknown;
  /** The item an ItemSelector is evaluated for. */
  readonly item?: Thread["item"];
}

function scopeOf(execution: Execution, thread: Thread, { item, ...seen }: Seen): Scope {
  const context = contextOf(execution, thread, item ?? itemOf(execution, thread));
  return {
    place: placeOf(thread),
    variables: variablesOf(execution, thread),
    states: { input: thread.state.input, context, ...seen },
  };
}

function parentOf(execution: Execution, thread: Thread): Thread | undefined {
  return execution.threads.find(({ id }) => id === thread.parent);
}

/** The variables a thread sees: its own and those of the scopes around it. */
function variablesOf(execution: Execution, thread: Thread): Record<string, unknown> {
  const parent = parentOf(execution, thread);
  return parent === undefined ? thread.variables : { ...variablesOf(execution, parent), ...thread.variables };
}

function itemOf(execution: Execution, thread: Thread): Thread["item"] {
  const parent = parentOf(execution, thread);
  return thread.item ?? (parent === undefined ? undefined : itemOf(execution, parent));
}

const iso = (at: number): string => new Date(at).toISOString();

/** `$states.context` (AWS, "Accessing execution data from the Context object"). */
function contextOf(execution: Execution, thread: Thread, item: Thread["item"]): Record<string, unknown> {
  const { state } = thread;
  const redriven = execution.redrivenAt === undefined ? {} : { RedriveTime: iso(execution.redrivenAt) };
  return {
    Execution: {
      Id: execution.arn,
      Input: parseText(execution.input),
      Name: execution.name,
      RoleArn: execution.roleArn,
      StartTime: iso(execution.startedAt),
      RedriveCount: execution.redriveCount,
      ...redriven,
    },
    State: { Name: state.name, EnteredTime: iso(state.enteredAt), RetryCount: state.retryCount },
    StateMachine: { Id: execution.machineArn, Name: execution.machineName },
    ...(state.token === undefined ? {} : { Task: { Token: state.token } }),
    ...(item === undefined ? {} : { Map: { Item: { Index: item.index, Value: item.value } } }),
  };
}

/** The JSON text of a value, or the failure that AWS ends a state with when it is larger than 256 KiB. */
export function limited(thread: Thread, what: string, value: unknown): string {
  const text = toText(value);
  if (!exceedsLimit(text)) return text;
  const cause = `The state/task '${what}' returned a result with a size exceeding the maximum number of bytes service limit.`;
  throw new StateFailed(raised("States.DataLimitExceeded", placeOf(thread), cause));
}
