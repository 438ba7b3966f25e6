import type { HttpRequest } from "../contracts/http.ts";
import { LANGUAGE_KEY, offered } from "../pages/texts/languages.ts";

/** Of all that a query may say, only the tag of a language that is offered. */
export const languageIn = (query: Readonly<Record<string, string | undefined>> | null | undefined) =>
  offered(query?.[LANGUAGE_KEY] ?? "");

/** The first language of `Accept-Language` that is offered; browsers send them in the order of preference. */
const accepted = (header: string): string | undefined => {
  for (const part of header.slice(0, 200).split(",")) {
    const language = offered(part.split(";")[0]?.trim() ?? "");
    if (language !== undefined) return language;
  }
  return undefined;
};

/** The language for somebody who is not known: the one they chose, or else the one their browser asks for. */
export const languageOfStranger = ({ language, header }: Asking): string =>
  language ?? accepted(header?.("accept-language") ?? "") ?? "en";

export type Asking = Pick<HttpRequest, "language"> & Partial<Pick<HttpRequest, "header">>;
