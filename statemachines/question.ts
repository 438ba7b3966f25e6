import * as sfn from "aws-cdk-lib/aws-stepfunctions";
import type { Construct } from "constructs";
import { choose } from "./choose.ts";
import type { Ends, Lead, Leads } from "./choose.ts";
import { expression } from "./expressions.ts";

interface QuestionParts {
  readonly scope: Construct;
  readonly task: sfn.State & sfn.INextable;
  /** The routes it can come back with; each has to lead somewhere. */
  readonly routes: readonly string[];
  readonly ends: Ends;
}

/** A state that comes back with a route (a decision asked, a rule applied), and the Choice over it. */
export class Question implements sfn.IChainable {
  readonly id: string;
  readonly startState: sfn.State;
  readonly endStates: sfn.INextable[] = [];
  readonly #parts: QuestionParts;
  #last: sfn.INextable;

  constructor(parts: QuestionParts) {
    this.id = parts.task.id;
    this.startState = parts.task;
    this.#parts = parts;
    this.#last = parts.task;
  }

  /** Waits for the instant that came with the route before it is looked at; one in the past does not wait. */
  waits(state: string): this {
    const time = sfn.WaitTime.timestamp(expression("$states.input.until"));
    const wait = sfn.Wait.jsonata(this.#parts.scope, state, { time });
    this.#last.next(wait);
    this.#last = wait;
    return this;
  }

  /**
   * Says where each route leads. `state` names the Choice.
   * Throws RangeError where a route of the table has no lead, or a lead no route: machine and table always agree.
   */
  leads(state: string, leads: Leads): void {
    const { scope, routes, ends, task } = this.#parts;
    const missing = routes.filter((route) => !Object.hasOwn(leads, route));
    const strange = Object.keys(leads).filter((route) => !routes.includes(route));
    if (missing.length + strange.length > 0)
      throw new RangeError(`"${task.id}": no lead for [${missing.join()}], no route for [${strange.join()}]`);
    this.#last.next(choose(scope, state, leads, ends));
  }

  /** Whatever comes back, it goes on the same way. */
  leadsOn(state: string, lead: Lead): void {
    this.leads(state, Object.fromEntries(this.#parts.routes.map((route) => [route, lead])));
  }
}
