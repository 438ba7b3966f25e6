import bold from "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff";
import regular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff";
import type { Fonts } from "./pdf.ts";

/** Noto Sans (SIL Open Font License), the Latin letters: a language in other letters brings the font for them. */
export const FONTS: Fonts = { regular, bold };
