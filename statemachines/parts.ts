import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { TaskInput } from "../functions/contracts/tasks.ts";
import { CASE_RULES } from "../functions/domain/case-rules.ts";
import type { CaseRuleName } from "../functions/domain/case-rules.ts";
import type { RequestId } from "../functions/domain/requests/table.ts";
import type { TransitionName } from "../functions/domain/transitions.ts";
import type { Outcome } from "../functions/domain/vocabulary.ts";
import { askAndWait, routesOf, startTrack } from "./asking.ts";
import { invoke } from "./calls.ts";
import type { Workshop } from "./calls.ts";
import type { Ends } from "./choose.ts";
import { EXECUTION, expression, INPUT, THIS_STEP } from "./expressions.ts";
import type { Expressions } from "./expressions.ts";
import { interruption, iterationFailure } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { advance, close, tell } from "./moving.ts";
import type { Destination } from "./moving.ts";
import { Question } from "./question.ts";

/** What a step's file is written with. Each state is named by a short sentence, unique in its machine. */
export interface StepParts {
  /** The first state: the loops' count starts where this entry of the step does. */
  readonly begin: (first: sfn.IChainable) => sfn.IChainable;
  /** Asks one decision and waits for it; `subject` is the code of an expression (expressions.ts). */
  readonly ask: (request: RequestId, state: string, subject?: string) => Question;
  /** Asks the same of each subject that the rule before it named, side by side. Comes back with `asked`. */
  readonly askEach: (request: RequestId, states: { readonly each: string; readonly one: string }) => Question;
  /** Applies a rule of the domain to the case. */
  readonly apply: (rule: CaseRuleName, state: string) => Question;
  /** Starts a track beside the step, and goes on. */
  readonly track: (request: RequestId, state: string, then: sfn.IChainable) => sfn.IChainable;
  /** The same, about something: a track of this request may have run before. */
  readonly trackAbout: (
    track: { readonly request: RequestId; readonly subject: string },
    state: string,
    then: sfn.IChainable,
  ) => sfn.IChainable;
  readonly tell: (transition: TransitionName) => sfn.INextable & sfn.IChainable;
  readonly close: (outcome: Outcome) => sfn.INextable & sfn.IChainable;
  readonly advance: (to: Destination) => sfn.IChainable;
  /** Whether this step was entered before in this round: then its first decisions stand. */
  readonly entered: (
    state: string,
    ways: { readonly first: sfn.IChainable; readonly again: sfn.IChainable },
  ) => sfn.IChainable;
}

interface Bench {
  readonly workshop: Workshop;
  readonly interrupted: Interruption;
  readonly ends: Ends;
}

const question = ({ workshop, ends }: Bench, task: sfn.State & sfn.INextable, routes: readonly string[]): Question =>
  new Question({ scope: workshop.scope, task, routes, ends });

/** Dates and subjects come along where the rule gave them. */
const RULE_RESULT = expression(
  "{'route': $states.result.Payload.route, 'until': $states.result.Payload.until, 'subjects': $states.result.Payload.subjects}",
);

const applyRule = (bench: Bench, rule: CaseRuleName, state: string): Question => {
  const payload = { ...THIS_STEP, rule, execution: EXECUTION } satisfies Expressions<TaskInput<"apply-rule">>;
  const task = invoke(bench.workshop, { state, task: "apply-rule", payload, outputs: RULE_RESULT });
  return question(bench, bench.interrupted.guard(task), CASE_RULES[rule].routes);
};

/** One run of `ask` per subject; where one ended because the case did, the step ends too. */
const EACH_RESULT = expression("$count($states.result[route = 'withdrawn']) > 0 ? 'withdrawn' : 'asked'");

const askEach = (bench: Bench, request: RequestId, { each, one }: { each: string; one: string }): Question => {
  const { workshop, interrupted } = bench;
  const map = sfn.Map.jsonata(workshop.scope, each, {
    items: sfn.ProvideItems.jsonata(expression("$states.input.subjects")),
    itemSelector: { subject: expression("$states.context.Map.Item.Value") },
    outputs: { route: EACH_RESULT },
  });
  const failure = iterationFailure(workshop, `${one} (failed)`);
  map.itemProcessor(failure.guard(askAndWait(workshop, one, { request, subject: "$states.input.subject" })));
  return question(bench, interrupted.guard(map), ["asked"]);
};

const begin = ({ workshop: { scope } }: Bench, first: sfn.IChainable): sfn.IChainable =>
  sfn.Pass.jsonata(scope, "Begin this entry of the step", {
    assign: { revision: expression(`${INPUT}.revision`) },
    outputs: {},
  }).next(first);

const entered = (
  { workshop: { scope } }: Bench,
  state: string,
  ways: { first: sfn.IChainable; again: sfn.IChainable },
) =>
  sfn.Choice.jsonata(scope, state)
    .when(sfn.Condition.jsonata(expression(`${INPUT}.revision > 0`)), ways.again)
    .otherwise(ways.first);

/** The same state for the same end, however many ways lead there. */
const once = <Key, State>(make: (key: Key) => State): ((key: Key) => State) => {
  const made = new Map<Key, State>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const state = make(key);
    made.set(key, state);
    return state;
  };
};

/** The parts for one machine; its states are made in the workshop's scope. */
export const stepParts = (workshop: Workshop): StepParts => {
  const interrupted = interruption(workshop);
  const waits = sfn.Succeed.jsonata(workshop.scope, "Waits for a late answer or an operator", { outputs: {} });
  const ends = { waits, unknown: interrupted.start };
  const bench = { workshop, interrupted, ends };
  return {
    begin: (first) => begin(bench, first),
    ask: (request, state, subject) => {
      const asked = { request, ...(subject === undefined ? {} : { subject }) };
      return question(bench, interrupted.guard(askAndWait(workshop, state, asked)), routesOf(request));
    },
    askEach: (request, states) => askEach(bench, request, states),
    apply: (rule, state) => applyRule(bench, rule, state),
    track: (request, state, then) => interrupted.guard(startTrack(workshop, state, { request, then })),
    trackAbout: (about, state, then) => interrupted.guard(startTrack(workshop, state, { ...about, then })),
    tell: once((transition: TransitionName) => tell(workshop, interrupted, transition)),
    close: once((outcome: Outcome) => close(workshop, interrupted, outcome)),
    advance: once((to: Destination) => advance(workshop, interrupted, to)),
    entered: (state, ways) => entered(bench, state, ways),
  };
};
