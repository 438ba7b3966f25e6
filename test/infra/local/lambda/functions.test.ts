import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../../infra/local/host.ts";
import type { Host } from "../../../../infra/local/hosted.ts";
import { stateFolder, toyAssembly } from "../toy/stack.ts";

const YEAR = 365 * 86_400_000;

interface Probed {
  now: number;
  date: number;
  isDate: boolean;
  text: string;
  env: Record<string, string>;
  thread: number;
}

describe("a hosted function", () => {
  let host: Host;
  let lambda: LambdaClient;
  beforeAll(async () => {
    host = await startHost({
      folder: stateFolder(),
      assembly: toyAssembly(),
      clockOffset: YEAR,
      environment: { GIVEN: "yes" },
    });
    lambda = new LambdaClient(host.client);
  });
  afterAll(() => host.stop());

  const probe = async (event: unknown) => {
    const given = { FunctionName: "toy-probe", Payload: JSON.stringify(event) };
    const { Payload, FunctionError } = await lambda.send(new InvokeCommand(given));
    return { result: JSON.parse(Payload?.transformToString() ?? "null") as Probed, FunctionError };
  };

  test("lives in virtual time, also after the clock has moved", async () => {
    for (let round = 0; round < 2; round += 1) {
      const { result } = await probe({});
      expect(Math.abs(result.now - host.clock.now())).toBeLessThan(5_000);
      expect(Math.abs(result.date - result.now)).toBeLessThan(1_000);
      expect(result.isDate).toBe(true);
      expect(Math.abs(Date.parse(result.text) - result.now)).toBeLessThan(2_000);
      await host.advance.by(YEAR / 52);
    }
  });

  test("has the template's environment and nothing of this machine's", async () => {
    const { env } = (await probe({})).result;
    expect(env).toMatchObject({
      ROLE: "probe",
      GIVEN: "yes",
      TABLE: "toy-table",
      BASE_URL: `${host.url}/toy`,
      AWS_REGION: "eu-central-1",
      AWS_LAMBDA_FUNCTION_NAME: "toy-probe",
      AWS_ENDPOINT_URL: host.url,
      AWS_CONFIG_FILE: "/nonexistent",
    });
    expect(Object.keys(env)).not.toContain("PATH");
    expect(Object.keys(env)).not.toContain("HOME");
  });

  test("shows an error's name and message, and no stack", async () => {
    const { result, FunctionError } = await probe({ throw: true });
    expect(FunctionError).toBe("Unhandled");
    expect(result).toEqual({ errorType: "ProbeError", errorMessage: "no" });
  });

  test("is ended when its time is over, and starts afresh", async () => {
    expect((await probe({ hang: true })).result).toMatchObject({
      errorType: "Sandbox.Timedout",
      errorMessage: expect.stringContaining("timed out after 1.00 seconds") as string,
    });
    expect((await probe({})).FunctionError).toBeUndefined();
  });

  test("that ends its process is an error", async () => {
    expect((await probe({ exit: true })).result).toMatchObject({ errorType: "Runtime.ExitError" });
    expect((await probe({})).FunctionError).toBeUndefined();
  });

  test("runs at most twice at a time, and the others wait", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => probe({ wait: 200 })));
    expect(new Set(all.map(({ result }) => result.thread)).size).toBe(2);
  });

  test("writes its log to the state folder at once", async () => {
    await probe({ log: "a line of the log" });
    expect(readFileSync(join(host.folder, "logs", "toy-probe.log"), "utf8")).toContain("a line of the log\n");
  });

  test("that is not there is not found, and what is no JSON is refused", async () => {
    await expect(lambda.send(new InvokeCommand({ FunctionName: "toy-nobody" }))).rejects.toMatchObject({
      name: "ResourceNotFoundException",
    });
    await expect(
      lambda.send(new InvokeCommand({ FunctionName: "toy-probe", Payload: Buffer.from("{") })),
    ).rejects.toMatchObject({ name: "InvalidRequestContentException" });
  });
});
