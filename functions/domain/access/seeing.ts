import type { Case } from "../case.ts";
import type { Viewer } from "../access.ts";
import type { Data, Extent } from "./table.ts";

/** One look at one answer: how much of each kind of data, by whom, of which case. */
export interface Seeing {
  readonly extent: (data: Data) => Extent;
  readonly viewer: Viewer;
  readonly state: Case;
  /** The whole answer, for fields whose sight depends on another. */
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Reduces one field of an answer to what may be seen; `undefined` hides it. */
export type Reduce = (value: unknown, seeing: Seeing) => unknown;

export const sees = (seeing: Seeing, data: Data, ...extents: readonly Extent[]): boolean =>
  extents.includes(seeing.extent(data));

/** The field as it is, for whoever sees all of its kind, or as much as one of the extents. */
export const whole =
  (data: Data, ...extents: readonly Extent[]): Reduce =>
  (value, seeing) =>
    sees(seeing, data, "all", ...extents) ? value : undefined;
