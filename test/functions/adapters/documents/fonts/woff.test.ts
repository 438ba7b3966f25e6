import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FONT_FILES } from "../../../../../functions/adapters/documents/fonts/ranges.ts";
import { fontPath, fonts } from "../../../../../functions/adapters/documents/fonts/fonts.ts";

/** OpenType, table checksums: the sum of a table's 32-bit numbers, padded with zeros. */
const checksum = (table: Buffer): number => {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
};

test.for(FONT_FILES)("%s comes out of its wrapping whole: as many tables, each where it says and as it was", (file) => {
  const wrapped = readFileSync(fontPath(file, "regular"));
  const font = fonts(file, "regular");
  expect(font.subarray(0, 4)).toEqual(wrapped.subarray(4, 8));
  const count = font.readUInt16BE(4);
  expect(count).toBe(wrapped.readUInt16BE(12));
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    const [sum, offset, length] = [4, 8, 12].map((place) => font.readUInt32BE(at + place));
    const table = font.subarray(offset, offset! + length!);
    const tag = font.subarray(at, at + 4).toString("latin1");
    expect(table.length, tag).toBe(length);
    // The head holds a sum over the whole font, which is left out of its own.
    const own = tag === "head" ? Buffer.concat([table.subarray(0, 8), Buffer.alloc(4), table.subarray(12)]) : table;
    expect(checksum(own), tag).toBe(sum);
  }
  // WOFF says in advance how large the font will be.
  expect(font.length).toBe(wrapped.readUInt32BE(16));
});
