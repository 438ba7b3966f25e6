import { Webhook, WebhookVerificationError } from "standardwebhooks";
import type { HttpRequest } from "../contracts/http.ts";

/** Ours: a dot would make `id.timestamp.body` ambiguous (hazards, AG-05); the id becomes a key of the table. */
const DELIVERY_ID = /^[A-Za-z0-9_-]{1,100}$/;

const HEADERS = ["webhook-id", "webhook-timestamp", "webhook-signature"] as const;

const holds = (secret: string, request: HttpRequest): boolean => {
  const headers = Object.fromEntries(HEADERS.map((name) => [name, request.header(name) ?? ""]));
  try {
    new Webhook(secret).verify(request.body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
};

/**
 * The id of a delivery that was signed with one of the secrets (two while they rotate) at most five minutes ago;
 * `undefined` if none of them fits. Looks at the bytes only: nothing is parsed before (hazards, AG-03, AG-04).
 */
export const verifiedDelivery = (request: HttpRequest, secrets: readonly string[]): string | undefined => {
  const id = request.header("webhook-id") ?? "";
  if (!DELIVERY_ID.test(id) || !/^\d{1,12}$/.test(request.header("webhook-timestamp") ?? "")) return undefined;
  return secrets.some((secret) => holds(secret, request)) ? id : undefined;
};
