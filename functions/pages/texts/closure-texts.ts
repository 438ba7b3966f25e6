import type { END_STATES } from "../../domain/reports.ts";
import { closureTexts as en } from "./en/closure.ts";

/** The words of the closure report. They stand on its page and in its PDF alike. */
export interface ClosureTexts {
  readonly title: string;
  readonly nth: (number: number) => string;
  readonly pdf: string;
  readonly intro: string;
  readonly withoutPersonalData: string;
  readonly summary: string;
  readonly reference: string;
  readonly closure: string;
  readonly outcome: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly verified: string;
  readonly decided: string;
  readonly byOn: (role: string, day: string) => string;
  readonly steps: string;
  readonly step: string;
  readonly from: string;
  readonly until: string;
  readonly found: string;
  readonly level1: string;
  readonly level2: string;
  readonly adopted: string;
  readonly adoptedLevels: {
    readonly both: string;
    readonly level1: string;
    readonly level2: string;
    readonly none: string;
  };
  readonly because: string;
  readonly remedies: string;
  readonly remedy: string;
  readonly provided: string;
  readonly notProvided: string;
  readonly people: string;
  readonly identified: string;
  readonly referredOn: string;
  readonly few: string;
  readonly endStates: Readonly<Record<(typeof END_STATES)[number], string>>;
  readonly ended: string;
  readonly outcomes: string;
  readonly initiative: (number: number) => string;
  readonly initiativeColumn: string;
  readonly verifiedColumn: string;
  readonly onTime: string;
  readonly met: string;
  readonly finances: string;
  readonly line: string;
  readonly budget: string;
  readonly spent: string;
  readonly difference: string;
  readonly total: string;
  readonly level: (level: string) => string;
  readonly contribution: string;
  readonly contributions: string;
  readonly confirmed: string;
  readonly otherPayer: (number: number) => string;
  readonly dueDiligence: string;
  readonly openActions: string;
  readonly nothingOpen: string;
  readonly dueOn: string;
  readonly checklist: string;
  readonly item: string;
  readonly result: string;
  readonly done: string;
  readonly open: string;
  readonly deviates: string;
  readonly chain: string;
  readonly chainText: (number: number) => string;
  readonly hash: string;
  readonly fingerprint: string;
  readonly words: string;
  readonly page: (page: number, pages: number) => string;
}

const LANGUAGES: ReadonlyMap<string, ClosureTexts> = new Map([["en", en]]);

/** As `textsFor`: English where a language is not offered. */
export const closureTextsFor = (language: string): ClosureTexts =>
  LANGUAGES.get(language.split("-")[0]?.toLowerCase() ?? "") ?? en;
