import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { argv, stderr, stdout } from "node:process";
import { caseFileSchema } from "../functions/domain/documents/case-file.ts";
import type { CaseFile } from "../functions/domain/documents/case-file.ts";
import { verifyCaseFile } from "../functions/domain/documents/verify.ts";
import type { Fault, Verdict } from "../functions/domain/documents/verify.ts";

const USAGE = "npm run verify-case-file -- file.json";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const FAULTS: Readonly<Record<Fault, string>> = {
  number: "it is not the next number: an event was removed, moved or put in",
  previous: "it does not follow the event before it: one of the two was moved, put in or changed",
  hash: "its content is not what its hash stands for: it was changed",
  head: "the events end before the hash that the file names as its last: the end was cut off",
};

const counted = (numbers: readonly number[]): string => (numbers.length === 0 ? "none" : numbers.join(", "));

const numbersOf = ({ events }: CaseFile, kind: "withheld" | "part"): number[] =>
  events.filter((entry) => entry.kind === kind).map(({ number }) => number);

/** What the check of a case file says, in lines. */
export function findings(file: CaseFile, { events, head, broken }: Verdict): string[] {
  return [
    `case ${file.case}, for the role ${file.role}, made ${file.exportedAt}`,
    `events: ${String(events)}`,
    `withheld from this role: ${counted(numbersOf(file, "withheld"))}`,
    `shown in part: ${counted(numbersOf(file, "part"))}`,
    `hash of the last event: ${head}`,
    broken === undefined ? "the chain holds" : `BROKEN at event ${String(broken.number)}: ${FAULTS[broken.fault]}`,
  ];
}

/** Checks a case file without anything but the file. Exit code 1: broken, or no case file. */
function main(path: string | undefined): number {
  if (path === undefined) {
    stderr.write(`${USAGE}\n`);
    return 1;
  }
  const read = caseFileSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!read.success) {
    stderr.write(`${path} is no case file: ${read.error.issues[0]?.path.join(".") ?? ""}\n`);
    return 1;
  }
  const verdict = verifyCaseFile(read.data, sha256);
  stdout.write(`${findings(read.data, verdict).join("\n")}\n`);
  return verdict.broken === undefined ? 0 : 1;
}

try {
  process.exitCode = main(argv[2]);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
