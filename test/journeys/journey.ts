import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Allegation, allegationSchema } from "../../functions/domain/allegation.ts";
import type { CaseEvent, Fact } from "../../functions/domain/events.ts";
import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { createRecords, type Records } from "../../infra/local/rehearse/records.ts";
import { rehearse, type Rehearsed } from "../../infra/local/rehearse/run.ts";
import { caseTableOf, deliveryOf, exampleFile, importDirectory } from "../../infra/local/rehearse/setup.ts";
import type { Line } from "../../infra/local/rehearse/timeline.ts";
import type { Host } from "../../infra/local/hosted.ts";
import { startHost } from "../../infra/local/host.ts";

/** A real allegation of the examples; `change` makes another of it. */
export const example = (name = "mz-ruby-montepuez-2019", change: Partial<Allegation> = {}): Allegation =>
  allegationSchema.parse({ ...(JSON.parse(readFileSync(exampleFile(name), "utf8")) as object), ...change });

/** A host on a folder of its own with the example directory; it ends with the test. */
export const hosted = async (): Promise<Host> => {
  const folder = mkdtempSync(join(tmpdir(), "journey-"));
  const host = await startHost({ folder });
  onTestFinished(async () => {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await importDirectory(host);
  return host;
};

export interface Journey extends Rehearsed {
  readonly host: Host;
  readonly records: Records;
  readonly lines: readonly Line[];
  readonly events: number;
  /** The facts of the case, in their order. */
  readonly facts: readonly Fact[];
  readonly history: readonly CaseEvent[];
}

export interface JourneyOptions {
  readonly allegation?: Allegation;
  readonly answers?: AnswersFile;
  readonly months?: number;
  readonly until?: string;
  readonly host?: Host;
}

/** Runs a case with stand-ins on the local host until nothing is due any more, or the step is reached. */
export const journey = async (options: JourneyOptions = {}): Promise<Journey> => {
  const { allegation = example(), answers = {}, months = 6, until } = options;
  const host = options.host ?? (await hosted());
  const lines: Line[] = [];
  const rehearsed = await rehearse({
    host,
    delivery: deliveryOf(host),
    table: caseTableOf(host),
    allegation,
    answers,
    windowMonths: months,
    ...(until === undefined ? {} : { until }),
    print: (line) => lines.push(line),
  });
  const records = createRecords(host, caseTableOf(host));
  const history = await records.events(rehearsed.caseId, 0);
  return { ...rehearsed, host, records, lines, history, facts: history.map(({ fact }) => fact) };
};

/** The routes that the answers to a request gave, in their order. */
export const routesOf = ({ facts }: Journey, request: string): string[] =>
  facts.flatMap((fact) => (fact.type === "request-answered" && fact.request === request ? [fact.route] : []));
