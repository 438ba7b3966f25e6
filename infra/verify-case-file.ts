import { createHash } from "node:crypto";
import { argv, stderr, stdout } from "node:process";
import * as z from "zod";
import { caseFileSchema } from "../functions/domain/documents/case-file.ts";
import type { CaseFile } from "../functions/domain/documents/case-file.ts";
import { caseFilePartSchema, joinParts } from "../functions/domain/documents/case-file-parts.ts";
import type { NotJoined } from "../functions/domain/documents/case-file-parts.ts";
import { receiptFileSchema, verifyReceipts } from "../functions/domain/documents/receipt.ts";
import type { ReceiptFile, ReceiptVerdict } from "../functions/domain/documents/receipt.ts";
import { verifyCaseFile } from "../functions/domain/documents/verify.ts";
import type { Fault, Verdict } from "../functions/domain/documents/verify.ts";
import { readJsonFile } from "./json-file.ts";

const USAGE =
  "npm run verify-case-file -- file.json, or all its parts: part-1.json part-2.json …, or receipt.json [file.json]";

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

/** What the check of receipts says, in lines. */
export const receiptFindings = (
  file: ReceiptFile,
  { events, changed, elsewhere }: ReceiptVerdict,
  isCompared: boolean,
): string[] => [
  `receipts of case ${file.case}, for the role ${file.role}, made ${file.madeAt}`,
  `events: ${counted(events)}`,
  changed.length === 0 ? "each is what its hash stands for" : `CHANGED since they were made: ${counted(changed)}`,
  ...(isCompared
    ? [elsewhere.length === 0 ? "each is in the case file" : `NOT in this case file: ${counted(elsewhere)}`]
    : ["not compared: name a case file of the same case beside it"]),
];

const WHY: { readonly [Key in "missing" | "twice" | "other"]: (parts: string) => string } = {
  missing: (parts) => `part ${parts} is missing: download it and name all parts`,
  twice: (part) => `part ${part} was named twice`,
  other: (part) => `part ${part} belongs to another copy: download all parts anew, the first one first`,
};

const whyNot = (problem: NotJoined): string => {
  if ("missing" in problem) return WHY.missing(problem.missing.join(", "));
  return "twice" in problem ? WHY.twice(String(problem.twice)) : WHY.other(String(problem.other));
};

class NoCaseFile extends Error {
  override readonly name = "NoCaseFile";
}

const anySchema = z.union([caseFileSchema, caseFilePartSchema]);

const isReceipt = (path: string): boolean => receiptFileSchema.safeParse(readJsonFile(path)).success;

const readOne = (path: string): z.infer<typeof anySchema> => {
  const read = anySchema.safeParse(readJsonFile(path));
  if (!read.success) throw new NoCaseFile(`${path} is no case file, nor a part of one`);
  return read.data;
};

/** A case file from one file, or from all its parts in any order. @throws NoCaseFile naming what is missing or wrong */
function readAll(paths: readonly string[]): CaseFile {
  const read = paths.map(readOne);
  const parts = read.flatMap((one) => ("part" in one ? [one] : []));
  const wholes = read.flatMap((one) => ("part" in one ? [] : [one]));
  const [whole] = wholes;
  const [first, ...others] = parts;
  if (whole !== undefined && read.length === 1) return whole;
  if (whole !== undefined || first === undefined)
    throw new NoCaseFile("a case file that is whole is checked by itself: name one, or all parts of one");
  const joined = joinParts([first, ...others]);
  if ("format" in joined) return joined;
  throw new NoCaseFile(whyNot(joined));
}

/** Checks receipts by themselves, and against the case file named beside them. Exit code 1: one does not hold. */
function checkReceipt(path: string, paths: readonly string[]): number {
  const file = receiptFileSchema.parse(readJsonFile(path));
  const others = paths.filter((other) => other !== path);
  const caseFile = others.length === 0 ? undefined : readAll(others);
  const isBroken = caseFile !== undefined && verifyCaseFile(caseFile, sha256).broken !== undefined;
  const verdict = verifyReceipts(file, sha256, caseFile);
  stdout.write(`${receiptFindings(file, verdict, others.length > 0).join("\n")}\n`);
  if (isBroken) stdout.write("the case file itself is broken: check it alone\n");
  return verdict.changed.length + verdict.elsewhere.length === 0 && !isBroken ? 0 : 1;
}

/** Checks a case file without anything but its files. Exit code 1: broken, incomplete, or no case file. */
function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    stderr.write(`${USAGE}\n`);
    return 1;
  }
  const [receipt] = paths.filter(isReceipt);
  if (receipt !== undefined) return checkReceipt(receipt, paths);
  const file = readAll(paths);
  const verdict = verifyCaseFile(file, sha256);
  stdout.write(`${findings(file, verdict).join("\n")}\n`);
  return verdict.broken === undefined ? 0 : 1;
}

try {
  process.exitCode = main(argv.slice(2));
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
