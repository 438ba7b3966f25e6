import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../../infra/local/host.ts";
import type { Host } from "../../../../infra/local/hosted.ts";
import { stateFolder, toyAssembly } from "../toy/stack.ts";

describe("the public gateway", () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly() });
  });
  afterAll(() => host.stop());

  test("a function gets the event of a REST API's proxy integration", async () => {
    const answer = await fetch(`${host.url}/toy/notes/a%20b?x=1&x=2&y=`, {
      headers: { "X-Twice": "1", accept: "text/html" },
    });
    expect(await answer.json()).toMatchObject({
      resource: "/notes/{id}",
      path: "/notes/a%20b",
      httpMethod: "GET",
      pathParameters: { id: "a b" },
      queryStringParameters: { x: "2", y: "" },
      multiValueQueryStringParameters: { x: ["1", "2"], y: [""] },
      headers: { accept: "text/html" },
      body: null,
      isBase64Encoded: false,
      requestContext: { stage: "toy", resourcePath: "/notes/{id}", identity: { sourceIp: "127.0.0.1" } },
    });
  });

  test("its own errors have the template's headers", async () => {
    const answer = await fetch(`${host.url}/toy/nowhere`);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(await answer.json()).toEqual({ message: "Missing Authentication Token" });
    expect((await fetch(`${host.url}/other-stage/notes/x`)).status).toBe(403);
  });

  test("HEAD without a method of its own finds nothing, as on AWS", async () => {
    const answer = await fetch(`${host.url}/toy/notes/x`, { method: "HEAD" });
    expect(answer.status).toBe(403);
    expect(host.counts().invocations["toy-api"]).toBe(1);
  });

  test("what is no proxy answer is a bad gateway", async () => {
    const answer = await fetch(`${host.url}/toy/notes/broken`);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ message: "Internal server error" });
  });

  test("more than ten megabytes are refused", async () => {
    const answer = await fetch(`${host.url}/toy/notes`, { method: "POST", body: Buffer.alloc(10 * 1024 ** 2 + 1) });
    expect(answer.status).toBe(413);
  });

  test("no answer has a Date, which the SDK would take for clock skew", async () => {
    const headers = await new Promise((resolve, reject) => {
      request(`${host.url}/toy/notes/x`, (response) => resolve(response.resume().headers))
        .on("error", reject)
        .end();
    });
    expect(headers).not.toHaveProperty("date");
  });
});
