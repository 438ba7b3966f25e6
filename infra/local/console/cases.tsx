import type { ApiAnswer } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import { instant, page } from "./page.tsx";
import { casesOf } from "./reads.ts";
import type { CaseRow } from "./reads.ts";

/** All cases with what is open in each. */
export async function casesPage(host: Host): Promise<ApiAnswer> {
  const cases = await casesOf(host);
  return page({
    title: "Cases",
    now: host.clock.now(),
    children: (
      <table>
        <thead>
          <tr>
            <th>Case</th>
            <th>Opened</th>
            <th>Status</th>
            <th>Step</th>
            <th>Waits for</th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <Row one={one} />
          ))}
        </tbody>
      </table>
    ),
  });
}

function Row({ one }: { one: CaseRow }) {
  const open = Object.values(one.requests).filter(({ status }) => status === "open");
  return (
    <tr>
      <td data-l="Case">
        <a href={`/console/executions?of=${encodeURIComponent(one.id)}`}>{one.id}</a>
      </td>
      <td data-l="Opened">{instant(Date.parse(one.openedAt))}</td>
      <td data-l="Status">{one.interrupted ? `${one.status}, interrupted` : one.status}</td>
      <td data-l="Step">{one.position.step}</td>
      <td data-l="Waits for">
        {open.map(({ request, role, dueAt }) => (
          <small>{`${request} (${role}) until ${instant(Date.parse(dueAt))}`}</small>
        ))}
      </td>
    </tr>
  );
}
