import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RedriveExecutionCommand, SFNClient, StopExecutionCommand } from "@aws-sdk/client-sfn";
import { expect, onTestFinished, test } from "vitest";
import { startHost } from "../../infra/local/host.ts";
import { allExecutions } from "../../infra/local/rehearse/executions.ts";
import { carryOn } from "../../infra/local/rehearse/run.ts";
import { caseTableOf } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { example, goOn, journey, lookAgain, routesOf } from "./journey.ts";

test("a step that was stopped in the middle goes on after a redrive, asking nothing twice", async () => {
  const run = await journey({ until: "design-action-plan" });
  const client = new SFNClient(run.host.client);
  const running = await allExecutions(run.host);
  const step = running.find(
    ({ name, status }) =>
      status === "RUNNING" && name?.includes("-design-action-plan-0-0") && !name.includes("facilitators"),
  );
  await client.send(new StopExecutionCommand({ executionArn: step?.executionArn }));
  await run.host.settle();
  await client.send(new RedriveExecutionCommand({ executionArn: step?.executionArn }));
  await run.host.settle();
  const done = await goOn(await lookAgain(run), { until: "implement-and-monitor" });
  expect(routesOf(done, "approve-plan")).toEqual(["approved"]);
  await expectInvariants(done);
});

/** Runs a rehearsal in a process of its own and kills it, without a warning, once a line is printed. */
const killedAt = (folder: string, line: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const rehearsal = new URL("../../infra/local/rehearse/rehearse.ts", import.meta.url).pathname;
    const child = spawn(process.execPath, ["--import", "tsx", rehearsal, "--months", "6", "--folder", folder]);
    let printed = "";
    child.stderr.on("data", (data: Buffer) => (printed += data.toString()));
    child.stdout.on("data", (data: Buffer) => {
      printed += data.toString();
      if (printed.includes(line)) child.kill("SIGKILL");
    });
    child.on("exit", (_code, signal) =>
      signal === "SIGKILL" ? resolve(printed) : reject(new Error(`the rehearsal ended by itself:\n${printed}`)),
    );
  });

test("killed in the middle of monitoring and started again, a case goes on to its end", async () => {
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await killedAt(folder, "monitoring period 3 begins");
  const host = await startHost({ folder });
  onTestFinished(() => host.stop());
  await host.settle();
  const [opened] = (await allExecutions(host)).filter(({ name }) => name?.includes("-verify-allegation-0-0"));
  const caseId = opened?.name?.slice(0, "RC-XXXX-XXXX".length) ?? "";
  const done = await carryOn(
    { host, table: caseTableOf(host), allegation: example(), answers: {}, windowMonths: 6, print: () => undefined },
    caseId,
  );
  expect(done.outcome).toBe("remediated");
});
