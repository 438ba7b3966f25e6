/** One line of a section. Line breaks in a value are kept; `depth` indents what belongs to the line above. */
export interface SectionRow {
  readonly label: string;
  readonly value: string;
  readonly depth?: number;
}

/** Something the role may see: a title and its lines, in words. Answers become sections with `answerSection`. */
export interface Section {
  readonly title: string;
  readonly rows: readonly SectionRow[];
  readonly note?: string;
}
