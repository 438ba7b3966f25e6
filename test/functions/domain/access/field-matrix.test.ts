import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { definitionOf, isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import { fieldsSeen, LOOKS } from "./fields-seen.ts";

interface Row {
  readonly step: string;
  readonly field: string;
  readonly cells: readonly string[];
  readonly because: string;
}

/** The rows of field-matrix.txt by request. */
function matrix(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  let [step, request] = ["", ""];
  for (const line of readFileSync(new URL("field-matrix.txt", import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("# ")) step = line.slice(2);
    if (line.startsWith("## ")) rows.set((request = line.slice(3)), []);
    const [cells = "", because] = line.split(" | ");
    const [field = "", ...seen] = cells.trim().split(/\s+/);
    if (because !== undefined) rows.get(request)?.push({ step, field, cells: seen, because });
  }
  return rows;
}

const MATRIX = matrix();
const SHORT = { all: "A", part: "p", "-": "-" } as const;
const COLUMNS = Object.keys(LOOKS);

/** What somebody sees, by field and column, so that a failure names both. */
const named = (field: string, cells: readonly string[]) =>
  cells.map((cell, index) => `${field}, ${COLUMNS[index] ?? "?"}: ${cell}`);

describe("the matrix of fields", () => {
  test("has every request, and each under its step", () => {
    expect([...MATRIX.keys()].sort()).toEqual(Object.keys(REQUESTS).sort());
    for (const [request, rows] of MATRIX)
      expect(new Set(rows.map(({ step }) => step))).toEqual(new Set([definitionOf(request).step]));
  });

  test.for(Object.keys(REQUESTS).filter(isRequestId))(
    "%s: each role sees of each field what is written",
    (request: RequestId) => {
      const rows = MATRIX.get(request) ?? [];
      const seen = [...fieldsSeen(request)].flatMap(([field, cells]) =>
        named(
          field,
          cells.map((cell) => SHORT[cell]),
        ),
      );
      expect(rows.flatMap(({ field, cells }) => named(field, cells)).sort()).toEqual(seen.sort());
    },
  );

  test("gives the row of the contract for each field", () => {
    const unexplained = [...MATRIX.values()]
      .flat()
      .filter(({ because, cells }) => because === "" || cells.length !== COLUMNS.length);
    expect(unexplained).toEqual([]);
  });
});
