/** What a worker thread is told when it starts. */
export interface WorkerStart {
  /** Folder of the unpacked code. */
  readonly folder: string;
  /** `<file>.<export>` as in the template. */
  readonly handler: string;
  /** The clock's offset in milliseconds, one 64-bit float. */
  readonly clock: SharedArrayBuffer;
  /** File that standard output and error are appended to. */
  readonly log: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memory: number;
}

/** One invocation; payloads travel as JSON text, as they do on AWS. */
export interface WorkerCall {
  readonly requestId: string;
  readonly payload: string;
  /** Real milliseconds until the call is given up. */
  readonly timeout: number;
}

/** What Lambda shows of an error; the stack stays in the log. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
}

/** What a worker says: that its code is loaded, or how a call ended. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "failed-to-start"; readonly error: FunctionError }
  | { readonly kind: "result"; readonly payload: string }
  | { readonly kind: "error"; readonly error: FunctionError };
