import { PROBLEM } from "./http.ts";
import type { HttpAnswer } from "./http.ts";

/**
 * What the intake refuses, by code (RFC 9457). `detail` says what the sender can do; it is written for whoever
 * maintains the sending system and never repeats what was sent.
 */
export const PROBLEMS = {
  "not-signed": {
    status: 401,
    title: "The signature does not hold",
    detail:
      "Sign id, timestamp and the exact bytes of the body as Standard Webhooks say, with the current secret and a clock that is right to five minutes.",
  },
  "not-json-content": {
    status: 415,
    title: "The body is not declared as JSON",
    detail: "Send content-type: application/json.",
  },
  "too-large": {
    status: 413,
    title: "The body is too large",
    detail: "Send at most 65,536 bytes; name long evidence by its address.",
  },
  "malformed-json": {
    status: 400,
    title: "The body is not strict JSON",
    detail:
      "Send UTF-8 without a byte order mark, at most 20 levels, no key twice; `errors` says what was found where.",
  },
  "malformed-allegation": {
    status: 400,
    title: "The allegation does not have the expected shape",
    detail: "Correct every field that `errors` names and send it again under a new webhook-id.",
  },
  "delivery-reused": {
    status: 409,
    title: "This webhook-id was used for other bytes",
    detail: "Send a new allegation under a new webhook-id; a repeated delivery has to be byte-identical.",
  },
  "directory-incomplete": {
    status: 503,
    title: "No company is registered that could receive allegations",
    detail: "The operator has to import a directory with an organisation of the role downstream; then send again.",
  },
  "try-again": {
    status: 503,
    title: "The case was being changed at the same time",
    detail: "Send the same bytes under the same webhook-id again.",
  },
  unexpected: {
    status: 500,
    title: "Something went wrong on our side",
    detail: "Send the same bytes under the same webhook-id again; nothing is opened twice.",
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One wrong place of the body; `pointer` as RFC 6901, empty for the whole body. */
export interface WrongField {
  readonly pointer: string;
  readonly code: string;
}

/** Problem details; `type` names the problem, it is not an address to open. */
export const problem = (code: ProblemCode, errors: readonly WrongField[] = []): HttpAnswer => {
  const { status, title, detail } = PROBLEMS[code];
  const content = { type: `urn:remediation:problem:${code}`, title, status, detail };
  return {
    status,
    contentType: PROBLEM,
    body: JSON.stringify(errors.length === 0 ? content : { ...content, errors }),
    ...(status === 503 ? { headers: { "retry-after": "60" } } : {}),
  };
};
