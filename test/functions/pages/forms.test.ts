import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as fields from "../../../functions/domain/fields.ts";
import { REQUESTS } from "../../../functions/domain/requests/table.ts";
import { decodeForm } from "../../../functions/pages/forms/decode-form.ts";
import { encodeAnswer, typedFrom } from "../../../functions/pages/forms/encode-answer.ts";
import { fieldsOf } from "../../../functions/pages/forms/fields-of.ts";
import { problemsFromZod } from "../../../functions/pages/forms/problems-from-zod.ts";
import { requestIds } from "./views.ts";

/** A field of every kind, required and optional, alone, in groups and in lists of lists. */
const leaves = {
  decision: fields.choice(["go", "stop"]),
  kinds: fields.choices(["a", "b", "c"]),
  line: fields.shortText(),
  text: fields.longText().optional(),
  mail: fields.email().optional(),
  on: fields.day().optional(),
  around: fields.partialDay().optional(),
  count: fields.wholeNumber().optional(),
  cost: fields.amount().optional(),
  currency: fields.currency().optional(),
  country: fields.country().optional(),
  who: fields.organisation("smelter").optional(),
};
const everyKind = z.object({
  ...leaves,
  group: fields.group({ ...leaves, inner: fields.group({ known: fields.yesNo().optional() }) }),
  maybe: fields.group({ known: fields.yesNo(), note: fields.shortText().optional() }).optional(),
  rows: fields.list({ ...leaves, below: fields.list({ line: fields.shortText() }) }),
});

const word = fc.stringMatching(/^[a-zäß<>&"'%+=.;_-]{1,12}$/);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const leafValues = {
  decision: fc.constantFrom("go", "stop"),
  kinds: fc.subarray(["a", "b", "c"]),
  line: word,
  text: maybe(fc.array(word, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"))),
  mail: maybe(fc.constantFrom("a@example.org", "b.c+d@example.com")),
  on: maybe(day),
  around: maybe(day.chain((full) => fc.constantFrom(full, full.slice(0, 7), full.slice(0, 4)))),
  count: maybe(fc.nat(10_000_000)),
  cost: maybe(fc.constantFrom("0", "12", "1234.50", "7.125")),
  currency: maybe(fc.constantFrom("USD", "CHF")),
  country: maybe(fc.constantFrom("CD", "BF")),
  who: maybe(fc.constantFrom("kivu-smelting", "x")),
};
const drop = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const answers = fc
  .record({
    ...leafValues,
    group: fc.record({ ...leafValues, inner: fc.record({ known: maybe(fc.constantFrom("yes", "no")) }) }),
    maybe: maybe(fc.record({ known: fc.constantFrom("yes", "no"), note: maybe(word) })),
    rows: fc.array(fc.record({ ...leafValues, below: fc.array(fc.record({ line: word }), { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  })
  .map(drop);

describe("a form's body", () => {
  test("gives back every answer that can be given", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const decoded = decodeForm(encodeAnswer(answer, everyKind).toString(), everyKind);
        expect(everyKind.parse(decoded.values)).toEqual(everyKind.parse(answer));
        expect(decoded.typed).toEqual(typedFrom(answer, everyKind));
      }),
      { numRuns: 300 },
    );
  });

  test("survives any bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (body) => {
        decodeForm(body, everyKind);
      }),
    );
  });

  test("drops empty rows, and shows what was typed at its new place", () => {
    const body = new URLSearchParams([
      ["rows.0.line", "  "],
      ["rows.0.below.0.line", ""],
      ["rows.2.line", " third "],
      ["rows.2.below.1.line", "deep"],
    ]);
    const decoded = decodeForm(body.toString(), everyKind);
    expect(decoded.values["rows"]).toEqual([{ line: "third", below: [{ line: "deep" }] }]);
    expect(decoded.typed.get("rows.0.line")).toEqual(["third"]);
    expect(decoded.typed.get("rows.0.below.0.line")).toEqual(["deep"]);
    expect(decoded.rows.get("rows")).toBe(2);
  });

  test.for([
    ["_action=add%3Arows&rows.0.line=x", "rows", 2, "one more than was there"],
    ["_action=add%3Arows&rows.0.line=&rows.1.line=", "rows", 3, "also where all are empty"],
    ["_action=add%3Arows.0.below&rows.0.line=x&rows.0.below.0.line=y", "rows.0.below", 2, "in a row of a list"],
    ["_action=decide&rows.0.line=x", "rows", 1, "only the button adds one"],
  ] as const)("%s shows %s with %i rows: %s", ([body, path, rows]) => {
    expect(decodeForm(body, everyKind).rows.get(path)).toBe(rows);
  });

  test.for([
    ["__proto__.x=1", "forbidden-name"],
    ["rows.0.constructor=1", "forbidden-name"],
    ["group.prototype.a=1", "forbidden-name"],
    [`line=${"x".repeat(400_000)}`, "too-large"],
    [Array.from({ length: 5_001 }, () => "a=1").join("&"), "too-many-fields"],
  ] as const)("is refused as a whole: %#", ([body, why]) => {
    const decoded = decodeForm(body, everyKind);
    expect(decoded.refused).toBe(why);
    expect(decoded.typed.size).toBe(0);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("knows nothing but the schema's fields, and keeps the controls apart", () => {
    const decoded = decodeForm("decision=go&other=1&_action=decide&_code=123456&_revision=3", everyKind);
    expect(decoded.values).toEqual({ decision: "go", group: { inner: {} } });
    expect(decoded.action).toBe("decide");
    expect(decoded.controls.get("_code")).toBe("123456");
  });

  test("reads codes of countries and currencies in either case, and line breaks as browsers send them", () => {
    const decoded = decodeForm("country=cd&currency=usd&text=a%0D%0Ab%00", everyKind);
    expect(decoded.values).toMatchObject({ country: "CD", currency: "USD", text: "a\nb" });
  });
});

describe("what zod refuses", () => {
  const codes = (body: string) => {
    const parsed = everyKind.safeParse(decodeForm(body, everyKind).values);
    return new Map(problemsFromZod(parsed.error!).map(({ field, code }) => [field, code]));
  };

  test("is named by the path of the field", () => {
    const problems = codes("decision=perhaps&count=many&rows.0.line=x&cost=1,5&on=2026-02-30");
    expect(problems.get("decision")).toBe("malformed");
    expect(problems.get("line")).toBe("missing");
    expect(problems.get("count")).toBe("malformed");
    expect(problems.get("cost")).toBe("malformed");
    expect(problems.get("on")).toBe("malformed");
    expect(problems.get("rows.0.decision")).toBe("malformed");
    expect(problems.get("group.line")).toBe("missing");
  });

  test.for([
    [`line=${"x".repeat(201)}`, "line", "too-long"],
    ["count=99999999", "count", "too-large"],
    ["count=-1", "count", "too-small"],
  ] as const)("%#", ([body, field, code]) => {
    expect(codes(body).get(field)).toBe(code);
  });

  test("keeps the code and clause of a refinement", () => {
    const schema = z
      .object({ on: fields.day() })
      .superRefine((_answer, context) =>
        context.addIssue({ code: "custom", path: ["on"], params: { code: "in-the-future", clause: "ours" } }),
      );
    const { error } = schema.safeParse({ on: "2026-01-01" });
    expect(problemsFromZod(error!)).toEqual([{ field: "on", code: "in-the-future", clause: "ours" }]);
  });
});

test.for(requestIds)("the form of %s begins with the decision", (id) => {
  const [first] = fieldsOf(REQUESTS[id].answer);
  expect(first).toMatchObject({ key: "decision", kind: "choice", required: true });
});
