import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { REQUESTS, isRequestId } from "../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../functions/domain/requests/table.ts";
import { requestPage } from "../../../functions/pages/all-pages.tsx";
import { MOST_DECISIONS, decisionsAskedWith } from "../../../functions/pages/forms/asked-with.tsx";
import { fieldsOf } from "../../../functions/pages/forms/fields-of.ts";
import { problemsFromZod } from "../../../functions/pages/forms/problems-from-zod.ts";
import { maximalAnswer } from "../../support/maximal.ts";
import { exampleCase } from "../domain/access/cases.ts";
import { requestView } from "./views.ts";

const asked = Object.keys(REQUESTS)
  .filter(isRequestId)
  .map((request) => ({ request, fields: fieldsOf(REQUESTS[request].answer) }))
  .map((form) => ({ ...form, decisions: decisionsAskedWith(form.fields) }))
  .filter(({ decisions }) => decisions.length > 0);

type Fields = (typeof asked)[number]["fields"];

const CONTEXT = { at: "2026-03-02T10:00:00.000Z", subject: "" };

const wrongWith = (request: RequestId, answer: unknown): string[] => {
  const { answer: schema, check } = REQUESTS[request];
  const parsed = schema.safeParse(answer);
  const problems = parsed.success ? check(parsed.data, exampleCase(), CONTEXT) : problemsFromZod(parsed.error);
  return problems.map(({ field }) => field);
};

/** Where the case decides whether a field is needed, the form says "if it applies", though in the example it is. */
const BY_CASE: Readonly<Record<string, string>> = {
  "verify-completion.assistanceVerified": "only of a case with assistance to victims",
  "verify-completion.outcomesVerified": "only of a case with initiatives",
};

const leaves = (fields: Fields, above = ""): (Fields[number] & { path: string })[] =>
  fields.flatMap((field) => {
    const path = `${above}${field.key}`;
    const below = field.kind === "group" && field.required ? leaves(field.fields, `${path}.`) : [];
    return [{ ...field, path }, ...below];
  });

const without = (answer: unknown, path: string): unknown => {
  const [key = "", ...rest] = path.split(".");
  const { [key]: gone, ...others } = answer as Readonly<Record<string, unknown>>;
  return rest.length === 0 ? others : { ...others, [key]: without(gone, rest.join(".")) };
};

/** A group that must be there, though it may be empty: the form sends it however little is in it. */
const isEmptyGroup = (fields: Fields, key: string): boolean =>
  fields.some((field) => field.key === key && field.required && field.kind === "group");

const valueFor = (
  fields: Fields,
  key: string,
  { hidden, whole }: { hidden: readonly string[]; whole: Readonly<Record<string, unknown>> },
): unknown => (hidden.includes(key) && isEmptyGroup(fields, key) ? {} : (whole[key] ?? ""));

test("some requests ask less with some decisions", () => expect(asked.length).toBeGreaterThan(10));

describe.for(asked)("$request", ({ request, fields, decisions }) => {
  test("names decisions of its own, not all of them, and no more than the style knows", () => {
    expect(decisions.length).toBeLessThanOrEqual(MOST_DECISIONS);
    for (const { key, onlyWith } of fields) {
      if (onlyWith === undefined) continue;
      expect(decisions, key).toEqual(expect.arrayContaining([...onlyWith]));
      expect(onlyWith.length, key).toBeLessThan(decisions.length);
    }
    for (const { path, neededWith = [] } of leaves(fields))
      expect(decisions, path).toEqual(expect.arrayContaining([...neededWith]));
  });

  test.for(decisions)("says of what %s needs that it may not be empty, and of nothing else", (decision) => {
    const whole = { ...maximalAnswer(request), decision };
    const mayBeEmpty = leaves(fields).filter(
      ({ required, kind, path }) => !required && kind !== "list" && BY_CASE[`${request}.${path}`] === undefined,
    );
    const needed = mayBeEmpty.filter(({ path }) =>
      wrongWith(request, without(whole, path)).some((wrong) => wrong === path || wrong.startsWith(`${path}.`)),
    );
    expect(
      mayBeEmpty.flatMap(({ path, neededWith }) => (neededWith?.includes(decision) === true ? [path] : [])),
    ).toEqual(needed.map(({ path }) => path));
  });

  test.for(decisions)("hides nothing that %s needs", (decision) => {
    const hidden = fields.filter(({ onlyWith }) => onlyWith?.includes(decision) === false).map(({ key }) => key);
    const whole = maximalAnswer(request);
    let answer: Readonly<Record<string, unknown>> = { decision };
    // What is named as missing is filled in, until nothing more is.
    const missing = () =>
      wrongWith(request, answer)
        .map((path) => path.split(".")[0] ?? "")
        .filter((key) => answer[key] === undefined);
    for (let named = missing(); named.length > 0; named = missing()) {
      expect(named.filter((key) => hidden.includes(key) && !isEmptyGroup(fields, key))).toEqual([]);
      answer = {
        ...answer,
        ...Object.fromEntries(named.map((key) => [key, valueFor(fields, key, { hidden, whole })])),
      };
    }
  });
});

test("a field that something is wrong with does not step back", () => {
  const view = requestView("assess-allegation");
  const stepped = (problems: typeof view.problems) =>
    parse(requestPage({ ...view, problems })).querySelectorAll(
      "div[class^=x] [name=smelter], div[class^=x] [name=audit]",
    );
  expect(stepped([])).toHaveLength(2);
  expect(stepped([{ field: "smelter", code: "missing" }]).map((found) => found.getAttribute("name"))).toEqual([
    "audit",
  ]);
});
