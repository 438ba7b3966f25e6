import type { Context } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { HTML, STATUS_OF } from "../../../functions/contracts/http.ts";
import type { HttpRequest } from "../../../functions/contracts/http.ts";
import { CaseNotFound, DirectoryIncomplete, ERROR_NAMES } from "../../../functions/domain/errors.ts";
import { AnswerNow, httpEdge } from "../../../functions/middleware/http-edge.ts";
import type { LogLine } from "../../../functions/middleware/http-edge.ts";

const lines: LogLine[] = [];
beforeEach(() => lines.splice(0));

const page = { status: 200, contentType: HTML, body: "<p>page</p>", caseId: "RC-AAAA-BBBB" };
const parts = {
  security: { "x-frame-options": "DENY", "cache-control": "no-store" },
  failure: (status: number, name: string) => ({ status, contentType: HTML, body: `failed ${name}` }),
  log: (line: LogLine) => void lines.push(line),
};
const SECRET = "planted-secret-of-a-link";
const event = (over: object = {}) => ({
  httpMethod: "GET",
  resource: "/request/{secret}",
  path: `/request/${SECRET}`,
  headers: { "User-Agent": "x", Host: "evil.example" },
  pathParameters: { secret: SECRET },
  queryStringParameters: { next: "https://evil.example" },
  requestContext: { identity: { sourceIp: "203.0.113.7" } },
  body: null,
  isBase64Encoded: false,
  ...over,
});
const call = (handle: (request: HttpRequest) => Promise<typeof page>, input: unknown = event()) =>
  httpEdge(parts, handle)(input, {} as Context);

describe("the edge of every function", () => {
  test("answers with the security headers and logs no path, query or address", async () => {
    const answer = await call(async () => Promise.resolve(page));
    expect(answer).toEqual({
      statusCode: 200,
      headers: { "content-type": HTML, ...parts.security },
      body: page.body,
      isBase64Encoded: false,
    });
    expect(lines).toEqual([{ route: "/request/{secret}", method: "GET", status: 200, caseId: "RC-AAAA-BBBB" }]);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test("gives handlers lower-case headers and the exact bytes", async () => {
    const seen: HttpRequest[] = [];
    const bytes = Buffer.from([0xc3, 0x28, 0x00]);
    const input = event({
      httpMethod: "POST",
      headers: { "Content-Type": "a/b" },
      body: bytes.toString("base64"),
      isBase64Encoded: true,
    });
    await call(async (request) => Promise.resolve(seen.push(request)).then(() => page), input);
    expect(seen[0]?.header("content-type")).toBe("a/b");
    expect(seen[0]?.body).toEqual(bytes);
    expect(seen[0]?.secret).toBe(SECRET);
  });

  test("a HEAD has the headers of a GET and no body", async () => {
    const answer = await call(async () => Promise.resolve(page), event({ httpMethod: "HEAD" }));
    expect(answer).toMatchObject({ statusCode: 200, body: "", headers: { "content-type": HTML } });
  });

  test.for([
    [new CaseNotFound("RC-AAAA-BBBB"), 404, "CaseNotFound", "a deliberate error has its own status"],
    [new DirectoryIncomplete("downstream"), 503, "DirectoryIncomplete", "an operator mends it"],
    [new TypeError(`cannot read ${SECRET}`), 500, "TypeError", "whatever else is thrown is never shown"],
    [new AnswerNow({ ...page, status: 409 }), 409, undefined, "an answer from deep inside is sent as it is"],
  ] as const)("%s", async ([error, status, name, because]) => {
    const answer = await call(async () => Promise.reject(error));
    expect(answer, because).toMatchObject({ statusCode: status, headers: parts.security });
    expect(lines[0]?.error).toBe(name);
    expect(JSON.stringify([answer, lines])).not.toContain(SECRET);
  });

  test("an event that is no gateway event is answered too", async () => {
    const answer = await call(async () => Promise.resolve(page), { hello: 1 });
    expect(answer).toMatchObject({ statusCode: 500, headers: parts.security });
  });

  test("every deliberate error has a status", () => {
    expect(Object.keys(STATUS_OF).sort()).toEqual([...ERROR_NAMES].sort());
  });
});
