import { extentOf } from "../../domain/access.ts";
import type { Viewer } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import type { Consent } from "../../domain/consent.ts";
import type { Telling } from "../../pages/answer-section.ts";
import { caseDataTextsFor } from "../../pages/texts/case-data-texts.ts";
import { calendarDay } from "../../pages/texts/dates.ts";
import { listIn } from "../../pages/texts/numbers.ts";
import type { Section } from "../../pages/view-models.ts";

/** The last line of the ledger about each person who has one, by pseudonym: codes and days only. */
export interface SeenConsents {
  readonly kind: "consents";
  readonly last: readonly Pick<Consent, "pseudonym" | "state" | "on" | "purposes" | "recipients">[];
}

/** For whoever sees consent by pseudonym; counts of few people are no news and are left out (ours). */
export function consents({ state, viewer }: { readonly state: Case; readonly viewer: Viewer }): SeenConsents[] {
  if (!["all", "by-pseudonym"].includes(extentOf("consent", viewer, state))) return [];
  const last = state.victims.pseudonyms.flatMap((wanted) => {
    const entry = state.consents.findLast(({ pseudonym }) => pseudonym === wanted);
    if (entry === undefined) return [];
    const { pseudonym, state: is, on, purposes, recipients } = entry;
    return [{ pseudonym, state: is, on, purposes, recipients }];
  });
  return last.length === 0 ? [] : [{ kind: "consents", last }];
}

/** One row for each person: what was said last, since when, for what and for whom. */
export function consentsSection({ last }: SeenConsents, { texts, reader }: Telling): Section {
  const { title } = caseDataTextsFor(texts.language).consents;
  const { fields } = texts.notes["record-consent"];
  const listed = (values: readonly string[]) => listIn(texts.language, values);
  const word = (field: string, value: string): string => fields[field]?.options?.[value] ?? value;
  return {
    title,
    rows: last.map((entry) => ({
      label: entry.pseudonym,
      value: [
        texts.phrases.further(word("state", entry.state), calendarDay(entry.on, reader, texts)),
        listed(entry.purposes.map((purpose) => word("purposes", purpose))),
        listed(entry.recipients.map((recipient) => word("recipients", recipient))),
      ].join("\n"),
    })),
  };
}
