import { failExecution } from "./end.ts";
import type { Call, Execution, Invoking, Thread } from "./execution.ts";
import { failureOf, HistoryFull } from "./failure.ts";
import { fireFirst } from "./fire.ts";
import { HISTORY_LIMIT } from "./history.ts";
import type { Draft } from "./history.ts";
import { attemptOf, callReturned, taskFailed } from "./outcome.ts";
import { Serial } from "./serial.ts";
import { nextRunnable, step } from "./step.ts";
import { beginTurn } from "./turn.ts";
import type { Services, Turn } from "./turn.ts";

/** The world outside: calls, and who is told of a status. */
export interface Outside {
  perform(call: Call): Promise<unknown>;
  statusChanged(execution: Execution): void;
}

/**
 * Moves executions on.
 *
 * All changes go through one queue, one transition at a time: load the document, change it, write it with its events in
 * one transaction. What is to be done next is read from the document and from nothing else (`wake`), so that starting
 * again after a crash is the same as going on. Calls run outside the queue; one found in a document and not under way
 * here is made (at least once).
 */
export class Runner {
  readonly #serial = new Serial();
  readonly #awake = new Set<string>();
  readonly #calls = new Map<string, Promise<void>>();
  #stopped = false;

  constructor(
    readonly services: Services,
    readonly outside: Outside,
  ) {}

  get busy(): boolean {
    return !this.#serial.idle || this.#calls.size > 0;
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.busy) {
      await this.#serial.drained();
      if (this.#serial.idle && this.#calls.size > 0) await Promise.race(this.#calls.values());
    }
  }

  /** Nothing is written from now on; what is under way is done again by the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#serial.drained();
  }

  /** Runs a change that needs no execution, e.g. one that opens one, in the queue. */
  change<Result>(make: () => { readonly drafts: readonly Draft[]; readonly result: Result }): Promise<Result> {
    return this.#serial.run(() => {
      this.#refuseWhenStopped();
      const { drafts, result } = make();
      this.#commit(drafts);
      return result;
    });
  }

  /** Changes one execution. Errors of the change reject, and nothing is written; undefined where its history is full. */
  transact<Result>(arn: string, change: (turn: Turn) => Result): Promise<Result | undefined> {
    return this.#serial.run(() => {
      this.#refuseWhenStopped();
      return this.#changeOne(arn, change);
    });
  }

  /** Looks at an execution and does what there is to do now. */
  wake(arn: string): void {
    if (this.#stopped || this.#awake.has(arn)) return;
    this.#awake.add(arn);
    void this.#serial.run(async () => {
      this.#awake.delete(arn);
      await this.#advance(arn);
    });
  }

  /** Tells of a status that was written; told again after a crash in between. */
  announce(execution: Execution): void {
    this.outside.statusChanged(execution);
    this.services.store.announce(execution.arn, execution.status);
  }

  #refuseWhenStopped(): void {
    if (this.#stopped) throw new Error("the engine has stopped");
  }

  async #advance(arn: string): Promise<void> {
    if (this.#stopped) return;
    const execution = this.services.store.find(arn);
    if (execution?.status !== "RUNNING") return;
    this.#makeCalls(execution);
    const turn = beginTurn(this.services, execution);
    try {
      if (!fireFirst(turn)) {
        const thread = nextRunnable(turn);
        if (thread === undefined) return;
        await step(turn, thread);
      }
      this.#commit([turn, ...turn.others]);
    } catch (error) {
      this.#fail(arn, error);
    }
  }

  /** What the interpreter did not expect ends the execution, as on AWS, and not the host. */
  #fail(arn: string, error: unknown): void {
    if (this.#stopped) return;
    const turn = beginTurn(this.services, this.services.store.get(arn));
    failWith(turn, error instanceof HistoryFull ? FULL : String(error instanceof Error ? error.stack : error));
    this.#commit([turn, ...turn.others]);
  }

  #commit(drafts: readonly Draft[]): void {
    if (this.#stopped || drafts.length === 0) return;
    const { store } = this.services;
    const before = drafts.map(({ execution }) => store.statusOf(execution.arn));
    store.write(drafts);
    drafts.forEach(({ execution }, index) => {
      if (execution.status !== before[index]) this.announce(execution);
      if (execution.status === "RUNNING") this.wake(execution.arn);
      else for (const parent of store.waiters(execution.arn)) this.wake(parent);
    });
  }

  #makeCalls(execution: Execution): void {
    for (const { status, state } of execution.threads) {
      if (status === "running" && state.phase.kind === "invoking") this.#makeCall(execution.arn, state.phase);
    }
  }

  #makeCall(arn: string, { attempt, call }: Invoking): void {
    const key = `${arn}#${attempt}`;
    if (this.#calls.has(key)) return;
    const made = this.outside
      .perform(call)
      .then(
        (result) => this.#settle(arn, attempt, (turn, thread) => callReturned(turn, thread, result)),
        (error: unknown) => this.#settle(arn, attempt, (turn, thread) => taskFailed(turn, thread, failureOf(error))),
      )
      .finally(() => this.#calls.delete(key));
    this.#calls.set(key, made);
  }

  /** What a call came to; an answer nobody waits for any more (timed out, aborted, stopped) is dropped. */
  #settle(arn: string, attempt: number, change: (turn: Turn, thread: Thread) => void): Promise<void> {
    return this.#serial.run(() => {
      if (this.#stopped) return;
      this.#changeOne(arn, (turn) => {
        const thread = attemptOf(turn.execution, attempt);
        if (thread !== undefined) change(turn, thread);
      });
    });
  }

  #changeOne<Result>(arn: string, change: (turn: Turn) => Result): Result | undefined {
    const turn = beginTurn(this.services, this.services.store.get(arn));
    const result = guardHistory(turn, () => change(turn));
    this.#commit([turn, ...turn.others]);
    return result;
  }
}

const FULL = `The execution reached the maximum number of history events (${HISTORY_LIMIT}).`;

function guardHistory<Result>(turn: Turn, change: () => Result): Result | undefined {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof HistoryFull)) throw error;
    failWith(turn, FULL);
    return undefined;
  }
}

function failWith(turn: Turn, cause: string): void {
  turn.execution.status = "FAILED";
  failExecution(turn, { error: "States.Runtime", cause });
}
