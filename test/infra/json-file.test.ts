import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJsonFile } from "../../infra/json-file.ts";

const folder = mkdtempSync(join(tmpdir(), "json-file-"));
const written = (text: string): string => {
  const path = join(folder, "given.json");
  writeFileSync(path, text);
  return path;
};
const refusalOf = (path: string): string => {
  try {
    readJsonFile(path);
    return "taken";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a file that is no JSON is refused by name, place and mend", () => {
  test.for([
    ['{"a": 1,\n}', 2, 1, "a comma too many at the end of an object"],
    ['{"a": [1,\n  2,\n ]}', 3, 2, "a comma too many at the end of a list: the parser does not say where"],
    ['{"a": 1\n "b": 2}', 2, 2, "a comma is missing"],
    ["{\"a\": 'b'}", 1, 7, "other quotation marks"],
    ["{“a”: 1}", 1, 2, "the quotation marks of a word processor"],
    ["{\n  a: 1}", 2, 3, "a name without quotation marks"],
    ['{"a": "b', 1, 9, "a quotation mark is missing"],
    ['{"a": "b\nc"}', 1, 9, "a line break within a text"],
    ['{"a": tru}', 1, 10, "a misspelt word"],
    ['{"a": {"b": 1}', 1, 15, "a bracket is missing: the place is the end"],
    ["{}\n{}", 2, 1, "two files in one"],
    ["// a remark\n{}", 1, 1, "a remark"],
    ["<html></html>", 1, 1, "a page that was saved in its place"],
  ] as const)("%j at line %d, column %d, because of %s", ([text, line, column]) => {
    const said = refusalOf(written(text));
    expect(said).toContain(`given.json, line ${String(line)}, column ${String(column)}: this is no JSON (`);
    expect(said).toContain("Correct it there and try again");
    expect(said.split("\n")).toHaveLength(1);
  });

  test("the place is right wherever a character too many stands, and nothing else of the file is told", () => {
    const texts = fc.array(fc.string({ unit: "grapheme-ascii", maxLength: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.nat(), (items, at) => {
        const before = JSON.stringify(items.slice(0, at % items.length), undefined, 1).replace(/\n?\]$/, "");
        const said = refusalOf(written(`${before}\n ?secret, "x"]`));
        expect(said).toContain(`line ${String(before.split("\n").length + 1)}, column 2`);
        expect(said).not.toContain("secret");
      }),
      { numRuns: 50 },
    );
  });
});

test.for([
  ["none.json", "there is no such file", "it was never there, or is in another folder"],
  ["folder", "this is a folder", "a folder was named"],
  ["empty.json", "the file is empty", "nothing was saved"],
] as const)("%s: %s, because %s", ([name, said]) => {
  mkdirSync(join(folder, "folder"), { recursive: true });
  writeFileSync(join(folder, "empty.json"), " \n");
  expect(refusalOf(join(folder, name))).toContain(`${join(folder, name)}: ${said}`);
});

test("the mark that some editors write before the text does not matter", () => {
  expect(readJsonFile(written('\uFEFF{"a": 1}'))).toEqual({ a: 1 });
});
