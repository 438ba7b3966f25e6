import LineBreaker from "linebreak";
import { textsFor } from "../../pages/texts/catalogue.ts";
import { fontFileOf } from "./fonts/ranges.ts";
import type { FontFile } from "./fonts/ranges.ts";
import type { Weight } from "./fonts/fonts.ts";
import { levelsOf, runsOf } from "./text-runs.ts";
import type { Direction, Leveled, Run } from "./text-runs.ts";

/** What pdfkit is used for; its own types are those of its JavaScript. */
export type Pdf = PDFKit.PDFDocument;

/** How a text is set: sizes in points. It begins at the side where its document's language begins. */
export interface Setting {
  readonly weight: Weight;
  readonly size: number;
  readonly width: number;
  readonly align?: "start" | "end";
}

/** The name under which a font is registered. */
export const registeredAs = (weight: Weight, file: FontFile): string => `${weight}/${file}`;

/** Stands where a letter is that no font here can draw: it is seen that something is missing, and nothing fails. */
const NO_LETTER = "\u{FFFD}";

/** The narrow space between the thousands of French numbers is in no font here; it is drawn as a wider one. */
const withDrawnSpaces = (text: string): string => text.replaceAll("\u202f", "\u00a0");

/** Composed letters, because accents of their own are not placed between two fonts. */
const drawable = (text: string): string =>
  Array.from(withDrawnSpaces(text.normalize("NFC")))
    .map((letter) => (fontFileOf(letter) === undefined ? NO_LETTER : letter))
    .join("");

const directionOf = ({ options }: Pdf): Direction => textsFor(options.lang ?? "en").dir;

/** Parts of the size: how far below its top a line's letters stand, and how high it is. Ours, from the fonts' own. */
interface Metrics {
  readonly ascent: number;
  readonly height: number;
}
const METRICS: Readonly<Record<"arabic" | "others", Metrics>> = {
  arabic: { ascent: 1.1, height: 1.55 },
  others: { ascent: 1.069, height: 1.362 },
};
const metricsOf = (pdf: Pdf): Metrics => METRICS[directionOf(pdf) === "rtl" ? "arabic" : "others"];

/** What pdfkit sets by itself: one font, one direction, breaks at spaces. */
const isPlain = (pdf: Pdf, text: string): boolean =>
  directionOf(pdf) === "ltr" && Array.from(text).every((letter) => fontFileOf(letter) === "latin");

const turns = (pdf: Pdf, text: string): boolean =>
  !isPlain(pdf, text) && levelsOf(text, directionOf(pdf)).levels.some((level) => level % 2 === 1);

/** The options of a tag, with what is read out of a text whose letters do not all stand in the order of reading. */
export const said = (pdf: Pdf, text: string): { readonly actual?: string } =>
  turns(pdf, text) ? { actual: text } : {};

const widthOfRun = (pdf: Pdf, { file, text }: Run, { weight, size }: Setting): number =>
  pdf.font(registeredAs(weight, file)).fontSize(size).widthOfString(text);

interface Line {
  readonly paragraph: Leveled;
  readonly from: number;
  readonly to: number;
}

const widthOf = (pdf: Pdf, { paragraph, from, to }: Line, setting: Setting): number =>
  runsOf(paragraph, from, to).reduce((sum, run) => sum + widthOfRun(pdf, run, setting), 0);

/** Spaces at the end of a line are not seen. */
const trimmed = (line: Line): Line => {
  const shown = line.paragraph.text.slice(line.from, line.to).trimEnd();
  return { ...line, to: line.from + shown.length };
};

/** The places at which a paragraph may be broken, its end among them. */
function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position);
  return places;
}

/** Of what is wider than a line each letter may begin one. */
const smallEnough = (pdf: Pdf, part: Line, setting: Setting): Line[] => {
  if (widthOf(pdf, trimmed(part), setting) <= setting.width) return [part];
  let at = part.from;
  return Array.from(part.paragraph.text.slice(part.from, part.to), (letter) => {
    at += letter.length;
    return { ...part, from: at - letter.length, to: at };
  });
};

