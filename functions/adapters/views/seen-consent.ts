import { extentOf } from "../../domain/access.ts";
import type { Viewer } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import type { Consent } from "../../domain/consent.ts";
import { mayShare } from "../../domain/rules/consent.ts";
import type { Telling } from "../../pages/answer-section.ts";
import { calendarDay } from "../../pages/texts/dates.ts";
import { listIn } from "../../pages/texts/numbers.ts";
import type { Section } from "../../pages/section-views.ts";
import { caseDataTextsFor } from "../../pages/texts/catalogue.ts";

/** Beside what the process itself shows by pseudonym (rules/consent.ts). */
const NOW_SHARED = {
  providers: { purpose: "assistance", recipient: "providers" },
  authorities: { purpose: "law-enforcement", recipient: "authorities" },
  lessons: { purpose: "lessons", recipient: "companies" },
} as const;
type NowShared = keyof typeof NOW_SHARED;
const NOW_NAMES = ["providers", "authorities", "lessons"] as const satisfies readonly NowShared[];

const nowOf = (state: Case, pseudonym: string): Record<NowShared, boolean> => ({
  providers: mayShare(state, { pseudonym, ...NOW_SHARED.providers }),
  authorities: mayShare(state, { pseudonym, ...NOW_SHARED.authorities }),
  lessons: mayShare(state, { pseudonym, ...NOW_SHARED.lessons }),
});

/** The last line of the ledger about each person who has one, by pseudonym: codes and days only. */
export interface SeenConsents {
  readonly kind: "consents";
  /** What may be shared from now on, for whoever refers people, informs authorities or writes lessons. */
  readonly now: readonly { readonly pseudonym: string; readonly may: Readonly<Record<NowShared, boolean>> }[];
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
  return last.length === 0
    ? []
    : [
        {
          kind: "consents",
          last,
          now: last.map(({ pseudonym }) => ({ pseudonym, may: nowOf(state, pseudonym) })),
        },
      ];
}

/** One row for each person: what was said last, since when, for what and for whom. */
export function consentsSection({ last, now }: SeenConsents, { texts, reader }: Telling): Section {
  const words = caseDataTextsFor(texts.language).consents;
  const { fields } = texts.notes["record-consent"];
  const word = (field: string, value: string): string => fields[field]?.options?.[value] ?? value;
  const listed = (values: readonly string[]) => listIn(texts.language, values);
  const said = last.map((entry) => ({
    label: entry.pseudonym,
    value: [
      texts.phrases.further(word("state", entry.state), calendarDay(entry.on, reader, texts)),
      listed(entry.purposes.map((purpose) => word("purposes", purpose))),
      listed(entry.recipients.map((recipient) => word("recipients", recipient))),
    ].join("\n"),
  }));
  const shared = now.map(({ pseudonym, may }) => ({
    label: `${words.nowTitle}${texts.phrases.colon}${pseudonym}`,
    value: NOW_NAMES.map((name) => `${words[name]}${texts.phrases.colon}${may[name] ? words.may : words.mayNot}`).join(
      "\n",
    ),
  }));
  return { title: words.title, note: words.duty, rows: [...said, ...shared] };
}
