import type { RequestId } from "../domain/requests/table.ts";
import { textsFor } from "../pages/texts/catalogue.ts";
import { dayOf, type Reader } from "../pages/texts/dates.ts";
import { numberIn } from "../pages/texts/numbers.ts";
import type { Mail } from "./mail.ts";

/** One of several requests that a reader is reminded of. Instants are RFC 3339 in UTC. */
export interface Reminded {
  /** `RC-XXXX-XXXX`. */
  readonly reference: string;
  readonly request: RequestId;
  readonly dueAt: string;
  readonly url: string;
}

/** The reminders of one reader in one mail, next due first. `at`: now, tells what is late. */
export function composeGathered(reader: Reader, reminded: readonly Reminded[], at: string): Mail {
  const texts = textsFor(reader.language);
  const { gathered, labels, linkIsYours, footer } = texts.mails;
  const late = reminded.filter(({ dueAt }) => dueAt < at).length;
  const byDue = [...reminded].sort((one, other) => one.dueAt.localeCompare(other.dueAt));
  const [first] = byDue;
  const choose = texts.pages.people.reminders.title;
  return {
    subject: gathered.subject(reminded.length),
    facts: [
      [labels.open, numberIn(texts.language, reminded.length)],
      [labels.late, numberIn(texts.language, late)],
    ],
    paragraphs: gathered.paragraphs,
    links: [
      ...byDue.map(({ reference, request, dueAt, url }) => {
        const words = dueAt < at ? gathered.lateItem : gathered.item;
        return { label: words(reference, texts.requests[request].title, dayOf(dueAt, reader, texts)), url };
      }),
      ...(first === undefined ? [] : [{ label: choose, url: `${first.url}/reminders` }]),
    ],
    footer: [linkIsYours, ...footer],
    language: texts.language,
    dir: texts.dir,
    colon: texts.phrases.colon,
  };
}
