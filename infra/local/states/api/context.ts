import type { Runner } from "../runner.ts";
import type { Services } from "../turn.ts";

/** What an operation of the API works with. */
export interface ApiContext {
  readonly services: Services;
  readonly runner: Runner;
}
