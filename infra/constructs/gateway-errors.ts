import { ResponseType } from "aws-cdk-lib/aws-apigateway";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";

/**
 * Headers of what the gateway answers by itself: those of the pages (functions/pages/security.ts, held equal by a test),
 * but a policy that allows nothing at all, because a gateway's error has no styles and no form.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow",
};

const NOT_FOUND = {
  status: "404",
  title: "Not found",
  detail: "There is nothing at this address. Check that the link was copied whole.",
};

/** The gateway's own errors. An address without a route would be "Missing Authentication Token", with status 403. */
const ERRORS = [
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, ...NOT_FOUND },
  { type: ResponseType.RESOURCE_NOT_FOUND, ...NOT_FOUND },
  {
    type: ResponseType.DEFAULT_4XX,
    title: "Not accepted",
    detail: "The request was not accepted. Try again in a minute.",
  },
  {
    type: ResponseType.DEFAULT_5XX,
    title: "Not available",
    detail: "The service could not answer just now. Nothing was lost. Try again in a minute.",
  },
];

/** Gives the gateway's own errors security headers and words that name nothing of the request. */
export function secureErrors(api: RestApi): void {
  // A header's value is an expression; text stands in single quotes.
  const responseHeaders = Object.fromEntries(
    Object.entries(SECURITY_HEADERS).map(([name, value]) => [name, `'${value}'`]),
  );
  for (const { type, status, title, detail } of ERRORS.map((error) => ({ status: undefined, ...error })))
    api.addGatewayResponse(type.responseType, {
      type,
      ...(status !== undefined && { statusCode: status }),
      responseHeaders,
      templates: {
        "application/json": JSON.stringify({ title, detail }),
        "text/html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${detail}</p></html>`,
      },
    });
}
