import type { Contact } from "../domain/directory.ts";
import type { Problem } from "../domain/findings.ts";
import type { RequestId } from "../domain/requests/table.ts";
import type { Reminders } from "../domain/rules/gathering.ts";
import type { Role, Step } from "../domain/vocabulary.ts";
import type { Reader } from "./texts/dates.ts";
import type { CaseFilter } from "./texts/overview-texts.ts";
import type { Section } from "./section-views.ts";

/** A page below a case page on which something is read. `base`: the case page. */
export interface CaseReadingView {
  readonly reader: Reader;
  readonly reference: string;
  readonly about: "facts" | "history";
  readonly sections: readonly Section[];
  readonly base: string;
  readonly next?: string;
}

/** One of a party's cases, as it is now. */
export interface ListedCase {
  readonly reference: string;
  readonly status: "open" | "closed";
  readonly step: Step;
  readonly roles: readonly Role[];
  /** What is asked of the party, and the first date by which. */
  readonly asked: { readonly count: number; readonly dueAt?: string; readonly isOverdue: boolean };
}

/** The cases of a party. `base`: the case page from which they are looked at. */
export interface CaseListView {
  readonly reader: Reader;
  /** The case from whose page they are looked at. */
  readonly reference: string;
  readonly filter: CaseFilter;
  readonly counts: Readonly<Record<CaseFilter, number>>;
  readonly cases: readonly ListedCase[];
  readonly base: string;
  readonly next?: string;
}

/** What the reader has said of their own mails. */
export interface OwnMailsView {
  /** For whom has colleagues who may stand in; `recorded`: until it is over, `standIn` by name. */
  readonly away?: { readonly recorded?: NonNullable<Contact["away"]> };
  /** How they get reminders; for whoever is in the directory. */
  readonly reminders?: Reminders;
}

/** Where a contact says that they are away. */
export interface AwayPageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly base: string;
  /** The colleagues who may stand in. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly typed: { readonly from: string; readonly until: string; readonly standIn: string };
  readonly problems: readonly Problem[];
  readonly isRecorded?: boolean;
}

/** Where a contact chooses how reminders come. `base`: the page of the case, or of the request it is reached from. */
export interface RemindersPageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly base: string;
  readonly requestId?: RequestId;
  readonly chosen: Reminders;
  readonly isKept: boolean;
}

/** After a link was asked for: the same whether one was mailed before or not. */
export interface LinkSentView {
  readonly reader: Reader;
  readonly reference: string;
  readonly base: string;
}
