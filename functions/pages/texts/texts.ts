import type { FieldKind } from "../../domain/fields.ts";
import type { NoteId } from "../../domain/notes/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import type { CLAUSE } from "../../domain/rules/clauses.ts";
import type { ProblemCode } from "../../domain/rules/problem-codes.ts";
import type { ClosureItemCode, ReasonCode } from "../../domain/rules/reason-codes.ts";
import type { Outcome, Role, Step } from "../../domain/vocabulary.ts";
import type { Facts } from "../../domain/facts.ts";
import type { Plan } from "../../domain/plan.ts";
import type { TextsFor, RequestText } from "./field-text.ts";
import type { SectionTexts } from "./section-texts.ts";
import type { MailTexts } from "./mail-texts.ts";
import type { PageTexts } from "./page-texts.ts";

export interface StepText {
  readonly title: string;
  /** Its name in mails: it tells nobody who glances at a screen what a case is about (EM-31). */
  readonly short: string;
  readonly explanation: string;
}

export interface OutcomeText {
  readonly title: string;
  readonly explanation: string;
}

export interface FormTexts {
  readonly optional: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** In place of what a person took their consent back for. */
  readonly withheld: string;
  readonly noOrganisation: string;
  readonly problemsTitle: string;
  readonly moreProblems: (count: number) => string;
  /** A label with what is said of it; also a row with the field in it. */
  readonly labelled: (label: string, words: string) => string;
  readonly rowTitle: (row: string, number: number) => string;
  readonly addRow: (row: string) => string;
  /** How a kind of field is written; shown below its label. */
  readonly hints: Readonly<Partial<Record<FieldKind, string>>>;
  /** What to do where a value cannot be read, by kind. */
  readonly malformed: Readonly<Record<FieldKind, string>>;
}

/** How words stand together; no language is put together as English is. */
export interface PhraseTexts {
  /** Between a label and its value: `: `. */
  readonly colon: string;
  /** What is said besides, in brackets: `Kivu Smelting (smelter or refiner)`. */
  readonly aside: (words: string, aside: string) => string;
  /** One thing after the other, as a remark: `now, since 3 May`; also a name and a role. */
  readonly further: (words: string, more: string) => string;
  /** A fact beside a reason, after its name in `facts`: `link 2`. */
  readonly fact: (name: string, value: string) => string;
  readonly range: (from: string, to: string) => string;
}

/** The clauses of the Guidelines; those of this project are said in one sentence (`ourRule`). */
export type GuidelinesClause = Extract<(typeof CLAUSE)[keyof typeof CLAUSE], `Guidelines${string}`>;

/** Problems that schemas and the rows of the requests table find, besides those of the rules. */
export const OWN_PROBLEMS = [
  "missing",
  "malformed",
  "too-long",
  "too-many",
  "too-large",
  "too-small",
  "reporter-not-reachable",
  "decision-against-judgement",
  "no-end-without-remediation",
  "hold-not-yet",
  "not-a-candidate",
  "not-independent",
  "children-need-specialists",
  "closure-not-before-month-six",
  "must-be-verified",
  "return-day-out-of-range",
  "actions-left-out",
  "actions-open-or-not",
  "must-be-clear",
  "not-a-party",
  "needs-not-approved",
  "tranche-over-pledge",
  "tranche-needs-line",
  "not-covered-yet",
  "in-the-past",
  "code-missing",
  "code-wrong",
  "code-expired",
  "code-tries-used",
  "changed-meanwhile",
  "concern-empty",
  "no-ground-after-outcome",
  "not-later-than-due",
] as const;
export type OwnProblem = (typeof OWN_PROBLEMS)[number];

/**
 * Everything a person reads, in one language. It is a type so that a language with a missing text does not compile;
 * labels of answers are held complete by a test that walks every schema.
 */
export interface Texts {
  /** BCP 47; dates are written in it unless the reader's own tag is of the same language. */
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  readonly steps: Readonly<Record<Step, StepText>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeText>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Where in the Guidelines a rule stands. */
  readonly clauses: Readonly<Record<GuidelinesClause, string>>;
  /** What a fact beside a reason is, by its key. */
  readonly facts: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<ProblemCode | OwnProblem, string>>;
  readonly requests: Readonly<Record<RequestId, RequestText>>;
  readonly notes: Readonly<Record<NoteId, RequestText>>;
  /** The words of facts and plan where a page shows them outside an answer. */
  readonly fields: { readonly facts: TextsFor<Facts>; readonly plan: TextsFor<Plan> };
  readonly closureItems: Readonly<Record<ClosureItemCode, string>>;
  readonly sections: SectionTexts;
  readonly phrases: PhraseTexts;
  readonly form: FormTexts;
  readonly pages: PageTexts;
  readonly mails: MailTexts;
}
