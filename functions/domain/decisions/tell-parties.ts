import type { Case } from "../case.ts";
import { toldKey } from "../evolve.ts";
import type { TransitionName } from "../transitions.ts";
import type { Role } from "../vocabulary.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toParties, toReporter, toRole } from "./recipients.ts";

export interface Transition {
  readonly transition: TransitionName;
  readonly execution: string;
}

/**
 * Who is told of a transition where it does not concern every party (process, Who is told what). While the safety hold
 * is on, mails say no more than reference and step, so that nobody needs to be left out.
 */
const CONCERNED: Readonly<Partial<Record<TransitionName, readonly Role[]>>> = {
  // Who else is concerned hears of the closure that follows.
  unsubstantiated: ["downstream"],
  "progress-noted": ["downstream"],
};

/** Transitions the reporter hears of: that something was found, decided, started, ended (process, Parties). */
const REPORTER_HEARS: readonly TransitionName[] = [
  "verified",
  "response-determined",
  "plan-approved",
  "implementation-started",
];

/** Owes the mail of a transition, once per run. */
export function tellParties(state: Case, told: Transition, { directory }: DecisionContext): Decision {
  const { transition, execution } = told;
  const reason = toldKey(told);
  if (state.told.includes(reason)) return NOTHING;
  const audience = { state, directory };
  const roles = CONCERNED[transition];
  const parties = roles === undefined ? toParties(audience) : roles.flatMap((role) => toRole(audience, role));
  const reporter = REPORTER_HEARS.includes(transition) ? toReporter(audience) : [];
  const mails = [
    ...owe({ template: "transition", subject: transition, reason }, parties),
    ...owe({ template: "reporter-progress", subject: transition, reason }, reporter),
  ];
  return { facts: [{ type: "parties-told", transition, execution, mails: mails.length }], mails, requests: [] };
}
