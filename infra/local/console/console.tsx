import type { ApiAnswer, ApiRequest } from "../api-answer.ts";
import type { Host } from "../hosted.ts";
import type { RequestHandler } from "../server.ts";
import { casesPage } from "./cases.tsx";
import { clockPage, moveClock } from "./clock.tsx";
import { executionPage, executionsPage } from "./executions.tsx";
import { homePage, reportExample } from "./home.tsx";
import { mailPage, mailsPage } from "./mails.tsx";
import { page, seeOther } from "./page.tsx";

type Answer = ApiAnswer | Promise<ApiAnswer>;

interface Place {
  readonly method: "GET" | "POST";
  /** Its groups are the answer's arguments, decoded. */
  readonly path: RegExp;
  readonly answer: (host: Host, part: string, rest: { readonly request: ApiRequest; readonly verb: string }) => Answer;
}

const PLACES: readonly Place[] = [
  { method: "GET", path: /^\/(?:console\/?)?$/, answer: homePage },
  { method: "GET", path: /^\/console\/mails$/, answer: mailsPage },
  { method: "GET", path: /^\/console\/mails\/(\d+)$/, answer: mailPage },
  { method: "GET", path: /^\/console\/cases$/, answer: casesPage },
  {
    method: "GET",
    path: /^\/console\/executions$/,
    answer: (host, _, { request }) => executionsPage(host, new URLSearchParams(request.query).get("of") ?? ""),
  },
  { method: "GET", path: /^\/console\/executions\/([^/]+)$/, answer: executionPage },
  {
    method: "POST",
    path: /^\/console\/executions\/([^/]+)\/(stop|redrive)$/,
    answer: (host, arn, { verb }) => actOn(host, arn, verb),
  },
  { method: "GET", path: /^\/console\/clock$/, answer: clockPage },
  {
    method: "POST",
    path: /^\/console\/clock\/(next|day|month|to)$/,
    answer: (host, how, { request }) => moveClock(host, how, new URLSearchParams(request.body.toString("utf8"))),
  },
  { method: "POST", path: /^\/console\/report\/([^/]+)$/, answer: reportExample },
];

/** The start page and what is behind it. */
export function createConsole(host: Host): RequestHandler {
  return async (request) => {
    if (!isOurs(request, host.url)) return problem(host, 403, "This page is for this machine only");
    for (const { method, path, answer } of PLACES) {
      const found = path.exec(request.path);
      if (found === null || method !== request.method) continue;
      const [, part = "", verb = ""] = found;
      return await answering(host, () => answer(host, decodeURIComponent(part), { request, verb }));
    }
    return problem(host, 404, "There is no such page");
  };
}

/** No other site's page may move the clock: the address and, where the browser names it, the origin are ours. */
function isOurs({ headers, method }: ApiRequest, url: string): boolean {
  const { port } = new URL(url);
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const origin = headers["origin"];
  const asked = own.includes(headers["host"] ?? "");
  return asked && (method === "GET" || origin === undefined || own.includes(origin.replace("http://", "")));
}

async function answering(host: Host, answer: () => Answer): Promise<ApiAnswer> {
  try {
    return await answer();
  } catch (error) {
    return problem(host, 500, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

function problem(host: Host, status: number, what: string): ApiAnswer {
  return page({ title: what, now: host.clock.now(), children: null }, status);
}

async function actOn(host: Host, executionArn: string, verb: string): Promise<ApiAnswer> {
  await host.parts.engine.call(verb === "stop" ? "StopExecution" : "RedriveExecution", { executionArn });
  await host.settle();
  return seeOther(`/console/executions/${encodeURIComponent(executionArn)}`);
}
