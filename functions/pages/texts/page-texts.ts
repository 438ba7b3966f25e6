import type { PartId } from "../forms/part-table.ts";
import type { OverviewTexts } from "./overview-texts.ts";
import type { PeopleTexts } from "./people-texts.ts";
import type { ERROR_PAGES, Notice, PartState } from "../notices.ts";
import type { WelcomeTexts } from "./welcome-texts.ts";

interface TitleAndText {
  readonly title: string;
  readonly text: string;
}

/** The words of forms that are filled in parts. */
export interface PartTexts {
  readonly title: string;
  readonly help: string;
  readonly names: Readonly<Record<PartId, string>>;
  readonly states: Readonly<Record<PartState, string>>;
  readonly missing: (count: number) => string;
  readonly page: (title: string, number: number) => string;
  readonly save: string;
  readonly saveNext: string;
  readonly saveLater: string;
  readonly saveHelp: string;
  readonly check: string;
  readonly back: string;
  readonly theirs: string;
  readonly beside: string;
  readonly restsOn: string;
  readonly readOn: string;
}

/** The words of the pages themselves. */
export interface PageTexts {
  readonly product: string;
  readonly skip: string;
  readonly footer: string;
  /** Names the links to other languages for whoever does not see them. */
  readonly languages: string;
  /** Below pages in a language that native speakers have not read yet. */
  readonly unreviewed: string;
  readonly errorPrefix: string;
  readonly reference: string;
  readonly step: string;
  readonly due: string;
  readonly overdue: string;
  readonly askedAs: string;
  readonly request: {
    readonly why: string;
    readonly shownToYou: string;
    readonly masked: string;
    readonly answer: string;
    readonly submit: string;
    readonly check: string;
    readonly submitHelp: string;
    readonly ourRule: string;
    readonly looked: string;
    /** The fingerprint of what is shown: what is decided is exactly this. */
    readonly version: string;
    readonly personalData: string;
  };
  readonly parts: PartTexts;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly code: {
    readonly title: string;
    readonly why: string;
    readonly send: string;
    readonly sendAgain: string;
    readonly sent: (at: string) => string;
    readonly label: string;
    readonly help: string;
  };
  readonly delegate: {
    readonly title: string;
    readonly text: string;
    readonly who: string;
    readonly submit: string;
  };
  readonly receipt: {
    readonly title: string;
    readonly already: string;
    readonly yours: string;
    readonly others: (role: string) => string;
    readonly differs: string;
    readonly by: string;
    readonly when: string;
    readonly decision: string;
    readonly digest: string;
    readonly digestHelp: string;
    readonly next: string;
    readonly keep: string;
  };
  readonly unknownLink: TitleAndText & {
    readonly safe: string;
    readonly email: string;
    readonly help: string;
    readonly submit: string;
  };
  readonly freshLinkSent: TitleAndText & { readonly nothing: string };
  readonly case: {
    readonly title: string;
    readonly steps: string;
    readonly done: string;
    readonly current: string;
    readonly ahead: string;
    readonly from: (day: string) => string;
    readonly until: (from: string, until: string) => string;
    readonly statuses: Readonly<Record<"open" | "stalled" | "closed", string>>;
    readonly stalledHelp: string;
    readonly openedOn: string;
    readonly closedOn: string;
    readonly status: string;
    readonly takesPartAs: string;
    readonly what: string;
    readonly who: string;
    readonly stalled: string;
    readonly late: string;
    readonly returned: string;
    /** What the reader may record without being asked. */
    readonly notes: string;
    readonly notesHelp: string;
    readonly noteAbout: (note: string, subject: string) => string;
    readonly concern: string;
    readonly concernText: string;
    readonly concernLabel: string;
    readonly concernHelp: string;
    readonly concernSubmit: string;
    readonly concernSent: string;
  };
  readonly overview: OverviewTexts;
  readonly people: PeopleTexts;
  readonly welcome: WelcomeTexts;
  readonly status: {
    readonly title: string;
    readonly received: string;
    readonly now: string;
    readonly nextDate: string;
    readonly noDate: string;
    readonly closed: string;
    readonly steps: string;
    readonly ends: string;
    readonly advice: string;
    readonly adviceText: string;
    readonly rights: string;
    readonly danger: string;
  };
  readonly errors: Readonly<Record<(typeof ERROR_PAGES)[number], TitleAndText>>;
}
