import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { ApiAnswer } from "../api-answer.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";

/** What the gateway says by itself, when no function is asked or the function fails. */
export type GatewayError =
  "MISSING_AUTHENTICATION_TOKEN" | "REQUEST_TOO_LARGE" | "INTEGRATION_FAILURE" | "INTEGRATION_TIMEOUT";

interface Standard {
  readonly status: number;
  readonly message: string;
}

/** Status and words as API Gateway has them (an unknown route is a missing token there). */
const STANDARD: Readonly<Record<GatewayError, Standard>> = {
  MISSING_AUTHENTICATION_TOKEN: { status: 403, message: "Missing Authentication Token" },
  REQUEST_TOO_LARGE: { status: 413, message: "Request Too Long" },
  INTEGRATION_FAILURE: { status: 502, message: "Internal server error" },
  INTEGRATION_TIMEOUT: { status: 504, message: "Endpoint request timed out" },
};

const responseSchema = z.object({
  ResponseType: z.string(),
  StatusCode: z.coerce.number().optional(),
  ResponseParameters: z.record(z.string(), z.string()).default({}),
  ResponseTemplates: z.record(z.string(), z.string()).default({}),
});

const HEADER = "gatewayresponse.header.";

/** Makes the gateway's own answers, with the headers and bodies that the template gives them; `accept` chooses the body. */
export function gatewayResponses(resolver: Resolver): (error: GatewayError, accept?: string) => ApiAnswer {
  const configured = new Map(
    resourcesOf(resolver, "AWS::ApiGateway::GatewayResponse", responseSchema).map(
      ({ properties }) => [properties.ResponseType, properties] as const,
    ),
  );
  return (error, accept = "") => {
    const { status, message } = STANDARD[error];
    const own = configured.get(error) ?? configured.get(status < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX");
    const [type, template] = chosen(own?.ResponseTemplates ?? {}, accept);
    const headers = Object.entries(own?.ResponseParameters ?? {})
      .filter(([name]) => name.startsWith(HEADER))
      .map(([name, value]) => [name.slice(HEADER.length).toLowerCase(), value.replaceAll(/^'|'$/g, "")] as const);
    return {
      status: own?.StatusCode ?? status,
      headers: { "content-type": type, ...Object.fromEntries(headers) },
      body: filled(template ?? `{"message":$context.error.messageString}`, message),
    };
  };
}

/** The first template that the caller names, else the one for JSON (API Gateway, "Set up a gateway response"). */
function chosen(templates: Readonly<Record<string, string>>, accept: string): readonly [string, string | undefined] {
  const wanted = Object.keys(templates).find((type) => accept.includes(type)) ?? "application/json";
  return [wanted, templates[wanted]];
}

function filled(template: string, message: string): string {
  return template
    .replaceAll("$context.error.messageString", JSON.stringify(message))
    .replaceAll("$context.error.message", message)
    .replaceAll("$context.requestId", randomUUID());
}
