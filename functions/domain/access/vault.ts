import { extentOf } from "../access.ts";
import type { Viewer } from "../access.ts";
import type { Case } from "../case.ts";

/** Who the victims are is for the coordinator of the case alone (process, Who is told what). */
export const mayOpenVault = (viewer: Viewer, state: Case): boolean =>
  extentOf("victim-identity", viewer, state) === "all";
