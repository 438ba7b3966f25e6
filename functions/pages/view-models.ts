import type { Problem, Reason } from "../domain/findings.ts";
import type { SharedLesson } from "../domain/lessons/shared-lesson.ts";
import type { NoteId } from "../domain/notes/table.ts";
import type { RequestId } from "../domain/requests/table.ts";
import type { Outcome, Role, Step } from "../domain/vocabulary.ts";
import type { BesideView, ReceiptWays } from "./beside-views.ts";
import type { OwnMailsView } from "./case-views.ts";
import type { DocumentLink } from "./document-views.ts";
import type { OrganisationOption, OrganisationOptions } from "./forms/form-context.ts";
import type { Rows, Typed } from "./forms/typed.ts";
import type { PartView, ReadingView } from "./part-views.ts";
import type { Reader } from "./texts/dates.ts";
import type { Section, SectionRow } from "./section-views.ts";
import type { ERROR_PAGES, Notice } from "./notices.ts";

/**
 * What each page needs to know. Handlers fill these with what the role may see (process, Who is told what); pages only
 * put them into words. Instants are RFC 3339 in UTC, days `YYYY-MM-DD`.
 */

export interface RequestPageView {
  readonly reader: Reader;
  /** `RC-XXXX-XXXX`. */
  readonly reference: string;
  readonly requestId: RequestId;
  /** As whom the reader is asked. */
  readonly role: Role;
  readonly dueAt: string;
  readonly late: boolean;
  /** While the safety hold is on, what names site, victim or reporter is left out. */
  readonly masked: boolean;
  /** Why this is asked: the reasons of the last rule that led here. */
  readonly reasons: readonly Reason[];
  readonly sections: readonly Section[];
  readonly typed: Typed;
  readonly rows: Rows;
  readonly problems: readonly Problem[];
  readonly notice?: Notice;
  readonly organisations: OrganisationOptions;
  /** High risk: a six-digit code is needed; `sentAt` once one was mailed. */
  readonly code?: { readonly sentAt?: string };
  /** Both go back with the answer and must still be current. */
  readonly revision: number;
  readonly shown: string;
  /** What of the form is not asked in this case, by the beginnings of paths. */
  readonly leftOut?: readonly string[];
  /** Paths of the form that the case gave: said, and not asked again. */
  readonly given?: ReadonlySet<string>;
  /** Of a long form; `base`: the request's own link. */
  readonly parts?: readonly PartView[];
  readonly base?: string;
  readonly reading?: readonly ReadingView[];
  /** Where a field is asked, if not on this page; as a link. */
  readonly pageOf?: (path: string) => string | undefined;
  /** Lessons of similar cases, each where the library shows it. */
  readonly similar?: readonly { readonly lesson: SharedLesson; readonly href: string }[];
  /** Which state of the draft is shown. */
  readonly draft?: string;
  /** What a colleague saved meanwhile of this page. */
  readonly theirs?: Typed;
  readonly beside?: BesideView;
  /** Other contacts of the party to whom the request can be handed; by the directory's ids. */
  readonly colleagues: readonly OrganisationOption[];
}

export interface ReceiptView extends ReceiptWays {
  readonly reader: Reader;
  readonly reference: string;
  readonly requestId: RequestId;
  /** Who decided, by role. */
  readonly by: Role;
  readonly decidedAt: string;
  /** The value of the answer's `decision`. */
  readonly decision: string;
  /** SHA-256 of the recorded answer. */
  readonly digest: string;
  /** `yours`: the reader's link decided. `others`: somebody else's did. `differs`: another answer came after it. */
  readonly seen: "yours" | "others" | "differs";
  /** The answer itself, where the role may see it. */
  readonly sections: readonly Section[];
}

/** Unknown, wrong, expired, superseded and revoked links: nothing on the page depends on which. */
export interface UnknownLinkView {
  /** The fresh-link route, absolute or relative to the page. */
  readonly freshLinkAction: string;
}

export interface StepView {
  readonly step: Step;
  readonly state: "done" | "current" | "ahead";
  readonly enteredAt?: string;
  readonly leftAt?: string;
}

export interface OpenRequestView {
  readonly requestId: RequestId;
  readonly role: Role;
  /** Whether it is asked of the reader's organisation. */
  readonly isYours: boolean;
  readonly dueAt: string;
  readonly state: "open" | "late" | "stalled";
  /** A mail about it came back. */
  readonly returned?: boolean;
}

/** `about`: in words, where a note is about something else than the case. */
export interface NoteLink {
  readonly note: NoteId;
  readonly about?: string;
  readonly href: string;
}

export interface CasePageView extends OwnMailsView {
  readonly reader: Reader;
  readonly reference: string;
  readonly role: Role;
  readonly status: "open" | "stalled" | "closed";
  /** An answer is disputed: the case waits. */
  readonly waits?: boolean;
  readonly outcome?: Outcome;
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly steps: readonly StepView[];
  /** What is due first stands first. */
  readonly open: readonly OpenRequestView[];
  readonly onlyOverdue: boolean;
  /** Day and what is to be expected then. */
  readonly ahead: readonly SectionRow[];
  /** What happened last, and how much did in all; the rest is below `base`. */
  readonly happened: { readonly rows: readonly SectionRow[]; readonly count: number };
  /** What the reader may see of the case, and its pages where it is long. */
  readonly sections: readonly Section[];
  readonly reading: readonly ReadingView[];
  /** The reader's own link, below which the other pages are. */
  readonly base: string;
  /** Whether the reader is of a party, whose cases can be listed and to whom links can be mailed. */
  readonly isParty: boolean;
  /** What the reader may record without being asked, each at its own page. */
  readonly notes?: readonly NoteLink[];
  /** What the reader may take along. */
  readonly documents?: readonly DocumentLink[];
  /** The form to raise a safety concern (`concern`); `sent` after it was raised. */
  readonly concern: { readonly typed: string; readonly problem?: "concern-empty" | "too-long"; readonly sent: boolean };
}

/** What a reporter sees: never who is involved, never what others wrote. */
export interface StatusPageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly status: "open" | "closed";
  readonly receivedAt: string;
  readonly step: Step;
  /** When something is to be expected next. */
  readonly nextAt?: string;
  readonly outcome?: Outcome;
  readonly closedAt?: string;
  /** The reporter's own words. */
  readonly sections: readonly Section[];
}

export interface ErrorPageView {
  readonly kind: (typeof ERROR_PAGES)[number];
}
