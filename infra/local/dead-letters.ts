import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "./json.ts";

/** Something that was given up after its last try. */
export interface DeadLetter {
  /** Function that failed. */
  readonly source: string;
  /** ARN of the queue or topic that the template names, or undefined if it names none and AWS would drop it. */
  readonly target: string | undefined;
  /** ISO 8601, virtual. */
  readonly at: string;
  readonly error: unknown;
  readonly payload: unknown;
}

/** The folder that stands for every dead-letter queue. */
export interface DeadLetters {
  add(letter: DeadLetter): void;
  list(): readonly unknown[];
}

/** Keeps each dead letter as one JSON file, in the order of arrival. */
export function createDeadLetters(folder: string): DeadLetters {
  mkdirSync(folder, { recursive: true });
  const files = () => readdirSync(folder).sort();
  return {
    add(letter) {
      const name = `${String(files().length + 1).padStart(6, "0")}-${letter.source}.json`;
      writeFileSync(join(folder, name), JSON.stringify(letter, null, 2));
    },
    list: () => files().map((file) => parseJson(readFileSync(join(folder, file), "utf8"))),
  };
}
