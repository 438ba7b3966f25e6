import type { HttpRequest } from "../contracts/http.ts";

/** Ours: an answer may be 350,000 bytes once decoded (forms/decode-form.ts); this is what is read at all. */
const MOST_BYTES = 400_000;

export type FormRefusal = "other-origin" | "other-type" | "too-large";

/**
 * Why a form is not taken, if it is not.
 *
 * `no-referrer` makes browsers send `Origin: null` (seen): only a header that is there and names another origin is
 * refused. There are no cookies; the secret in the path is what proves who sends (architecture, A decision by mail, 7).
 */
export const refusedForm = (request: HttpRequest, baseUrl: string): FormRefusal | undefined => {
  const site = request.header("sec-fetch-site");
  const origin = request.header("origin");
  if (site !== undefined && site !== "same-origin") return "other-origin";
  if (origin !== undefined && origin !== "null" && origin !== new URL(baseUrl).origin) return "other-origin";
  const [type = ""] = (request.header("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return "other-type";
  return request.body.byteLength > MOST_BYTES ? "too-large" : undefined;
};
