import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_FILE_FORMAT } from "../../../../functions/domain/documents/case-file.ts";
import type { CaseFile } from "../../../../functions/domain/documents/case-file.ts";
import { joinParts, partOf, partsNeeded } from "../../../../functions/domain/documents/case-file-parts.ts";

const HASH = "a".repeat(64);

const fileOf = (sizes: readonly number[]): CaseFile => ({
  format: CASE_FILE_FORMAT,
  case: "RC-7K3M-9QXT",
  exportedAt: "2026-03-02T10:00:00.000Z",
  role: "audit",
  head: HASH,
  events: sizes.map((size, index) => ({
    ...{ kind: "whole", number: index + 1, previous: HASH, hash: HASH, at: "2026-03-02T10:00:00.000Z", salt: HASH },
    fact: { type: "noted", content: "x".repeat(size) },
  })),
  readable: {
    sections: [{ title: "Case", rows: [] }],
    history: sizes.map((_, index) => ({ number: index + 1, title: "Noted", rows: [] })),
  },
});

const sizes = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 40 });
const of = fc.integer({ min: 2, max: 9 });
const all = (file: CaseFile, count: number) =>
  Array.from({ length: count }, (_, index) => partOf(file, index + 1, count));

describe("the parts of a case file", () => {
  test("together are the case file, in whatever order, with every event once", () => {
    fc.assert(
      fc.property(sizes, of, fc.nat(), (given, count, turn) => {
        const file = fileOf(given);
        const parts = all(file, count);
        const [first, ...others] = [...parts.slice(turn % count), ...parts.slice(0, turn % count)];
        expect(joinParts([first!, ...others])).toEqual(file);
      }),
    );
  });

  test("are about as large as one another: none is larger than its share and its largest event", () => {
    fc.assert(
      fc.property(sizes, of, (given, count) => {
        const file = fileOf(given);
        const bytes = (value: unknown) => JSON.stringify(value, undefined, 1).length;
        const largest = Math.max(...given) + 1_000;
        for (const part of all(file, count)) expect(bytes(part)).toBeLessThan(bytes(file) / count + largest + 1_000);
      }),
    );
  });

  test.for([
    [[1, 2], 3, { missing: [3] }],
    [[2], 3, { missing: [1, 3] }],
    [[1, 2, 2, 3], 3, { twice: 2 }],
  ] as const)("%j of %i are no whole: %j", ([given, count, problem]) => {
    const [first, ...others] = given.map((part) => partOf(fileOf([5, 5, 5]), part, count));
    expect(joinParts([first!, ...others])).toEqual(problem);
  });

  test.for([
    [{ head: "b".repeat(64) }, "the case went on"],
    [{ exportedAt: "2026-03-03T10:00:00.000Z" }, "taken another time"],
    [{ role: "smelter" }, "made for another role"],
    [{ case: "RC-7K3M-9QXV" }, "another case"],
    [{ of: 3 }, "divided otherwise"],
  ] as const)("a part with %j belongs to another copy: %s", ([change]) => {
    const [one, two] = all(fileOf([5, 5]), 2);
    expect(joinParts([one!, { ...two!, ...change }])).toEqual({ other: 2 });
  });

  test.for([
    [1_000_000, 1],
    [20_000, 2],
    [1, 99],
  ] as const)("at most %i bytes each need %i parts", ([most, parts]) => {
    expect(partsNeeded(fileOf([10_000, 20_000]), most)).toBe(parts);
  });
});
