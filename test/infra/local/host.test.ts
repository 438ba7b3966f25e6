import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../infra/local/host.ts";
import type { Host } from "../../../infra/local/hosted.ts";
import { readInbox } from "../../../infra/local/mail/inbox.ts";
import { CannotResolve } from "../../../infra/local/template/cannot-resolve.ts";
import { awsCall, item, postNote } from "./toy/calls.ts";
import { TOY_TEMPLATE, stateFolder, toyAssembly } from "./toy/stack.ts";

const DAY = 86_400_000;

describe("a hosted stack", () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly() });
  });
  afterAll(() => host.stop());

  test("a note goes through gateway, function, table, stream and mail", async () => {
    const response = await postNote(host, { id: "one" });
    expect(response.status).toBe(202);
    expect(response.headers.get("x-toy")).toBe("yes");
    expect(response.headers.get("date")).toBeNull();
    await host.settle();
    const [mail] = await readInbox(host.folder);
    expect(mail).toMatchObject({
      recipients: ["reader@toy.example"],
      subject: "Note",
      links: [`${host.url}/toy/notes/x`],
    });
    expect(await item(host, "TASK#first#one")).toBeDefined();
    expect(await item(host, "TASK#second#one")).toBeUndefined();
  });

  test("outputs have local addresses", () => {
    expect(host.outputs()).toEqual({ BaseUrl: `${host.url}/toy` });
  });

  test("the clock goes to what is due, in order, and the minute's schedule fires once after each jump", async () => {
    const before = host.clock.now();
    const dues: string[] = [];
    for (let days = 0; days < 31; days += 1) dues.push((await host.advance.next())?.what ?? "nothing");
    expect(dues.filter((what) => what.startsWith("schedule"))).toHaveLength(30);
    expect(dues.filter((what) => what.includes("toy-flow one"))).toHaveLength(1);
    expect(host.clock.now() - before).toBeGreaterThan(29 * DAY);
    const second = await item(host, "TASK#second#one");
    expect(Date.parse(second?.at?.S ?? "") - before).toBeGreaterThan(29.9 * DAY);
    expect(await item(host, "STATUS#one#SUCCEEDED")).toBeDefined();
    expect(await item(host, "TICK")).toMatchObject({ n: { N: "31" } });
    expect(host.counts().invocations).toMatchObject({ "toy-daily": 30, "toy-tick": 31 });
  });

  test("a move over several things due fires each at its own instant", async () => {
    await host.advance.by(3 * DAY);
    expect(host.counts().invocations["toy-daily"]).toBe(33);
    const morning = new Date(Math.floor(host.clock.now() / DAY) * DAY).toISOString().slice(0, 10);
    const stored = (await item(host, `DAILY#${morning}T06`)) ?? (await item(host, `DAILY#${yesterday(morning)}T06`));
    expect(stored).toMatchObject({ input: { S: `{"why":"morning"}` } });
  });

  test("a failing record is tried again later, and what comes after it waits", async () => {
    const before = (await readInbox(host.folder)).length;
    await postNote(host, { id: "bad", fail: 1 });
    await postNote(host, { id: "after" });
    await host.settle();
    expect(await readInbox(host.folder)).toHaveLength(before);
    expect(host.due()[0]?.what).toContain("stream records");
    await host.advance.by(2_000);
    const texts = (await readInbox(host.folder)).slice(before).map(({ text }) => text.split(" ")[0]);
    expect(texts).toEqual(["mail-bad", "mail-after"]);
  });

  test("records that never succeed end as a dead letter, and what comes later is delivered", async () => {
    const before = (await readInbox(host.folder)).length;
    await postNote(host, { id: "hopeless", fail: 99 });
    await host.advance.by(60_000);
    expect(host.parts.deadLetters.list()).toMatchObject([
      {
        source: "toy-stream",
        target: "arn:aws:sqs:eu-central-1:000000000000:toy-letters",
        payload: { batchSize: 1 },
      },
    ]);
    await postNote(host, { id: "later" });
    await host.settle();
    expect((await readInbox(host.folder)).slice(before).map(({ text }) => text.split(" ")[0])).toEqual(["mail-later"]);
  });

  test("an event whose function fails is tried twice more, then a dead letter", async () => {
    const response = await fetch(`${host.url}/2015-03-31/functions/toy-task/invocations`, {
      method: "POST",
      headers: { "x-amz-invocation-type": "Event" },
      body: `{"fail":true}`,
    });
    expect(response.status).toBe(202);
    const before = host.counts().invocations["toy-task"] ?? 0;
    await host.advance.by(10 * 60_000);
    expect(host.counts().invocations["toy-task"]).toBe(before + 2);
    expect(host.parts.deadLetters.list().at(-1)).toMatchObject({
      source: "toy-task",
      error: { errorType: "ToyError", errorMessage: "asked to" },
      payload: { fail: true },
    });
  });

  test("calls are recorded by function, action and table", () => {
    expect(host.calls()).toContainEqual({ caller: "toy-api", action: "dynamodb:PutItem", resource: "toy-table" });
    expect(host.calls().filter(({ caller }) => caller === "toy-stream")).toEqual([]);
  });

  test("a secret is generated once and read by ARN", async () => {
    const ask = () =>
      awsCall(host, "secretsmanager.GetSecretValue", {
        SecretId: "arn:aws:secretsmanager:eu-central-1:000000000000:secret:toy/secret-local0",
      });
    const first = (await ask()) as { SecretString: string };
    expect(first.SecretString).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(await ask()).toEqual(first);
    await expect(awsCall(host, "secretsmanager.GetSecretValue", { SecretId: "none" })).rejects.toThrow(
      "ResourceNotFoundException",
    );
  });

  test("no request's path is in any log", async () => {
    await fetch(`${host.url}/toy/notes/planted-secret`);
    await fetch(`${host.url}/toy/nowhere/planted-secret`);
    const logs = host.parts.functions.names.map((name) => {
      try {
        return readFileSync(join(host.folder, "logs", `${name}.log`), "utf8");
      } catch {
        return "";
      }
    });
    expect(logs.join("")).not.toContain("planted-secret");
  });
});

test("a template that asks for what is not there does not start, and leaves nothing behind", async () => {
  const folder = stateFolder();
  const broken = {
    Resources: {
      ...TOY_TEMPLATE.Resources,
      Table: { Type: "AWS::DynamoDB::Table", Properties: { TableName: { Ref: "No" } } },
    },
  };
  await expect(startHost({ folder, assembly: toyAssembly(broken) })).rejects.toThrow(CannotResolve);
  const host = await startHost({ folder, assembly: toyAssembly() });
  await expect(startHost({ folder, assembly: toyAssembly() })).rejects.toThrow("another local host");
  await host.stop();
});

function yesterday(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}
