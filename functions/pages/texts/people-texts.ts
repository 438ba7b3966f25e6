import type { Reminders } from "../../domain/rules/gathering.ts";
import type { NoteId } from "../../domain/notes/table.ts";
import type { MailTexts } from "./mail-texts.ts";
import type { RequestText } from "./field-text.ts";

/** What people record beside a request, or beside what was decided on it. */
export const PEOPLE_NOTES = [
  "not-us",
  "was-us",
  "ask-more-time",
  "answer-more-time",
  "ask-back",
  "answer-back",
] as const satisfies readonly NoteId[];

/** The mails that tell of it. */
export const PEOPLE_MAILS = [
  "answer-disputed",
  "dispute-settled",
  "more-time-asked",
  "more-time-answered",
  "question-asked",
  "question-answered",
] as const;

export type PeopleNotes = Readonly<Record<(typeof PEOPLE_NOTES)[number], RequestText>>;
export type PeopleMails = Pick<MailTexts["words"], (typeof PEOPLE_MAILS)[number]>;

/** The words of what people do beside a request: disputes, more time, questions, stand-ins, receipts. */
export interface PeopleTexts {
  /** On pages of a case that waits because an answer is disputed. */
  readonly waits: string;
  /** On the receipt of the answer that is disputed. */
  readonly disputed: string;
  /** Above the ways on for who cannot answer yet. */
  readonly beside: string;
  readonly timeAsked: (day: string) => string;
  readonly timeRefused: string;
  readonly questions: string;
  readonly question: string;
  readonly answer: string;
  readonly unanswered: string;
  readonly handedOverTo: (title: string, from: string, to: string) => string;
  readonly receiptFile: string;
  /** How reminders come; `title` is the link to it as well, in mails too. */
  readonly reminders: {
    readonly title: string;
    readonly text: string;
    readonly question: string;
    readonly options: Readonly<Record<Reminders, string>>;
    readonly submit: string;
    readonly kept: string;
  };
  readonly away: {
    readonly title: string;
    readonly text: string;
    readonly from: string;
    readonly until: string;
    readonly standIn: string;
    readonly submit: string;
    readonly end: string;
    readonly now: (standIn: string, from: string, until: string) => string;
  };
}
