import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { FONT_FILES, FONT_RANGES, fontFileOf } from "../../../../functions/adapters/documents/fonts/ranges.ts";
import type { FontFile } from "../../../../functions/adapters/documents/fonts/ranges.ts";
import { closureDocument } from "../../../../functions/adapters/documents/closure-view.ts";
import { pdfOf } from "../../../../functions/adapters/documents/pdf.ts";
import { fonts } from "../../../../functions/adapters/documents/fonts/fonts.ts";
import type { BlockDocument } from "../../../../functions/pages/document-blocks.ts";
import { OFFERED } from "../../../../functions/pages/texts/languages.ts";
import { closedCase } from "../../domain/documents/closed-case.ts";
import { pdfWords } from "../../../support/pdf-words.ts";

const SAMPLES = [
  ["English", "The case was closed – “verified”, 12 € left."],
  ["French", "Clôturé ; œuvre à Nouméa, noël où ça"],
  ["Polish", "Zażółć gęślą jaźń, Łódź"],
  ["Turkish", "Şişli, İstanbul, ığdır"],
  ["Hausa", "ƙwarai da ɗan ƴar ɓera"],
  ["Vietnamese", "Đồng bằng sông Cửu Long, người lao động"],
  ["Greek", "Η υπόθεση έκλεισε. Ἀθῆναι"],
  ["Russian", "Дело закрыто, № 7: объём, ёж"],
  ["Ukrainian", "Справу закрито: її, ґанок, є"],
  ["Kazakh", "Іс жабылды: әөүқғңһ"],
  ["Chinese", "结案报告（第一级）：已补救，2026年3月1日。"],
] as const;

/** Their letters stand in the order in which they are seen: what is read is in the tags. */
const TURNED = [
  ["Arabic", "أُغلقت القضية: تمت المعالجة، 1 مارس 2026 (المستوى 1)"],
  ["Persian", "گزارش پایانی، چهار ژرفا"],
  ["Urdu", "رپورٹ ڈاکٹر ہے"],
] as const;

const draw = (text: string, language = "en-GB") =>
  pdfOf(
    {
      language,
      title: text,
      reference: "RC-7K3M-9QXT",
      madeAt: "2026-03-01T10:00:00.000Z",
      blocks: [
        { kind: "heading", text },
        { kind: "paragraph", text: `${text} `.repeat(60) },
        { kind: "list", items: [text] },
        { kind: "rows", rows: [{ label: text, value: text }] },
        { kind: "table", columns: [text, "€"], rows: [[text, "12"]], amounts: [1] },
      ],
    },
    fonts,
  );

/** As texts of two bytes a letter are written in a PDF; `pdfWords` leaves out the bytes that are nothing. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[()\\]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll("\b", "\\b")
    .replaceAll("\f", "\\f")
    .replaceAll("\0", "");

/** How far from the left each piece of text begins, in points. */
const placesOf = async (blocks: BlockDocument["blocks"], language: string): Promise<number[]> => {
  const document = { language, title: "T", reference: "R", madeAt: "2026-03-01T10:00:00.000Z", blocks };
  const found = pdfWords(await pdfOf(document, fonts)).matchAll(/1 0 0 1 ([\d.]+) [\d.]+ Tm/g);
  // The title comes first.
  return [...found].map(([, x]) => Number(x)).slice(-3, -1);
};

const world = closedCase();
const closureReportIn = (language: string) =>
  closureDocument(
    {
      state: world.current,
      history: world.history,
      at: "2027-05-01T10:00:00Z",
      audience: {
        viewer: { role: "audit", organisation: "audit-a" },
        contact: "audit-1",
        reader: { language, timeZone: "Africa/Cairo" },
        organisation: undefined,
        organisations: {},
      },
    },
    undefined,
  );

/** What pdfkit knows of a font and its types do not tell: whether it draws a letter. */
const drawsIn = (file: FontFile, weight: "regular" | "bold") => {
  const pdf = new PDFDocument({ font: "" });
  pdf.registerFont("it", fonts(file, weight));
  const { font } = (
    pdf.font("it") as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }
  )._font;
  return (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
};

