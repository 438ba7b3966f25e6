import { randomUUID } from "node:crypto";
import type { ApiRequest } from "../api-answer.ts";
import type { Match } from "./routes.ts";

/** Where and when the gateway stands, as far as an event tells. */
export interface GatewayPlace {
  readonly restApiId: string;
  readonly stage: string;
  readonly account: string;
  /** Epoch milliseconds, virtual. */
  readonly now: number;
  /** Whether bodies of this content type are handed on as base64. */
  readonly isBinary: (contentType: string) => boolean;
}

/** The event of a REST API's proxy integration (format 1.0). `path` is the request's within the stage. */
export function proxyEvent(request: ApiRequest, path: string, { match, place }: { match: Match; place: GatewayPlace }) {
  const headers = [...request.rawHeaders, ["X-Forwarded-For", "127.0.0.1"], ["X-Forwarded-Proto", "http"]] as const;
  const query = [...new URLSearchParams(request.query).entries()];
  const binary = place.isBinary(request.headers["content-type"] ?? "");
  return {
    resource: match.route.resource,
    path,
    httpMethod: request.method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: grouped(headers),
    queryStringParameters: query.length > 0 ? Object.fromEntries(query) : null,
    multiValueQueryStringParameters: query.length > 0 ? grouped(query) : null,
    pathParameters: decoded(match.parameters),
    stageVariables: null,
    requestContext: requestContext(request, path, { match, place }),
    body: request.body.length === 0 ? null : request.body.toString(binary ? "base64" : "utf8"),
    isBase64Encoded: binary && request.body.length > 0,
  };
}

function requestContext(request: ApiRequest, path: string, { match, place }: { match: Match; place: GatewayPlace }) {
  const { now, stage } = place;
  return {
    accountId: place.account,
    apiId: place.restApiId,
    authorizer: null,
    domainName: request.headers["host"] ?? "127.0.0.1",
    domainPrefix: place.restApiId,
    extendedRequestId: randomUUID(),
    httpMethod: request.method,
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: "127.0.0.1",
      user: null,
      userAgent: request.headers["user-agent"] ?? null,
      userArn: null,
    },
    path: `/${stage}${path}`,
    protocol: "HTTP/1.1",
    requestId: randomUUID(),
    requestTime: new Date(now).toUTCString(),
    requestTimeEpoch: Math.floor(now),
    resourceId: match.route.resourceId,
    resourcePath: match.route.resource,
    stage,
  };
}

function grouped(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.map(([, value]) => value)]));
}

function decoded(parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> | null {
  const entries = Object.entries(parameters).map(([name, value]) => [name, decodeSegment(value)] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function decodeSegment(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
