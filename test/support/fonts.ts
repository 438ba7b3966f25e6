import { readFileSync } from "node:fs";
import type { Fonts } from "../../functions/adapters/documents/pdf.ts";

const font = (weight: number): Uint8Array => {
  const file = `@fontsource/noto-sans/files/noto-sans-latin-${String(weight)}-normal.woff`;
  return readFileSync(new URL(import.meta.resolve(file)));
};

/** The fonts that bundles embed, read from their package. */
export const TEST_FONTS: Fonts = { regular: font(400), bold: font(700) };
