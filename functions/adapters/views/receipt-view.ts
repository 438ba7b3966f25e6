import * as z from "zod";
import { visibleAnswer } from "../../domain/access/answers.ts";
import { isSameParty } from "../../domain/case.ts";
import type { Case } from "../../domain/case.ts";
import type { RequestState } from "../../domain/request-state.ts";
import type { CaseEvent, Fact } from "../../domain/events.ts";
import { answerSection } from "../../pages/known-sections.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { ReceiptView } from "../../pages/view-models.ts";
import type { Audience } from "./audience.ts";
import { besideNamed } from "./beside-view.ts";
import { requestIdOf } from "./request-view.ts";

/** The answer to a request, as its event holds it. */
export interface Decided {
  readonly at: string;
  readonly fact: Extract<Fact, { type: "request-answered" }>;
}

/** `undefined` while nobody answered. */
export const decidedIn = (history: readonly CaseEvent[], key: string): Decided | undefined => {
  const event = history.findLast(({ fact }) => fact.type === "request-answered" && fact.key === key);
  return event?.fact.type === "request-answered" ? { at: event.at, fact: event.fact } : undefined;
};

const decisionSchema = z.object({ decision: z.string() }).catch({ decision: "" });

/** `base`: the request's own link. */
interface Received {
  readonly state: Case;
  readonly request: RequestState;
  readonly decided: Decided;
  readonly base: string;
}

/** Who decided, what and when; the answer as far as the role may see it. */
export function receiptView(
  { state, request, decided, base }: Received,
  audience: Audience,
  differs: boolean,
): ReceiptView {
  const { reader, organisations, viewer } = audience;
  const requestId = requestIdOf(request);
  const { by, answer, digest } = decided.fact;
  const visible = visibleAnswer({ request: requestId, by, answer }, viewer, state);
  const section = answerSection(requestId, visible, { texts: textsFor(reader.language), reader, organisations });
  const isOwn = isSameParty(by, viewer);
  const own = isOwn && by.contact === audience.contact ? "yours" : "others";
  return {
    reader,
    reference: state.id,
    requestId,
    by: by.role,
    decidedAt: decided.at,
    decision: decisionSchema.parse(answer).decision,
    digest,
    seen: differs ? "differs" : own,
    sections: section.rows.length === 0 ? [] : [section],
    ...(isOwn ? { file: `${base}/receipt.json` } : {}),
    disputed: request.disputed !== undefined,
    ...(besideNamed("not-us", { state, audience }, request) === undefined ? {} : { notUs: `${base}/not-us` }),
  };
}
