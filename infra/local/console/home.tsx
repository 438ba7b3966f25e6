import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ApiAnswer } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import { fieldsOf, parseJson, textOf } from "../json.ts";
import { report } from "../rehearse/report.ts";
import { deliveryOf } from "../rehearse/setup.ts";
import { ClockButtons } from "./clock.tsx";
import { page } from "./page.tsx";

const EXAMPLES = new URL("../examples/", import.meta.url).pathname;

interface Example {
  readonly file: string;
  readonly allegation: unknown;
  readonly summary: string;
}

/** What is in the examples folder and is an allegation (the directory of organisations is there too). */
export function examples(): readonly Example[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const allegation = parseJson(readFileSync(join(EXAMPLES, file), "utf8"));
      const summary = textOf(fieldsOf(allegation)["summary"]);
      return summary === undefined ? [] : [{ file, allegation, summary }];
    });
}

/** The first page: report something, move the clock, see what has happened. */
export function homePage(host: Host): ApiAnswer {
  const { mails, deadLetters } = host.counts();
  return page({
    title: "The system on this machine",
    now: host.clock.now(),
    children: (
      <>
        <div class="card">
          <h2>The clock</h2>
          <ClockButtons />
        </div>
        <div class="card">
          <h2>So far</h2>
          <p>
            <a href="/console/mails">{`${mails} mails`}</a>, <a href="/console/cases">cases</a>,{" "}
            <a href="/console/executions">executions</a>; {`${deadLetters} dead letters`}
          </p>
        </div>
        <h2>Report an example</h2>
        {examples().map((example) => (
          <ExampleCard example={example} />
        ))}
      </>
    ),
  });
}

function ExampleCard({ example: { file, summary } }: { example: Example }) {
  return (
    <div class="card">
      <h3>{file.replace(".json", "")}</h3>
      <p>{summary}</p>
      <form method="post" action={`/console/report/${file}`}>
        <button class="second">Report this</button>
      </form>
    </div>
  );
}

/** Signs an example as Standard Webhooks with this host's secret and posts it; shows what the webhook answered. */
export async function reportExample(host: Host, file: string): Promise<ApiAnswer> {
  const example = examples().find((one) => one.file === file);
  if (example === undefined) return page({ title: "No such example", now: host.clock.now(), children: null }, 404);
  const accepted = await report(host, example.allegation, deliveryOf(host));
  await host.settle();
  return page({
    title: "Reported",
    now: host.clock.now(),
    children: (
      <div class="note ok">
        <p>{`It is case ${accepted.reference}.`}</p>
        <p>
          <a href={accepted.status}>What the reporter sees</a> · <a href="/console/mails">The mails it led to</a>
        </p>
      </div>
    ),
  });
}
