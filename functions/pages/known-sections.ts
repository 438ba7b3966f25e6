import type { RecordedAllegation } from "../domain/allegation.ts";
import { factsSchema } from "../domain/facts.ts";
import { planSchema } from "../domain/plan.ts";
import type { RequestId } from "../domain/requests/table.ts";
import { definitionOf } from "../domain/requests/table.ts";
import type { Levels } from "../domain/rules/confirmation.ts";
import { answerRows } from "./answer-section.ts";
import type { Telling } from "./answer-section.ts";
import { listIn, numberIn } from "./texts/numbers.ts";
import type { Texts } from "./texts/texts.ts";
import type { Section, SectionRow } from "./section-views.ts";

const row = (label: string, value: string | undefined): SectionRow[] =>
  value === undefined || value === "" ? [] : [{ label, value }];

const trueOrNot = (texts: Texts, value: boolean | null): string => {
  if (value === null) return texts.form.unknown;
  return value ? texts.form.yes : texts.form.no;
};

const peopleRows = (people: RecordedAllegation["people"], texts: Texts): SectionRow[] => {
  const words = texts.sections.allegation;
  const number = (value: number | null) => (value === null ? texts.form.unknown : numberIn(texts.language, value));
  return [
    ...row(words.adults, number(people.adults)),
    ...row(words.children, number(people.children)),
    ...row(words.ongoing, trueOrNot(texts, people.ongoing)),
  ];
};

const sourceRows = (source: RecordedAllegation["source"], texts: Texts): SectionRow[] => {
  const words = texts.sections.allegation;
  return [
    ...row(words.source, texts.phrases.aside(source.name, words.kinds[source.kind])),
    ...row(words.published, source.published),
    ...row(words.address, source.url),
  ];
};

const harmRows = (seen: Partial<RecordedAllegation>, texts: Texts): SectionRow[] => {
  const words = texts.sections.allegation;
  const listed = (values: readonly string[] = []) => listIn(texts.language, values);
  return [
    ...row(words.types, listed(seen.exploitation?.map((type) => words.typeWords[type]))),
    ...row(words.control, listed(seen.methodsOfControl?.map((method) => words.controlWords[method]))),
    ...row(words.indicators, listed(seen.indicators?.map((indicator) => words.indicatorWords[indicator]))),
    ...(seen.people === undefined ? [] : peopleRows(seen.people, texts)),
  ];
};

const spanOf = (period: RecordedAllegation["period"] | undefined, { phrases }: Texts): string | undefined => {
  const { from, to } = period ?? {};
  return from === undefined || to === undefined ? (from ?? to) : phrases.range(from, to);
};

/** The allegation, or as much of it as the role may see: what is missing in `seen` is left out. */
export function allegationSection(seen: Partial<RecordedAllegation>, { texts }: Telling): Section {
  const words = texts.sections.allegation;
  const { site, period } = seen;
  const listed = (values: readonly (string | undefined)[]) =>
    listIn(
      texts.language,
      values.filter((value) => value !== undefined),
    );
  return {
    title: words.title,
    rows: [
      ...row(words.summary, seen.summary),
      ...(seen.source === undefined ? [] : sourceRows(seen.source, texts)),
      ...row(words.site, listed([site?.name, site?.area, site?.country])),
      ...row(words.period, spanOf(period, texts)),
      ...row(words.minerals, listed(seen.minerals ?? [])),
      ...harmRows(seen, texts),
      ...(seen.suppliers ?? []).flatMap(({ name, role, country }) =>
        row(words.supplier, listed([name, role, country])),
      ),
      ...(seen.evidence ?? []).flatMap(({ title, url }) =>
        row(words.evidence, url === undefined ? title : `${title}\n${url}`),
      ),
    ],
  };
}

/** A recorded answer under the title of its request; leave out what the role may not see before it comes here. */
export const answerSection = (request: RequestId, answer: unknown, telling: Telling): Section => ({
  title: telling.texts.requests[request].title,
  rows: answerRows(answer, definitionOf(request).answer, telling.texts.requests[request].fields, telling),
});

export const factsSection = (facts: unknown, telling: Telling): Section => ({
  title: telling.texts.sections.facts,
  rows: answerRows(facts, factsSchema, telling.texts.fields.facts, telling),
});

export const planSection = (plan: unknown, telling: Telling): Section => ({
  title: telling.texts.sections.plan,
  rows: answerRows(plan, planSchema, telling.texts.fields.plan, telling),
});

/** The levels and, where the role sees them, the facts that would change them. */
export function levelsSection(levels: Levels, wouldChange: readonly { code: string }[], { texts }: Telling): Section {
  const words = texts.sections.response;
  const reasons: Readonly<Record<string, string>> = texts.reasons;
  return {
    title: words.title,
    rows: [
      ...row(words.level1, words.requirements[levels.level1]),
      ...row(words.level2, words.requirements[levels.level2]),
      ...wouldChange.flatMap(({ code }) => row(words.wouldChange, reasons[code])),
    ],
  };
}
