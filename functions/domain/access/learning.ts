import { extentOf } from "../access.ts";
import type { Viewer } from "../access.ts";
import type { Case } from "../case.ts";

/**
 * Who reads the library: whoever the row "closure report, lessons" gives all. It holds nothing of this case, so a smelter
 * reads it during the hold too (ours).
 */
export const mayReadLibrary = (viewer: Viewer, state: Case): boolean =>
  viewer.role === "smelter"
    ? extentOf("progress", viewer, state) === "all"
    : extentOf("closure", viewer, state) === "all";

/** The mechanism's own performance is for those who lead the process (ours: downstream and audit). */
export const mayReadScorecard = (viewer: Viewer, state: Case): boolean =>
  ["downstream", "audit"].includes(viewer.role) && extentOf("progress", viewer, state) === "all";
