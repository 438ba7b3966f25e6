import type { ApiContext } from "./context.ts";
import { apiErrors } from "./errors.ts";
import { paged, pageOf } from "./paging.ts";
import { read, shapes, wireDate } from "./shapes.ts";

export function listStateMachines({ services }: ApiContext, input: unknown): unknown {
  const page = pageOf(read(shapes.listMachines, input), ["machines"]);
  const { shown, more } = paged(page, services.store.machines().slice(page.offset, page.offset + page.limit + 1));
  const stateMachines = shown.map(({ arn, name, createdAt }) => ({
    stateMachineArn: arn,
    name,
    type: "STANDARD",
    creationDate: wireDate(createdAt),
  }));
  return { stateMachines, ...more };
}

export function describeStateMachine({ services }: ApiContext, input: unknown): unknown {
  const { stateMachineArn } = read(shapes.machine, input);
  const machine = services.store.machine(stateMachineArn);
  if (machine === undefined) throw apiErrors.stateMachineDoesNotExist(stateMachineArn);
  const { arn, name, definition, roleArn, createdAt } = machine;
  const shown = { stateMachineArn: arn, name, status: "ACTIVE", definition, roleArn, type: "STANDARD" };
  return { ...shown, creationDate: wireDate(createdAt) };
}

/** The definition an execution runs, which is the one it started with. */
export function describeStateMachineForExecution({ services }: ApiContext, input: unknown): unknown {
  const { executionArn } = read(shapes.execution, input);
  const execution = services.store.find(executionArn);
  if (execution === undefined) throw apiErrors.executionDoesNotExist(executionArn);
  const { machineArn, machineName, roleArn, startedAt, definition } = execution;
  const shown = {
    stateMachineArn: machineArn,
    name: machineName,
    roleArn,
    definition: services.store.definitionText(definition),
  };
  return { ...shown, updateDate: wireDate(startedAt) };
}
