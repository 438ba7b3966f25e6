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

/** The people of a case by their pseudonyms: nobody types sixteen letters, and nobody is left out. */
const ONE_ROW_EACH: Readonly<Partial<Record<RequestId, (rows: readonly object[]) => object>>> = {
  "design-plan": (cases) => ({ plan: { level1: { cases } } }),
  "report-assistance": (cases) => ({ report: { cases } }),
  "report-finally": (victims) => ({ report: { level1: { victims } } }),
};

/** What the form of a request begins with: what the party wrote before, else a row for each person of the case. */
export function startingPoint(request: RequestId, page: Beginning): Typed | undefined {
  const before = writtenBefore(request, page.history, page.viewer);
  const rows = page.pseudonyms.map((pseudonym) => ({ pseudonym }));
  const begun = ONE_ROW_EACH[request]?.(rows);
  return before ?? (begun === undefined ? undefined : typedFrom(begun, definitionOf(request).answer));
}

export interface Beginning {
  readonly history: readonly CaseEvent[];
  readonly viewer: Viewer;
  readonly pseudonyms: readonly string[];
}

const recordSchema = z.record(z.string(), z.unknown()).catch({});

function writtenBefore(request: RequestId, history: readonly CaseEvent[], viewer: Viewer): Typed | undefined {
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
