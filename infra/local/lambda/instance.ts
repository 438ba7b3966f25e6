import { Worker } from "node:worker_threads";
import type { FunctionError, WorkerCall, WorkerMessage, WorkerStart } from "./protocol.ts";

/** How an invocation ended. */
export type Outcome =
  { readonly ok: true; readonly payload: string } | { readonly ok: false; readonly error: FunctionError };

/** What a thread of a function needs to start. */
export interface InstanceParts {
  readonly source: string;
  readonly start: WorkerStart;
  readonly environment: Readonly<Record<string, string>>;
}

/** One thread that runs one function, one call at a time. */
export interface Instance {
  /** Whether it can take another call; it can not after a timeout or a crash. */
  readonly alive: boolean;
  call(call: WorkerCall): Promise<Outcome>;
  stop(): Promise<void>;
}

/** AWS gives the loading of the code ten seconds; a busy machine that runs tests beside it gets more. */
const START_TIMEOUT = 30_000;

/** Megabytes for short-lived objects: a thread's default is so small that a tenth of its time went into collecting them. */
const YOUNG_MEMORY = 32;

/** Starts a thread with its own environment; the code is loaded while the first call is already waiting. */
export function startInstance({ source, start, environment }: InstanceParts): Instance {
  const worker = new Worker(source, {
    eval: true,
    env: { ...environment },
    execArgv: [],
    workerData: start,
    name: start.functionName,
    resourceLimits: { maxOldGenerationSizeMb: start.memory, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  worker.unref();
  let alive = true;
  worker.on("error", () => undefined).on("exit", () => (alive = false));
  const stop = async () => {
    alive = false;
    await worker.terminate();
  };
  const ready = nextMessage(worker, START_TIMEOUT, start.functionName);
  return {
    get alive() {
      return alive;
    },
    stop,
    async call(call) {
      const started = await ready;
      const message = started.kind === "ready" ? await oneCall(worker, call, start.functionName) : started;
      if (message.kind === "result") return { ok: true, payload: message.payload };
      if (message.kind !== "error" || FATAL.has(message.error.errorType)) await stop();
      return { ok: false, error: message.kind === "ready" ? CRASHED : message.error };
    },
  };
}

const TIMED_OUT = "Sandbox.Timedout";
const EXITED = "Runtime.ExitError";
const FATAL: ReadonlySet<string> = new Set([TIMED_OUT, EXITED]);
const CRASHED: FunctionError = { errorType: EXITED, errorMessage: "Runtime exited" };

function oneCall(worker: Worker, call: WorkerCall, functionName: string): Promise<WorkerMessage> {
  const answer = nextMessage(worker, call.timeout, functionName);
  worker.postMessage(call);
  return answer;
}

/** The thread's next message, or what Lambda says of one that never came. */
function nextMessage(worker: Worker, timeout: number, functionName: string): Promise<WorkerMessage> {
  return new Promise((resolve) => {
    const seconds = (timeout / 1_000).toFixed(2);
    const timedOut = { errorType: TIMED_OUT, errorMessage: `${functionName}: Task timed out after ${seconds} seconds` };
    const timer = setTimeout(() => end({ kind: "error", error: timedOut }), timeout);
    const onMessage = (message: WorkerMessage) => end(message);
    const onError = (error: unknown) =>
      end({ kind: "error", error: { errorType: EXITED, errorMessage: error instanceof Error ? error.name : "crash" } });
    const onExit = () => end({ kind: "error", error: CRASHED });
    const end = (message: WorkerMessage) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(message);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}
