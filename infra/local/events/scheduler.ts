import * as z from "zod";
import { tryJson } from "../json.ts";
import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import type { Rule } from "./rules.ts";

const scheduleSchema = z.object({
  ScheduleExpression: z.string(),
  ScheduleExpressionTimezone: z.string().default("UTC"),
  State: z.string().default("ENABLED"),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

const UTC: ReadonlySet<string> = new Set(["UTC", "Etc/UTC", "Etc/GMT", "GMT"]);

/**
 * The enabled schedules of EventBridge Scheduler, as rules that have a time and no pattern.
 *
 * @throws CannotResolve for other time zones than UTC and targets that are no function
 */
export function schedulerRules(resolver: Resolver): readonly Rule[] {
  return resourcesOf(resolver, "AWS::Scheduler::Schedule", scheduleSchema)
    .filter(({ properties }) => properties.State !== "DISABLED")
    .map(({ logicalId, ref, attributes, properties }) => {
      const { Target, ScheduleExpression, ScheduleExpressionTimezone } = properties;
      if (!UTC.has(ScheduleExpressionTimezone)) throw new CannotResolve(`${logicalId}: schedules run in UTC here`);
      if (!Target.Arn.includes(":lambda:")) throw new CannotResolve(`${logicalId}: schedules call functions here`);
      // Without an input, Scheduler calls the target with an empty event.
      const input = Target.Input === undefined ? {} : (tryJson(Target.Input) ?? Target.Input);
      return {
        name: ref,
        arn: attributes["Arn"] ?? ref,
        pattern: undefined,
        schedule: ScheduleExpression,
        targets: [{ functionName: Target.Arn, input }],
      };
    });
}
