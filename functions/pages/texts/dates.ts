import { offered } from "./languages.ts";
import { AS_TYPED } from "./numbers.ts";
import type { Texts } from "./texts.ts";

/** Who reads: BCP 47 and IANA, from the contact of the directory. */
export interface Reader {
  readonly language: string;
  readonly timeZone: string;
}

/** Dates follow the reader's own tag where the words are in the same language: no French date in an English sentence. */
const localeFor = ({ language }: Reader, texts: Texts): string =>
  language.includes("-") && offered(language) === offered(texts.language) ? language : texts.language;

/** Making a formatter takes longer than all of a page's dates; they depend on locale and time zone alone. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...AS_TYPED, ...options });
  formatters.set(key, known);
  return known;
};

/** An instant (RFC 3339) as the day it is where the reader is: `12 March 2026`. */
export const dayOf = (instant: string, reader: Reader, texts: Texts): string =>
  formatter(localeFor(reader, texts), { dateStyle: "long", timeZone: reader.timeZone }).format(new Date(instant));

/** An instant with its time and time zone: `12 March 2026 at 14:00 CET`. */
export const timeOf = (instant: string, reader: Reader, texts: Texts): string =>
  formatter(localeFor(reader, texts), {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: reader.timeZone,
    timeZoneName: "short",
  }).format(new Date(instant));

/** A calendar day (`YYYY-MM-DD`), which is the same everywhere. */
export const calendarDay = (day: string, reader: Reader, texts: Texts): string =>
  dayOf(`${day}T12:00:00Z`, { ...reader, timeZone: "UTC" }, texts);
