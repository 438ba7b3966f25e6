import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { afterEach, expect, test } from "vitest";
import { freePort } from "../../../infra/local/dynamo/process.ts";
import { readInbox } from "../../../infra/local/mail/inbox.ts";
import { awsCall, item, postNote } from "./toy/calls.ts";
import { stateFolder, toyAssembly } from "./toy/stack.ts";

const START = new URL("../../../infra/local/start.ts", import.meta.url).pathname;
const running: ChildProcess[] = [];

afterEach(() => running.forEach((child) => child.kill("SIGKILL")));

/** Starts the host as `npm start` does, in a process of its own. */
async function start(options: { folder: string; assembly: string; port: number }) {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(process.execPath, ["--import", "tsx", START, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  running.push(child);
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("http")) return { url: line, kill: () => killed(child) };
  throw new Error("the host ended without an address");
}

function killed(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  return ended;
}

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise(setImmediate);
}

test("killed in the middle of its work and started again, a host loses nothing and does not go back in time", async () => {
  const options = { folder: stateFolder(), assembly: toyAssembly(), port: await freePort() };
  const ids = ["a", "b", "c", "d"];
  let host = await start(options);
  for (const id of ids) {
    // Accepted, and killed before task, stream and mail are through.
    expect((await postNote(host, { id })).status).toBe(202);
    await host.kill();
    host = await start(options);
  }
  await until(async () => (await Promise.all(ids.map((id) => item(host, `TASK#first#${id}`)))).every(Boolean));
  await until(async () => new Set((await readInbox(options.folder)).map(({ text }) => text.split(" ")[0])).size === 4);
  const moved = await fetch(`${host.url}/console/clock/month`, { method: "POST", redirect: "manual" });
  expect(moved.status).toBe(303);
  await host.kill();
  host = await start(options);
  for (const id of ids) {
    const first = await item(host, `TASK#first#${id}`);
    const second = await item(host, `TASK#second#${id}`);
    expect(Date.parse(second?.at?.S ?? "") - Date.parse(first?.at?.S ?? "")).toBeGreaterThanOrEqual(2_592_000_000);
    expect(await item(host, `STATUS#${id}#SUCCEEDED`)).toBeDefined();
  }
  const listed = await awsCall(host, "AWSStepFunctions.ListExecutions", {
    stateMachineArn: "arn:aws:states:eu-central-1:000000000000:stateMachine:toy-flow",
  });
  expect(listed).toMatchObject({ executions: ids.map(() => ({ status: "SUCCEEDED" })) });
  await host.kill();
});
