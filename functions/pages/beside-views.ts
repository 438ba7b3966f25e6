import type { NoteId } from "../domain/notes/table.ts";
import type { Reader } from "./texts/dates.ts";

/** A question back, and its answer once there is one. */
export interface QuestionView {
  readonly question: string;
  readonly answer?: string;
}

/** What who is asked can do besides answering, and what came of it. */
export interface BesideView {
  readonly reader: Reader;
  /** An answer of the case is disputed: nothing can be recorded now. */
  readonly waits: boolean;
  readonly links: readonly { readonly note: NoteId; readonly href: string }[];
  readonly moreTime?: { readonly state: "asked" | "granted" | "refused"; readonly until: string };
  readonly questions: readonly QuestionView[];
}

/** What who decided finds below the receipt. */
export interface ReceiptWays {
  /** Somebody of the party said that it was not theirs. */
  readonly disputed?: boolean;
  /** Where that is said; where the receipt can be kept from. */
  readonly notUs?: string;
  readonly file?: string;
}
