import { ResponseType } from "aws-cdk-lib/aws-apigateway";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { OFFERED } from "../../functions/pages/texts/languages.ts";
import type { PageTexts } from "../../functions/pages/texts/page-texts.ts";

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

/** The gateway's own errors, in the words of the pages' own. Without a route it would say "Missing Authentication Token". */
const ERRORS: readonly { type: ResponseType; words: keyof PageTexts["errors"]; status?: string }[] = [
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, words: "not-found", status: "404" },
  { type: ResponseType.RESOURCE_NOT_FOUND, words: "not-found", status: "404" },
  { type: ResponseType.REQUEST_TOO_LARGE, words: "too-large" },
  { type: ResponseType.THROTTLED, words: "too-many-requests" },
  { type: ResponseType.DEFAULT_4XX, words: "bad-request" },
  { type: ResponseType.DEFAULT_5XX, words: "fault" },
];

/** The gateway does not know whom it answers: every language that is offered, one below the other. */
const pageOf = (words: keyof PageTexts["errors"]): string => {
  const said = OFFERED.map(({ tag }) => textsFor(tag)).map(({ language, dir, pages }) => {
    const { title, text } = pages.errors[words];
    return `<section lang="${language}" dir="${dir}"><h1>${title}</h1><p>${text}</p></section>`;
  });
  const { title } = textsFor("en").pages.errors[words];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${said.join("")}</html>`;
};

/** Gives the gateway's own errors security headers and words that name nothing of the request. */
export function secureErrors(api: RestApi): void {
  // A header's value is an expression; text stands in single quotes.
  const responseHeaders = Object.fromEntries(
    Object.entries(SECURITY_HEADERS).map(([name, value]) => [name, `'${value}'`]),
  );
  for (const { type, words, status } of ERRORS) {
    const { title, text: detail } = textsFor("en").pages.errors[words];
    api.addGatewayResponse(type.responseType, {
      type,
      ...(status !== undefined && { statusCode: status }),
      responseHeaders,
      templates: { "application/json": JSON.stringify({ title, detail }), "text/html": pageOf(words) },
    });
  }
}
