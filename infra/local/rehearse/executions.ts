import {
  type ExecutionListItem,
  type HistoryEvent,
  SFNClient,
  paginateGetExecutionHistory,
  paginateListExecutions,
  paginateListStateMachines,
} from "@aws-sdk/client-sfn";
import type { Host } from "../hosted.ts";

/** An execution of the host with its history. */
export interface Execution {
  readonly summary: ExecutionListItem;
  readonly history: readonly HistoryEvent[];
}

/** All executions of all machines, by the Step Functions API. */
export async function allExecutions(host: Host): Promise<ExecutionListItem[]> {
  const client = new SFNClient(host.client);
  const found: ExecutionListItem[] = [];
  for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
    for (const { stateMachineArn } of stateMachines)
      for await (const { executions = [] } of paginateListExecutions({ client }, { stateMachineArn }))
        found.push(...executions);
  return found;
}

/** The history of one execution, all pages. */
export async function historyOf(host: Host, summary: ExecutionListItem): Promise<Execution> {
  const client = new SFNClient(host.client);
  const history: HistoryEvent[] = [];
  for await (const { events = [] } of paginateGetExecutionHistory({ client }, { executionArn: summary.executionArn }))
    history.push(...events);
  return { summary, history };
}

/** How many states were entered: what AWS bills a Standard machine for. */
export async function transitionsOf(host: Host): Promise<number> {
  let count = 0;
  for (const summary of await allExecutions(host)) {
    const { history } = await historyOf(host, summary);
    count += history.filter(({ type }) => type?.endsWith("StateEntered") === true).length;
  }
  return count;
}
