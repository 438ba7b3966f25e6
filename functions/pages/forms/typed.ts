/**
 * What somebody typed, by the path of the field (`links.0.trading`): several values where boxes were ticked.
 * It is kept as typed, so that a form with problems shows it again.
 */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** How many rows of each list to show, by the path of the list. */
export type Rows = ReadonlyMap<string, number>;

export const NOTHING_TYPED: Typed = new Map();

/** The buttons of a form. Only `decide` decides; everything else shows the form again. */
export const ACTIONS = {
  decide: "decide",
  /** Enter in a field presses the first button of a form: it must not be one that decides or adds a row. */
  check: "check",
  sendCode: "send-code",
  delegate: "delegate",
  /** Keeps what is filled in for later. */
  save: "save",
  saveNext: "save-next",
  /** Followed by the path of the list. */
  add: "add:",
} as const;

/** The fields of a form that are no part of the answer. A name with `_` in front never is one. */
export const CONTROLS = {
  action: "_action",
  revision: "_revision",
  shown: "_shown",
  code: "_code",
  delegateTo: "_delegate",
  /** Which state of the draft the page shows. */
  draft: "_draft",
} as const;

export const join = (path: string, key: string | number): string =>
  path === "" ? String(key) : `${path}.${String(key)}`;
