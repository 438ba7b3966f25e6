import type { MailTemplate } from "../../domain/decisions/decision.ts";
import type { TransitionName } from "../../domain/transitions.ts";
import type { Outcome } from "../../domain/vocabulary.ts";

/** What a mail of a template says besides its facts. None of it tells what a case is about (EM-31). */
export interface MailWords {
  /** What follows the reference in the subject; requests say by when instead. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The words on the link; empty where there is none. */
  readonly action: string;
}

/** The templates of the domain, and the code, which no outbox row holds. */
export type MailKind = MailTemplate | "code";

export interface MailTexts {
  readonly labels: {
    readonly reference: string;
    readonly step: string;
    readonly asked: string;
    readonly role: string;
    readonly askedRole: string;
    readonly due: string;
    /** Before what is asked of the reader besides, with its date. */
    readonly waiting: string;
    readonly progress: string;
    readonly next: string;
    readonly on: string;
    readonly digest: string;
    readonly open: string;
    readonly late: string;
    readonly code: string;
    readonly validUntil: string;
    readonly error: string;
  };
  readonly actionNeededBy: (day: string) => string;
  readonly reminderBy: (day: string) => string;
  readonly overdueSince: (day: string) => string;
  /** Below every mail. */
  readonly footer: readonly string[];
  /** Below a mail with a link. */
  readonly linkIsYours: string;
  readonly words: Readonly<Record<MailKind, MailWords>>;
  /** Each transition of the case: what happened, what comes next. */
  readonly transitions: Readonly<Record<TransitionName, Pick<MailWords, "subject" | "paragraphs">>>;
  /** Each outcome of a closed case. */
  readonly closings: Readonly<Record<Outcome, readonly string[]>>;
  readonly progress: Readonly<Record<"on-track" | "behind" | "at-risk", string>>;
  readonly reopenable: string;
  /** Where the report of the closure is, for whoever may have it. */
  readonly closureReport: string;
  /** Below what has happened: what is expected of the reader. */
  readonly somethingAsked: string;
  readonly nothingAsked: string;
  /** Stands in the reader's calendar on the day an answer is due. */
  readonly calendarEntry: (reference: string) => string;
  readonly waitingBy: (title: string, day: string) => string;
  /** A mail that gathers reminders of several requests. */
  readonly gathered: {
    readonly subject: (count: number) => string;
    readonly paragraphs: readonly string[];
    readonly item: (reference: string, title: string, day: string) => string;
    readonly lateItem: (reference: string, title: string, day: string) => string;
  };
}
