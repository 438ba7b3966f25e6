import { readFileSync } from "node:fs";
import * as z from "zod";

/** A file named on a command line cannot be used. The message says which, where in it, and what to do. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Look at its name and at the folder you are in.",
  EISDIR: "this is a folder. Name a file in it.",
  EACCES: "you may not read this file. Allow it, or name a copy that you may read.",
};

const MEND =
  "Correct it there and try again: often a comma or a quotation mark is missing there or just before, or is one too many.";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refusalOf = (text: string): string | undefined => {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

/**
 * Where the parser stopped. It names the place of most faults, but not of an unexpected character: that one is the last
 * of the shortest beginning of the text that is refused for such a character, found by halving.
 */
function offsetIn(text: string, refusal: string): number {
  const [, said] = / at position (\d+)/.exec(refusal) ?? [];
  if (said !== undefined) return Number(said);
  if (!refusal.startsWith("Unexpected token")) return text.length;
  let [from, to] = [0, text.length];
  while (to - from > 1) {
    const half = Math.floor((from + to) / 2);
    if (refusalOf(text.slice(0, half))?.startsWith("Unexpected token") === true) to = half;
    else from = half;
  }
  return from;
}

/** In the parser's words, without the piece of the file that it shows: what is reported stays in its file. */
const reasonOf = (refusal: string): string =>
  refusal.replace(/ in JSON at position.*/s, "").replace(/^(Unexpected token .+?), (\.\.\.)?".*/s, "$1");

/**
 * What a file holds as JSON. The mark that some editors put before the text is left out.
 *
 * @throws UnusableFile naming the file, line and column (both from 1), and the mend
 */
export function readJsonFile(path: string): unknown {
  const text = contentOf(path).replace(/^\uFEFF/, "");
  const refusal = refusalOf(text);
  if (refusal === undefined) {
    const value: unknown = JSON.parse(text);
    return value;
  }
  if (text.trim() === "")
    throw new UnusableFile(`${path}: the file is empty. Write JSON into it, or name another file.`);
  const before = text.slice(0, offsetIn(text, refusal)).split("\n");
  const place = `line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}`;
  throw new UnusableFile(`${path}, ${place}: this is no JSON (${reasonOf(refusal)}). ${MEND}`);
}

/**
 * What was read of a file, in the shape that is needed.
 *
 * @throws UnusableFile naming each field that is missing, unknown or wrong
 */
export function shapedAs<Shape>(schema: z.ZodType<Shape>, value: unknown, path: string): Shape {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new UnusableFile(`${path}: correct what is named here and try again.\n${z.prettifyError(read.error)}`);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UnusableFile(`${path}: ${UNREADABLE[code] ?? messageOf(error)}`);
  }
}
