import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { type Allegation, allegationSchema } from "../../functions/domain/allegation.ts";
import type { CaseEvent, Fact } from "../../functions/domain/events.ts";
import type { AnswersFile } from "../../infra/local/rehearse/answers.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import type { Write } from "../../infra/local/rehearse/desk.ts";
import { createRecords, type Records } from "../../infra/local/rehearse/records.ts";
import { carryOn, rehearse, type Rehearsed } from "../../infra/local/rehearse/run.ts";
import { caseTableOf, deliveryOf, exampleFile, importDirectory } from "../../infra/local/rehearse/setup.ts";
import type { Act } from "../../infra/local/rehearse/stories.ts";
import type { Line } from "../../infra/local/rehearse/timeline.ts";
import type { Host } from "../../infra/local/hosted.ts";
import { startHost } from "../../infra/local/host.ts";
import { keepCalls } from "./calls.ts";

/** A real allegation of the examples; `change` makes another of it. */
export const example = (name = "mz-ruby-montepuez-2019", change: Partial<Allegation> = {}): Allegation =>
  allegationSchema.parse({ ...(JSON.parse(readFileSync(exampleFile(name), "utf8")) as object), ...change });

/** When a journey begins, a Monday: rest days and reminders fall the same on whatever day the tests run. */
export const START = "2026-03-02T10:00:00.000Z";

/** What a host is given so that it begins then. */
export const fromStart = () => ({ clockOffset: Date.parse(START) - Date.now() });

/** A host on a folder of its own with the example directory; `stop` also removes the folder. */
export const startedHost = async (): Promise<{ host: Host; stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), "journey-"));
  const host = await startHost({ folder, ...fromStart() });
  const { testPath } = expect.getState();
  const stop = async () => {
    keepCalls(host, testPath);
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  await importDirectory(host);
  return { host, stop };
};

/** The same; it ends with the test. */
export const hosted = async (): Promise<Host> => {
  const { host, stop } = await startedHost();
  onTestFinished(stop);
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
  readonly write?: Write;
  /** What is done unasked. */
  readonly acts?: readonly Act[];
}

const partsOf = (
  host: Host,
  { allegation = example(), answers = {}, months = 6, until, write, acts = [] }: JourneyOptions,
) => {
  const lines: Line[] = [];
  const parts = {
    host,
    table: caseTableOf(host),
    allegation,
    answers,
    windowMonths: months,
    acts,
    ...(until === undefined ? {} : { until }),
    ...(write === undefined ? {} : { write }),
    print: (line: Line) => lines.push(line),
  };
  return { parts, lines };
};

const told = async (host: Host, caseId: string) => {
  const records = createRecords(host, caseTableOf(host));
  const history = await records.events(caseId, 0);
  return { host, records, history, facts: history.map(({ fact }) => fact) };
};

/** Runs a case with stand-ins on the local host until nothing is due any more, or the step is reached. */
export const journey = async (options: JourneyOptions = {}): Promise<Journey> => {
  const host = options.host ?? (await hosted());
  const { parts, lines } = partsOf(host, options);
  const rehearsed = await rehearse({ ...parts, delivery: deliveryOf(host) });
  return { ...rehearsed, lines, ...(await told(host, rehearsed.caseId)) };
};

/** Goes on with a case: what is still open in the mails is answered as `options` says. */
export const goOn = async (run: Journey, options: Omit<JourneyOptions, "host"> = {}): Promise<Journey> => {
  const host = run.host;
  const { parts, lines } = partsOf(host, options);
  const rehearsed = await carryOn(parts, run.caseId);
  return { ...run, ...rehearsed, lines, ...(await told(host, run.caseId)) };
};

/** The case as it is now, after something else than stand-ins changed it. */
export const lookAgain = async (run: Journey): Promise<Journey> => ({ ...run, ...(await told(run.host, run.caseId)) });

/** The last link mailed to an address that leads to a request of this kind. */
export const linkTo = async (run: Journey, request: string, address?: string): Promise<string> => {
  const mails = (await readInbox(run.host.folder)).toReversed();
  for (const mail of mails.filter(({ recipients }) => address === undefined || recipients[0] === address)) {
    const link = mail.links.find((candidate) => candidate.includes("/request/"));
    if (link === undefined) continue;
    const hash = createHash("sha256")
      .update(link.split("/request/")[1] ?? "")
      .digest("hex");
    if ((await run.records.keyOf(hash))?.request === request) return link;
  }
  throw new Error(`no link to ${request} was mailed`);
};

/** The routes that the answers to a request gave, in their order. */
export const routesOf = ({ facts }: Journey, request: string): string[] =>
  facts.flatMap((fact) => (fact.type === "request-answered" && fact.request === request ? [fact.route] : []));
