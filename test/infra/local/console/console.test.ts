import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../../infra/local/host.ts";
import type { Host } from "../../../../infra/local/hosted.ts";
import { postNote } from "../toy/calls.ts";
import { stateFolder, toyAssembly } from "../toy/stack.ts";

describe("the start page", () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly() });
    await postNote(host, { id: "shown" });
    await host.settle();
  });
  afterAll(() => host.stop());

  const get = async (path: string) => (await fetch(`${host.url}${path}`)).text();
  const execution = "arn:aws:states:eu-central-1:000000000000:execution:toy-flow:shown";
  const at = `/console/executions/${encodeURIComponent(execution)}`;

  test.for([
    ["/", ["Report an example", "1 mails", "To what is due next"]],
    ["/console/mails", ["reader@toy.example", "/console/mails/000001"]],
    ["/console/mails/000001", ["mail-shown", "message-id"]],
    ["/console/cases", ["Cases"]],
    ["/console/executions", ["toy-flow", "shown", "RUNNING"]],
    ["/console/executions?of=nobody", ["Executions of nobody"]],
    ["/console/clock", ["Month", "toy-EveryMorning"]],
  ] as const)("%s shows %j", async ([path, texts]) => {
    const page = await get(path);
    for (const text of texts) expect(page).toContain(text);
    expect(page).not.toContain("<script");
  });

  test("a mail's links can be clicked", async () => {
    expect(await get("/console/mails/000001")).toContain(`<a href="${host.url}/toy/notes/x">`);
  });

  test("an execution shows where it stands in its machine, and can be stopped and redriven", async () => {
    const states = (page: string) =>
      [...page.matchAll(/<li class(?:="([^"]*)")? data-n="\d+"><b>([^<]*)/g)].map(([, mark = "", name]) => [
        name,
        mark,
      ]);
    expect(states(await get(at))).toEqual([
      ["First", "done"],
      ["Month", "current"],
      ["Second", ""],
    ]);
    const stopped = await fetch(`${host.url}${at}/stop`, { method: "POST" });
    const page = await stopped.text();
    expect(page).toContain("ABORTED");
    expect(states(page)[1]).toEqual(["Month", "failed"]);
    expect(await (await fetch(`${host.url}${at}/redrive`, { method: "POST" })).text()).toContain("RUNNING");
  });

  test("the clock is moved by a form", async () => {
    const before = host.clock.now();
    const to = new Date(before + 10 * 86_400_000).toISOString().slice(0, 10);
    await fetch(`${host.url}/console/clock/to`, { method: "POST", body: new URLSearchParams({ date: to }) });
    expect(new Date(host.clock.now()).toISOString().slice(0, 10)).toBe(to);
    await fetch(`${host.url}/console/clock/month`, { method: "POST" });
    expect(host.clock.now() - before).toBeGreaterThan(35 * 86_400_000);
  });

  test("another site's page can do nothing here", async () => {
    const foreign = await fetch(`${host.url}/console/clock/day`, {
      method: "POST",
      headers: { origin: "https://evil.example" },
    });
    expect(foreign.status).toBe(403);
    const rebound = await new Promise<number | undefined>((resolve, reject) => {
      request(`${host.url}/`, { headers: { host: "evil.example" } }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect(rebound).toBe(403);
  });

  test("what is not there says so", async () => {
    expect((await fetch(`${host.url}/console/nothing`)).status).toBe(404);
    expect(await get("/console/executions/nonsense")).toContain("InvalidArn");
  });
});
