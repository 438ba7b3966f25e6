import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { operationOf } from "../../../infra/local/operate-command.ts";
import { exampleFile } from "../../../infra/local/rehearse/setup.ts";

const ROOT = new URL("../../../", import.meta.url);
const CASE = ["--case", "RC-7K3M-9QXT"] as const;
const BROKEN = join(mkdtempSync(join(tmpdir(), "operate-")), "broken.json");
writeFileSync(BROKEN, '{\n  "organisations": [],\n}');
const ALLEGATION = exampleFile("mz-ruby-montepuez-2019");

describe("a command line is refused before anything is called", () => {
  test.for([
    [[], "Say first what is to be done", "nothing was said"],
    [["dance"], "✖ verb: There is no such verb. Take a verb", "there is no such verb"],
    [["import", BROKEN], 'What follows "import" needs its name', "a file has no name before it"],
    [["import"], "✖ --directory: It is missing. Correct the file", "the file was not named"],
    [["import", "--directory", BROKEN], `${BROKEN}, line 3, column 1: this is no JSON`, "the file is broken"],
    [["report", "--allegation", BROKEN], `${BROKEN}, line 3, column 1: this is no JSON`, "the file is broken"],
    [["import", "--directory", "none.json"], "none.json: there is no such file", "the file is not there"],
    [
      ...([
        ["import", "--directory", ALLEGATION],
        "✖ --directory, in the file at organisations: It is missing.",
      ] as const),
      "it is another file",
    ],
    [["show"], "✖ --case: It is missing. Give the case reference", "the case was not named"],
    [["show", "--case"], "✖ Option '--case <value>' argument missing", "its reference was not given"],
    [["show", ...CASE, "--foo", "x"], "✖ Unknown option '--foo'", "there is no such option"],
    [["show", ...CASE, "--case", "RC-0000-0000"], "✖ --case was given twice.", "only one of them would be meant"],
    [["list", ...CASE], "✖ --case: This verb does not take it. ", "it is of another verb"],
    [
      ["list", "--status", "all"],
      "✖ --status: It is none of the values there are. Say open",
      "there is no such status",
    ],
    [
      ["extend", ...CASE, "--key", "k", "--due", "31.1.2027"],
      "✖ --due: It is not written as",
      "another way of writing",
    ],
    [["settle", ...CASE, "--key", "k", "--it", "perhaps"], "✖ --it: It is none of the values", "there is no such end"],
    [
      ...([
        ["exclude", ...CASE, "--role", "audit", "--organisation", "a", "--reasons", "b"],
        "✖ --decided-by: It is",
      ] as const),
      "nobody decided it",
    ],
  ] as const)("%j: %s, because %s", ([args, said]) => {
    expect(() => operationOf(args)).toThrow(said);
  });

  test("each wrong argument is named, with the usage above", () => {
    expect(() => operationOf(["extend", "--case", "RC-1"])).toThrow(/^npm run operate[^]*--case:[^]*--key:[^]*--due:/);
  });
});

test.for([
  [["list"], { stage: "dev", command: { verb: "list", status: "open" } }],
  [["list", "--local"], { stage: "dev", endpoint: "http://127.0.0.1:4466" }],
  [
    ["list", "--endpoint", "http://127.0.0.1:1", "--stage", "trial"],
    { stage: "trial", endpoint: "http://127.0.0.1:1" },
  ],
  [["show", "--case", "rc-7k3m-9qxt"], { command: { verb: "show", caseId: "RC-7K3M-9QXT" } }],
  [["list", "--help"], undefined],
] as const)("%j is understood", ([args, operation]) => {
  if (operation === undefined) expect(operationOf(args)).toBeUndefined();
  else expect(operationOf(args)).toMatchObject(operation);
});

const run = (script: string, ...args: readonly string[]) =>
  new Promise<{ code: unknown; said: string }>((resolve) => {
    execFile("node_modules/.bin/tsx", [script, ...args], { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: error?.code, said: stdout + stderr }),
    );
  });

test.concurrent.for([
  ["infra/local/operate.ts", "import", "--directory", BROKEN],
  ["infra/local/rehearse/rehearse.ts", BROKEN],
  ["infra/verify-case-file.ts", BROKEN],
] as const)("%s says so in one line, without a trace", async ([script, ...args], { expect }) => {
  const { code, said } = await run(script, ...args);
  expect(code).toBe(1);
  expect(said).toMatch(/^\S+broken\.json, line 3, column 1: this is no JSON \(.+\)\. Correct it there.+\n$/);
});

test.concurrent("nobody listening is said with the mend", async ({ expect }) => {
  const { code, said } = await run("infra/local/operate.ts", "list", "--endpoint", "http://127.0.0.1:1");
  expect([code, said]).toEqual([1, expect.stringContaining('Start the system there with "npm start"')]);
});
