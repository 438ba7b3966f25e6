import { checkExpressions } from "./check-expressions.ts";
import type { Container, MapState, ParallelState, State, TaskState } from "./definition.ts";
import { isExpression } from "./definition.ts";
import type { Reading } from "./reading.ts";
import { isReserved } from "./functions.ts";
import { checkArguments, parseResource } from "./tasks/resources.ts";

/**
 * What a schema cannot see: transitions, names of variables, recovery tables, resources, expressions.
 * `outer` holds the variables enclosing scopes assign; an inner scope may read and never assign them (AWS, "Variables").
 */
export function checkContainer(reading: Reading, container: Container, outer: ReadonlySet<string>): void {
  const assigned = new Set(Object.values(container.States).flatMap(assignedNames));
  const visible = new Set([...outer, ...assigned]);
  for (const name of assigned) {
    if (isReserved(name)) reading.problems.push(`variable "${name}" has the name of something every expression sees`);
    if (outer.has(name)) reading.problems.push(`variable "${name}" is assigned in an enclosing scope too`);
  }
  checkTarget(reading, container, "StartAt", container.StartAt);
  for (const [name, state] of Object.entries(container.States)) {
    const what = `state "${name}"`;
    checkState(reading, container, what, state);
    for (const inner of innerContainers(state)) checkContainer(reading, inner, visible);
  }
  checkReached(reading, container);
}

function checkState(reading: Reading, container: Container, what: string, state: State): void {
  checkOnward(reading, what, state);
  for (const target of targetsOf(state)) checkTarget(reading, container, what, target);
  if (state.Type === "Task") checkTask(reading, what, state);
  if (state.Type === "Wait" && (state.Seconds === undefined) === (state.Timestamp === undefined)) {
    reading.problems.push(`${what}: has to have exactly one of Seconds and Timestamp`);
  }
  if ("Retry" in state || "Catch" in state) checkRecovery(reading, what, state);
  for (const problem of checkExpressions(expressionFields(state))) reading.problems.push(`${what}: ${problem}`);
}

function checkOnward(reading: Reading, what: string, state: State): void {
  if (state.Type === "Choice" || state.Type === "Succeed" || state.Type === "Fail") return;
  const ends = state.End === true;
  if (ends === (state.Next !== undefined)) reading.problems.push(`${what}: has to have exactly one of Next and End`);
}

function checkTarget(reading: Reading, container: Container, what: string, target: string): void {
  if (container.States[target] === undefined)
    reading.problems.push(`${what}: leads to "${target}", which is not there`);
}

function checkTask(reading: Reading, what: string, state: TaskState): void {
  const { TimeoutSeconds: whole, HeartbeatSeconds: beat } = state;
  if (typeof whole === "number" && typeof beat === "number" && beat >= whole) {
    reading.problems.push(`${what}: HeartbeatSeconds has to be smaller than TimeoutSeconds`);
  }
  if (reading.anyResource === true) return;
  const resource = parseResource(state.Resource);
  if (resource === undefined) reading.problems.push(`${what}: Resource ${state.Resource} is not supported`);
  else for (const problem of checkArguments(resource, state.Arguments)) reading.problems.push(`${what}: ${problem}`);
}

function checkRecovery(reading: Reading, what: string, state: TaskState | ParallelState | MapState): void {
  for (const [field, entries] of Object.entries({ Retry: state.Retry ?? [], Catch: state.Catch ?? [] })) {
    for (const [index, { ErrorEquals: names }] of entries.entries()) {
      if (!names.includes("States.ALL")) continue;
      const right = names.length === 1 && index === entries.length - 1;
      if (!right) reading.problems.push(`${what}: States.ALL has to stand alone and last in ${field}`);
    }
  }
}

function checkReached(reading: Reading, container: Container): void {
  const reached = new Set<string>();
  const open = [container.StartAt];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const state = container.States[name];
    if (state === undefined || reached.has(name)) continue;
    reached.add(name);
    open.push(...targetsOf(state));
  }
  for (const name of Object.keys(container.States)) {
    if (!reached.has(name)) reading.problems.push(`state "${name}": nothing leads to it`);
  }
}

function targetsOf(state: State): string[] {
  const targets: (string | undefined)[] = "Next" in state ? [state.Next] : [];
  if (state.Type === "Choice") targets.push(state.Default, ...state.Choices.map(({ Next }) => Next));
  if ("Catch" in state) targets.push(...(state.Catch ?? []).map(({ Next }) => Next));
  return targets.filter((target) => target !== undefined);
}

function assignedNames(state: State): string[] {
  const fields = [
    state,
    ...(state.Type === "Choice" ? state.Choices : []),
    ...("Catch" in state ? (state.Catch ?? []) : []),
  ];
  return fields.flatMap((holder) => ("Assign" in holder ? Object.keys(holder.Assign ?? {}) : []));
}

function innerContainers(state: State): readonly Container[] {
  if (state.Type === "Parallel") return state.Branches;
  return state.Type === "Map" ? [state.ItemProcessor] : [];
}

/** The fields of a state that may hold expressions, without its inner states. */
function expressionFields(state: State): Record<string, unknown> {
  const held: Record<string, unknown> = { ...state };
  delete held["Comment"];
  delete held["Branches"];
  delete held["ItemProcessor"];
  if (state.Type === "Task" && isExpression(state.Resource)) held["Resource"] = undefined;
  return held;
}
