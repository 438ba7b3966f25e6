export const REPORTER_NOTICES = ["code-sent", "code-not-sent", "code-wrong", "nothing-known"] as const;
export type ReporterNotice = (typeof REPORTER_NOTICES)[number];

/** The words of the page that tells who reported, to whom they allowed it. */
export interface ReporterTexts {
  readonly title: string;
  readonly intro: string;
  /** That each look is noted. */
  readonly noted: string;
  readonly code: string;
  readonly codeHelp: string;
  readonly sendCode: string;
  readonly show: string;
  readonly name: string;
  readonly email: string;
  readonly other: string;
  readonly safe: string;
  readonly safeYes: string;
  readonly safeNo: string;
  readonly notGiven: string;
  readonly careful: string;
  readonly notices: Readonly<Record<ReporterNotice, string>>;
}
