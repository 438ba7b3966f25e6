import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isNoteId, NOTES } from "../../../../functions/domain/notes/table.ts";
import { definitionOf, isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import { fieldsSeen, noteFieldsSeen } from "./fields-seen.ts";
import { LOOKS } from "./looks.ts";
import type { Seen } from "./looks.ts";

interface Row {
  readonly step: string;
  readonly field: string;
  readonly cells: readonly string[];
  readonly because: string;
}

/** The rows of field-matrix.txt by request or note. */
function matrix(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  let [step, heading] = ["", ""];
  for (const line of readFileSync(new URL("field-matrix.txt", import.meta.url), "utf8").split("\n")) {
    if (line.startsWith("# ")) step = line.slice(2);
    if (line.startsWith("## ")) rows.set((heading = line.slice(3)), []);
    const [cells = "", because] = line.split(" | ");
    const [field = "", ...seen] = cells.trim().split(/\s+/);
    if (because !== undefined) rows.get(heading)?.push({ step, field, cells: seen, because });
  }
  return rows;
}

const MATRIX = matrix();
const SHORT = { all: "A", part: "p", "-": "-" } as const;
const COLUMNS = Object.keys(LOOKS);

/** What somebody sees, by field and column, so that a failure names both. */
const named = (field: string, cells: readonly string[]) =>
  cells.map((cell, index) => `${field}, ${COLUMNS[index] ?? "?"}: ${cell}`);

const REQUEST_IDS = Object.keys(REQUESTS).filter(isRequestId);
const NOTE_IDS = Object.keys(NOTES).filter(isNoteId);

const expectRows = (of: string, seen: ReadonlyMap<string, readonly Seen[]>) => {
  const found = [...seen].flatMap(([field, cells]) =>
    named(
      field,
      cells.map((cell) => SHORT[cell]),
    ),
  );
  const written = (MATRIX.get(of) ?? []).flatMap(({ field, cells }) => named(field, cells));
  expect(written.sort()).toEqual(found.sort());
};

describe("the matrix of fields", () => {
  test("has every request, and each under its step, and every note", () => {
    expect([...MATRIX.keys()].sort()).toEqual([...REQUEST_IDS, ...NOTE_IDS].sort());
    for (const [of, rows] of MATRIX)
      expect(new Set(rows.map(({ step }) => step))).toEqual(new Set([isNoteId(of) ? "notes" : definitionOf(of).step]));
  });

  test.for(REQUEST_IDS)("%s: each role sees of each field what is written", (request) => {
    expectRows(request, fieldsSeen(request));
  });

  test.for(NOTE_IDS)("%s: each role sees of each field of the note what is written", (note) => {
    expectRows(note, noteFieldsSeen(note));
  });

  test("gives the row of the contract for each field", () => {
    const unexplained = [...MATRIX.values()]
      .flat()
      .filter(({ because, cells }) => because === "" || cells.length !== COLUMNS.length);
    expect(unexplained).toEqual([]);
  });
});
