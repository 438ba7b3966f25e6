import { fontFileOf } from "./font-ranges.ts";
import type { FontFile } from "./font-ranges.ts";

/** What pdfkit is used for; its own types are those of its JavaScript. */
export type Pdf = PDFKit.PDFDocument;

export type Weight = "regular" | "bold";

/** How a text is set: sizes in points. */
export interface Setting {
  readonly weight: Weight;
  readonly size: number;
  readonly width: number;
  readonly align?: "left" | "right";
}

/** The name under which a font is registered. */
export const fontName = (weight: Weight, file: FontFile): string => `${weight}/${file}`;

/** Stands where a letter is that no font here can draw: it is seen that something is missing, and nothing fails. */
const NO_LETTER = "\u{FFFD}";

const lettersOf = (text: string): string[] => Array.from(text);

/** The narrow space between the thousands of French numbers is in no font here; it is drawn as a wider one. */
const withDrawnSpaces = (text: string): string => text.replaceAll("\u202f", "\u00a0");

/** Composed letters, because accents of their own are not placed between two fonts. */
const drawable = (text: string): string =>
  lettersOf(withDrawnSpaces(text.normalize("NFC")))
    .map((letter) => (fontFileOf(letter) === undefined ? NO_LETTER : letter))
    .join("");

const isLatin = (text: string): boolean => lettersOf(text).every((letter) => fontFileOf(letter) === "latin");

interface Run {
  readonly file: FontFile;
  readonly text: string;
}

/** A text as pieces of one font each. */
const runsOf = (text: string): Run[] => {
  const runs: Run[] = [];
  for (const letter of text) {
    const file = fontFileOf(letter) ?? "latin";
    const last = runs.at(-1);
    if (last?.file === file) runs.splice(-1, 1, { file, text: last.text + letter });
    else runs.push({ file, text: letter });
  }
  return runs;
};

const widthOfRun = (pdf: Pdf, { file, text }: Run, { weight, size }: Setting): number =>
  pdf.font(fontName(weight, file)).fontSize(size).widthOfString(text);

const widthOf = (pdf: Pdf, text: string, setting: Setting): number =>
  runsOf(text).reduce((sum, run) => sum + widthOfRun(pdf, run, setting), 0);

/** Words with the space before them; of a word that is wider than a line its letters. */
const piecesOf = (pdf: Pdf, line: string, setting: Setting): string[] =>
  line.split(/(?= )/).flatMap((word) => (widthOf(pdf, word, setting) > setting.width ? lettersOf(word) : [word]));

const linesOf = (pdf: Pdf, text: string, setting: Setting): string[] =>
  text.split("\n").flatMap((paragraph) => {
    const lines = [""];
    for (const piece of piecesOf(pdf, paragraph, setting)) {
      const last = lines.at(-1) ?? "";
      const isFull = last !== "" && widthOf(pdf, last + piece, setting) > setting.width;
      lines.splice(-1, 1, ...(isFull ? [last, piece.trimStart()] : [last + piece]));
    }
    return lines;
  });

const latin = (pdf: Pdf, { weight, size }: Setting): Pdf => pdf.font(fontName(weight, "latin")).fontSize(size);

/** How high a text is, in points. */
export function heightOf(pdf: Pdf, text: string, setting: Setting): number {
  const shown = drawable(text);
  if (isLatin(shown)) return latin(pdf, setting).heightOfString(shown, { width: setting.width });
  const lines = linesOf(pdf, shown, setting);
  return lines.length * latin(pdf, setting).currentLineHeight(true);
}

const writeLine = (pdf: Pdf, line: string, left: number, setting: Setting): void => {
  const top = pdf.y;
  let at = setting.align === "right" ? left + setting.width - widthOf(pdf, line, setting) : left;
  for (const run of runsOf(line)) {
    const width = widthOfRun(pdf, run, setting);
    pdf.text(run.text, at, top, { lineBreak: false });
    at += width;
  }
};

/**
 * Writes a text at the place and moves on below it: in one font where that has all its letters, else piece by piece,
 * because each file of the font holds the letters of one script.
 */
export function writeText(pdf: Pdf, text: string, left: number, setting: Setting): void {
  const shown = drawable(text);
  const { width, align } = setting;
  if (isLatin(shown)) {
    latin(pdf, setting).text(shown, left, pdf.y, { width, ...(align === undefined ? {} : { align }) });
    return;
  }
  const bottom = pdf.page.height - pdf.page.margins.bottom;
  for (const line of linesOf(pdf, shown, setting)) {
    const height = latin(pdf, setting).currentLineHeight(true);
    if (pdf.y + height > bottom) pdf.addPage();
    const top = pdf.y;
    writeLine(pdf, line, left, setting);
    pdf.y = top + height;
  }
}
