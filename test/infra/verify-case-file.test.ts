import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { newSalt, sha256 } from "../../functions/adapters/hash.ts";
import { append } from "../../functions/domain/append.ts";
import { openCase } from "../../functions/domain/decisions/open-case.ts";
import { CASE_FILE_FORMAT, entryOf } from "../../functions/domain/documents/case-file.ts";
import type { CaseFile } from "../../functions/domain/documents/case-file.ts";
import { partOf } from "../../functions/domain/documents/case-file-parts.ts";
import type { Fact } from "../../functions/domain/events.ts";
import { DIRECTORY, exampleAllegation } from "../support/examples.ts";

const AT = "2026-03-02T10:00:00.000Z";
const CASE = "RC-7K3M-9QXT";

const caseFile = (): CaseFile => {
  const { fact } = openCase(
    { caseId: CASE, allegation: exampleAllegation(), related: [] },
    { at: AT, directory: DIRECTORY },
  );
  const place = { caseId: CASE, at: AT, sha256, newSalt };
  const opened = append({ ...place, before: undefined }, [fact]);
  const told: Fact = { type: "parties-told", transition: "t", execution: "e", mails: 1 };
  const { events, after } = append({ ...place, before: opened.after }, [told, told]);
  const [first, second, third] = [...opened.events, ...events];
  return {
    format: CASE_FILE_FORMAT,
    case: CASE,
    exportedAt: AT,
    role: "smelter",
    head: after.head,
    events: [
      entryOf(first!, undefined, sha256),
      entryOf(second!, { type: "parties-told" }, sha256),
      entryOf(third!, third!.fact, sha256),
    ],
    readable: { sections: [], history: [] },
  };
};

const folder = mkdtempSync(join(tmpdir(), "case-file-"));
const verifyAll = (files: Readonly<Record<string, string>>) => {
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "verify-case-file", "--", ...paths], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};
const verify = (name: string, content: string) => verifyAll({ [name]: content });

describe("npm run verify-case-file", () => {
  let file: CaseFile;
  beforeAll(() => void (file = caseFile()));

  test("says how many events, what is withheld, and the last hash", () => {
    const { status, said } = verify("good.json", JSON.stringify(file));
    expect(status).toBe(0);
    for (const line of ["events: 3", "withheld from this role: 1", "shown in part: 2", file.head, "the chain holds"])
      expect(said).toContain(line);
  });

  test("names the first broken link", () => {
    const events = file.events.map((entry) => (entry.number === 2 ? { ...entry, withheld: [] } : entry));
    const { status, said } = verify("changed.json", JSON.stringify({ ...file, events }));
    expect([status, said.includes("BROKEN at event 2")]).toEqual([1, true]);
  });

  const receipt = (value: string): string =>
    JSON.stringify({
      ...{ format: "remediation-receipt/1", case: file.case, madeAt: AT, role: "smelter" },
      events: [{ ...file.events[2], ...(value === "" ? {} : { at: value }) }],
    });

  test.for([
    ["", "good", 0, "each is in the case file", "what is in both has the same hash"],
    ["2020-01-01T00:00:00.000Z", "good", 1, "CHANGED since they were made: 3", "when it was answered was changed"],
    ["", "other", 1, "NOT in this case file: 3", "another case"],
  ] as const)("a receipt %s beside a %s case file gives %i: %s, because %s", ([value, which, exit, line]) => {
    const beside = which === "good" ? file : { ...file, case: "RC-0000-0000" };
    const { status, said } = verifyAll({ "receipt.json": receipt(value), "beside.json": JSON.stringify(beside) });
    expect(said).toContain(line);
    expect(status).toBe(exit);
    expect(verify("receipt.json", receipt(value)).status).toBe(value === "" ? 0 : 1);
  });

  test("joins the parts of one, in any order", () => {
    const parts = [3, 1, 2].map((part) => [`${String(part)}.json`, JSON.stringify(partOf(file, part, 3))] as const);
    const { status, said } = verifyAll(Object.fromEntries(parts));
    expect(status).toBe(0);
    for (const line of ["events: 3", file.head, "the chain holds"]) expect(said).toContain(line);
  });

  test.for([
    [[1, 3], "part 2 is missing", 3],
    [[2], "part 1, 3 is missing", 3],
  ] as const)("of the parts %j says that %s", ([given, problem, of]) => {
    const parts = given.map((part) => [`${String(part)}.json`, JSON.stringify(partOf(file, part, of))] as const);
    const { status, said } = verifyAll(Object.fromEntries(parts));
    expect([status, said.includes(problem)]).toEqual([1, true]);
  });

  test("another file is none", () => {
    const { status, said } = verify("other.json", "{}");
    expect([status, said.includes("no case file")]).toEqual([1, true]);
    expect(verify("text.json", "Dear Sir")).toMatchObject({ status: 1 });
  });
});
