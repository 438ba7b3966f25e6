import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { ApiAnswer, ApiRequest } from "./api-answer.ts";

/** Answers one request; it is read whole before. */
export type RequestHandler = (request: ApiRequest) => Promise<ApiAnswer>;

/** The host's one listener. */
export interface LocalServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** More than any of the local services takes; they refuse earlier, each in its own words. */
const MOST_BYTES = 16 * 1024 ** 2;

/**
 * Listens on 127.0.0.1. The handler may be given later, when the parts behind it are ready. No request's path is
 * ever written to a log: links in mails hold secrets.
 */
export async function listen(port: number, handler: () => RequestHandler | undefined): Promise<LocalServer> {
  const server = createServer((incoming, outgoing) => {
    void handle(incoming, outgoing, handler());
  });
  // The SDK keeps connections; one that the server closed first would fail the next call.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = portOf(server);
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(incoming: IncomingMessage, outgoing: ServerResponse, handler: RequestHandler | undefined) {
  // A shifted `Date` would be taken for clock skew by the SDK, which then tries every expected error again (*seen*).
  outgoing.sendDate = false;
  const answer = await answerOf(incoming, handler);
  const body = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  for (const [name, value] of Object.entries(answer.headers))
    if (name !== "date") outgoing.setHeader(name, typeof value === "string" ? value : [...value]);
  if (BODILESS.has(answer.status)) {
    outgoing.removeHeader("content-type");
    outgoing.writeHead(answer.status).end();
    return;
  }
  outgoing.setHeader("content-length", body.length);
  outgoing.writeHead(answer.status).end(incoming.method === "HEAD" ? undefined : body);
}

const BODILESS: ReadonlySet<number> = new Set([204, 304]);

async function answerOf(incoming: IncomingMessage, handler: RequestHandler | undefined): Promise<ApiAnswer> {
  const plain = { "content-type": "text/plain; charset=utf-8" };
  if (handler === undefined) return { status: 503, headers: plain, body: "The local host is starting.\n" };
  try {
    return await handler(await read(incoming));
  } catch (error) {
    console.error(error);
    return { status: 500, headers: plain, body: "The local host failed; its terminal says why.\n" };
  }
}

/** By events: an asynchronous iterator costs a tenth of a call of the database (*seen*). */
function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
    });
    incoming.on("end", () => resolve(Buffer.concat(chunks)));
    incoming.on("error", reject);
  });
}

async function read(incoming: IncomingMessage): Promise<ApiRequest> {
  const body = await bodyOf(incoming);
  const [path = "/", query = ""] = splitOnce(incoming.url ?? "/", "?");
  const { rawHeaders } = incoming;
  return {
    method: incoming.method ?? "GET",
    path,
    query,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(", ") : (value ?? ""),
      ]),
    ),
    rawHeaders: rawHeaders.flatMap((name, index) =>
      index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""] as const] : [],
    ),
    body,
  };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
