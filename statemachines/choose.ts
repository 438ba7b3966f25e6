import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { expression, NEXT_REVISION, quoted } from "./expressions.ts";

/** A way on that begins the next turn of a loop: what is asked from there is asked anew. */
export interface NextTurn {
  readonly nextTurn: sfn.IChainable;
}

/** Goes back (or on) to a state in a new turn: the revision grows by one. */
export const again = (nextTurn: sfn.IChainable): NextTurn => ({ nextTurn });

export type Lead = sfn.IChainable | NextTurn;

/** Where each route leads. */
export type Leads = Readonly<Record<string, Lead>>;

/** The ways on that no step has to spell out. */
export interface Ends {
  /** Nobody answered, or the case was closed meanwhile: the run ends, the table knows what goes on. */
  readonly waits: sfn.IChainable;
  /** A route that the table does not have. */
  readonly unknown: sfn.IChainable;
}

/** Routes every question can come back with, besides its own (`ask`). */
export const ENDINGS = ["stalled", "withdrawn"] as const;

interface Branch {
  readonly to: sfn.IChainable;
  readonly turns: boolean;
  readonly routes: string[];
}

/** Routes with the same lead become one rule, so that the graph shows one arrow. */
const branchesOf = (leads: Leads): Branch[] => {
  const branches: Branch[] = [];
  for (const [route, lead] of Object.entries(leads)) {
    const turns = "nextTurn" in lead;
    const to = turns ? lead.nextTurn : lead;
    const known = branches.find((branch) => branch.to === to && branch.turns === turns);
    if (known === undefined) branches.push({ to, turns, routes: [route] });
    else known.routes.push(route);
  }
  return branches;
};

const isOneOf = (routes: readonly string[]): sfn.Condition => {
  const [first = "", ...others] = routes.map(quoted);
  const code = others.length === 0 ? `= ${first}` : `in [${[first, ...others].join(", ")}]`;
  return sfn.Condition.jsonata(expression(`$states.input.route ${code}`));
};

/** The Choice over `$states.input.route`; its Default is the interruption (hazards, SF-21). */
export const choose = (scope: Construct, state: string, leads: Leads, ends: Ends): sfn.Choice => {
  const choice = sfn.Choice.jsonata(scope, state);
  for (const { to, turns, routes } of branchesOf(leads))
    choice.when(isOneOf(routes), to, turns ? { assign: { revision: NEXT_REVISION } } : {});
  choice.when(isOneOf(ENDINGS), ends.waits);
  return choice.otherwise(ends.unknown);
};
