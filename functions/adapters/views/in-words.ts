import type { Telling } from "../../pages/answer-section.ts";
import { allegationSection, answerSection, levelsSection } from "../../pages/known-sections.ts";
import { planChanges } from "../../pages/plan-difference.ts";
import { calendarDay, dayOf } from "../../pages/texts/dates.ts";
import { moneyIn, numberIn } from "../../pages/texts/numbers.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";
import { monitoringSectionOf } from "./monitoring-in-words.ts";
import { peopleSectionOf } from "./seen-people.ts";
import { consentsSection } from "./seen-consent.ts";
import type { Seen } from "./seen.ts";
import { caseDataTextsFor } from "../../pages/texts/catalogue.ts";

type SeenOf<Kind extends Seen["kind"]> = Extract<Seen, { kind: Kind }>;

const peopleSection = ({ referred, on, pseudonyms }: SeenOf<"people">, telling: Telling): Section => {
  const { people } = caseDataTextsFor(telling.texts.language);
  const when: SectionRow[] =
    on === undefined ? [] : [{ label: people.referredOn, value: calendarDay(on, telling.reader, telling.texts) }];
  return {
    title: people.title,
    rows: [
      {
        label: people.referred,
        value: typeof referred === "number" ? numberIn(telling.texts.language, referred) : referred,
      },
      ...when,
      ...pseudonyms.map((value) => ({ label: people.pseudonym, value, depth: 1 })),
    ],
    ...(typeof referred === "string" ? { note: people.few } : {}),
  };
};

const differenceSection = ({ since, at, before, now }: SeenOf<"plan-difference">, telling: Telling): Section => {
  const { texts, reader } = telling;
  const words = caseDataTextsFor(texts.language).planDifference;
  const rows = planChanges(before, now, telling);
  const note = words.comparedWith(dayOf(at, reader, texts));
  return {
    title: since === "before" ? words.title : words.sinceApproved,
    rows,
    note: rows.length === 0 ? `${words.nothing} ${note}` : note,
  };
};

const moneySection = ({ currency, budget, pledged, confirmed }: SeenOf<"money">, telling: Telling): Section => {
  const { money } = caseDataTextsFor(telling.texts.language);
  const row = (label: string, amount: string): SectionRow => ({
    label,
    value: moneyIn(telling.texts.language, amount, currency),
  });
  return {
    title: money.title,
    rows: [row(money.budget, budget), row(money.confirmed, confirmed), row(money.pledged, pledged)],
  };
};

const checklistSection = ({ items }: SeenOf<"checklist">, { texts }: Telling): Section => {
  const { title, done: isDone, open } = caseDataTextsFor(texts.language).checklist;
  return {
    title,
    rows: items.map(({ code, done }) => ({ label: texts.closureItems[code], value: done ? isDone : open })),
  };
};

const answered = ({ request, by, at, answer }: SeenOf<"answer">, telling: Telling): Section => {
  const { texts, reader } = telling;
  const { answeredBy } = caseDataTextsFor(texts.language);
  return { ...answerSection(request, answer, telling), note: answeredBy(texts.roles[by], dayOf(at, reader, texts)) };
};

/** What somebody sees, in the words of their language. */
export function sectionOf(seen: Seen, telling: Telling): Section {
  const words = caseDataTextsFor(telling.texts.language);
  switch (seen.kind) {
    case "allegation":
      return allegationSection(seen.allegation, telling);
    case "related":
      return { title: words.related.title, rows: seen.cases.map((value) => ({ label: words.related.label, value })) };
    case "levels":
      return levelsSection(seen.levels, seen.wouldChange, telling);
    case "people":
      return peopleSection(seen, telling);
    case "money":
      return moneySection(seen, telling);
    case "consents":
      return consentsSection(seen, telling);
    case "services":
    case "referrals":
      return peopleSectionOf(seen, telling);
    case "checklist":
      return checklistSection(seen, telling);
    case "plan-difference":
      return differenceSection(seen, telling);
    case "monitoring":
    case "accounts":
    case "pledge":
    case "open-actions":
      return monitoringSectionOf(seen, telling);
    case "concern":
      return {
        title: words.concern.title,
        rows: [
          { label: words.concern.text, value: seen.text },
          { label: words.concern.raisedBy, value: telling.texts.roles[seen.role] },
        ],
      };
    case "answer":
      return answered(seen, telling);
  }
}
