import type { ApiAnswer } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import type { Fields } from "../json.ts";
import { drawStates } from "./graph.ts";
import type { DrawnState, Mark } from "./graph.ts";
import { instant, page } from "./page.tsx";
import { executionOf, executionsOf } from "./reads.ts";
import type { Described, ExecutionRow, HistoryRow } from "./reads.ts";

/** Executions of all machines; only those whose name begins with `of`, if given. */
export async function executionsPage(host: Host, of: string): Promise<ApiAnswer> {
  const executions = (await executionsOf(host)).filter(({ name }) => name.startsWith(of));
  return page({
    title: of === "" ? "Executions" : `Executions of ${of}`,
    now: host.clock.now(),
    children: (
      <table>
        <thead>
          <tr>
            <th>Machine</th>
            <th>Execution</th>
            <th>Status</th>
            <th>Started</th>
            <th>Ended</th>
          </tr>
        </thead>
        <tbody>
          {executions.map((one) => (
            <Row one={one} />
          ))}
        </tbody>
      </table>
    ),
  });
}

const address = (arn: string) => `/console/executions/${encodeURIComponent(arn)}`;
const machineName = (arn: string) => arn.split(":").at(-1) ?? arn;

function Row({ one }: { one: ExecutionRow }) {
  return (
    <tr>
      <td data-l="Machine">{machineName(one.stateMachineArn)}</td>
      <td data-l="Execution">
        <a href={address(one.executionArn)}>{one.name}</a>
      </td>
      <td data-l="Status">{one.status}</td>
      <td data-l="Started">{instant(one.startDate * 1_000)}</td>
      <td data-l="Ended">{one.stopDate === undefined ? "" : instant(one.stopDate * 1_000)}</td>
    </tr>
  );
}

/** One execution: where it stands in its machine, its history, and what an operator can do with it. */
export async function executionPage(host: Host, arn: string): Promise<ApiAnswer> {
  const { described, history, definition } = await executionOf(host, arn);
  return page({
    title: `${machineName(described.stateMachineArn)}: ${described.name}`,
    now: host.clock.now(),
    children: (
      <>
        <Facts described={described} />
        <div class="card">
          <h2>States</h2>
          <ol class="steps">
            {drawStates(definition, history, described.status === "RUNNING").map((state, index) => (
              <State state={state} number={index + 1} />
            ))}
          </ol>
        </div>
        <History events={history} />
      </>
    ),
  });
}

function Facts({ described }: { described: Described }) {
  const { status, startDate, stopDate, error, cause, input, output, executionArn, redriveStatus } = described;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Status", status],
    ["Started", instant(startDate * 1_000)],
    ["Ended", stopDate === undefined ? undefined : instant(stopDate * 1_000)],
    ["Error", error],
    ["Cause", cause],
    ["Input", input],
    ["Output", output],
  ];
  return (
    <div class="card">
      <dl>
        {rows
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
      </dl>
      <div class="row">
        {status === "RUNNING" && <Act arn={executionArn} verb="stop" />}
        {redriveStatus === "REDRIVABLE" && <Act arn={executionArn} verb="redrive" />}
      </div>
    </div>
  );
}

function Act({ arn, verb }: { arn: string; verb: "stop" | "redrive" }) {
  return (
    <form method="post" action={`${address(arn)}/${verb}`}>
      <button class="second">{verb === "stop" ? "Stop it" : "Redrive it"}</button>
    </form>
  );
}

const MARK_CLASS: Readonly<Record<Mark, string>> = {
  passed: "done",
  current: "current",
  failed: "failed",
  "not reached": "",
};

function State({ state, number }: { state: DrawnState; number: number }) {
  const { name, type, goesTo, mark, times, depth } = state;
  return (
    <li class={`${MARK_CLASS[mark]}${depth > 0 ? " in" : ""}`} data-n={number}>
      <b>{name}</b>
      <span>
        {`${type}, ${mark}${times > 1 ? ` (${times} times)` : ""}`}
        {goesTo.length > 0 && ` → ${goesTo.join(" · ")}`}
      </span>
    </li>
  );
}

function History({ events }: { events: readonly HistoryRow[] }) {
  return (
    <details>
      <summary>{`History (${events.length} events)`}</summary>
      <table>
        <tbody>
          {events.map((event) => (
            <tr>
              <td>{event.id}</td>
              <td>{instant(event.timestamp * 1_000)}</td>
              <td>
                {event.type} <code>{detailsOf(event)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const KNOWN: ReadonlySet<string> = new Set(["id", "type", "timestamp", "previousEventId"]);

function detailsOf(event: Fields): string {
  const details = Object.entries(event).filter(([key]) => !KNOWN.has(key));
  return details.map(([, value]) => JSON.stringify(value)).join(" ");
}
