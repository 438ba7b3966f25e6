import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { AskInput, TaskInput } from "../functions/contracts/tasks.ts";
import { startAndGoOn } from "./asking.ts";
import { invoke } from "./calls.ts";
import type { Workshop } from "./calls.ts";
import { CASE_ID, EXECUTION, expression, INPUT, quoted, result } from "./expressions.ts";
import type { Expressions } from "./expressions.ts";
import { interruption } from "./interruption.ts";
import type { Interruption } from "./interruption.ts";
import { LONGEST_ANSWER, LONGEST_CALL } from "./limits.ts";

/**
 * One decision of one party: open the request, mail it, wait for the answer; remind, escalate, go on or stall when
 * nobody answers. A decision that is recorded already answers at once.
 *
 * Variables: `notices` is what comes by and by, `passed` counts those that are behind us, `notice` and `number` are what
 * is mailed next, `end` is how it ended.
 */
export const ask = (workshop: Workshop): sfn.IChainable => {
  const interrupted = interruption(workshop);
  const open = openRequest(workshop, interrupted);
  const send = sendRequest(workshop);
  const settle = settleRequest(workshop, interrupted);
  const { scope } = workshop;
  const withdrawn = sfn.Succeed.jsonata(scope, "The request was withdrawn", {
    outputs: { key: expression("$key"), route: "withdrawn" },
  });
  const whichIsDue = nextNotice(workshop, { interrupted, send, settle });

  send.addCatch(whichIsDue, {
    errors: [sfn.Errors.TIMEOUT],
    outputs: {},
    assign: { passed: expression("$passed + 1") },
  });
  interrupted.guard(send);
  open.next(
    sfn.Choice.jsonata(scope, "Decided already?")
      .when(is("$states.input.state = 'decided' and $states.input.route = 'withdrawn'"), withdrawn)
      .when(is("$states.input.state = 'decided'"), settle)
      .when(is("$states.input.state = 'open' and $count($notices) > 0"), send)
      .when(is("$states.input.state = 'open'"), settle, { assign: { end: SILENCE } })
      .otherwise(interrupted.start),
  );
  send.next(
    sfn.Choice.jsonata(scope, "Answered, or withdrawn?")
      .when(is("$states.input.route = 'withdrawn'"), withdrawn)
      .when(is("$exists($states.input.route)"), settle, { assign: { end: "answered" } })
      .otherwise(interrupted.start),
  );
  return open;
};

const is = (code: string): sfn.Condition => sfn.Condition.jsonata(expression(code));

/** What silence comes to: the row says whether the run goes on. */
const SILENCE = expression("$onSilence = 'go-on' ? 'silent' : 'stalled'");

/**
 * Seconds to the next notice, at least one call's time, so that the mail is on its way before the state gives up. Past
 * the last notice there is none: then the longest wait, and the Choice after it finds nothing that it knows.
 */
const UNTIL_THE_NEXT_NOTICE = (() => {
  const left = "$ceil(($toMillis($notices[$passed].at) - $millis()) / 1000)";
  const longest = String(LONGEST_ANSWER.toSeconds());
  const least = String(LONGEST_CALL.toSeconds());
  return expression(`$passed < $count($notices) ? $min([${longest}, $max([${least}, ${left}])]) : ${longest}`);
})();

const openRequest = (workshop: Workshop, { guard }: Interruption) => {
  const field = (name: string) => expression(`${INPUT}.${name}`);
  return guard(
    invoke(workshop, {
      state: "Open the request, or find it",
      task: "open-request",
      payload: {
        caseId: CASE_ID,
        step: field("step"),
        round: field("round"),
        request: field("request"),
        revision: field("revision"),
        subject: field("subject"),
        execution: EXECUTION,
      } satisfies Expressions<TaskInput<"open-request">>,
      outputs: { state: result("state"), route: result("route") },
      assign: {
        key: result("key"),
        notices: result("notices"),
        onSilence: result("onSilence"),
        passed: 0,
        notice: "first",
        number: 0,
        end: "answered",
      },
    }),
  );
};

/** The one state that holds a task token, and only in its arguments. */
const sendRequest = (workshop: Workshop) =>
  invoke(workshop, {
    state: "Mail the party and wait for the answer",
    task: "send-request",
    payload: {
      caseId: CASE_ID,
      key: expression("$key"),
      notice: expression("$notice"),
      number: expression("$number"),
      token: expression("$states.context.Task.Token"),
      execution: EXECUTION,
    } satisfies Expressions<TaskInput<"send-request">>,
    outputs: { route: expression("$states.result.route") },
    answeredWithin: sfn.Timeout.jsonata(UNTIL_THE_NEXT_NOTICE),
  });

interface NoticeWays {
  readonly interrupted: Interruption;
  readonly send: sfn.IChainable;
  readonly settle: sfn.IChainable;
}

const nextNotice = ({ scope }: Workshop, { interrupted, send, settle }: NoticeWays): sfn.Choice => {
  const isDue = (kind: string) => is(`$notices[$passed - 1].kind = ${quoted(kind)}`);
  const mailed = (notice: string) => ({ assign: { notice, number: expression("$number + 1") } });
  const choice = sfn.Choice.jsonata(scope, "Nobody answered: which notice is due?");
  // A reminder whose successor is due as well is left out: after an outage one mail, not one for each (hazards, EV-03).
  const isOvertaken = is("$notices[$passed - 1].kind = 'reminder' and $toMillis($notices[$passed].at) <= $millis()");
  return choice
    .when(isOvertaken, choice, { assign: { passed: expression("$passed + 1") } })
    .when(isDue("reminder"), send, mailed("reminder"))
    .when(isDue("escalation"), send, mailed("escalation"))
    .when(isDue("stall"), settle, { assign: { end: SILENCE } })
    .otherwise(interrupted.start);
};

/** Records how it ended, and starts the request that follows, where the row names one (a track). */
const settleRequest = (workshop: Workshop, { guard }: Interruption) => {
  const { scope } = workshop;
  const settle = guard(
    invoke(workshop, {
      state: "Settle the request",
      task: "settle-request",
      payload: {
        caseId: CASE_ID,
        key: expression("$key"),
        end: expression("$end"),
        execution: EXECUTION,
      } satisfies Expressions<TaskInput<"settle-request">>,
      outputs: { followUp: result("followUp") },
      assign: { route: result("route") },
    }),
  );
  const ended = sfn.Succeed.jsonata(scope, "The request has ended", {
    outputs: { key: expression("$key"), route: expression("$route") },
  });
  const follow = guard(startFollowUp(workshop, ended));
  settle.next(
    sfn.Choice.jsonata(scope, "Does another request follow?")
      .when(is("$states.input.followUp.request != ''"), follow)
      .otherwise(ended),
  );
  return settle;
};

const startFollowUp = (workshop: Workshop, then: sfn.IChainable) => {
  const next = "$states.input.followUp";
  const parts = [
    `${INPUT}.caseId & '-' & ${next}.request & '-' & $string(${INPUT}.round) & '-' & $string(${next}.revision)`,
    `(${next}.subject != '' ? '-' & ${next}.subject : '')`,
  ];
  return startAndGoOn(workshop, "Start the request that follows", {
    machine: "ask",
    name: expression(parts.join(" & ")),
    input: sfn.TaskInput.fromObject({
      caseId: CASE_ID,
      step: expression(`${INPUT}.step`),
      round: expression(`${INPUT}.round`),
      request: expression(`${next}.request`),
      revision: expression(`${next}.revision`),
      subject: expression(`${next}.subject`),
    } satisfies Expressions<AskInput>),
    then,
  });
};
