import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
/** Tables begin at multiples of so many bytes. */
const ALIGNED = 4;

const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** The numbers by which a table is searched for in halves (OpenType, table directory). */
const searching = (tables: number): readonly [range: number, selector: number, shift: number] => {
  const selector = Math.floor(Math.log2(tables));
  const range = 2 ** selector * SFNT_ENTRY;
  return [range, selector, tables * SFNT_ENTRY - range];
};

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly bytes: Buffer;
}

const tableAt = (woff: Buffer, at: number): Table => {
  const [offset, packed, length] = [4, 8, 12].map((place) => woff.readUInt32BE(at + place));
  const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    bytes: packed === length ? bytes : inflateSync(bytes),
  };
};

/**
 * A font out of its wrapping (W3C, WOFF 1.0): each table is unpacked once. pdfkit reads the wrapped form too, but unpacks
 * all letters anew for each of them: half a minute for a page of Chinese (*seen*).
 */
export function unwrapped(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, WOFF_HEADER + index * WOFF_ENTRY));
  const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(head, 0, 4, 8);
  [count, ...searching(count)].forEach((number, index) => head.writeUInt16BE(number, 4 + index * 2));
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    tag.copy(head, at);
    [checksum, offset, bytes.length].forEach((number, place) => head.writeUInt32BE(number, at + 4 + place * 4));
    parts.push(bytes, Buffer.alloc(aligned(bytes.length) - bytes.length));
    offset += aligned(bytes.length);
  });
  return Buffer.concat(parts);
}
