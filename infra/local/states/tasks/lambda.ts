import type { Call, Thread } from "../execution.ts";
import { raised, StateFailed } from "../failure.ts";
import { isRecord } from "../json.ts";
import { placeOf } from "../turn.ts";

/** The call of `lambda:invoke`. A function without Payload gets `{}`. Throws StateFailed without a FunctionName. */
export function invokeFunction(thread: Thread, given: unknown): Call {
  const name = isRecord(given) ? given["FunctionName"] : undefined;
  if (typeof name !== "string" || name === "") {
    throw new StateFailed(raised("States.Runtime", placeOf(thread), "The Arguments name no FunctionName."));
  }
  return {
    kind: "function",
    functionName: name,
    payload: isRecord(given) && "Payload" in given ? given["Payload"] : {},
  };
}

/** What `lambda:invoke` yields for the JSON a function returned (without the SDK's HTTP metadata, which AWS adds). */
export function invokeResult(payload: unknown): unknown {
  return { ExecutedVersion: "$LATEST", Payload: payload ?? null, StatusCode: 200 };
}
