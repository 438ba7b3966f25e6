import type { Decision } from "./decision.ts";

/** Nothing changes: it was decided before, or there is nothing to decide. */
export const NOTHING: Decision = { facts: [], mails: [], requests: [] };
