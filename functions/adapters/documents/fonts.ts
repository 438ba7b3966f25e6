import bold from "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff";
import regular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff";
import type { Fonts } from "./pdf.ts";

/** Noto Sans (SIL Open Font License), the Latin letters; see printed.ts for who writes in others. */
export const FONTS: Fonts = { regular, bold };
