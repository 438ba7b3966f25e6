import { isSameParty } from "../case.ts";
import * as z from "zod";
import { choice } from "../fields.ts";
import { withoutDispute } from "../frozen.ts";
import { changed, requestsWhere } from "./beside.ts";
import { PARTY_ROLES } from "../vocabulary.ts";
import { note } from "./definition.ts";

/** Any contact of a party may say so, without a code: who is wrong stops a case for a day, who waits for one loses it. */
export const notUs = note({
  from: PARTY_ROLES,
  content: z.object({ because: choice(["nobody-here", "not-allowed", "mail-in-other-hands", "by-mistake"]) }),
  subjects: (state, author) =>
    requestsWhere(
      state,
      (request) => request.status === "decided" && request.disputed === undefined && isSameParty(request, author),
    ),
  highRisk: false,
  lastCounts: true,
  beside: true,
  tells: [],
  data: "decisions",
  records: (state, _content, { at, subject }) =>
    changed(state, subject, (request) => ({ ...request, disputed: { at } })),
});

/**
 * Confirms an answer that was disputed. Not by the link of whoever gave it: a mailbox in other hands would confirm its
 * own answer. An organisation with one contact needs an operator (ours; hazards, EM-35).
 */
export const wasUs = note({
  from: PARTY_ROLES,
  content: z.object({ how: choice(["asked-in-person", "decided-together"]) }),
  subjects: (state, author) =>
    requestsWhere(
      state,
      (request) =>
        request.disputed !== undefined &&
        isSameParty(request, author) &&
        author.contact !== undefined &&
        request.decidedBy !== undefined &&
        request.decidedBy !== author.contact,
    ),
  highRisk: true,
  lastCounts: true,
  tells: [],
  data: "decisions",
  records: (state, _content, { subject }) => changed(state, subject, withoutDispute),
});
