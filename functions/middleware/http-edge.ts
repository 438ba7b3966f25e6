import httpHeaderNormalizer from "@middy/http-header-normalizer";
import middy from "@middy/core";
import type { MiddlewareObj } from "@middy/core";
import { gatewayEventSchema, STATUS_OF } from "../contracts/http.ts";
import type { GatewayAnswer, HttpAnswer, HttpRequest } from "../contracts/http.ts";
import { RemediationError } from "../domain/errors.ts";
import { languageIn } from "./language.ts";
import type { Asking } from "./language.ts";
import { keepLanguage } from "./keep-language.ts";
import type { ErrorName } from "../domain/errors.ts";

/** What is logged of a request: no path, no query, no address, no message of an error (hazards, EM-16, PR-05). */
export interface LogLine {
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly caseId?: string;
  /** The name of what was thrown. */
  readonly error?: string;
}

export interface EdgeParts {
  /** Headers that every answer has, whatever it says. */
  readonly security: Readonly<Record<string, string>>;
  /** The answer to a failure, in the words and the format of the route. */
  readonly failure: (status: number, name: ErrorName | "unexpected", asking: Asking) => HttpAnswer;
  readonly log: (line: LogLine) => void;
}

/** An answer that was decided deep inside: thrown, and sent as it is. */
export class AnswerNow extends Error {
  override readonly name = "AnswerNow";
  constructor(readonly answer: HttpAnswer) {
    super("answered");
  }
}

/** What tells the language of somebody whose request could not be answered. */
const askingOf = (event: unknown): Asking => {
  const { data } = gatewayEventSchema.pick({ queryStringParameters: true, headers: true }).safeParse(event);
  const language = languageIn(data?.queryStringParameters);
  const header = (name: string) => data?.headers?.[name];
  return language === undefined ? { header } : { language, header };
};

const requestFrom = (event: unknown): HttpRequest => {
  const { httpMethod, resource, headers, pathParameters, queryStringParameters, body, isBase64Encoded } =
    gatewayEventSchema.parse(event);
  const language = languageIn(queryStringParameters);
  const known = new Map(Object.entries(headers ?? {}));
  return {
    method: httpMethod,
    route: resource,
    secret: pathParameters?.secret ?? "",
    ...(pathParameters?.name === undefined ? {} : { name: pathParameters.name }),
    query: new Map(
      Object.entries(queryStringParameters ?? {}).flatMap(([name, value = ""]) =>
        value === "" ? [] : [[name, value]],
      ),
    ),
    ...(language === undefined ? {} : { language }),
    header: (name) => known.get(name),
    body: Buffer.from(body ?? "", isBase64Encoded === true ? "base64" : "utf8"),
  };
};

const answerTo = (
  error: unknown,
  failure: EdgeParts["failure"],
  asking: Asking,
): { answer: HttpAnswer; name?: string } => {
  if (error instanceof AnswerNow) return { answer: error.answer };
  if (error instanceof RemediationError)
    return { answer: failure(STATUS_OF[error.name], error.name, asking), name: error.name };
  return { answer: failure(500, "unexpected", asking), name: error instanceof Error ? error.name : "unexpected" };
};

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** A HEAD says what a GET would, without the body. */
const toGateway = (answer: HttpAnswer, method: string, security: EdgeParts["security"]): GatewayAnswer => ({
  statusCode: answer.status,
  headers: lowerCase({ ...answer.headers, "content-type": answer.contentType, ...security }),
  body: method === "HEAD" ? "" : answer.body,
  isBase64Encoded: answer.base64 === true,
});

const routeOf = (event: unknown): { route: string; method: string } => {
  const { data } = gatewayEventSchema.pick({ resource: true, httpMethod: true }).safeParse(event);
  return { route: data?.resource ?? "unknown", method: data?.httpMethod ?? "unknown" };
};

type Middleware = MiddlewareObj<unknown, HttpAnswer | GatewayAnswer>;

/** Turns what a handler answered or threw into what the gateway sends, and writes the one log line. */
const finish = ({ security, failure, log }: EdgeParts): Middleware => {
  const send = (event: unknown, answer: HttpAnswer, error?: string): GatewayAnswer => {
    const { route, method } = routeOf(event);
    const { status, caseId } = answer;
    log({
      route,
      method,
      status,
      ...(caseId === undefined ? {} : { caseId }),
      ...(error === undefined ? {} : { error }),
    });
    return toGateway(answer, method, security);
  };
  return {
    after: (request) => {
      if (request.response && "status" in request.response) request.response = send(request.event, request.response);
    },
    onError: (request) => {
      const { answer, name } = answerTo(request.error, failure, askingOf(request.event));
      request.response = send(request.event, answer, name);
    },
  };
};

/**
 * The edge of every function behind the API: header names in lower case, the bytes of the body, the security headers
 * on every answer, each error as the status of the total record and never as itself, one log line.
 */
export const httpEdge = (parts: EdgeParts, handle: (request: HttpRequest) => Promise<HttpAnswer>) =>
  middy<unknown, HttpAnswer | GatewayAnswer>({ timeoutEarlyInMillis: 0 })
    .use(httpHeaderNormalizer())
    .use(finish(parts))
    .handler(async (event: unknown) => {
      const request = requestFrom(event);
      return keepLanguage(await handle(request), request);
    });
