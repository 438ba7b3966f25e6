/**
 * What parties are told of by a mail of its own: something was found, decided, started or ended, and the case goes on
 * (process, Who is told what). Closing and reopening have templates of their own.
 */
export const TRANSITIONS = [
  "referred",
  "verified",
  "unsubstantiated",
  "response-determined",
  "plan-approved",
  "implementation-started",
  "progress-noted",
  "completion-verified",
  "lessons-shared",
] as const;
export type TransitionName = (typeof TRANSITIONS)[number];

/** A mail's subject as a transition; `undefined` for any other, also one that a later version knows. */
export const transitionOf = (subject: string | undefined): TransitionName | undefined =>
  TRANSITIONS.find((name) => name === subject);
