import { createHash } from "node:crypto";
import { ResponseType } from "aws-cdk-lib/aws-apigateway";
import type { RestApi } from "aws-cdk-lib/aws-apigateway";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { OFFERED } from "../../functions/pages/texts/languages.ts";
import type { PageTexts } from "../../functions/pages/texts/page-texts.ts";

/** Ours, and small: it stands in each of the gateway's pages. Colours are the browser's own, light or dark. */
const STYLE = "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/**
 * Headers of what the gateway answers by itself: those of the pages (functions/pages/security.ts, held equal by a test),
 * but a policy that allows one small style and nothing else, because a gateway's error has no form.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
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

const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${STYLE}</style>`;

/** The gateway does not know whom it answers: every language that is offered, one below the other. */
const pageOf = (words: keyof PageTexts["errors"]): string => {
  const said = OFFERED.map(({ tag }) => textsFor(tag)).map(({ language, dir, pages }) => {
    const { title, text } = pages.errors[words];
    const heading = language === "en" ? "h1" : "h2";
    return `<section lang="${language}" dir="${dir}"><${heading}>${title}</${heading}><p>${text}</p></section>`;
  });
  const { title } = textsFor("en").pages.errors[words];
  return `<!doctype html><html lang="en"><head>${HEAD}<title>${title}</title></head><body><main>${said.join("")}</main></body></html>`;
};

/** Each of those pages once, by its words. */
export const GATEWAY_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  ERRORS.map(({ words }) => [words, pageOf(words)]),
);

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
