import { abortExecution } from "../end.ts";
import type { Execution } from "../execution.ts";
import { onTheWire } from "../history.ts";
import { openExecution } from "../open.ts";
import { notRedrivable, redrive } from "../redrive.ts";
import type { ApiContext } from "./context.ts";
import { apiErrors } from "./errors.ts";
import { paged, pageOf } from "./paging.ts";
import { read, shapes, wireDate } from "./shapes.ts";

/** StartExecution: idempotent for the same name and input while that execution runs. */
export async function startExecution({ services, runner }: ApiContext, input: unknown): Promise<unknown> {
  const asked = read(shapes.startExecution, input);
  const execution = await runner.change(() => {
    const opened = openExecution(services, asked);
    return { drafts: opened.draft === undefined ? [] : [opened.draft], result: opened.execution };
  });
  return { executionArn: execution.arn, startDate: wireDate(execution.startedAt) };
}

/** The execution of an ARN. Throws ApiError: InvalidArn, ExecutionDoesNotExist. */
function known({ services }: ApiContext, arn: string): Execution {
  if (!/^arn:[^:]+:states:[^:]*:[^:]*:execution:[^:]+:[^:]+$/.test(arn)) throw apiErrors.invalidArn(arn);
  const execution = services.store.find(arn);
  if (execution === undefined) throw apiErrors.executionDoesNotExist(arn);
  return execution;
}

/** Fields of JSON whose value is there. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function summary(execution: Execution): Record<string, unknown> {
  const { arn, machineArn, name, status, startedAt, stoppedAt, redriveCount, redrivenAt } = execution;
  return present({
    executionArn: arn,
    stateMachineArn: machineArn,
    name,
    status,
    startDate: wireDate(startedAt),
    stopDate: stoppedAt === undefined ? undefined : wireDate(stoppedAt),
    redriveCount,
    redriveDate: redrivenAt === undefined ? undefined : wireDate(redrivenAt),
  });
}

export function describeExecution(context: ApiContext, input: unknown): unknown {
  const execution = known(context, read(shapes.execution, input).executionArn);
  const { input: given, output, error, cause } = execution;
  const reason = notRedrivable(execution, context.services.now());
  return present({
    ...summary(execution),
    input: given,
    inputDetails: { included: true },
    output,
    outputDetails: output === undefined ? undefined : { included: true },
    error,
    cause,
    redriveStatus: reason === undefined ? "REDRIVABLE" : "NOT_REDRIVABLE",
    redriveStatusReason: reason,
  });
}

export function getExecutionHistory(context: ApiContext, input: unknown): unknown {
  const { executionArn, reverseOrder, includeExecutionData, ...asked } = read(shapes.history, input);
  const { arn } = known(context, executionArn);
  const page = pageOf(asked, ["history", arn, reverseOrder]);
  const events = context.services.store.events({
    arn,
    reverse: reverseOrder,
    limit: page.limit + 1,
    offset: page.offset,
  });
  const { shown, more } = paged(page, events);
  return { events: shown.map((event) => onTheWire(event, includeExecutionData)), ...more };
}

export function listExecutions({ services }: ApiContext, input: unknown): unknown {
  const {
    stateMachineArn: machineArn,
    statusFilter: status,
    redriveFilter,
    ...asked
  } = read(shapes.listExecutions, input);
  if (services.store.machine(machineArn) === undefined) throw apiErrors.stateMachineDoesNotExist(machineArn);
  const page = pageOf(asked, ["executions", machineArn, status, redriveFilter]);
  const redriven = redriveFilter === undefined ? undefined : redriveFilter === "REDRIVEN";
  const found = services.store.list({ machineArn, status, redriven, limit: page.limit + 1, offset: page.offset });
  const { shown, more } = paged(page, found);
  return { executions: shown.map(summary), ...more };
}

/** StopExecution; one that has ended already is left as it is, and its end is the answer. */
export async function stopExecution(context: ApiContext, input: unknown): Promise<unknown> {
  const { executionArn, error, cause } = read(shapes.stop, input);
  const { arn } = known(context, executionArn);
  const stoppedAt = await context.runner.transact(arn, (turn) => {
    if (turn.execution.status === "RUNNING")
      abortExecution(turn, "ABORTED", { ...(error === undefined ? {} : { error }), cause });
    return turn.execution.stoppedAt;
  });
  return { stopDate: wireDate(stoppedAt ?? context.services.now()) };
}

/** RedriveExecution; the same clientToken again, while the execution it began runs, has the same answer. */
export async function redriveExecution(context: ApiContext, input: unknown): Promise<unknown> {
  const { executionArn, clientToken } = read(shapes.redrive, input);
  const { arn } = known(context, executionArn);
  const redrivenAt = await context.runner.transact(arn, (turn) => {
    const repeated = clientToken !== undefined && turn.execution.redriveToken === clientToken;
    if (repeated && turn.execution.status === "RUNNING") return turn.execution.redrivenAt;
    const reason = notRedrivable(turn.execution, turn.now);
    if (reason !== undefined) throw apiErrors.executionNotRedrivable(reason);
    redrive(turn, clientToken);
    return turn.now;
  });
  return { redriveDate: wireDate(redrivenAt ?? context.services.now()) };
}
