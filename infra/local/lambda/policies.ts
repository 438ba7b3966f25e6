import * as z from "zod";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import type { AsyncPolicy } from "./queue.ts";

const deadLetterSchema = z.object({ DeadLetterConfig: z.object({ TargetArn: z.string() }).optional() });
const invokeConfigSchema = z.object({
  FunctionName: z.string(),
  MaximumRetryAttempts: z.coerce.number().default(2),
  MaximumEventAgeInSeconds: z.coerce.number().default(21_600),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

/** Lambda's own: two more tries, six hours. */
const DEFAULT_RETRIES = 2;
const DEFAULT_AGE = 21_600_000;

/** The policies of asynchronous calls, by function name, from dead-letter settings and event-invoke settings. */
export function asyncPolicies(resolver: Resolver): (functionName: string) => AsyncPolicy {
  const queues = new Map(
    resourcesOf(resolver, "AWS::Lambda::Function", deadLetterSchema).map(
      ({ ref, properties }) => [ref, properties.DeadLetterConfig?.TargetArn] as const,
    ),
  );
  const configured = new Map(
    resourcesOf(resolver, "AWS::Lambda::EventInvokeConfig", invokeConfigSchema).map(
      ({ properties }) => [properties.FunctionName, properties] as const,
    ),
  );
  return (name) => {
    const config = configured.get(name);
    return {
      retries: config?.MaximumRetryAttempts ?? DEFAULT_RETRIES,
      maximumAge: config === undefined ? DEFAULT_AGE : config.MaximumEventAgeInSeconds * 1_000,
      onFailure: config?.DestinationConfig?.OnFailure?.Destination ?? queues.get(name),
    };
  };
}
