import { openSync, writeSync } from "node:fs";
import { createRequire, enableCompileCache } from "node:module";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { FunctionError, WorkerCall, WorkerMessage, WorkerStart } from "../protocol.ts";
import { installVirtualDate } from "./virtual-date.ts";

type Handler = (event: unknown, context: unknown) => unknown;

/** Runs in the worker thread: loads the handler, then answers one call at a time. */
function main(start: WorkerStart): void {
  installVirtualDate(start.clock);
  appendOutputTo(start.log);
  // Beside the code, and gone with it: in the machine's own cache each version of a bundle would stay for ever.
  enableCompileCache(join(dirname(start.folder), "compile-cache"));
  const say = (message: WorkerMessage) => parentPort?.postMessage(message);
  const handler = load(start);
  if (typeof handler !== "function") return say({ kind: "failed-to-start", error: handler });
  parentPort?.on("message", (call: WorkerCall) => {
    void answer(handler, start, call).then(say);
  });
  say({ kind: "ready" });
}

async function answer(handler: Handler, start: WorkerStart, call: WorkerCall): Promise<WorkerMessage> {
  try {
    const event: unknown = JSON.parse(call.payload);
    const result = await handler(event, contextOf(start, call));
    return { kind: "result", payload: JSON.stringify(result ?? null) };
  } catch (error) {
    console.error(error);
    return { kind: "error", error: describe(error) };
  }
}

function load({ folder, handler }: WorkerStart): Handler | FunctionError {
  const dot = handler.lastIndexOf(".");
  const name = handler.slice(dot + 1);
  try {
    const loaded: unknown = createRequire(join(folder, "/"))(`./${handler.slice(0, dot)}`);
    const found: unknown = typeof loaded === "object" && loaded !== null ? Reflect.get(loaded, name) : undefined;
    if (isHandler(found)) return found;
    return { errorType: "Runtime.HandlerNotFound", errorMessage: `${handler} is undefined or not exported` };
  } catch (error) {
    console.error(error);
    return describe(error);
  }
}

const isHandler = (value: unknown): value is Handler => typeof value === "function";

function contextOf(start: WorkerStart, call: WorkerCall) {
  const deadline = performance.now() + call.timeout;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: start.functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memory),
    awsRequestId: call.requestId,
    logGroupName: `/aws/lambda/${start.functionName}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
}

/** Lambda names an error by its `name`; what is thrown and is no error is named by its type. */
function describe(error: unknown): FunctionError {
  if (error instanceof Error) return { errorType: error.name, errorMessage: error.message };
  return { errorType: typeof error, errorMessage: String(error) };
}

/** Output is written at once: the messages of a thread that is ended would be lost otherwise. */
function appendOutputTo(file: string): void {
  const log = openSync(file, "a");
  const write = (chunk: string | Uint8Array) => {
    if (typeof chunk === "string") writeSync(log, chunk);
    else writeSync(log, chunk);
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;
}

/** The host is the only one that starts this thread, always with a `WorkerStart`. */
const isStart = (given: unknown): given is WorkerStart => typeof given === "object" && given !== null;

if (isStart(workerData)) main(workerData);
