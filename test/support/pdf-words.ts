import { inflateSync } from "node:zlib";

/** An object of a PDF: its dictionary as written, and its stream as bytes, inflated. */
interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

const inflated = (dictionary: string, bytes: Buffer): string =>
  (dictionary.includes("/FlateDecode") ? inflateSync(bytes) : bytes).toString("latin1");

const objectsOf = (pdf: Buffer): Map<string, PdfObject> => {
  const text = pdf.toString("latin1");
  const objects = new Map<string, PdfObject>();
  const begins = /(\d+) 0 obj\s/g;
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const from = begins.lastIndex;
    const end = text.indexOf("endobj", from);
    const at = text.slice(from, end).search(/stream\r?\n/);
    const dictionary = at < 0 ? text.slice(from, end) : text.slice(from, from + at);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const start = from + at + (/^stream\r?\n/.exec(text.slice(from + at))?.[0].length ?? 0);
    const stream = at < 0 ? "" : inflated(dictionary, pdf.subarray(start, start + length));
    objects.set(found[1]!, { dictionary, stream });
    if (at >= 0) begins.lastIndex = start + length;
  }
  return objects;
};

const fromHex = (hex: string): string =>
  (hex.replaceAll(/\s/g, "").match(/.{1,4}/g) ?? []).map((code) => String.fromCharCode(parseInt(code, 16))).join("");

/** What the glyphs of a subset font stand for: without it the text of a PDF is numbers. */
const toUnicode = (cmap: string): Map<number, string> => {
  const map = new Map<number, string>();
  for (const [, from = "", , list, single] of cmap.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<(\w+)>)/g)) {
    const first = parseInt(from, 16);
    if (list === undefined) map.set(first, fromHex(single ?? ""));
    for (const [index, [, letters = ""]] of [...(list ?? "").matchAll(/<([\w\s]+)>/g)].entries())
      map.set(first + index, fromHex(letters));
  }
  return map;
};

const glyphsIn = (shown: string): number[] =>
  [...shown.matchAll(/<([\da-fA-F]*)>/g)].flatMap(([, hex = ""]) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => parseInt(glyph, 16)),
  );

const shownIn = (content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string => {
  let font: ReadonlyMap<number, string> | undefined;
  const pieces: string[] = [];
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|((?:\[[^\]]*\]|<[\da-fA-F]*>) ?T[Jj])|\bET\b/g)) {
    if (name !== undefined) font = fonts.get(name);
    else if (shown === undefined) pieces.push("\n");
    else pieces.push(...glyphsIn(shown).map((glyph) => font?.get(glyph) ?? ""));
  }
  return pieces.join("");
};

/** Words of dictionaries and of metadata, whatever they are written in. */
const plain = (text: string): string => {
  const hex = [...text.matchAll(/<((?:[\da-fA-F]{2})+)>/g)].map(([, code = ""]) => Buffer.from(code, "hex"));
  return [text, ...hex.map((bytes) => bytes.toString("latin1"))].join("\n").replaceAll("\0", "");
};

/**
 * Everything a PDF says, as a reader has it: what its pages show (the fonts' own tables tell which letters the glyphs
 * are), its title, its tags and its metadata.
 */
export function pdfWords(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf));
  const all = [...objects.values()];
  const fonts = new Map(
    all.flatMap(({ dictionary }) =>
      [...dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => {
        const cmap = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? "")?.[1] ?? "";
        return [name, toUnicode(objects.get(cmap)?.stream ?? "")] as const;
      }),
    ),
  );
  return all.flatMap(({ dictionary, stream }) => [plain(dictionary), shownIn(stream, fonts), plain(stream)]).join("\n");
}
