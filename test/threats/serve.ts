import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { call, opened, type World } from "../functions/handlers/doubles/world.ts";

/** What reached a server. */
export interface Reached {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

export interface Served {
  readonly url: string;
  readonly reached: Reached[];
  stop(): Promise<void>;
}

type Answer = { status?: number; headers?: Readonly<Record<string, string>>; body: string };

/** A server of a test on a port of its own: another port is another origin. */
export async function serve(answer: (request: Reached, body: string) => Promise<Answer>): Promise<Served> {
  const reached: Reached[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const request = { method: incoming.method ?? "GET", path: incoming.url ?? "/", headers: incoming.headers };
      if (request.path !== "/favicon.ico") reached.push(request);
      void answer(request, Buffer.concat(chunks).toString()).then(({ status = 200, headers = {}, body }) =>
        outgoing.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    reached,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface ServedPage extends Served {
  readonly world: World;
  /** The link of the request that is asked. */
  readonly link: string;
}

/** The page of a request, served as it is. `spoil` puts something into the page, as if escaping had failed. */
export async function servePage(spoil: (html: string) => string = (html) => html): Promise<ServedPage> {
  const world = opened();
  const secret = world.ask("assess-allegation");
  const served: Served = await serve(async ({ method, headers, path }, body) => {
    const handler = requestPage({ ...world.parts, baseUrl: served.url });
    const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const answer = await call(handler, { method, headers: sent, secret: path.split("/").at(-1) ?? "", body });
    return { status: answer.statusCode, headers: answer.headers, body: spoil(answer.body) };
  });
  return Object.assign(served, { world, link: `${served.url}/request/${secret}` });
}
