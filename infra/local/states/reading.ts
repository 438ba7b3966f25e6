/** What may be left to the caller: `runDefinition` runs tasks of any resource. */
export interface ParseOptions {
  readonly anyResource?: boolean;
}

/** Where the reading of a definition is, and what it found wrong. */
export interface Reading extends ParseOptions {
  readonly machine: string;
  readonly problems: string[];
  readonly jsonata: boolean;
}
