import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontFile } from "./ranges.ts";
import { unwrapped } from "./woff.ts";

export type Weight = "regular" | "bold";

/** Gives the bytes of a font, as pdfkit reads them fastest (see woff.ts). */
export type Fonts = (file: FontFile, weight: Weight) => Buffer;

const NUMBERS: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };

/**
 * Scripts that have a package of their own. Noto's Arabic draws letters of shapes that they share and of dots: what is
 * copied out of a PDF has lost its dots then (*seen*); IBM Plex draws each letter as one.
 */
const PACKAGES: Partial<Record<FontFile, string>> = {
  arabic: "ibm-plex-sans-arabic",
  "chinese-simplified": "noto-sans-sc",
};

const packageOf = (file: FontFile): string => PACKAGES[file] ?? "noto-sans";

/** How a font's file is called. */
export const fontName = (file: FontFile, weight: Weight): string =>
  `${packageOf(file)}-${file}-${String(NUMBERS[weight])}-normal.woff`;

/** Noto Sans and IBM Plex Sans (both SIL Open Font License), as installed. */
export const fontPath = (file: FontFile, weight: Weight): string =>
  createRequire(import.meta.url).resolve(`@fontsource/${packageOf(file)}/files/${fontName(file, weight)}`);

const isBundled = !import.meta.url.endsWith(".ts");

const read = new Map<string, Buffer>();

/**
 * The fonts that documents embed. They lie beside the bundle (infra/bundling.ts) and are read when a document needs
 * them: Chinese alone is three megabytes, which every cold start would load.
 *
 * @throws Error if a file is not there
 */
export const fonts: Fonts = (file, weight) => {
  const path = isBundled
    ? createRequire(import.meta.url).resolve(`./fonts/${fontName(file, weight)}`)
    : fontPath(file, weight);
  const bytes = read.get(path) ?? unwrapped(readFileSync(path));
  read.set(path, bytes);
  return bytes;
};
