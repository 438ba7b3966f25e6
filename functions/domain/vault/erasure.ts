import type { Case } from "../case.ts";

/** Why a person's data is made unreadable (hazards, PR-06). A choice: free words could name the person. */
export const ERASURE_REASONS = ["person-asked", "no-longer-needed", "recorded-wrongly"] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

export const isErased = ({ victims }: Case, pseudonym: string): boolean => victims.erased?.includes(pseudonym) === true;

/** Remembers that a person was erased; twice is the same as once. */
export const erase = (state: Case, pseudonym: string): Case =>
  isErased(state, pseudonym)
    ? state
    : { ...state, victims: { ...state.victims, erased: [...(state.victims.erased ?? []), pseudonym] } };
