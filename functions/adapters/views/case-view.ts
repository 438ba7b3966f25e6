import * as z from "zod";
import { extentOf } from "../../domain/access.ts";
import { isListed, visibleAnswer } from "../../domain/access/answers.ts";
import type { Case, RequestState } from "../../domain/case.ts";
import type { CaseEvent } from "../../domain/events.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { STEPS } from "../../domain/vocabulary.ts";
import type { Step } from "../../domain/vocabulary.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { CasePageView, DecidedView, OpenRequestView, StepView } from "../../pages/view-models.ts";
import type { Audience } from "./audience.ts";
import { sectionOf } from "./in-words.ts";
import { answeredRequests, seenOf } from "./seen.ts";

/** A case with all that a party's page of it is made from. `at`: now, RFC 3339. */
export interface CaseLook {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly audience: Audience;
  readonly at: string;
}

const stepState = (state: Case, step: Step): StepView["state"] => {
  if (state.status === "open" && state.position.step === step) return "current";
  return state.steps[step] === undefined ? "ahead" : "done";
};

/** A step that is gone through again is not over, whenever it was left before. */
const stepsOf = ({ state, audience }: CaseLook): StepView[] =>
  STEPS.map((step) => {
    const { enteredAt, leftAt } = state.steps[step] ?? {};
    const at = stepState(state, step);
    const isDated = extentOf("progress", audience.viewer, state) === "all";
    return {
      step,
      state: at,
      ...(isDated && enteredAt !== undefined ? { enteredAt } : {}),
      ...(isDated && leftAt !== undefined && at === "done" ? { leftAt } : {}),
    };
  });

const listed = ({ state, audience }: CaseLook): (RequestState & { readonly request: RequestId })[] =>
  Object.values(state.requests).flatMap((request) => {
    const id = request.request;
    if (!isRequestId(id)) return [];
    const known = { ...request, request: id };
    return isListed(known, audience.viewer, state) ? [known] : [];
  });

const openView = (request: ReturnType<typeof listed>[number], { state, at }: CaseLook): OpenRequestView => {
  const late = request.dueAt < at ? "late" : "open";
  return {
    requestId: request.request,
    role: request.role,
    dueAt: request.dueAt,
    state: request.silence === "stalled" ? "stalled" : late,
    returned: state.returned.some(({ key }) => key === request.key),
  };
};

const decisionSchema = z.object({ decision: z.string() });

const decidedViews = (look: CaseLook): DecidedView[] => {
  const seen = new Set(listed(look).map(({ key }) => key));
  return look.history.flatMap(({ at, fact }) => {
    if (fact.type !== "request-answered" || !isRequestId(fact.request) || !seen.has(fact.key)) return [];
    const { request, by, answer } = fact;
    const visible = decisionSchema.safeParse(visibleAnswer({ request, by, answer }, look.audience.viewer, look.state));
    const decision = visible.success ? { decision: visible.data.decision } : {};
    return [{ requestId: request, role: by.role, decidedAt: at, ...decision }];
  });
};

const isStalled = ({ state }: CaseLook): boolean =>
  state.interrupted ||
  Object.values(state.requests).some(({ status, silence }) => status === "open" && silence === "stalled");

const openStatus = (look: CaseLook): "open" | "stalled" => (isStalled(look) ? "stalled" : "open");

const sectionsOf = ({ state, history, audience }: CaseLook): CasePageView["sections"] => {
  const { viewer, reader, organisations } = audience;
  const sources = [
    "allegation",
    "related",
    "levels",
    "people",
    "consents",
    "monitoring",
    "money",
    "open-actions",
    ...answeredRequests(history),
  ] as const;
  const telling = { texts: textsFor(reader.language), reader, organisations };
  return seenOf({ state, history, viewer, subject: "" }, sources).map((seen) => sectionOf(seen, telling));
};

/** Where a case stands, what is open and was decided, and what of it the role may see. */
export function caseView(look: CaseLook, concern: CasePageView["concern"]): CasePageView {
  const { state, audience } = look;
  const { outcome, closedAt } = state;
  return {
    reader: audience.reader,
    reference: state.id,
    role: audience.viewer.role,
    status: state.status === "closed" ? "closed" : openStatus(look),
    ...(outcome === undefined ? {} : { outcome }),
    openedAt: state.openedAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    steps: stepsOf(look),
    open: listed(look)
      .filter(({ status }) => status === "open")
      .map((request) => openView(request, look)),
    decided: decidedViews(look),
    sections: sectionsOf(look),
    concern,
  };
}
