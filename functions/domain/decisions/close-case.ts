import type { Case } from "../case.ts";
import { NotAllowedNow } from "../errors.ts";
import { isFrozen } from "../frozen.ts";
import { outlivesTheCase } from "../requests/tracks.ts";
import type { Outcome } from "../vocabulary.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toParties, toReporter } from "./recipients.ts";

export interface CloseCommand {
  readonly outcome: Outcome;
  readonly execution: string;
}

/**
 * Closes the case with its outcome: open requests are withdrawn but those of the tracks that run on, every party and
 * the reporter are told. Closed with the same outcome already: nothing.
 *
 * @throws NotAllowedNow the case is closed with another outcome.
 */
export function closeCase(state: Case, { outcome, execution }: CloseCommand, { directory }: DecisionContext): Decision {
  if (state.status === "closed" && state.outcome === outcome) return NOTHING;
  if (state.status === "closed") throw new NotAllowedNow(state.id, "case-closed");
  if (isFrozen(state)) throw new NotAllowedNow(state.id, "disputed");
  const audience = { state, directory };
  const reason = `closed/${state.position.round}`;
  const withdrawn = Object.values(state.requests).filter(
    ({ status, request }) => status === "open" && !outlivesTheCase(request),
  );
  return {
    facts: [{ type: "case-closed", outcome, execution }],
    mails: [
      ...owe({ template: "case-closed", subject: outcome, reason }, toParties(audience)),
      ...owe({ template: "reporter-outcome", subject: outcome, reason }, toReporter(audience)),
    ],
    requests: withdrawn.map(({ key }) => ({ kind: "withdrawn", key })),
  };
}
