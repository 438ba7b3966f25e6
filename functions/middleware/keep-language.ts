import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import { HTML } from "../contracts/http.ts";
import { LANGUAGE_KEY } from "../pages/texts/languages.ts";

/** Where fresh links are asked for, the one address of ours without a secret. */
const FRESH_LINK = "/fresh-link";

const isOurs = (address: string, secret: string): boolean =>
  (address.startsWith("?") && !address.includes(`${LANGUAGE_KEY}=`)) ||
  address.endsWith(FRESH_LINK) ||
  (secret !== "" && address.includes(`/${secret}`));

/** `and`: how parts of a query are joined, which differs inside an attribute. */
const withLanguage = (address: string, language: string, and: string): string =>
  `${address}${address.includes("?") ? and : "?"}${LANGUAGE_KEY}=${language}`;

/**
 * Carries a language that was chosen on to where the page leads: links and forms behind the same secret, and where a
 * POST is sent on to. Addresses of others are left as they are.
 *
 * What people wrote is escaped, so a quotation mark is always one of ours. A form without an address is sent to the
 * address of its page, with the language in it.
 */
export function keepLanguage(answer: HttpAnswer, { language, secret }: HttpRequest): HttpAnswer {
  if (language === undefined) return answer;
  const location = answer.headers?.["location"];
  const headers =
    location === undefined || !isOurs(location, secret)
      ? {}
      : { headers: { ...answer.headers, location: withLanguage(location, language, "&") } };
  if (answer.contentType !== HTML) return { ...answer, ...headers };
  const body = answer.body.replace(
    / (href|action)="([^"#]+)(#[^"]*)?"/g,
    (written: string, name: string, address: string, place: string | undefined) =>
      isOurs(address, secret) ? ` ${name}="${withLanguage(address, language, "&amp;")}${place ?? ""}"` : written,
  );
  return { ...answer, ...headers, body };
}
