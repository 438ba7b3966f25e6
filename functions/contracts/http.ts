import * as z from "zod";
import type { ErrorName } from "../domain/errors.ts";

/**
 * What API Gateway hands over (REST, proxy integration), as far as it is used: no address of the caller, no
 * Host. `resource` is the route's template, so that it can be logged where the path must not (hazards, EM-16, EM-25).
 */
export const gatewayEventSchema = z.object({
  httpMethod: z.string(),
  resource: z.string(),
  headers: z.record(z.string(), z.string().optional()).nullish(),
  pathParameters: z.object({ secret: z.string().optional(), name: z.string().optional() }).nullish(),
  /** Only what somebody looks for in the library; it reaches no log. */
  queryStringParameters: z.record(z.string(), z.string().optional()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});
export type GatewayEvent = z.infer<typeof gatewayEventSchema>;

/** What goes back to API Gateway. */
export interface GatewayAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** A request as handlers see it; header names are lower case, the body is the bytes that were sent. */
export interface HttpRequest {
  readonly method: string;
  readonly route: string;
  /** The secret of the link; empty where the route has none. */
  readonly secret: string;
  /** What is asked for behind the link, where the route names it. */
  readonly name?: string;
  /** What somebody looks for; never logged. */
  readonly query?: ReadonlyMap<string, string>;
  /** The language chosen in the query, if it is one that is offered. */
  readonly language?: string;
  readonly header: (name: string) => string | undefined;
  readonly body: Buffer;
}

export const HTML = "text/html; charset=utf-8";
export const JSON_TYPE = "application/json; charset=utf-8";
export const CSV = "text/csv; charset=utf-8; header=present";
export const PDF = "application/pdf";
/** RFC 9457. */
export const PROBLEM = "application/problem+json; charset=utf-8";

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** The body is bytes in base64. */
  readonly base64?: true;
  /** Besides the security headers, which every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For the log line; ids say nothing about the case. */
  readonly caseId?: string;
}

/**
 * The status of each deliberate error; whatever else is thrown is a 500.
 *
 * 503 where an operator or time mends it and the same call may come again, 409 where the call has to change.
 */
export const STATUS_OF = {
  CaseChangedMeanwhile: 409,
  CaseNotFound: 404,
  RequestNotFound: 404,
  RequestAlreadyDecided: 409,
  AnswerNotAcceptable: 422,
  NoPartyToAsk: 503,
  NotAllowedNow: 409,
  DeliveryReused: 409,
  DirectoryIncomplete: 503,
} as const satisfies Record<ErrorName, number>;
