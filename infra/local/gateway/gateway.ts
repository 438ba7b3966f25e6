import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import type { ApiAnswer, ApiRequest } from "../api-answer.ts";
import type { Clock } from "../clock.ts";
import { tryJson } from "../json.ts";
import type { Functions } from "../lambda/functions.ts";
import type { Place } from "../template/identities.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import { compressed } from "./compress.ts";
import { gatewayResponses } from "./gateway-responses.ts";
import type { GatewayError } from "./gateway-responses.ts";
import { proxyEvent } from "./proxy-event.ts";
import type { GatewayPlace } from "./proxy-event.ts";
import { matchRoute, routesOf } from "./routes.ts";
import type { Match } from "./routes.ts";

/** The public side: the template's REST API under `/<stage>/`. */
export interface Gateway {
  /** Stage names; the first segment of every public path. */
  readonly stages: readonly string[];
  handle(request: ApiRequest): Promise<ApiAnswer>;
}

interface GatewayParts {
  readonly resolver: Resolver;
  readonly place: Place;
  readonly clock: Clock;
  readonly functions: Functions;
}

/** API Gateway takes ten megabytes and waits 29 seconds. */
const MOST_BYTES = 10 * 1024 ** 2;
const MOST_MILLISECONDS = 29_000;

const apiSchema = z.object({
  BinaryMediaTypes: z.array(z.string()).default([]),
  MinimumCompressionSize: z.number().optional(),
});
const resultSchema = z.object({
  statusCode: z.coerce.number(),
  headers: z.record(z.string(), z.coerce.string()).nullish(),
  multiValueHeaders: z.record(z.string(), z.array(z.coerce.string())).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Makes the gateway of the template's REST API; a template without one has no stages. */
export function createGateway({ resolver, place, clock, functions }: GatewayParts): Gateway {
  const routes = routesOf(resolver);
  const refuse = gatewayResponses(resolver);
  const [api] = resourcesOf(resolver, "AWS::ApiGateway::RestApi", apiSchema);
  const stages = resourcesOf(resolver, "AWS::ApiGateway::Stage", z.object({})).map(({ ref }) => ref);
  const isBinary = (type: string) => (api?.properties.BinaryMediaTypes ?? []).some((known) => covers(known, type));
  return {
    stages,
    async handle(request) {
      const [, stage = "", ...rest] = request.path.split("/");
      const path = `/${rest.join("/")}`;
      const { accept, "accept-encoding": codings } = request.headers;
      if (request.body.length > MOST_BYTES) return refuse("REQUEST_TOO_LARGE", accept);
      const match = stages.includes(stage) ? matchRoute(routes, request.method, path) : undefined;
      if (match === undefined) return refuse("MISSING_AUTHENTICATION_TOKEN", accept);
      const at = { restApiId: api?.ref ?? "", stage, account: place.account, now: clock.now(), isBinary };
      const answer = await answerOf(functions, request, { path, match, place: at });
      if (typeof answer === "string") return refuse(answer, accept);
      return compressed(answer, codings, api?.properties.MinimumCompressionSize);
    },
  };
}

function covers(known: string, type: string): boolean {
  const plain = type.split(";")[0]?.trim().toLowerCase() ?? "";
  return (
    known === "*/*" || known.toLowerCase() === plain || (known.endsWith("/*") && plain.startsWith(known.slice(0, -1)))
  );
}

interface Integration {
  readonly path: string;
  readonly match: Match;
  readonly place: GatewayPlace;
}

async function answerOf(
  functions: Functions,
  request: ApiRequest,
  { path, match, place }: Integration,
): Promise<ApiAnswer | GatewayError> {
  const event = JSON.stringify(proxyEvent(request, path, { match, place }));
  const patience = new AbortController();
  const outcome = await Promise.race([
    functions.invoke(match.route.functionName, event),
    setTimeout(MOST_MILLISECONDS, undefined, { signal: patience.signal, ref: false }),
  ]);
  patience.abort();
  if (outcome === undefined) return "INTEGRATION_TIMEOUT";
  const result = outcome.ok ? resultSchema.safeParse(tryJson(outcome.payload)) : undefined;
  if (!result?.success) return "INTEGRATION_FAILURE";
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = result.data;
  return {
    status: statusCode,
    headers: {
      "content-type": "application/json",
      ...lowerCase(headers ?? {}),
      ...lowerCase(multiValueHeaders ?? {}),
    },
    body: Buffer.from(body ?? "", isBase64Encoded ? "base64" : "utf8"),
  };
}

function lowerCase<V>(headers: Readonly<Record<string, V>>): Readonly<Record<string, V>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
