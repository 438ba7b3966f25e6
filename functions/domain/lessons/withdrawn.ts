import type { Case } from "../case.ts";

/** Where a lesson lies in the library: the instant and the number of the event that released it. */
export interface Released {
  readonly at: string;
  readonly number: number;
}

/** What a case gave the library and what is still in there. */
export const inLibrary = ({ requests, lessons }: Case): Released[] =>
  Object.values(requests).flatMap(({ request, route, decidedAt: at, event: number = 0 }) =>
    request === "release-lessons" && route === "released" && at !== undefined && number > lessons.withdrawn
      ? [{ at, number }]
      : [],
  );
