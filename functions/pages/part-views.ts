import type { Problem } from "../domain/findings.ts";
import type { RequestId } from "../domain/requests/table.ts";
import type { OrganisationOptions } from "./forms/form-context.ts";
import type { PartId } from "./forms/part-table.ts";
import type { Rows, Typed } from "./forms/typed.ts";
import type { Reader } from "./texts/dates.ts";
import type { Notice, PartState } from "./notices.ts";
import type { Section } from "./section-views.ts";

/** One part of a long form; `about`: the pseudonym of whom it is about. `page` from 0. */
export interface PartView {
  readonly name: string;
  readonly id: PartId;
  readonly about?: string;
  readonly page: number;
  readonly state: PartState;
  /** How many things are missing in it. */
  readonly missing: number;
}

/** What a request rests on, where it is too long to stand above a form: its pages, by the titles on each. */
export interface ReadingView {
  readonly href: string;
  readonly titles: readonly string[];
}

/** The page of one part of a form. */
export interface PartPageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly requestId: RequestId;
  readonly part: Pick<PartView, "name" | "id" | "about" | "page">;
  readonly typed: Typed;
  readonly rows: Rows;
  readonly given?: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly notice?: Notice;
  readonly organisations: OrganisationOptions;
  /** Goes back with what is sent: which state of the part is shown. */
  readonly draft: string;
  /** The page of the request, and whether a part follows. */
  readonly back: string;
  readonly hasNext: boolean;
  /** The other pages about the same person or of the same list. */
  readonly beside: readonly Pick<PartView, "name" | "id" | "about" | "page">[];
  /** What a colleague saved meanwhile, where it is not what is shown. */
  readonly theirs: Typed;
}

/** One page of what a request rests on. */
export interface FactsPageView {
  readonly reader: Reader;
  readonly reference: string;
  readonly requestId: RequestId;
  readonly sections: readonly Section[];
  readonly back: string;
  readonly next?: string;
}
