import * as z from "zod";
import { extentOf } from "../../domain/access.ts";
import { seenFact } from "../../domain/documents/seen-fact.ts";
import type { CaseEvent, Fact } from "../../domain/events.ts";
import { isNoteId } from "../../domain/notes/table.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import type { Step } from "../../domain/vocabulary.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import { dayOf } from "../../pages/texts/dates.ts";
import type { FieldText } from "../../pages/texts/field-text.ts";
import type { Texts } from "../../pages/texts/texts.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";
import type { CaseLook } from "./case-look.ts";

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;

/** `seen`: as much of the fact as whoever looks may see. `before`: the step the case was in. */
interface Telling {
  readonly look: CaseLook;
  readonly texts: Texts;
  readonly seen: object;
  readonly before: Step;
}

/** One thing that happened, in a sentence; `undefined` where there is nothing to tell. */
type Tell<Type extends Fact["type"]> = (fact: FactOf<Type>, telling: Telling) => string | undefined;

const decisionSchema = z.object({ answer: z.object({ decision: z.string() }) });

const titleOf = (key: string, { look, texts }: Telling): string | undefined => {
  const request = look.state.requests[key]?.request;
  return request !== undefined && isRequestId(request) ? texts.requests[request].title : undefined;
};

const decisionInWords = (request: RequestId, decision: string, texts: Texts): string => {
  const words: FieldText | undefined = texts.requests[request].fields["decision"];
  return words?.options?.[decision] ?? decision;
};

const answered: Tell<"request-answered"> = ({ request, by }, { texts, seen }) => {
  if (!isRequestId(request)) return undefined;
  const { overview } = texts.pages;
  const { title } = texts.requests[request];
  const visible = decisionSchema.safeParse(seen);
  return visible.success
    ? overview.decidedBy(title, decisionInWords(request, visible.data.answer.decision, texts), texts.roles[by.role])
    : overview.answeredBy(title, texts.roles[by.role]);
};

/** Only what begins a step: monitoring goes on from one period to the next in a run of its own. */
const advanced: Tell<"case-advanced"> = ({ step, back }, { texts, before }) => {
  if (step === before) return undefined;
  const { overview } = texts.pages;
  const { title } = texts.steps[step];
  return back ? overview.stepBack(title) : overview.stepBegan(title);
};

const noted: Tell<"noted"> = ({ note, by }, { texts }) =>
  isNoteId(note) ? texts.pages.overview.recordedBy(texts.notes[note].title, texts.roles[by.role]) : undefined;

const extended: Tell<"request-extended"> = ({ key, dueAt }, telling) => {
  const title = titleOf(key, telling);
  const { reader } = telling.look.audience;
  return title && telling.texts.pages.overview.moreTime(title, dayOf(dueAt, reader, telling.texts));
};

/** Only whoever is of the party comes here (seen-fact.ts): contacts by the names their own directory gives them. */
const delegated: Tell<"request-delegated"> = ({ key, to, by }, telling) => {
  const title = titleOf(key, telling);
  const nameOf = (contact: string): string =>
    telling.look.audience.organisation?.contacts.find(({ id }) => id === contact)?.name ?? contact;
  return title && telling.texts.pages.people.handedOverTo(title, nameOf(by.contact), nameOf(to));
};

const silent: Tell<"silence-noted"> = ({ key }, telling) => {
  const title = titleOf(key, telling);
  return title && telling.texts.pages.overview.notAnswered(title);
};

const closed: Tell<"case-closed"> = ({ outcome }, { texts }) => texts.outcomes[outcome].title;

/** What is read in the history of a case page; a kind that has no row is for machines. */
const SENTENCES: { readonly [Type in Fact["type"]]?: Tell<Type> } = {
  "case-opened": (_fact, { texts }) => texts.pages.overview.happenings.opened,
  "case-advanced": advanced,
  "request-answered": answered,
  "silence-noted": silent,
  "request-extended": extended,
  "request-delegated": delegated,
  noted,
  "concern-raised": (_fact, { texts }) => texts.pages.overview.happenings.concern,
  "party-changed": ({ change, role }, { texts }) => texts.pages.overview.partyChanges[change](texts.roles[role]),
  "case-closed": closed,
  "case-reopened": (_fact, { texts }) => texts.pages.overview.happenings.reopened,
};

const sentence = <Type extends Fact["type"]>(type: Type, fact: FactOf<Type>, telling: Telling): string | undefined =>
  SENTENCES[type]?.(fact, telling);

interface Happening {
  readonly row: SectionRow;
  /** None where whoever looks is not told when each step was. */
  readonly step: Step | undefined;
}

function happenings(look: CaseLook): Happening[] {
  const { viewer, reader } = look.audience;
  const texts = textsFor(reader.language);
  const isDated = extentOf("progress", viewer, look.state) === "all";
  let now: Step = "verify-allegation";
  const told = ({ at, fact }: CaseEvent): Happening[] => {
    const before = now;
    if (fact.type === "case-advanced" || fact.type === "case-reopened") now = fact.step;
    const seen = seenFact(fact, { viewer, state: look.state });
    const value = seen === undefined ? undefined : sentence(fact.type, fact, { look, texts, seen, before });
    if (value === undefined) return [];
    const row = { label: dayOf(at, reader, texts), value };
    return [{ row, step: isDated ? now : undefined }];
  };
  return look.history.flatMap(told);
}

/** What happened last, at most so many lines of it. */
export const lastHappenings = (look: CaseLook, most: number): { rows: SectionRow[]; count: number } => {
  const all = happenings(look).map(({ row }) => row);
  return { rows: all.slice(-most).reverse(), count: all.length };
};

/** All that happened and may be known to whoever looks, what happened last first, under the step the case was in. */
export function happenedSections(look: CaseLook): Section[] {
  const texts = textsFor(look.audience.reader.language);
  const sections: { title: string; rows: SectionRow[] }[] = [];
  for (const { row, step } of happenings(look).reverse()) {
    const title = step === undefined ? texts.pages.overview.happened : texts.steps[step].title;
    const last = sections.at(-1);
    if (last?.title === title) last.rows.push(row);
    else sections.push({ title, rows: [row] });
  }
  return sections;
}
