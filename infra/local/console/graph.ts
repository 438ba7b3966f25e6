import { fieldsOf, listOf, textOf } from "../json.ts";
import type { Fields } from "../json.ts";
import type { HistoryRow } from "./reads.ts";

/** A state of a machine as the start page draws it. */
export interface DrawnState {
  readonly name: string;
  readonly type: string;
  /** Depth of Parallel and Map states around it. */
  readonly depth: number;
  readonly goesTo: readonly string[];
  readonly mark: Mark;
  /** How often it was entered. */
  readonly times: number;
}

export type Mark = "passed" | "current" | "failed" | "not reached";

/** The states of a definition in the order in which they can be reached, marked by what the history says. */
export function drawStates(
  definition: Fields,
  history: readonly HistoryRow[],
  running: boolean,
): readonly DrawnState[] {
  const visits = visitsIn(history);
  return inOrder(definition, 0).map(({ name, state, depth }) => {
    const { entered = 0, left = 0 } = visits.get(name) ?? {};
    return {
      name,
      depth,
      type: textOf(state["Type"]) ?? "",
      goesTo: targetsOf(state),
      times: entered,
      mark: entered === 0 ? "not reached" : entered <= left ? "passed" : running ? "current" : "failed",
    };
  });
}

interface Placed {
  readonly name: string;
  readonly state: Fields;
  readonly depth: number;
}

function inOrder(machine: Fields, depth: number): readonly Placed[] {
  const states = fieldsOf(machine["States"]);
  const seen = new Set<string>();
  const ordered: Placed[] = [];
  const visit = (name: string) => {
    if (seen.has(name) || !(name in states)) return;
    seen.add(name);
    const state = fieldsOf(states[name]);
    ordered.push({ name, state, depth });
    for (const inner of [...listOf(state["Branches"]), state["ItemProcessor"]])
      ordered.push(...inOrder(fieldsOf(inner), depth + 1));
    for (const target of targetsOf(state)) visit(target);
  };
  visit(textOf(machine["StartAt"]) ?? "");
  return ordered;
}

function targetsOf(state: Fields): readonly string[] {
  const later = [...listOf(state["Choices"]), ...listOf(state["Catch"])].map((one) => fieldsOf(one)["Next"]);
  return [...new Set([state["Next"], ...later, state["Default"]].map(textOf).filter((name) => name !== undefined))];
}

function visitsIn(history: readonly HistoryRow[]) {
  const visits = new Map<string, { entered: number; left: number }>();
  for (const event of history) {
    const key = event.type.endsWith("StateEntered")
      ? "entered"
      : event.type.endsWith("StateExited")
        ? "left"
        : undefined;
    const details = fieldsOf(event[key === "entered" ? "stateEnteredEventDetails" : "stateExitedEventDetails"]);
    const name = textOf(details["name"]);
    if (key === undefined || name === undefined) continue;
    const visit = visits.get(name) ?? { entered: 0, left: 0 };
    visits.set(name, { ...visit, [key]: visit[key] + 1 });
  }
  return visits;
}
