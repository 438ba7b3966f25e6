/** What Retry and Catch look at, and what `$states.errorOutput` shows. */
export interface Failure {
  readonly error: string;
  readonly cause?: string | undefined;
  /** A missed heartbeat is shown as States.Timeout (recorded on AWS) and is matched by States.HeartbeatTimeout too. */
  readonly heartbeat?: boolean | undefined;
}

/** Where an expression stands, for the EvaluationFailed event: a field of a state, e.g. `Output/items[2]`. */
export type Location = string;

/** A state failed; Retry, Catch or the end of the execution decide what follows. */
export class StateFailed extends Error {
  override readonly name = "StateFailed";
  constructor(
    readonly failure: Failure,
    readonly location?: Location,
  ) {
    super(`${failure.error}: ${failure.cause ?? ""}`);
  }
}

/** What `invoke` throws when a function failed: `error` is the name Step Functions would show, e.g. `Lambda.Unknown`. */
export class FunctionFailed extends Error {
  override readonly name = "FunctionFailed";
  override readonly cause: string;
  constructor(
    readonly error: string,
    cause: string,
  ) {
    super(`${error}: ${cause}`);
    this.cause = cause;
  }
}

/** The history is full (25,000 events); the execution ends here whatever its definition says. */
export class HistoryFull extends Error {
  override readonly name = "HistoryFull";
}

/** A failure the interpreter itself raises; the cause says where, in AWS's words. */
export function raised(error: string, place: Place, cause: string): Failure {
  return {
    error,
    cause: `An error occurred while executing the state '${place.name}' (entered at the event id #${place.enteredEvent}). ${cause}`,
  };
}

export interface Place {
  readonly name: string;
  readonly enteredEvent: number;
}

/** Not meant by the wildcards (AWS, "Handling errors": States.ALL). */
const BEYOND_WILDCARDS: ReadonlySet<string> = new Set(["States.DataLimitExceeded", "States.Runtime"]);

/**
 * Whether an ErrorEquals list names a failure.
 *
 * States.ALL is everything but States.DataLimitExceeded and States.Runtime; States.TaskFailed the same without
 * States.Timeout; States.Timeout includes a missed heartbeat. States.Runtime always ends the execution, even where it is named.
 *
 * Source: AWS, "Handling errors in Step Functions workflows"; states-language.net, Appendix A.
 */
export function matches(errorEquals: readonly string[], failure: Failure): boolean {
  if (failure.error === "States.Runtime") return false;
  return errorEquals.some((name) => isNamed(name, failure));
}

function isNamed(name: string, failure: Failure): boolean {
  if (name === failure.error) return true;
  if (name === "States.HeartbeatTimeout") return failure.heartbeat === true;
  if (BEYOND_WILDCARDS.has(failure.error)) return false;
  return name === "States.ALL" || (name === "States.TaskFailed" && failure.error !== "States.Timeout");
}

/** Error and cause as events and DescribeExecution carry them: a name that was not given is left out. */
export function shown({ error = "", cause }: Partial<Failure>): { error?: string; cause?: string } {
  return { ...(error === "" ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}

/** The name and cause Step Functions shows for whatever a function call threw. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Error && "error" in thrown && typeof thrown.error === "string") {
    return { error: thrown.error, cause: typeof thrown.cause === "string" ? thrown.cause : thrown.message };
  }
  return { error: "Lambda.Unknown", cause: thrown instanceof Error ? thrown.message : String(thrown) };
}
