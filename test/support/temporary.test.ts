import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import { expect, test } from "vitest";

test("what is made in the temporary folder goes with the run: it is one of its own, also for processes that are started", () => {
  expect(basename(tmpdir())).toMatch(/^tests-/);
  expect([existsSync(tmpdir()), process.env["TMPDIR"]]).toEqual([true, tmpdir()]);
});
