import type { HttpAnswer } from "../contracts/http.ts";
import { HTML } from "../contracts/http.ts";
import { errorPage, unknownLinkPage } from "../pages/all-pages.tsx";
import { SECURITY_HEADERS } from "../pages/security.ts";
import type { ErrorPageView } from "../pages/view-models.ts";
import type { FormRefusal } from "./form-post.ts";
import { languageOfStranger } from "./language.ts";
import type { Asking } from "./language.ts";
import type { EdgeParts, LogLine } from "./http-edge.ts";

/** A page; `caseId` only for the log. */
export const page = (status: number, body: string, caseId?: string): HttpAnswer => ({
  status,
  contentType: HTML,
  body,
  ...(caseId === undefined ? {} : { caseId }),
});

/** Unknown, wrong, superseded, revoked: the same bytes and status, whatever it was (hazards, EM-18). */
export const unknownLink = (baseUrl: string, asking: Asking = {}): HttpAnswer =>
  page(404, unknownLinkPage({ freshLinkAction: `${baseUrl}/fresh-link` }, languageOfStranger(asking)));

/** After a POST: the same link again, whose page is the receipt; going back sends nothing twice (hazards, EM-33). */
export const seeOther = (location: string, caseId: string): HttpAnswer => ({
  ...page(303, "", caseId),
  headers: { location },
});

const REFUSALS = {
  "other-origin": { status: 403, kind: "refused" },
  "other-type": { status: 415, kind: "bad-request" },
  "too-large": { status: 413, kind: "too-large" },
  malformed: { status: 400, kind: "bad-request" },
} as const satisfies Record<FormRefusal | "malformed", { status: number; kind: ErrorPageView["kind"] }>;

export const refusal = (why: keyof typeof REFUSALS, asking: Asking = {}): HttpAnswer =>
  page(REFUSALS[why].status, errorPage({ kind: REFUSALS[why].kind }, languageOfStranger(asking)));

const kindOf = (status: number): ErrorPageView["kind"] => {
  if (status === 404) return "not-found";
  if (status === 409) return "conflict";
  return status < 500 ? "bad-request" : "fault";
};

/** Security headers and failures of everything that people open in a browser. */
export const pageEdge = (log: (line: LogLine) => void): EdgeParts => ({
  security: SECURITY_HEADERS,
  failure: (status, _name, asking) => page(status, errorPage({ kind: kindOf(status) }, languageOfStranger(asking))),
  log,
});
