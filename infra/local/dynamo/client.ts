import { Agent, request } from "node:http";
import type { OutgoingHttpHeaders, RequestOptions } from "node:http";
import type { ApiAnswer } from "../api-answer.ts";
import { parseJson } from "../json.ts";

/** Speaks to the DynamoDB API behind the host. */
export interface DynamoClient {
  /** Hands on a request as it is. */
  forward(headers: OutgoingHttpHeaders, body: Buffer): Promise<ApiAnswer>;
  /** A call of the host itself. `target` is e.g. `DynamoDB_20120810.CreateTable`. @throws DynamoRefused */
  call(target: string, input: unknown): Promise<unknown>;
  stop(): void;
}

/** The DynamoDB API refused a call of the host. */
export class DynamoRefused extends Error {
  override readonly name = "DynamoRefused";
}

/** Headers that belong to one connection, or would tell the SDK a time that is not the virtual one. */
const NOT_FORWARDED: ReadonlySet<string> = new Set(["date", "connection", "keep-alive", "transfer-encoding", "host"]);

/** Nobody checks the signature; DynamoDB APIs want one, and a date, to be there. */
const SIGNATURE =
  "AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=00";

/** Makes the client of one DynamoDB API, with connections that are kept. */
export function createDynamoClient(url: string): DynamoClient {
  const agent = new Agent({ keepAlive: true });
  const { hostname: host, port } = new URL(url);
  const forward = (headers: OutgoingHttpHeaders, body: Buffer) => send({ host, port, agent }, headers, body);
  return {
    forward,
    async call(target, input) {
      const headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": target,
        "x-amz-date": "20200101T000000Z",
        authorization: SIGNATURE,
      };
      const answer = await forward(headers, Buffer.from(JSON.stringify(input)));
      const text = answer.body.toString();
      if (answer.status !== 200) throw new DynamoRefused(`${target}: ${text}`);
      return parseJson(text);
    },
    stop: () => agent.destroy(),
  };
}

function send(to: RequestOptions, given: OutgoingHttpHeaders, body: Buffer): Promise<ApiAnswer> {
  const kept = Object.entries(given).filter(([name]) => !NOT_FORWARDED.has(name));
  const headers = { ...Object.fromEntries(kept), "content-length": body.length };
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...to, method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const back = Object.entries(response.headers).flatMap(([name, value]) =>
          value === undefined || NOT_FORWARDED.has(name) || name === "content-length" ? [] : [[name, value] as const],
        );
        resolve({ status: response.statusCode ?? 500, headers: Object.fromEntries(back), body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
