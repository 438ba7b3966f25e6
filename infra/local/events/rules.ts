import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Clock } from "../clock.ts";
import type { Fields } from "../json.ts";
import { parseJson } from "../json.ts";
import type { CallQueue } from "../lambda/queue.ts";
import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Place } from "../template/identities.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import { matchesPattern } from "./pattern.ts";

const targetSchema = z.object({
  Arn: z.string(),
  Input: z.string().optional(),
  InputPath: z.unknown().optional(),
  InputTransformer: z.unknown().optional(),
});
const ruleSchema = z.object({
  EventPattern: z.record(z.string(), z.unknown()).optional(),
  ScheduleExpression: z.string().optional(),
  State: z.string().default("ENABLED"),
  Targets: z.array(targetSchema).default([]),
});

/** A rule of the template with the functions it calls. */
export interface Rule {
  readonly name: string;
  readonly arn: string;
  readonly pattern: Fields | undefined;
  readonly schedule: string | undefined;
  readonly targets: readonly { readonly functionName: string; readonly input: unknown }[];
}

/** An event without what the bus adds itself. */
export interface BusEvent {
  readonly source: string;
  readonly "detail-type": string;
  readonly resources: readonly string[];
  readonly detail: unknown;
}

/**
 * The enabled rules. Targets that are no function (topics of alarms) are left out: nobody is there to be told.
 *
 * @throws CannotResolve for a target whose input is transformed
 */
export function rulesOf(resolver: Resolver): readonly Rule[] {
  return resourcesOf(resolver, "AWS::Events::Rule", ruleSchema)
    .filter(({ properties }) => properties.State !== "DISABLED")
    .map(({ logicalId, ref, attributes, properties }) => ({
      name: ref,
      arn: attributes["Arn"] ?? ref,
      pattern: properties.EventPattern,
      schedule: properties.ScheduleExpression,
      targets: properties.Targets.filter(({ Arn }) => Arn.includes(":lambda:")).map((target) => {
        if (target.InputPath !== undefined || target.InputTransformer !== undefined)
          throw new CannotResolve(`${logicalId}: the local host hands on whole events or a fixed input`);
        return {
          functionName: target.Arn,
          input: target.Input === undefined ? undefined : parseJson(target.Input),
        };
      }),
    }));
}

/** The event bus. */
export interface Bus {
  /** Calls the functions of every rule whose pattern the event matches. */
  publish(event: BusEvent): void;
  /** Calls the functions of a rule whose time has come. */
  fire(rule: Rule): void;
}

interface BusParts {
  readonly rules: readonly Rule[];
  readonly queue: CallQueue;
  readonly clock: Clock;
  readonly place: Place;
}

/** Makes the bus: everything it delivers goes through the queue of asynchronous calls, and is kept there. */
export function createBus({ rules, queue, clock, place }: BusParts): Bus {
  const whole = (event: BusEvent) => ({
    version: "0",
    id: randomUUID(),
    account: place.account,
    region: place.region,
    time: new Date(Math.floor(clock.now() / 1_000) * 1_000).toISOString().replace(".000", ""),
    ...event,
  });
  const deliver = (rule: Rule, event: BusEvent) => {
    for (const { functionName, input } of rule.targets)
      queue.add(functionName, input ?? whole(event), `${event["detail-type"]} (${rule.name})`);
  };
  return {
    publish(event) {
      const full = whole(event);
      for (const rule of rules) if (rule.pattern && matchesPattern(rule.pattern, full)) deliver(rule, event);
    },
    fire: (rule) =>
      deliver(rule, { source: "aws.events", "detail-type": "Scheduled Event", resources: [rule.arn], detail: {} }),
  };
}
