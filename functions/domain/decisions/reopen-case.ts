import type { Case } from "../case.ts";
import { NotAllowedNow } from "../errors.ts";
import type { Actor } from "../events.ts";
import type { Outcome, Step } from "../vocabulary.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { owe, toParties, toReporter } from "./recipients.ts";
import { runName } from "./runs.ts";

/** Where a case goes on by its outcome: new information, later adoption, new victims or relapse (process, Step 5.4). */
const FROM: Record<Outcome, Step> = {
  denied: "verify-allegation",
  "not-actionable": "verify-allegation",
  unsubstantiated: "verify-allegation",
  withdrawn: "verify-allegation",
  "no-remediation": "determine-response",
  remediated: "design-action-plan",
};

export interface Reopening {
  readonly reasons: string;
  readonly by: Actor;
}

/**
 * Opens a closed case again, in a new round with new executions; the history goes on.
 *
 * @throws NotAllowedNow the case is open.
 */
export function reopenCase(state: Case, { reasons, by }: Reopening, { directory }: DecisionContext): Decision {
  if (state.status === "open" || state.outcome === undefined) throw new NotAllowedNow(state.id, "case-open");
  const step = FROM[state.outcome];
  const round = state.position.round + 1;
  const to = { step, round, run: 0, revision: 0, period: 0, machine: step };
  const audience = { state, directory };
  const reason = `reopened/${round}`;
  return {
    facts: [{ type: "case-reopened", reasons, by, ...to, execution: runName(state.id, to) }],
    mails: [
      ...owe({ template: "case-reopened", reason }, toParties(audience)),
      ...owe({ template: "reporter-progress", reason }, toReporter(audience)),
    ],
    requests: [],
  };
}
