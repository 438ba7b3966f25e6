import { isSameParty } from "../case.ts";
import * as z from "zod";
import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { choice, day } from "../fields.ts";
import { waits } from "../frozen.ts";
import { definitionOf } from "../requests/table.ts";
import { shiftDays } from "../time.ts";
import { askingParty, changed, isAsking, requestOfSubject, requestsWhere } from "./beside.ts";
import { PARTY_ROLES } from "../vocabulary.ts";
import { note } from "./definition.ts";

/** Ours: further away than this it is no delay, but another plan. */
const LONGEST_DAYS = 90;

/** Matters of safety get no more time; what is refused is not asked for again (ours). */
const mayAsk = (state: Case, request: RequestState): boolean =>
  request.status === "open" &&
  !definitionOf(request.request).safety &&
  !waits(state, request) &&
  request.moreTime?.state !== "asked" &&
  request.moreTime?.state !== "refused" &&
  askingParty(state, request) !== undefined;

/** The reason is a choice: words would travel to another party, and may name people. */
export const askMoreTime = note({
  from: PARTY_ROLES,
  content: z.object({
    because: choice(["people-away", "still-gathering", "others-first", "language", "safe-access"]),
    until: day(),
  }),
  subjects: (state, author) =>
    requestsWhere(state, (request) => isSameParty(request, author) && mayAsk(state, request)),
  highRisk: false,
  beside: true,
  tells: [],
  data: "decisions",
  check: ({ until }, state, { at, subject }) => {
    const due = requestOfSubject(state, subject)?.dueAt ?? at;
    if (until <= at.slice(0, 10) || until <= due.slice(0, 10)) return [{ field: "until", code: "not-later-than-due" }];
    return until > shiftDays(at, LONGEST_DAYS).slice(0, 10)
      ? [{ field: "until", code: "return-day-out-of-range" }]
      : [];
  },
  records: (state, content, { at, subject }) =>
    changed(state, subject, (request) => ({ ...request, moreTime: { ...content, at, state: "asked" } })),
});

/** The party an answer is for agrees or not; its date moves by `request-extended` (record-note.ts). */
export const answerMoreTime = note({
  from: PARTY_ROLES,
  content: z.object({ decision: choice(["grant", "refuse"]) }),
  subjects: (state, author) =>
    requestsWhere(
      state,
      (request) => request.status === "open" && request.moreTime?.state === "asked" && isAsking(state, request, author),
    ),
  highRisk: false,
  lastCounts: true,
  tells: [],
  data: "decisions",
  records: (state, { decision }, { subject }) =>
    changed(state, subject, (request) =>
      request.moreTime === undefined
        ? request
        : { ...request, moreTime: { ...request.moreTime, state: decision === "grant" ? "granted" : "refused" } },
    ),
});
