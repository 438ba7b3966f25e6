import { isSameParty } from "../case.ts";
import * as z from "zod";
import { isMasked } from "../access.ts";
import { longText } from "../fields.ts";
import { askingParty, changed, isAsking, requestsWhere } from "./beside.ts";
import { PARTY_ROLES } from "../vocabulary.ts";
import { note } from "./definition.ts";

/** Ours: who asks more often than that should meet. */
const MOST_QUESTIONS = 10;

/**
 * One question at a time; its words are in its event alone and seen by the two parties (access/notes.ts). None from
 * the smelter while the hold is on: the answer could not be shown to it.
 */
export const askBack = note({
  from: PARTY_ROLES,
  content: z.object({ question: longText() }),
  subjects: (state, author) =>
    requestsWhere(
      state,
      (request) =>
        request.status === "open" &&
        isSameParty(request, author) &&
        !isMasked(state, author.role) &&
        (request.questions ?? []).length < MOST_QUESTIONS &&
        (request.questions ?? []).every(({ answered }) => answered) &&
        askingParty(state, request) !== undefined,
    ),
  highRisk: false,
  lastCounts: true,
  beside: true,
  between: true,
  tells: [],
  data: "decisions",
  records: (state, _content, { at, subject }) =>
    changed(state, subject, (request) => ({
      ...request,
      questions: [...(request.questions ?? []), { at, answered: false }],
    })),
});

/** By the party the answer is for. The clock of the request goes on: who needs more time asks for it (ours). */
export const answerBack = note({
  from: PARTY_ROLES,
  content: z.object({ answer: longText() }),
  subjects: (state, author) =>
    requestsWhere(
      state,
      (request) =>
        request.status === "open" &&
        (request.questions ?? []).some(({ answered }) => !answered) &&
        isAsking(state, request, author),
    ),
  highRisk: false,
  lastCounts: true,
  between: true,
  tells: [],
  data: "decisions",
  records: (state, _content, { subject }) =>
    changed(state, subject, (request) => ({
      ...request,
      questions: (request.questions ?? []).map((question) => ({ ...question, answered: true })),
    })),
});
