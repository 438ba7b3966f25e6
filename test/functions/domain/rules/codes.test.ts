import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CLAUSE } from "../../../../functions/domain/rules/clauses.ts";
import { PROBLEM_CODES } from "../../../../functions/domain/rules/problem-codes.ts";
import { CLOSURE_ITEM_CODES, REASON_CODES } from "../../../../functions/domain/rules/reason-codes.ts";

const folder = new URL("../../../../functions/domain/rules/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith("-codes.ts"));
const sources = files.map((file) => readFileSync(new URL(file, folder), "utf8")).join("\n");

/** Some codes are given where a request or a note is checked. */
const domain = new URL("../", folder);
const given = readdirSync(domain, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("-codes.ts"))
  .map((file) => readFileSync(new URL(file, domain), "utf8"))
  .join("\n");

describe("the words that others write catalogues for", () => {
  test.for([
    ["reasons", REASON_CODES],
    ["problems", PROBLEM_CODES],
    ["closure items", CLOSURE_ITEM_CODES],
  ] as const)("each of the %s is listed once and given by a rule", ([, codes]) => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !given.includes(`"${code}"`))).toEqual([]);
  });

  test("each clause is rested on, and says where it comes from", () => {
    expect(Object.keys(CLAUSE).filter((name) => !sources.includes(`CLAUSE.${name}`))).toEqual([]);
    expect(Object.values(CLAUSE).filter((clause) => !/^(Guidelines|ours: process), /.test(clause))).toEqual([]);
  });
});

test("the table of rules names every file", () => {
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  const helpers = ["because.ts"];
  expect(files.filter((file) => !helpers.includes(file) && !readme.includes(`\`${file}\``))).toEqual([]);
});
