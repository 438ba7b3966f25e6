import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../arguments.ts";
import { startHost } from "../host.ts";
import type { Host } from "../hosted.ts";
import { takeDocuments } from "./documents.ts";
import { transitionsOf } from "./executions.ts";
import { rehearsalOf, USAGE } from "./given.ts";
import { rehearse } from "./run.ts";
import type { Rehearsed } from "./run.ts";
import { caseTableOf, deliveryOf, importDirectory } from "./setup.ts";
import type { Line } from "./timeline.ts";
import { writeToVault } from "./vault.ts";

const write = (text: string) => process.stdout.write(`${text}\n`);

const printer = () => {
  let step = "";
  return (line: Line) => {
    if (line.step !== step) write(`\n── ${line.step}`);
    step = line.step;
    write(`${line.at.slice(0, 16).replace("T", " ")}  ${line.text}`);
  };
};

const sum = (counts: Readonly<Record<string, number>>, names: RegExp) =>
  Object.entries(counts)
    .filter(([name]) => names.test(name))
    .reduce((total, [, count]) => total + count, 0);

const summary = async (host: Host, { caseId, outcome, step, events }: Rehearsed) => {
  const { invocations, mails, dynamodb } = host.counts();
  // Since this process began: the start of the system is part of what a rehearsal takes.
  const seconds = performance.now() / 1_000;
  write(`
${caseId}: ${outcome ?? `open, in ${step}`}
  ${String(events)} events, ${String(await transitionsOf(host))} state transitions, ${String(sum(invocations, /./))} invocations, ${String(mails)} mails,
  ${String(sum(dynamodb, /Get|Query|Scan/))} reads and ${String(sum(dynamodb, /Put|Update|Delete|Write/))} writes; ${seconds.toFixed(1)} s with the start
  case file and mails: ${host.folder} (npm start -- --folder ${host.folder} shows them)`);
};

/** Takes the audit programme's copy of the case, as it would, and checks it as `npm run verify-case-file` does. */
const documents = async ({ folder }: Host, caseId: string) => {
  const taken = await takeDocuments(folder, caseId, "audit");
  if (taken === undefined) return;
  const { events, broken } = taken.verdict;
  const verdict =
    broken === undefined
      ? `verified: ${String(events)} events, what was done after the end included`
      : `BROKEN at event ${String(broken.number)}`;
  write(`  case file ${verdict} (${taken.file})`);
  if (taken.report !== undefined) write(`  closure report: ${taken.report}`);
  if (broken !== undefined) process.exitCode = 1;
};

/** Registers one made-up person in the vault, as the coordinator would. */
const vault = async ({ folder }: Host, caseId: string) => {
  const pseudonym = await writeToVault(folder, caseId);
  if (pseudonym !== undefined) write(`  vault: the coordinator opened the file of ${pseudonym} and wrote to it`);
};

async function main(): Promise<void> {
  const given = rehearsalOf(process.argv.slice(2));
  if (given === undefined) {
    write(USAGE);
    return;
  }
  const { allegation, months, story, until, folder } = given;
  if (story.about !== undefined) write(story.about);
  const host = await startHost({ folder: folder ?? mkdtempSync(join(tmpdir(), "remediation-")) });
  try {
    await importDirectory(host);
    const rehearsed = await rehearse({
      host,
      delivery: deliveryOf(host),
      table: caseTableOf(host),
      allegation,
      answers: story.answers,
      acts: story.acts,
      windowMonths: months,
      ...(until === undefined ? {} : { until }),
      print: printer(),
    });
    await summary(host, rehearsed);
    await vault(host, rehearsed.caseId);
    await documents(host, rehearsed.caseId);
    if (rehearsed.outcome === undefined && until === undefined) process.exitCode = 1;
  } finally {
    await host.stop();
  }
}

await runCommand(main);
