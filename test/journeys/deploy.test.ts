import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DescribeStateMachineCommand, DescribeStateMachineForExecutionCommand, SFNClient } from "@aws-sdk/client-sfn";
import { expect, onTestFinished, test } from "vitest";
import { assemblyOf } from "../../infra/local/assembly.ts";
import { startHost } from "../../infra/local/host.ts";
import type { Host } from "../../infra/local/hosted.ts";
import { allExecutions, historyOf } from "../../infra/local/rehearse/executions.ts";
import { importDirectory } from "../../infra/local/rehearse/setup.ts";
import { keepCalls } from "./calls.ts";
import { expectInvariants } from "./invariants.ts";
import { fromStart, goOn, journey, routesOf } from "./journey.ts";

/** States that the former release had under other names: an execution that changed its definition could not go on. */
const FORMER: Readonly<Record<string, string>> = {
  "Mail the party and wait for the answer": "Mail the party and wait (former)",
  "Settle the request": "Settle the request (former)",
};

const folderFor = (what: string): string => {
  const folder = mkdtempSync(join(tmpdir(), what));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** The assembly of the sources with the states' former names. */
const formerAssembly = async (): Promise<string> => {
  const folder = folderFor("former-");
  cpSync(await assemblyOf(), folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".template.json"))) {
    const text = readFileSync(join(folder, file), "utf8");
    const former = Object.entries(FORMER).reduce((known, [now, then]) => known.replaceAll(now, then), text);
    expect(former).not.toBe(text);
    writeFileSync(join(folder, file), former);
  }
  return folder;
};

const runningOf = async (host: Host) => (await allExecutions(host)).filter(({ status }) => status === "RUNNING");

test("SF-13, SF-14: what runs while a new version is deployed goes on by its own definition, with the new functions", async () => {
  const folder = folderFor("deployed-");
  const before = await startHost({ folder, assembly: await formerAssembly(), ...fromStart() });
  const run = await (async () => {
    try {
      await importDirectory(before);
      return await journey({ host: before, until: "determine-response" });
    } finally {
      await before.stop();
    }
  })();

  const host = await startHost({ folder });
  const { testPath } = expect.getState();
  onTestFinished(() => {
    keepCalls(host, testPath);
    return host.stop();
  });
  const client = new SFNClient(host.client);
  const asking = (await runningOf(host)).filter(({ stateMachineArn }) => stateMachineArn?.endsWith("-ask"));
  expect(asking.length).toBeGreaterThan(0);
  for (const { executionArn, stateMachineArn } of asking) {
    const own = await client.send(new DescribeStateMachineForExecutionCommand({ executionArn }));
    const deployed = await client.send(new DescribeStateMachineCommand({ stateMachineArn }));
    expect(own.definition).toContain("(former)");
    expect(deployed.definition).not.toContain("(former)");
  }

  const done = await goOn({ ...run, host }, { until: "implement-and-monitor" });
  expect(done.step).toBe("implement-and-monitor");
  expect(routesOf(done, "approve-plan")).toEqual(["approved"]);
  expect(done.facts.filter(({ type }) => type === "interrupted")).toEqual([]);
  for (const execution of asking) {
    const { history } = await historyOf(host, execution);
    const entered = history.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
    expect(entered).toContain("Settle the request (former)");
  }
  await expectInvariants(done);
});
