import type { ApiAnswer, ApiRequest } from "../api-answer.ts";
import { jsonError } from "../api-answer.ts";
import { parseJson, tryJson } from "../json.ts";
import { FunctionMissing } from "./errors.ts";
import type { Functions } from "./functions.ts";
import type { CallQueue } from "./queue.ts";

const PATH = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** Lambda takes six megabytes in and one megabyte as an event. */
const MOST_BYTES = { RequestResponse: 6 * 1024 ** 2, Event: 1024 ** 2 };

/** Whether a path belongs to Lambda's `Invoke`. */
export function isInvokePath(path: string): boolean {
  return invokedBy(path) !== undefined;
}

/** The function that a path of `Invoke` names, by name or ARN. */
export function invokedBy(path: string): string | undefined {
  const reference = PATH.exec(path)?.[1];
  return reference === undefined ? undefined : decodeURIComponent(reference);
}

/** Lambda's `Invoke`, for waiting for the result (`RequestResponse`) and not (`Event`). */
export async function invokeApi(request: ApiRequest, functions: Functions, queue: CallQueue): Promise<ApiAnswer> {
  const reference = invokedBy(request.path) ?? "";
  const payload = request.body.length === 0 ? "{}" : request.body.toString("utf8");
  const kind = request.headers["x-amz-invocation-type"] === "Event" ? "Event" : "RequestResponse";
  if (request.body.length > MOST_BYTES[kind]) return jsonError("RequestTooLargeException", "Request too large", 413);
  if (tryJson(payload) === undefined)
    return jsonError("InvalidRequestContentException", "Could not parse request body into json");
  try {
    if (kind === "RequestResponse") return await waitFor(functions, reference, payload);
    queue.add(reference, parseJson(payload), `call of ${functions.nameOf(reference)}`);
    return { status: 202, headers: {}, body: "" };
  } catch (error) {
    if (error instanceof FunctionMissing) return jsonError("ResourceNotFoundException", error.message, 404);
    throw error;
  }
}

async function waitFor(functions: Functions, reference: string, payload: string): Promise<ApiAnswer> {
  const outcome = await functions.invoke(reference, payload);
  const headers = { "content-type": "application/json", "x-amz-executed-version": "$LATEST" };
  if (outcome.ok) return { status: 200, headers, body: outcome.payload };
  return {
    status: 200,
    headers: { ...headers, "x-amz-function-error": "Unhandled" },
    body: JSON.stringify(outcome.error),
  };
}
