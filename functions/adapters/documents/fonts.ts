import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff";
import latinRegular from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff";
import latinExtBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff";
import latinExtRegular from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff";
import vietnameseBold from "@fontsource/noto-sans/files/noto-sans-vietnamese-700-normal.woff";
import vietnameseRegular from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff";
import greekBold from "@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff";
import greekRegular from "@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff";
import greekExtBold from "@fontsource/noto-sans/files/noto-sans-greek-ext-700-normal.woff";
import greekExtRegular from "@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff";
import cyrillicBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff";
import cyrillicRegular from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff";
import cyrillicExtBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-700-normal.woff";
import cyrillicExtRegular from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff";
import type { Fonts } from "./pdf.ts";

/**
 * Noto Sans (SIL Open Font License): Latin with its extensions, Greek and Cyrillic; see printed.ts for who writes in
 * others. A PDF holds only those it uses.
 */
export const FONTS: Fonts = {
  latin: { regular: latinRegular, bold: latinBold },
  "latin-ext": { regular: latinExtRegular, bold: latinExtBold },
  vietnamese: { regular: vietnameseRegular, bold: vietnameseBold },
  greek: { regular: greekRegular, bold: greekBold },
  "greek-ext": { regular: greekExtRegular, bold: greekExtBold },
  cyrillic: { regular: cyrillicRegular, bold: cyrillicBold },
  "cyrillic-ext": { regular: cyrillicExtRegular, bold: cyrillicExtBold },
};
