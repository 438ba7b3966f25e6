import { END_STATES } from "../../domain/reports.ts";
import type { Block } from "../../pages/document-blocks.ts";
import type { ClosureTexts } from "../../pages/texts/closure-texts.ts";
import { calendarDay, dayOf } from "../../pages/texts/dates.ts";
import { numberIn } from "../../pages/texts/numbers.ts";
import { sourceOf } from "../../pages/reasons.tsx";
import { finances } from "./closure-finances.ts";
import type { ClosureTelling } from "./closure-telling.ts";

const heading = (text: string): Block => ({ kind: "heading", text });
const yesOrNo = (value: boolean, { texts }: ClosureTelling): string => (value ? texts.form.yes : texts.form.no);

const summary = ({ report, reader, texts, words }: ClosureTelling): Block[] => {
  const { outcome, verifiedBy, closedBy } = report;
  const by = (label: string, one: typeof verifiedBy) =>
    one === undefined ? [] : [{ label, value: words.byOn(texts.roles[one.role], dayOf(one.at, reader, texts)) }];
  return [
    { kind: "paragraph", text: words.intro },
    { kind: "paragraph", text: words.withoutPersonalData },
    heading(words.summary),
    {
      kind: "rows",
      rows: [
        { label: words.reference, value: report.reference },
        ...(report.number > 1 ? [{ label: words.closure, value: numberIn(texts.language, report.number) }] : []),
        ...(outcome === undefined ? [] : [{ label: words.outcome, value: texts.outcomes[outcome].title }]),
        { label: words.openedOn, value: dayOf(report.openedAt, reader, texts) },
        { label: words.closedOn, value: dayOf(report.closedAt, reader, texts) },
        ...by(words.verified, verifiedBy),
        ...by(words.decided, closedBy),
      ],
    },
  ];
};

const steps = ({ report, reader, texts, words }: ClosureTelling): Block[] =>
  report.steps === undefined
    ? []
    : [
        heading(words.steps),
        {
          kind: "table",
          columns: [words.step, words.from, words.until],
          rows: report.steps.map(({ step, enteredAt, leftAt }) => [
            texts.steps[step].title,
            dayOf(enteredAt, reader, texts),
            leftAt === undefined ? "–" : dayOf(leftAt, reader, texts),
          ]),
        },
      ];

const adoptedWords = (adopted: { level1: boolean; level2: boolean }, { adoptedLevels }: ClosureTexts): string => {
  if (adopted.level1 && adopted.level2) return adoptedLevels.both;
  if (adopted.level1) return adoptedLevels.level1;
  return adopted.level2 ? adoptedLevels.level2 : adoptedLevels.none;
};

const level = ({ report, texts, words }: ClosureTelling): Block[] => {
  if (report.level === undefined) return [];
  const { level1, level2, adopted, reasons } = report.level;
  const requirements: Readonly<Record<string, string>> = texts.sections.response.requirements;
  const reasonWords: Readonly<Record<string, string>> = texts.reasons;
  const items = reasons.map(({ code, clause }) =>
    texts.phrases.aside(reasonWords[code] ?? code, sourceOf(clause, texts)),
  );
  return [
    heading(words.found),
    {
      kind: "rows",
      rows: [
        { label: words.level1, value: requirements[level1] ?? level1 },
        { label: words.level2, value: requirements[level2] ?? level2 },
        ...(adopted === undefined ? [] : [{ label: words.adopted, value: adoptedWords(adopted, words) }]),
      ],
    },
    ...(items.length === 0
      ? []
      : ([
          { kind: "paragraph", text: words.because },
          { kind: "list", items },
        ] as const)),
  ];
};

const remedies = ({ report, texts, words }: ClosureTelling): Block[] =>
  report.remedies === undefined || report.remedies.length === 0
    ? []
    : [
        heading(words.remedies),
        {
          kind: "rows",
          rows: report.remedies.map(({ remedy, provided }) => ({
            label: texts.fields.plan.remedies.fields[remedy].label,
            value: provided ? words.provided : words.notProvided,
          })),
        },
      ];

const people = ({ report, reader, texts, words }: ClosureTelling): Block[] => {
  if (report.people === undefined) return [];
  const { identified, referredOn, endStates } = report.people;
  const ends = END_STATES.flatMap((state) =>
    endStates
      .filter((end) => end.state === state)
      .map(({ people: count }) => ({
        label: words.endStates[state],
        value: typeof count === "number" ? numberIn(texts.language, count) : count,
      })),
  );
  return [
    heading(words.people),
    {
      kind: "rows",
      rows: [
        {
          label: words.identified,
          value: typeof identified === "number" ? numberIn(texts.language, identified) : identified,
        },
        ...(referredOn === undefined
          ? []
          : [{ label: words.referredOn, value: calendarDay(referredOn, reader, texts) }]),
        ...ends,
      ],
    },
    ...(typeof identified === "string" ? ([{ kind: "paragraph", text: words.few }] as const) : []),
  ];
};

const outcomes = (telling: ClosureTelling): Block[] => {
  const { report, texts, words } = telling;
  if (report.outcomes === undefined || report.outcomes.length === 0) return [];
  const kinds = texts.fields.plan.level2.fields.initiatives.fields.kind.options;
  return [
    heading(words.outcomes),
    {
      kind: "table",
      columns: [words.initiativeColumn, words.met, words.onTime, words.verifiedColumn],
      rows: report.outcomes.map(({ kind, met, onTime, verified }, index) => [
        kind === undefined
          ? words.initiative(index + 1)
          : `${words.initiative(index + 1)}${texts.phrases.colon}${kinds[kind]}`,
        yesOrNo(met, telling),
        yesOrNo(onTime, telling),
        yesOrNo(verified, telling),
      ]),
    },
  ];
};

const dueDiligence = ({ report, reader, texts, words }: ClosureTelling): Block[] => {
  if (report.dueDiligence === undefined) return [];
  const { open, dueOn } = report.dueDiligence;
  const rows = [
    { label: words.openActions, value: numberIn(texts.language, open) },
    ...dueOn.map((day) => ({ label: words.dueOn, value: calendarDay(day, reader, texts) })),
  ];
  return [
    heading(words.dueDiligence),
    open === 0 ? { kind: "paragraph", text: words.nothingOpen } : { kind: "rows", rows },
  ];
};

const resultOf = (item: { done: boolean; deviates: boolean }, words: ClosureTexts): string => {
  if (item.done) return words.done;
  return item.deviates ? words.deviates : words.open;
};

const checklist = ({ report, texts, words }: ClosureTelling): Block[] =>
  report.checklist === undefined || report.checklist.length === 0
    ? []
    : [
        heading(words.checklist),
        {
          kind: "table",
          columns: [words.item, words.result],
          rows: report.checklist.map((item) => [texts.closureItems[item.code], resultOf(item, words)]),
        },
      ];

/** The closure report in words, without the hashes: they are over this (closure-view.ts). */
export const closureBlocks = (telling: ClosureTelling): Block[] =>
  [summary, steps, level, remedies, people, outcomes, finances, dueDiligence, checklist].flatMap((part) =>
    part(telling),
  );
