import * as z from "zod";
import { seesNote } from "../../domain/access/notes.ts";
import type { Case } from "../../domain/case.ts";
import type { RequestState } from "../../domain/request-state.ts";
import type { CaseEvent } from "../../domain/events.ts";
import { waits } from "../../domain/frozen.ts";
import { requestOfSubject, requestSubject } from "../../domain/notes/beside.ts";
import { noteDefinition, offeredNotes, type NoteId, type Offered } from "../../domain/notes/table.ts";
import type { BesideView, QuestionView } from "../../pages/beside-views.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import { dayOf, timeOf } from "../../pages/texts/dates.ts";
import type { FieldText } from "../../pages/texts/field-text.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";
import type { Audience } from "./audience.ts";

/** A request as somebody of the case looks at it. */
interface Look {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly audience: Audience;
}

const wordsSchema = z.object({ question: z.string().optional(), answer: z.string().optional() }).catch({});

/** Questions about a request with their answers, in their order, for the two parties between whom they are. */
export function questionsOf({ state, history, audience }: Look, request: RequestState): QuestionView[] {
  const asked: { question: string; answer?: string }[] = [];
  for (const { fact } of history) {
    if (fact.type !== "noted" || fact.subject !== requestSubject(request)) continue;
    if (!["ask-back", "answer-back"].includes(fact.note) || !seesNote(fact, audience.viewer, state)) continue;
    const { question, answer } = wordsSchema.parse(fact.content);
    const last = asked.at(-1);
    if (question !== undefined) asked.push({ question });
    else if (last !== undefined && answer !== undefined) last.answer = answer;
  }
  return asked;
}

/** The note beside a request that its page leads to, if it can be recorded now. */
export function besideNamed(name: string, { state, audience }: Omit<Look, "history">, { key }: { key: string }) {
  const { viewer, contact } = audience;
  const subject = requestSubject({ key });
  return offeredNotes(state, { ...viewer, contact }).find(
    ({ note, subject: about }): boolean => note === name && about === subject && noteDefinition(note).beside,
  );
}

const BESIDE: readonly NoteId[] = ["ask-more-time", "ask-back"];

/** What stands beside the form of a request. `base`: the request's own link. */
export function besideView(look: Look, request: RequestState, base: string): BesideView {
  const { state, audience } = look;
  const offered = BESIDE.filter((note) => besideNamed(note, look, request) !== undefined);
  const { moreTime } = request;
  return {
    reader: audience.reader,
    waits: waits(state, request),
    links: offered.map((note) => ({ note, href: `${base}/${note}` })),
    ...(moreTime === undefined ? {} : { moreTime: { state: moreTime.state, until: moreTime.until } }),
    questions: questionsOf(look, request),
  };
}

const timeRows = ({ moreTime, dueAt }: RequestState, { reader }: Audience): SectionRow[] => {
  const texts = textsFor(reader.language);
  const { because, until } = texts.notes["ask-more-time"].fields;
  const why: FieldText | undefined = because;
  if (moreTime === undefined) return [];
  return [
    { label: texts.pages.due, value: timeOf(dueAt, reader, texts) },
    { label: why?.label ?? "", value: why?.options?.[moreTime.because] ?? moreTime.because },
    { label: until?.label ?? "", value: dayOf(moreTime.until, reader, texts) },
  ];
};

const questionRows = (look: Look, request: RequestState): SectionRow[] => {
  const { people } = textsFor(look.audience.reader.language).pages;
  return questionsOf(look, request).flatMap(({ question, answer }) => [
    { label: people.question, value: question },
    ...(answer === undefined ? [] : [{ label: people.answer, value: answer, depth: 1 }]),
  ]);
};

/** What a note answers: who asks for what, above its form. */
export function answeredByNote(look: Look, { note, subject }: Offered): Section[] {
  const request = requestOfSubject(look.state, subject);
  if (request === undefined || (note !== "answer-more-time" && note !== "answer-back")) return [];
  const { roles, requests, pages } = textsFor(look.audience.reader.language);
  const asked = { label: pages.case.who, value: roles[request.role] };
  const rows = note === "answer-back" ? questionRows(look, request) : timeRows(request, look.audience);
  const id = request.request;
  return [{ title: Object.entries(requests).find(([known]) => known === id)?.[1].title ?? id, rows: [asked, ...rows] }];
}
