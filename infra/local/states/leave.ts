import { newState } from "./execution.ts";
import type { Thread } from "./execution.ts";
import { endThread } from "./end.ts";
import { record } from "./history.ts";
import { toText } from "./json.ts";
import { fill, limited, stateOf } from "./turn.ts";
import type { Seen, Turn } from "./turn.ts";

/** How a state is left: by itself, by a rule of a Choice, or by a catcher. */
export interface Exit {
  /** Where Output and Assign stand, for messages: "" for the state, else e.g. `Choices[1]/`. */
  readonly path: string;
  readonly fields: { readonly Output?: unknown; readonly Assign?: Record<string, unknown> | undefined };
  readonly seen: Seen;
  /** The output where the fields give none. */
  readonly otherwise: unknown;
  /** The next state; the thread ends where there is none. */
  readonly to: string | undefined;
}

/**
 * Leaves a state: Output and Assign are evaluated side by side (neither sees the other), then the next state is at hand.
 * Throws StateFailed before anything of the thread has changed.
 */
export async function leave(turn: Turn, thread: Thread, exit: Exit): Promise<void> {
  const { Output, Assign } = exit.fields;
  const output =
    Output === undefined ? exit.otherwise : await fill({ turn, thread, seen: exit.seen }, `${exit.path}Output`, Output);
  const assigned = await assignedBy(turn, thread, exit, Assign ?? {});
  const details: Record<string, unknown> = {
    name: thread.state.name,
    output: limited(thread, thread.state.name, output),
  };
  if (Object.keys(assigned).length > 0) {
    limited(thread, thread.state.name, assigned);
    details["assignedVariables"] = Object.fromEntries(
      Object.entries(assigned).map(([name, value]) => [name, toText(value)]),
    );
  }
  record(turn, thread, `${stateOf(turn.definition, thread).Type}StateExited`, details);
  dropChildren(turn, thread);
  Object.assign(thread.variables, assigned);
  if (exit.to === undefined) endThread(turn, thread, output);
  else thread.state = newState(exit.to, output);
}

async function assignedBy(turn: Turn, thread: Thread, exit: Exit, assign: Record<string, unknown>) {
  const assigned: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(assign)) {
    assigned[name] = await fill({ turn, thread, seen: exit.seen }, `${exit.path}Assign/${name}`, value);
  }
  return assigned;
}

/** Forgets the branches or iterations of a state that is over or begins again. */
export function dropChildren({ execution }: Turn, thread: Thread): void {
  const gone = new Set([thread.id]);
  for (const candidate of execution.threads) {
    if (candidate.parent !== undefined && gone.has(candidate.parent)) gone.add(candidate.id);
  }
  gone.delete(thread.id);
  execution.threads = execution.threads.filter(({ id }) => !gone.has(id));
}
