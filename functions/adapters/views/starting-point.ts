import * as z from "zod";
import type { Viewer } from "../../domain/access.ts";
import { isWithheldFrom } from "../../domain/access/withheld.ts";
import { adoptedOf, type Case, isSameParty } from "../../domain/case.ts";
import type { CaseEvent } from "../../domain/events.ts";
import { finalBeginning } from "../../domain/documents/final-beginning.ts";
import { amendmentBeginning, assistanceBeginning, periodBeginning } from "../../domain/report-beginning.ts";
import { lessonsBeginning } from "../../domain/lessons/noted.ts";
import { preventionBeginning, releaseBeginning } from "../../domain/lessons/prevention.ts";
import { LESSON_TOPICS } from "../../domain/lessons/shared-lesson.ts";
import { assistanceReportSchema } from "../../domain/reports.ts";
import { followUpBeginning } from "../../domain/requests/corrective-actions.ts";
import { statementBeginning } from "../../domain/victims.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { typedFrom } from "../../pages/forms/encode-answer.ts";
import type { Typed } from "../../pages/forms/typed.ts";
import { caseDataTextsFor } from "../../pages/texts/catalogue.ts";

interface Former {
  readonly of: RequestId;
  readonly field: string;
  /** Paths that are counted when they are given, and would be counted twice. */
  readonly without?: readonly string[];
}

/**
 * Long answers that are corrected rather than given anew: a plan that was returned, facts that are looked at again.
 * Only what the same party wrote, and never its decision or reasons: those are given each time (hazards, EM-02).
 */
const CORRECTS: Readonly<Partial<Record<RequestId, Former>>> = {
  "design-plan": { of: "design-plan", field: "plan" },
  "investigate-linkage": { of: "investigate-allegation", field: "facts" },
  "report-finally": { of: "report-finally", field: "report" },
  // A report that was asked about is corrected; the next period's begins anew.
  "report-period": { of: "report-period", field: "report", without: ["report.level1.foundLater"] },
};

const peopleOf = ({ state }: Beginning): object[] => state.victims.pseudonyms.map((pseudonym) => ({ pseudonym }));

const answeredSchema = z.object({ report: assistanceReportSchema });

const isShared = (pseudonym: string, { viewer, state }: Beginning): boolean =>
  !isWithheldFrom(pseudonym, "report-assistance", viewer, state);

/** The case with those who share with whoever fills in the form: of few people a number tells as much as a row. */
const sharing = (page: Beginning): Case => ({
  ...page.state,
  victims: {
    ...page.state.victims,
    pseudonyms: page.state.victims.pseudonyms.filter((pseudonym) => isShared(pseudonym, page)),
  },
});

/** The coordinator's report of the same period: the facilitator does not count again what was counted. */
const assistanceOf = (page: Beginning) => {
  const { history, subject } = page;
  const fact = history
    .map((event) => event.fact)
    .findLast(
      (one) => one.type === "request-answered" && one.request === "report-assistance" && one.subject === subject,
    );
  const read = fact?.type === "request-answered" ? answeredSchema.safeParse(fact.answer) : undefined;
  if (read?.success !== true) return undefined;
  const { cases, ...report } = read.data.report;
  return {
    ...report,
    cases: cases.filter(({ pseudonym, consentWithdrawn }) => consentWithdrawn === "no" && isShared(pseudonym, page)),
  };
};

/** What the case knows already: nobody types sixteen letters of a pseudonym, and nobody and nothing is left out. */
const KNOWN: Readonly<Partial<Record<RequestId, (page: Beginning) => object>>> = {
  "design-plan": (page) => (adoptedOf(page.state).level1 ? { plan: { level1: { cases: peopleOf(page) } } } : {}),
  "amend-plan": ({ state }) => amendmentBeginning(state),
  "report-assistance": ({ state }) => assistanceBeginning(state),
  "report-period": (page) => periodBeginning(sharing(page), assistanceOf(page)),
  "follow-actions": ({ history }) => followUpBeginning(history),
  "follow-prevention": ({ history, subject }) => preventionBeginning(history, subject),
  "share-lessons": ({ history, viewer }) => lessonsBeginning(history, viewer),
  "release-lessons": ({ history }) => releaseBeginning(history, LESSON_TOPICS),
  "report-finally": ({ state, history, language }) =>
    finalBeginning(state, history, caseDataTextsFor(language).finalDraft),
  "document-closure": ({ state }) => statementBeginning(state.victims),
};

/**
 * What of a form is not asked, because the level it is about was not adopted (process, Step 2.4). Budget and spending are
 * asked of both: money may have gone to what was given up later.
 */
export const leftOutOf = ({ adopted }: Case): string[] => {
  const { level1, level2 } = adopted ?? { level1: true, level2: true };
  const levels = [...(level1 ? [] : ["level1"]), ...(level2 ? [] : ["level2"])];
  return levels.flatMap((level) => [`plan.${level}`, `report.${level}`]);
};

/** What the form of a request begins with: what the party wrote before, else what the case knows. */
export function startingPoint(request: RequestId, page: Beginning): Typed | undefined {
  return writtenBefore(request, page) ?? knownPoint(request, page);
}

/** What the case itself gives a form, whatever the party wrote before. */
export function knownPoint(request: RequestId, page: Beginning): Typed | undefined {
  const known = KNOWN[request]?.(page);
  return known === undefined ? undefined : typedFrom(known, definitionOf(request).answer);
}

export interface Beginning {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly viewer: Viewer;
  /** What the request is about: a period (`p3`), a pledge. */
  readonly subject: string;
  /** Of whoever fills in the form (BCP 47): what is drafted for them is in it. */
  readonly language: string;
}

const recordSchema = z.record(z.string(), z.unknown()).catch({});

function writtenBefore(request: RequestId, { history, viewer, subject }: Beginning): Typed | undefined {
  const former = CORRECTS[request];
  if (former === undefined) return undefined;
  const fact = history
    .map((event) => event.fact)
    .findLast(
      (one) =>
        one.type === "request-answered" &&
        one.request === former.of &&
        one.subject === subject &&
        isSameParty(one.by, viewer),
    );
  if (fact?.type !== "request-answered") return undefined;
  const value = recordSchema.parse(fact.answer)[former.field];
  if (value === undefined) return undefined;
  const typed = typedFrom({ [former.field]: value }, definitionOf(request).answer);
  return new Map([...typed].filter(([path]) => !(former.without ?? []).some((start) => path.startsWith(start))));
}
