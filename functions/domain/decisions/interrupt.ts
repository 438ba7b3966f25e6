import type { Case } from "../case.ts";
import { STEPS } from "../vocabulary.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toOperators } from "./recipients.ts";

export interface Interruption {
  readonly execution: string;
  /** The error's name, never its message. */
  readonly error: string;
}

/** A run of a step the case has left, or of an earlier run of it, tells nothing of the case any more. */
const isPast = ({ id, position }: Case, execution: string): boolean =>
  [...STEPS, "monitor"].some((step) => execution.startsWith(`${id}-${step}-`)) &&
  execution !== position.execution &&
  !execution.startsWith(`${position.execution}-`);

/** An error was caught, or a run ended without a recorded end: the case shows it and the operators are told, once. */
export function interrupt(state: Case, { execution, error }: Interruption, { directory }: DecisionContext): Decision {
  if (state.interrupted || isPast(state, execution)) return NOTHING;
  return {
    facts: [{ type: "interrupted", execution, error: error.slice(0, 80) }],
    mails: owe(
      { template: "interrupted", subject: error.slice(0, 80), reason: `interrupted/${state.version}` },
      toOperators({ state, directory }),
    ),
    requests: [],
  };
}
