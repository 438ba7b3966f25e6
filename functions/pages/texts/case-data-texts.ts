import type { SummaryWords } from "../../domain/documents/final-summary.ts";

/** The words of what a page shows of a case besides answers, allegation and levels. */
export interface CaseDataTexts {
  /** Sentences that the final report begins with, for its author to change. */
  readonly finalDraft: SummaryWords;
  /** Below the title of an answer: who gave it, and when. */
  readonly answeredBy: (role: string, day: string) => string;
  readonly related: { readonly title: string; readonly label: string };
  readonly money: {
    readonly title: string;
    readonly budget: string;
    readonly pledged: string;
    readonly confirmed: string;
  };
  readonly monitoring: {
    readonly title: string;
    readonly startedOn: string;
    readonly endsOn: string;
    readonly amendment: string;
    readonly underWay: string;
    readonly report: (number: number, day: string) => string;
    readonly states: Readonly<Record<"reported" | "asked" | "missing" | "ahead", string>>;
  };
  readonly accounts: {
    readonly title: string;
    readonly confirmed: string;
    readonly received: string;
    readonly spent: string;
    readonly lines: string;
    readonly level: (level: string) => string;
    readonly category: (category: string) => string;
  };
  readonly pledge: {
    readonly title: string;
    readonly amount: string;
    readonly original: string;
    readonly rate: string;
    readonly rateOn: string;
  };
  readonly openActions: {
    readonly title: string;
    readonly owner: (owner: string) => string;
    readonly due: (day: string) => string;
    readonly goesOn: string;
  };
  readonly people: {
    readonly title: string;
    readonly referred: string;
    readonly referredOn: string;
    readonly pseudonym: string;
    readonly few: string;
  };
  readonly consents: {
    readonly title: string;
    /** What may be shared of a person from now on, beside what the process shows by pseudonym. */
    readonly nowTitle: string;
    readonly providers: string;
    readonly authorities: string;
    readonly lessons: string;
    readonly may: string;
    readonly mayNot: string;
    /** Of the authorities: what the law has reported is no matter of consent. */
    readonly duty: string;
  };
  readonly services: { readonly title: string };
  readonly referrals: {
    readonly title: string;
    readonly confirmed: string;
    readonly stated: string;
    readonly people: (people: number, day: string) => string;
    readonly agree: string;
    readonly differ: string;
  };
  readonly checklist: { readonly title: string; readonly done: string; readonly open: string };
  readonly planDifference: {
    /** Since the version submitted before; since the one in force. */
    readonly title: string;
    readonly sinceApproved: string;
    readonly comparedWith: (day: string) => string;
    readonly added: (value: string) => string;
    readonly removed: (value: string) => string;
    /** On two lines. */
    readonly changed: (before: string, now: string) => string;
    /** Of a whole row of a list. */
    readonly rowAdded: string;
    readonly rowRemoved: string;
    readonly nothing: string;
  };
  readonly concern: { readonly title: string; readonly text: string; readonly raisedBy: string };
}
