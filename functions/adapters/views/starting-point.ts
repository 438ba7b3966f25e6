import * as z from "zod";
import type { Viewer } from "../../domain/access.ts";
import type { CaseEvent } from "../../domain/events.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { typedFrom } from "../../pages/forms/encode-answer.ts";
import type { Typed } from "../../pages/forms/typed.ts";

interface Former {
  readonly of: RequestId;
  readonly field: string;
}

/**
 * Long answers that are corrected rather than given anew: a plan that was returned, facts that are looked at again.
 * Only what the same party wrote, and never its decision or reasons: those are given each time (hazards, EM-02).
 */
const CORRECTS: Readonly<Partial<Record<RequestId, Former>>> = {
  "design-plan": { of: "design-plan", field: "plan" },
  "investigate-linkage": { of: "investigate-allegation", field: "facts" },
  "report-finally": { of: "report-finally", field: "report" },
};

const recordSchema = z.record(z.string(), z.unknown()).catch({});

/** What the form of a request begins with, if the party answered the like of it before. */
export function startingPoint(request: RequestId, history: readonly CaseEvent[], viewer: Viewer): Typed | undefined {
  const former = CORRECTS[request];
  if (former === undefined) return undefined;
  const fact = history
    .map((event) => event.fact)
    .findLast(
      (one) =>
        one.type === "request-answered" &&
        one.request === former.of &&
        one.by.role === viewer.role &&
        one.by.organisation === viewer.organisation,
    );
  if (fact?.type !== "request-answered") return undefined;
  const value = recordSchema.parse(fact.answer)[former.field];
  return value === undefined ? undefined : typedFrom({ [former.field]: value }, definitionOf(request).answer);
}
