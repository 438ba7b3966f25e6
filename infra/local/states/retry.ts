import type { Retrier } from "./definition.ts";
import { matches } from "./failure.ts";
import type { Failure } from "./failure.ts";

export interface RetryDecision {
  /** The retrier's place in Retry. */
  readonly index: number;
  readonly delayMs: number;
}

export interface RetryQuestion {
  readonly retriers: readonly Retrier[];
  readonly failure: Failure;
  /** Attempts used up, by the retrier's place. */
  readonly attempts: Readonly<Record<string, number>>;
  /** In [0, 1), for JitterStrategy FULL. */
  readonly random: number;
}

/**
 * Whether and when to try again.
 *
 * The first retrier that names the error decides, also by refusing: when its attempts are used up no later one is asked.
 * Attempt n waits IntervalSeconds (1) x BackoffRate (2) ^ n, at most MaxDelaySeconds; FULL jitter takes a random part of it.
 * MaxAttempts is 3 where it is missing.
 *
 * Source: states-language.net, "Retrying after error"; AWS, "Handling errors".
 */
export function decideRetry({ retriers, failure, attempts, random }: RetryQuestion): RetryDecision | undefined {
  const index = retriers.findIndex(({ ErrorEquals }) => matches(ErrorEquals, failure));
  const retrier = retriers[index];
  if (retrier === undefined) return undefined;
  const used = attempts[String(index)] ?? 0;
  if (used >= (retrier.MaxAttempts ?? 3)) return undefined;
  return { index, delayMs: delayOf(retrier, used, random) };
}

function delayOf(retrier: Retrier, used: number, random: number): number {
  const grown = (retrier.IntervalSeconds ?? 1) * (retrier.BackoffRate ?? 2) ** used;
  const seconds = Math.min(grown, retrier.MaxDelaySeconds ?? Infinity);
  return Math.round(seconds * 1000 * (retrier.JitterStrategy === "FULL" ? random : 1));
}
