import * as z from "zod";
import { STATUSES } from "../execution.ts";
import { apiErrors } from "./errors.ts";

const arn = z.string().min(1).max(256);
const paging = { maxResults: z.number().int().min(0).max(1000).optional(), nextToken: z.string().min(1).optional() };

/** The inputs of the operations. Fields this host has no use for are let through, as the SDK may send them. */
export const shapes = {
  startExecution: z.object({ stateMachineArn: arn, name: z.string().optional(), input: z.string().default("{}") }),
  execution: z.object({ executionArn: arn }),
  history: z.object({
    executionArn: arn,
    ...paging,
    reverseOrder: z.boolean().default(false),
    includeExecutionData: z.boolean().default(true),
  }),
  listExecutions: z.object({
    stateMachineArn: arn,
    ...paging,
    statusFilter: z.enum(STATUSES).optional(),
    redriveFilter: z.enum(["REDRIVEN", "NOT_REDRIVEN"]).optional(),
  }),
  listMachines: z.object(paging),
  machine: z.object({ stateMachineArn: arn }),
  stop: z.object({
    executionArn: arn,
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  redrive: z.object({ executionArn: arn, clientToken: z.string().min(1).max(64).optional() }),
  success: z.object({ taskToken: z.string().min(1).max(2048), output: z.string() }),
  failure: z.object({
    taskToken: z.string().min(1).max(2048),
    error: z.string().max(256).optional(),
    cause: z.string().max(32_768).optional(),
  }),
  heartbeat: z.object({ taskToken: z.string().min(1).max(2048) }),
} as const;

/** The input of an operation. Throws ApiError ValidationException naming every wrong field. */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const each = issues.map(({ path, message }) => `'${path.join(".")}' failed to satisfy constraint: ${message}`);
  throw apiErrors.validation(
    `${issues.length} validation error${issues.length > 1 ? "s" : ""} detected: Value at ${each.join("; Value at ")}`,
  );
}

/** Dates travel as epoch seconds (AWS JSON 1.0). */
export function wireDate(at: number): number {
  return at / 1000;
}
