import { readFileSync } from "node:fs";
import { FONT_FILES } from "../../functions/adapters/documents/font-ranges.ts";
import type { Fonts } from "../../functions/adapters/documents/pdf.ts";

const font = (name: string, weight: number): Uint8Array => {
  const file = `@fontsource/noto-sans/files/noto-sans-${name}-${String(weight)}-normal.woff`;
  return readFileSync(new URL(import.meta.resolve(file)));
};

/** The fonts that bundles embed, read from their package. */
export const TEST_FONTS = Object.fromEntries(
  FONT_FILES.map((name) => [name, { regular: font(name, 400), bold: font(name, 700) }]),
) as Fonts;