describe("the letters of a PDF", () => {
  test.for([...SAMPLES, ...TURNED])("%s is drawn: %s", async ([, text]) => {
    for (const letter of text.normalize("NFC").replaceAll(" ", "")) {
      const file = fontFileOf(letter);
      expect(file, letter).toBeDefined();
      if (file !== undefined)
        for (const weight of ["regular", "bold"] as const) expect(drawsIn(file, weight)(letter), letter).toBe(true);
    }
    const pdf = Buffer.from(await draw(text)).toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain("/FontFile2");
  });

  test.for(SAMPLES)("%s can be read and searched in the file: %s", async ([, text]) => {
    const words = pdfWords(await draw(text)).replaceAll(/\s/g, "");
    expect(words.split(text.normalize("NFC").replaceAll(/\s/g, "")).length).toBeGreaterThan(60);
  });

  test.for(["en-GB", "ar"])(
    "what runs from right to left is read out of the tags in its order, in %s",
    async (language) => {
      for (const [, text] of TURNED) {
        const words = pdfWords(await draw(text, language));
        const tag = Buffer.from(text, "utf16le").swap16().toString("latin1");
        expect(words.split(escaped(tag)).length, text).toBeGreaterThan(4);
      }
    },
  );

  test("what no font draws is a mark that is seen, in the font for Latin", () => {
    expect(fontFileOf("ክ"), "Amharic").toBeUndefined();
    expect(fontFileOf("क"), "Hindi").toBeUndefined();
    expect(drawsIn("latin", "regular")("\u{FFFD}") && drawsIn("latin", "bold")("\u{FFFD}")).toBe(true);
  });

  test("French amounts hold no space that no font draws", async () => {
    const words = pdfWords(await draw("12\u202f345,50\u00a0USD"));
    expect(words).not.toContain("\u202f");
    expect(words.split("12\u00a0345,50\u00a0USD").length).toBeGreaterThan(60);
  });

  test("a document in one script holds no font of another", async () => {
    const fonts = async (text: string) =>
      Buffer.from(await draw(text))
        .toString("latin1")
        .split("/FontFile2").length - 1;
    expect(await fonts("Closed")).toBe(2);
    expect(await fonts("Закрыто")).toBe(4);
  });

  test("no text stops a document, and the same text gives the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
        for (const language of ["en-GB", "ar"]) {
          const first = Buffer.from(await draw(text, language));
          expect(first.subarray(0, 5).toString()).toBe("%PDF-");
          expect(first.equals(Buffer.from(await draw(text, language)))).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  test.for([
    ["en", "left of", "labels stand at the left"],
    ["zh", "left of", "as in English"],
    ["ar", "right of", "labels stand at the right, where reading begins"],
  ] as const)("in %s a label is to the %s its value: %s", async ([language, side, because]) => {
    const [label = 0, value = 0] = await placesOf([{ kind: "rows", rows: [{ label: "12", value: "34" }] }], language);
    expect(label < value ? "left of" : "right of", because).toBe(side);
  });

  test("a line of Chinese is broken between letters, and none begins with what closes", async () => {
    const text = "已补救，已核实。（见《指南》）".repeat(20);
    const lines = pdfWords(await draw(text, "zh"))
      .split("\n")
      .filter((line) => /^[\p{Script=Han}，。（）《》]+$/u.test(line));
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) expect(line).not.toMatch(/^[，。）》]|[（《]$/u);
  });

  const LETTERS = new Map(OFFERED.map(({ tag }) => [tag, JSON.stringify(closureReportIn(tag))]));
  test.for(OFFERED)("every letter of a closure report in $tag is in a font", ({ tag }) => {
    const drawn = new Map(FONT_FILES.map((file) => [file, drawsIn(file, "regular")]));
    for (const letter of new Set(
      LETTERS.get(tag)!
        .normalize("NFC")
        .replaceAll(/[\s\u200b-\u200f\u2066-\u2069]/g, ""),
    ))
      expect(drawn.get(fontFileOf(letter)!)?.(letter), letter).toBe(true);
  });

  test("each file is named once", () => {
    expect(new Set(FONT_FILES).size).toBe(FONT_FILES.length);
    expect(Object.keys(FONT_RANGES).sort()).toEqual([...FONT_FILES].sort());
  });
});
