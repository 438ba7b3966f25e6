import * as z from "zod";
import { matchesPattern } from "../events/pattern.ts";
import { parseJson } from "../json.ts";
import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";

/** A function fed by a table's stream. */
export interface StreamMapping {
  readonly id: string;
  readonly functionName: string;
  readonly streamArn: string;
  /** Records in one call. */
  readonly batchSize: number;
  /** Tries after the first; infinite unless the template says otherwise, as on AWS. */
  readonly retries: number;
  /** Milliseconds (virtual) after which a failing record is given up. */
  readonly maximumAge: number;
  readonly halveOnError: boolean;
  readonly reportsItemFailures: boolean;
  /** ARN of the destination of what was given up. */
  readonly onFailure: string | undefined;
  /** Whether a record is for this function. */
  readonly wants: (record: unknown) => boolean;
}

const mappingSchema = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().default(100),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })).default([]) }).optional(),
});

const unlessNegative = (value: number) => (value < 0 ? Infinity : value);

/** The event source mappings of the template. @throws CannotResolve for sources that are no table's stream */
export function streamMappings(resolver: Resolver): readonly StreamMapping[] {
  return resourcesOf(resolver, "AWS::Lambda::EventSourceMapping", mappingSchema)
    .filter(({ properties }) => properties.Enabled)
    .map(({ logicalId, properties }) => {
      if (!properties.EventSourceArn.includes(":dynamodb:"))
        throw new CannotResolve(`${logicalId}: the local host feeds functions from tables only`);
      const patterns = (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => parseJson(Pattern));
      return {
        id: logicalId,
        functionName: properties.FunctionName,
        streamArn: properties.EventSourceArn,
        batchSize: properties.BatchSize,
        retries: unlessNegative(properties.MaximumRetryAttempts),
        maximumAge: unlessNegative(properties.MaximumRecordAgeInSeconds) * 1_000,
        halveOnError: properties.BisectBatchOnFunctionError,
        reportsItemFailures: properties.FunctionResponseTypes.includes("ReportBatchItemFailures"),
        onFailure: properties.DestinationConfig?.OnFailure?.Destination,
        wants: (record) => patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, record)),
      };
    });
}
