import { extentOf } from "../../domain/access.ts";
import type { Viewer } from "../../domain/access.ts";
import { isWithheldFrom } from "../../domain/access/withheld.ts";
import type { Case } from "../../domain/case.ts";
import { statementDiffers } from "../../domain/rules/referral.ts";
import { lastServices, type ServiceRecord } from "../../domain/service-record.ts";
import { byDay, confirmedByDay, type ReferredTogether } from "../../domain/victims.ts";
import type { Telling } from "../../pages/answer-section.ts";
import { calendarDay } from "../../pages/texts/dates.ts";
import type { Section } from "../../pages/section-views.ts";
import { caseDataTextsFor } from "../../pages/texts/catalogue.ts";

interface Look {
  readonly state: Case;
  readonly viewer: Viewer;
}

/** What pages show of people besides answers: by pseudonym, in codes, counts and days. */
export type SeenOfPeople =
  | { readonly kind: "services"; readonly last: readonly ServiceRecord[] }
  | {
      readonly kind: "referrals";
      readonly confirmed: readonly ReferredTogether[];
      readonly stated?: readonly ReferredTogether[];
      readonly differ: boolean;
    };

/** How far services are, for coordinator and facilitator; of somebody who withdrew consent nothing. */
export function services({ state, viewer }: Look): SeenOfPeople[] {
  if (extentOf("case-plans", viewer, state) !== "all") return [];
  const last = lastServices(state.services).filter(
    ({ pseudonym }) => !isWithheldFrom(pseudonym, "report-assistance", viewer, state),
  );
  return last.length === 0 ? [] : [{ kind: "services", last }];
}

/** The two statements on referrals beside each other, for audit and facilitator (process, Steps 3.2 and 5.1). */
export function referrals({ state, viewer }: Look): SeenOfPeople[] {
  if (!["all", "without-free-text"].includes(extentOf("case-plans", viewer, state))) return [];
  const { victims } = state;
  if (victims.pseudonyms.length === 0) return [];
  const stated = victims.stated === undefined ? {} : { stated: byDay(victims.stated) };
  return [{ kind: "referrals", confirmed: confirmedByDay(victims), ...stated, differ: statementDiffers(victims) }];
}

const servicesSection = (last: readonly ServiceRecord[], { texts, reader }: Telling): Section => {
  const { title } = caseDataTextsFor(texts.language).services;
  const { fields } = texts.notes["record-service"];
  const word = (field: string, value: string): string => fields[field]?.options?.[value] ?? value;
  return {
    title,
    rows: last.map(({ pseudonym, service, state, on }) => ({
      label: `${pseudonym}${texts.phrases.colon}${word("service", service)}`,
      value: texts.phrases.further(word("state", state), calendarDay(on, reader, texts)),
    })),
  };
};

/** What somebody sees of people, in the words of their language. */
export function peopleSectionOf(seen: SeenOfPeople, telling: Telling): Section {
  if (seen.kind === "services") return servicesSection(seen.last, telling);
  const { texts, reader } = telling;
  const words = caseDataTextsFor(texts.language).referrals;
  const rows = (label: string, groups: readonly ReferredTogether[]) =>
    groups.map(({ people, on }) => ({ label, value: words.people(people, calendarDay(on, reader, texts)) }));
  return {
    title: words.title,
    rows: [...rows(words.confirmed, seen.confirmed), ...rows(words.stated, seen.stated ?? [])],
    ...(seen.stated === undefined ? {} : { note: seen.differ ? words.differ : words.agree }),
  };
}
