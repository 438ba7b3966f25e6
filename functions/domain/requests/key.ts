import type { Step } from "../vocabulary.ts";

/** What a decision is remembered by: asked again under the same key, it answers at once (architecture, Workflow). */
export interface RequestIdentity {
  readonly step: Step;
  readonly round: number;
  readonly request: string;
  readonly revision: number;
  readonly subject: string;
}

/** `<step>#<round>#<request>#<revision>#<subject>`; the subject is empty where a request is asked once per revision. */
export const requestKey = ({ step, round, request, revision, subject }: RequestIdentity): string =>
  [step, round, request, revision, subject].join("#");

/** The request of a key: `approve-plan`. */
export const requestOfKey = (key: string): string => key.split("#")[2] ?? "";
