/** Which cases of a party are listed. */
export const CASE_FILTERS = ["all", "open", "overdue", "closed"] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

/** The words of the case page and of the pages below it. */
export interface OverviewTexts {
  readonly askedOfYou: string;
  readonly nothingAskedOfYou: string;
  readonly askedHelp: string;
  readonly mailRequests: string;
  readonly askedOfOthers: string;
  readonly nothingAskedOfOthers: string;
  readonly nothingOverdue: string;
  /** What a list is narrowed to; its name for who hears the page read out. */
  readonly show: string;
  readonly filters: Readonly<Record<CaseFilter, string>>;
  /** A choice with how many there are. */
  readonly counted: (words: string, count: number) => string;
  readonly ahead: string;
  readonly nothingAhead: string;
  readonly answerOf: (title: string, role: string) => string;
  readonly windowEnds: string;
  readonly reportAsked: (number: number) => string;
  readonly actionDue: (role: string) => string;
  readonly happened: string;
  readonly allHappened: (count: number) => string;
  readonly newestFirst: string;
  readonly happenings: Readonly<Record<"opened" | "concern" | "reopened", string>>;
  readonly stepBegan: (step: string) => string;
  readonly stepBack: (step: string) => string;
  readonly decidedBy: (title: string, decision: string, role: string) => string;
  readonly answeredBy: (title: string, role: string) => string;
  readonly notAnswered: (title: string) => string;
  readonly moreTime: (title: string, day: string) => string;
  readonly recordedBy: (what: string, role: string) => string;
  readonly partyChanges: Readonly<Record<"assigned" | "excluded" | "readmitted", (role: string) => string>>;
  readonly known: string;
  readonly knownHelp: string;
  readonly back: string;
  readonly cases: {
    readonly title: string;
    readonly link: string;
    readonly intro: string;
    readonly none: string;
    readonly reference: string;
    readonly where: string;
    readonly asked: string;
    /** How many requests wait for the party. */
    readonly waiting: (count: number) => string;
    readonly nextDue: (day: string) => string;
    readonly nothingAsked: string;
    readonly thisCase: string;
    readonly mailLink: string;
    readonly mailLinkOf: (reference: string) => string;
    readonly next: string;
  };
  readonly freshLink: {
    readonly title: string;
    readonly text: string;
    readonly submit: string;
    readonly sentTitle: string;
    readonly sentText: string;
    readonly sentHelp: string;
  };
}
