import { expect, test } from "vitest";
import { NotStrictJson, parseStrictJson } from "../../../functions/middleware/strict-json.ts";

const refusal = (body: Buffer): string => {
  try {
    parseStrictJson(body);
    return "taken";
  } catch (error) {
    return error instanceof NotStrictJson ? `${error.code} ${error.pointer}`.trim() : String(error);
  }
};
const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

test.for([
  [`{"a": [1, {"b": "ü"}], "c": null}`, "taken", "plain JSON"],
  [nested(20), "taken", "twenty levels are the most"],
  [nested(21), "too-deep", "one more than twenty"],
  [nested(30_000), "too-deep", "deep nesting must not exhaust the stack"],
  [`{"a": 1, "a": 2}`, "duplicate-key /a", "two readers could take different values"],
  [`{"x": [0, {"a": 1, "\\u0061": 2}]}`, "duplicate-key /x/1/a", "an escaped key is the same key"],
  [`{"a": {"b": 1}, "c": {"b": 1}}`, "taken", "the same key in different objects"],
  [`{"a": "a", "b": "a"}`, "taken", "a value that reads like a key"],
  [`{"__proto__": {"admin": true}}`, "forbidden-key /__proto__", "a key that could reach a prototype"],
  [`{"\\u005f_proto__": 1}`, "forbidden-key /__proto__", "the same, escaped"],
  [`{"a/b~": ["\\ud800"]}`, "lone-surrogate /a~1b~0/0", "half of a pair cannot be stored as UTF-8"],
  [`{"\\udc00": 1}`, "lone-surrogate", "also in a key"],
  [`{"a": "\\ud83d\\ude00"}`, "taken", "a whole pair"],
  [`{"a": "\\", \\"a\\": "}`, "taken", "marks inside a string are text"],
  [`{"a": NaN}`, "not-json", "NaN is no JSON"],
  [`\uFEFF{}`, "not-json", "a byte order mark is refused, not skipped"],
  [`{"a": 1,}`, "not-json", "a trailing comma"],
  [``, "not-json", "nothing at all"],
  [`"${'\\"'.repeat(30_000)}`, "not-json", "an open string is refused at once"],
] as const)("%s", ([text, expected, because]) => {
  expect(refusal(Buffer.from(text)), because).toBe(expected);
});

test("bytes that are not UTF-8 are refused, not replaced", () => {
  expect(refusal(Buffer.from([0x22, 0xff, 0x22]))).toBe("not-utf-8");
});
