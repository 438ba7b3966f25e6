import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { REQUESTS, isRequestId } from "../../../functions/domain/requests/table.ts";
import { requestPage } from "../../../functions/pages/all-pages.tsx";
import { MOST_DECISIONS, stepsBack } from "../../../functions/pages/forms/asked-with.tsx";
import { fieldsOf } from "../../../functions/pages/forms/fields-of.ts";
import { problemsFromZod } from "../../../functions/pages/forms/problems-from-zod.ts";
import { maximalAnswer } from "../../support/maximal.ts";
import { exampleCase } from "../domain/access/cases.ts";
import { requestView } from "./views.ts";

const asked = Object.keys(REQUESTS)
  .filter(isRequestId)
  .map((request) => ({ request, fields: fieldsOf(REQUESTS[request].answer) }))
  .filter(({ fields }) => stepsBack(fields));

type Fields = (typeof asked)[number]["fields"];

const decisionsOf = (fields: Fields): readonly string[] => {
  const [decision] = fields;
  return decision !== undefined && "options" in decision ? decision.options : [];
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

describe.for(asked)("$request", ({ request, fields }) => {
  const decisions = decisionsOf(fields);

  test("names decisions of its own, not all of them, and no more than the style knows", () => {
    expect(decisions.length).toBeLessThanOrEqual(MOST_DECISIONS);
    for (const { key, onlyWith } of fields) {
      if (onlyWith === undefined) continue;
      expect(decisions, key).toEqual(expect.arrayContaining([...onlyWith]));
      expect(onlyWith.length, key).toBeLessThan(decisions.length);
    }
  });

  test.for(decisions)("hides nothing that %s needs", (decision) => {
    const { answer: schema, check } = REQUESTS[request];
    const context = { at: "2026-03-02T10:00:00.000Z", subject: "" };
    const wrongWith = (answer: unknown): string[] => {
      const parsed = schema.safeParse(answer);
      const problems = parsed.success ? check(parsed.data, exampleCase(), context) : problemsFromZod(parsed.error);
      return problems.map(({ field }) => field.split(".")[0] ?? "");
    };
    const hidden = fields.filter(({ onlyWith }) => onlyWith?.includes(decision) === false).map(({ key }) => key);
    const whole = maximalAnswer(request);
    let answer: Readonly<Record<string, unknown>> = { decision };
    // What is named as missing is filled in, until nothing more is.
    const missing = () => wrongWith(answer).filter((key) => answer[key] === undefined);
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
