import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { FONT_FILES, fontFileOf } from "../../../../functions/adapters/documents/font-ranges.ts";
import type { FontFile } from "../../../../functions/adapters/documents/font-ranges.ts";
import { pdfOf } from "../../../../functions/adapters/documents/pdf.ts";
import { TEST_FONTS } from "../../../support/fonts.ts";
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
] as const;

const draw = (text: string) =>
  pdfOf(
    {
      language: "en-GB",
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
    TEST_FONTS,
  );

/** What pdfkit knows of a font and its types do not tell: whether it draws a letter. */
const drawsIn = (file: FontFile, weight: "regular" | "bold") => {
  const pdf = new PDFDocument({ font: "" });
  pdf.registerFont("it", Buffer.from(TEST_FONTS[file][weight]));
  const { font } = (
    pdf.font("it") as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }
  )._font;
  return (letter: string): boolean => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
};

describe("the letters of a PDF", () => {
  test.for(SAMPLES)("%s is drawn: %s", async ([, text]) => {
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

  test("what no font draws is a mark that is seen, in the font for Latin", () => {
    expect(fontFileOf("字")).toBeUndefined();
    expect(fontFileOf("م")).toBeUndefined();
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
        const first = Buffer.from(await draw(text));
        expect(first.subarray(0, 5).toString()).toBe("%PDF-");
        expect(first.equals(Buffer.from(await draw(text)))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test("each file is named once", () => {
    expect(new Set(FONT_FILES).size).toBe(FONT_FILES.length);
    expect(Object.keys(TEST_FONTS).sort()).toEqual([...FONT_FILES].sort());
  });
});
