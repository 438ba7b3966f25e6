import type { Case } from "../case.ts";
import { inLibrary } from "../lessons/withdrawn.ts";
import { lessonConsentProblems } from "../rules/consent.ts";
import type { Decision } from "./decision.ts";
import { NOTHING } from "./nothing.ts";

/**
 * Whoever takes back consent to learning from the case takes all of it out of the library, also what was released
 * before: words there tell of few (ours). `after`: the case with the consent taken back.
 */
export const withdrawLessons = (after: Case): Decision =>
  inLibrary(after).length > 0 && lessonConsentProblems(after).length > 0
    ? { ...NOTHING, facts: [{ type: "lessons-withdrawn" }] }
    : NOTHING;
