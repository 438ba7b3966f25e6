import * as z from "zod";
import { isRequestId } from "../../domain/requests/table.ts";
import { OUTCOMES, ROLES, STEPS } from "../../domain/vocabulary.ts";
import { answerSection } from "../../pages/known-sections.ts";
import type { Telling } from "../../pages/answer-section.ts";
import { dayOf } from "../../pages/texts/dates.ts";
import type { SectionRow } from "../../pages/section-views.ts";
import { documentTextsFor } from "../../pages/texts/catalogue.ts";

/** What facts have in common, as far as people ask for it; what a role does not see is not there. */
const seenSchema = z.object({
  key: z.string().optional(),
  request: z.string().optional(),
  by: z.object({ role: z.enum(ROLES) }).optional(),
  step: z.enum(STEPS).optional(),
  role: z.enum(ROLES).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  change: z.enum(["assigned", "excluded", "readmitted"]).optional(),
  dueAt: z.string().optional(),
  reasons: z.unknown().optional(),
  text: z.string().optional(),
  answer: z.record(z.string(), z.unknown()).optional(),
});
type SeenFields = z.infer<typeof seenSchema>;

const row = (label: string, value: string | undefined): SectionRow[] =>
  value === undefined || value === "" ? [] : [{ label, value }];

const requestOf = ({ request, key }: SeenFields): string | undefined => request ?? key?.split("#")[2];

const answerRows = (seen: SeenFields, telling: Telling): SectionRow[] => {
  const request = requestOf(seen);
  return seen.answer === undefined || request === undefined || !isRequestId(request)
    ? []
    : [...answerSection(request, seen.answer, telling).rows];
};

/** What somebody sees of an event, line by line, in the words of their language. */
export function eventRows(fact: object, telling: Telling): SectionRow[] {
  const seen = seenSchema.parse(fact);
  const { texts, reader } = telling;
  const { labels, changes } = documentTextsFor(texts.language);
  const request = requestOf(seen);
  const title = request !== undefined && isRequestId(request) ? texts.requests[request].title : undefined;
  return [
    ...row(labels.request, title),
    ...row(labels.by, seen.by && texts.roles[seen.by.role]),
    ...row(labels.role, seen.role && texts.roles[seen.role]),
    ...row(labels.step, title === undefined && seen.step ? texts.steps[seen.step].title : undefined),
    ...row(labels.change, seen.change && changes[seen.change]),
    ...row(labels.outcome, seen.outcome && texts.outcomes[seen.outcome].title),
    ...row(labels.dueAt, seen.dueAt && dayOf(seen.dueAt, reader, texts)),
    ...row(labels.text, seen.text),
    ...row(labels.reasons, typeof seen.reasons === "string" ? seen.reasons : undefined),
    ...answerRows(seen, telling),
  ];
}
