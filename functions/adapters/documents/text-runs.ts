import bidiFactory from "bidi-js/dist/bidi.mjs";
import { fontFileOf } from "./fonts/ranges.ts";
import type { FontFile } from "./fonts/ranges.ts";

export type Direction = "ltr" | "rtl";

/** A piece of one font and one direction. */
export interface Run {
  readonly file: FontFile;
  /** As it is given to the font, which draws it from left to right. */
  readonly text: string;
  /** Place in the line as it is seen, from the left. */
  readonly place: number;
}

/** A paragraph, and the level of each of its UTF-16 units: odd ones run from right to left (Unicode, UAX 9). */
export interface Leveled {
  readonly text: string;
  readonly levels: Uint8Array;
}

const bidi = bidiFactory();

/** Finds out which parts of a paragraph run in which direction. */
export function levelsOf(text: string, direction: Direction): Leveled {
  return { text, levels: bidi.getEmbeddingLevels(text, direction).levels };
}

/** Marks of direction and invisible joints: they have done their work once the levels are known. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

interface Piece {
  readonly file: FontFile;
  readonly level: number;
  /** Brackets that run from right to left are drawn the other way round. */
  readonly letters: readonly string[];
}

/** Pieces in the order in which they are read. */
function piecesOf({ text, levels }: Leveled, from: number, to: number): Piece[] {
  const mirrored = bidi.getMirroredCharactersMap(text, levels, from, to - 1);
  const pieces: Piece[] = [];
  let at = from;
  for (const letter of text.slice(from, to)) {
    const level = levels[at] ?? 0;
    const drawn = mirrored.get(at) ?? letter;
    at += letter.length;
    if (INVISIBLE.test(letter)) continue;
    const file = fontFileOf(drawn) ?? "latin";
    const last = pieces.at(-1);
    if (last?.file === file && last.level === level)
      pieces.splice(-1, 1, { ...last, letters: [...last.letters, drawn] });
    else pieces.push({ file, level, letters: [drawn] });
  }
  return pieces;
}

/** Rule L2 of UAX 9: from the highest level down, what is at it or above turns round. */
function seen(pieces: readonly Piece[]): number[] {
  const order = pieces.map((_piece, index) => index);
  const levelAt = (index: number) => pieces[order[index] ?? 0]?.level ?? 0;
  for (let level = Math.max(0, ...pieces.map((piece) => piece.level)); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && levelAt(to) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = Math.max(from, to - 1);
    }
  return order;
}

const isBackwards = ({ level }: Piece): boolean => level % 2 === 1;

/** An Arabic font turns its letters itself, because it joins them first; the letters of others are turned here. */
const shaped = (piece: Piece): string =>
  (isBackwards(piece) && piece.file !== "arabic" ? piece.letters.toReversed() : piece.letters).join("");

/** A line of a paragraph as pieces of one font, in the order in which they are read. */
export function runsOf(paragraph: Leveled, from: number, to: number): Run[] {
  const pieces = piecesOf(paragraph, from, to);
  const order = seen(pieces);
  return pieces.map((piece, index) => ({ file: piece.file, text: shaped(piece), place: order.indexOf(index) }));
}