/** The parts between which a paragraph may be broken. */
function partsOf(pdf: Pdf, text: string, setting: Setting): Line[] {
  const paragraph = levelsOf(text, directionOf(pdf));
  let from = 0;
  return breaksOf(text).flatMap((to) => {
    const part = { paragraph, from, to };
    from = to;
    return smallEnough(pdf, part, setting);
  });
}

/** Each part is measured once: nothing is drawn closer together over a place where a line may end. */
function linesOfParagraph(pdf: Pdf, text: string, setting: Setting): Line[] {
  const lines: Line[] = [];
  let width = 0;
  for (const part of partsOf(pdf, text, setting)) {
    const last = lines.at(-1);
    if (last !== undefined && width + widthOf(pdf, trimmed(part), setting) <= setting.width)
      lines.splice(-1, 1, { ...last, to: part.to });
    else {
      lines.push(part);
      width = 0;
    }
    width += widthOf(pdf, part, setting);
  }
  return lines.length === 0 ? [{ paragraph: levelsOf("", "ltr"), from: 0, to: 0 }] : lines.map(trimmed);
}

const linesOf = (pdf: Pdf, text: string, setting: Setting): Line[] =>
  text.split("\n").flatMap((paragraph) => linesOfParagraph(pdf, paragraph, setting));

const latin = (pdf: Pdf, { weight, size }: Setting): Pdf => pdf.font(registeredAs(weight, "latin")).fontSize(size);

/** How high a text is, in points. */
export function heightOf(pdf: Pdf, text: string, setting: Setting): number {
  const shown = drawable(text);
  if (isPlain(pdf, shown)) return latin(pdf, setting).heightOfString(shown, { width: setting.width });
  return linesOf(pdf, shown, setting).length * metricsOf(pdf).height * setting.size;
}

/** The left of the box of a text whose beginning is so far from the margin's side of the page. */
const boxLeft = (pdf: Pdf, start: number, { width }: Setting): number =>
  directionOf(pdf) === "rtl" ? pdf.page.width - start - width : start;

/** Runs are drawn in the order in which they are read, each at its place. */
function writeLine(pdf: Pdf, line: Line, start: number, setting: Setting): void {
  const runs = runsOf(line.paragraph, line.from, line.to);
  const widths = runs.map((run) => widthOfRun(pdf, run, setting));
  const isAtRight = (setting.align === "end") !== (directionOf(pdf) === "rtl");
  const room = setting.width - widths.reduce((sum, width) => sum + width, 0);
  const left = boxLeft(pdf, start, setting) + (isAtRight ? room : 0);
  const baseline = pdf.y + metricsOf(pdf).ascent * setting.size;
  for (const run of runs) {
    const at = runs.reduce((sum, { place }, index) => (place < run.place ? sum + (widths[index] ?? 0) : sum), left);
    pdf.font(registeredAs(setting.weight, run.file)).fontSize(setting.size);
    pdf.text(run.text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
  }
}

/**
 * Writes a text and moves on below it. `start`: points from the side of the page where its language begins. In one font
 * where that has all its letters, else line by line and piece by piece, because each file of the font holds the letters of
 * one script.
 */
export function writeText(pdf: Pdf, text: string, start: number, setting: Setting): void {
  const shown = drawable(text);
  if (isPlain(pdf, shown)) {
    const align = setting.align === "end" ? "right" : "left";
    latin(pdf, setting).text(shown, start, pdf.y, { width: setting.width, align });
    return;
  }
  const bottom = pdf.page.height - pdf.page.margins.bottom;
  const height = metricsOf(pdf).height * setting.size;
  for (const line of linesOf(pdf, shown, setting)) {
    if (pdf.y + height > bottom) pdf.addPage();
    const top = pdf.y;
    writeLine(pdf, line, start, setting);
    pdf.y = top + height;
  }
}
