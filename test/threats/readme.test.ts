import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const TESTS = new URL("..", import.meta.url);
const table = readFileSync(new URL("README.md", import.meta.url), "utf8");

/** The hazards of links in mails, as numbered in the project's list of hazards. */
const ROWS = Array.from({ length: 35 }, (_, index) => `EM-${String(index + 1).padStart(2, "0")}`);

describe.for(ROWS)("%s", (row) => {
  const lines = table.split("\n").filter((line) => line.startsWith(`| ${row} `));
  const named = [...(lines[0] ?? "").matchAll(/`([^`]+)` "([^"]+)"/g)];

  test("has a row with tests that exist", () => {
    expect(lines).toHaveLength(1);
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = "", title = ""] of named) {
      const path = new URL(file, TESTS);
      expect(existsSync(path), file).toBe(true);
      expect(readFileSync(path, "utf8").includes(title), `${file}: ${title}`).toBe(true);
    }
  });
});
