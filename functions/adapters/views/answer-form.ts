import { canonical } from "../../domain/chain.ts";
import type { Problem } from "../../domain/findings.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import { decodeForm } from "../../pages/forms/decode-form.ts";
import type { DecodedForm } from "../../pages/forms/decode-form.ts";
import { fieldsOf } from "../../pages/forms/fields-of.ts";
import type { Field } from "../../pages/forms/fields-of.ts";
import type { OrganisationOptions } from "../../pages/forms/form-context.ts";
import { mended } from "../../pages/forms/mended.ts";
import { isInParts } from "../../pages/forms/parts.ts";
import { problemsFromZod } from "../../pages/forms/problems-from-zod.ts";
import { CONTROLS } from "../../pages/forms/typed.ts";
import { sha256 } from "../hash.ts";
import { requestIdOf, shownHash } from "./request-view.ts";
import type { OpenPage } from "./request-view.ts";

/** What somebody sent: as typed, and as the answer it is if it has the shape of one. */
export interface SentAnswer {
  readonly form: DecodedForm;
  readonly answer: unknown;
  /** What is wrong with its shape. */
  readonly problems: readonly Problem[];
  /** The digest its event would have: the same answer again is told from another one by it. */
  readonly digest: string | undefined;
}

export function readAnswer(body: Buffer, request: string, mostFields?: number): SentAnswer {
  const schema = definitionOf(request).answer;
  const form = decodeForm(body.toString("utf8"), schema, mostFields);
  const parsed = schema.safeParse(form.values);
  if (!parsed.success) return { form, answer: form.values, problems: problemsFromZod(parsed.error), digest: undefined };
  return { form, answer: parsed.data, problems: [], digest: sha256(canonical(parsed.data)) };
}

const offered = (options: OrganisationOptions, field: Field, value: string): boolean =>
  field.kind !== "organisation" ||
  field.role === undefined ||
  (options[field.role] ?? []).some(({ id }) => id === value);

/** Fields that can only hold what the form offered: an id that is not in the directory was not picked from it. */
const notOffered = (sent: SentAnswer, page: OpenPage): Problem[] => {
  const { answer } = definitionOf(page.request.request);
  return [...sent.form.typed].flatMap(([path, values]) => {
    const field = fieldOf(fieldsOf(answer), path.split("."));
    const isKnown = field === undefined || values.every((value) => offered(page.audience.organisations, field, value));
    return isKnown ? [] : [{ field: path, code: "malformed" }];
  });
};

const fieldOf = (fields: readonly Field[], [key, ...rest]: readonly string[]): Field | undefined => {
  const field = fields.find((candidate) => candidate.key === key);
  if (field === undefined || rest.length === 0) return field;
  if (field.kind === "group") return fieldOf(field.fields, rest);
  return field.kind === "list" ? fieldOf(field.fields, rest.slice(1)) : undefined;
};

const isAt = (path: string, { field }: Problem): boolean => path === field || path.startsWith(`${field}.`);

/** What is said of a field that rests on another one: of dates in a window whose beginning is not known yet. */
const restsOn = ({ code }: Problem, shape: readonly Problem[]): boolean =>
  code === "initiative-outside-window" && shape.some(({ field }) => field.includes("monitoring"));

/**
 * What the rules say of a long form of which something is missing or can not be read: what they would say whatever
 * stood there, so that a person does not find one kind of problem after the other.
 */
function rulesMeanwhile({ answer, problems: shape }: SentAnswer, page: OpenPage): Problem[] {
  const { request, subject } = page.request;
  const row = definitionOf(request);
  const said = (["first", "last"] as const).map((way) => {
    const whole = isInParts(requestIdOf(page.request)) ? mended(answer, row.answer, way) : undefined;
    return whole === undefined ? [] : row.check(whole, page.state, { at: page.at, subject });
  });
  const [first = [], last = []] = said;
  return first.filter(
    (problem) =>
      last.some(({ field, code }) => field === problem.field && code === problem.code) &&
      !shape.some((wrong) => isAt(problem.field, wrong)) &&
      !restsOn(problem, shape),
  );
}

/** Everything that is wrong with an answer: its shape, and what the rules of its row say. */
export function problemsOf(sent: SentAnswer, page: OpenPage): readonly Problem[] {
  if (sent.problems.length > 0) return [...sent.problems, ...rulesMeanwhile(sent, page)];
  const unknown = notOffered(sent, page);
  if (unknown.length > 0) return unknown;
  const { request, subject } = page.request;
  return definitionOf(request).check(sent.answer, page.state, { at: page.at, subject });
}

/** Whether the answer is to what the page shows now, in this revision (hazards, EM-10, EM-27). */
export const isCurrent = ({ form }: SentAnswer, page: OpenPage): boolean =>
  form.controls.get(CONTROLS.revision) === String(page.request.revision) &&
  form.controls.get(CONTROLS.shown) === shownHash(page);
