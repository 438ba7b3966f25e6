import type { Telling } from "../../pages/answer-section.ts";
import { calendarDay } from "../../pages/texts/dates.ts";
import { moneyIn } from "../../pages/texts/numbers.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";
import type { SeenOfMonitoring } from "./seen-monitoring.ts";
import { caseDataTextsFor } from "../../pages/texts/catalogue.ts";

type SeenOf<Kind extends SeenOfMonitoring["kind"]> = Extract<SeenOfMonitoring, { kind: Kind }>;

function monitoringSection({ startedOn, endsOn, periods, amended }: SeenOf<"monitoring">, telling: Telling): Section {
  const { monitoring: words } = caseDataTextsFor(telling.texts.language);
  const day = (on: string) => calendarDay(on, telling.reader, telling.texts);
  return {
    title: words.title,
    rows: [
      { label: words.startedOn, value: day(startedOn) },
      { label: words.endsOn, value: day(endsOn) },
      ...(amended ? [{ label: words.amendment, value: words.underWay }] : []),
      ...periods.map(({ number, to, state }) => ({
        label: words.report(number, day(to)),
        value: words.states[state],
        depth: 1,
      })),
    ],
  };
}

function accountsSection({ currency, contributions, spent }: SeenOf<"accounts">, telling: Telling): Section {
  const words = caseDataTextsFor(telling.texts.language).accounts;
  const { level, category } = words;
  const { phrases } = telling.texts;
  const amount = (value: string) => moneyIn(telling.texts.language, value, currency);
  const named = (organisation: string) =>
    Object.values(telling.organisations)
      .flat()
      .find(({ id }) => id === organisation)?.name ?? organisation;
  const rows = contributions.flatMap(({ organisation, role, ...amounts }): SectionRow[] => [
    { label: phrases.aside(named(organisation), telling.texts.roles[role]), value: "" },
    { label: words.confirmed, value: amount(amounts.confirmed), depth: 1 },
    { label: words.received, value: amount(amounts.received), depth: 1 },
    { label: words.spent, value: amount(amounts.spent), depth: 1 },
  ]);
  const lines = spent.map((line): SectionRow => {
    const of = level(line.level);
    const label = line.category === undefined ? of : phrases.further(of, category(line.category));
    return { label, value: amount(line.amount), depth: 1 };
  });
  return {
    title: words.title,
    rows: [...rows, ...(lines.length === 0 ? [] : [{ label: words.lines, value: "" }, ...lines])],
  };
}

const actionsSection = ({ actions }: SeenOf<"open-actions">, telling: Telling): Section => {
  const words = caseDataTextsFor(telling.texts.language).openActions;
  return {
    title: words.title,
    rows: actions.map(({ owner, dueOn }) => ({
      label: words.owner(owner),
      value: words.due(calendarDay(dueOn, telling.reader, telling.texts)),
    })),
    note: words.goesOn,
  };
};

const pledgeSection = ({ amount, currency, original }: SeenOf<"pledge">, telling: Telling): Section => {
  const words = caseDataTextsFor(telling.texts.language).pledge;
  const before =
    original === undefined
      ? []
      : [
          {
            label: words.original,
            value: moneyIn(telling.texts.language, original.amount, original.currency),
            depth: 1,
          },
          { label: words.rate, value: original.rate, depth: 1 },
          { label: words.rateOn, value: calendarDay(original.rateOn, telling.reader, telling.texts), depth: 1 },
        ];
  return {
    title: words.title,
    rows: [{ label: words.amount, value: moneyIn(telling.texts.language, amount, currency) }, ...before],
  };
};

/** What somebody sees of Step 4 and of due diligence, in the words of their language. */
export function monitoringSectionOf(seen: SeenOfMonitoring, telling: Telling): Section {
  switch (seen.kind) {
    case "monitoring":
      return monitoringSection(seen, telling);
    case "accounts":
      return accountsSection(seen, telling);
    case "pledge":
      return pledgeSection(seen, telling);
    case "open-actions":
      return actionsSection(seen, telling);
  }
}
