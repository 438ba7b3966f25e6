/**
 * Which letters each font's file holds, in the order in which they are tried: the package's own list
 * (@fontsource/noto-sans, unicode.json); of Arabic what the file was seen to hold; of Chinese the blocks of Unicode, of
 * which the file holds the simplified letters in use (GB 2312). Languages in other letters bring a file and a line.
 */
export const FONT_RANGES = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  vietnamese: "U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB",
  greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  "greek-ext": "U+1F00-1FFF",
  cyrillic: "U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  "cyrillic-ext": "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
  arabic: "U+0606-061B,U+061E-06A1,U+06A3-06FF,U+0750-077F,U+08A0,U+08A2-08AC,U+FE70-FE74,U+FE76-FEFC",
  "chinese-simplified": "U+3000-303F,U+4E00-9FFF,U+FF00-FFEF",
} as const;
export type FontFile = keyof typeof FONT_RANGES;

interface Range {
  readonly file: FontFile;
  readonly from: number;
  readonly to: number;
}

/** All of them, in the order in which they are tried. */
export const FONT_FILES: readonly FontFile[] = [
  "latin",
  "latin-ext",
  "vietnamese",
  "greek",
  "greek-ext",
  "cyrillic",
  "cyrillic-ext",
  "arabic",
  "chinese-simplified",
];

const RANGES: readonly Range[] = FONT_FILES.flatMap((file) =>
  FONT_RANGES[file].split(",").map((range): Range => {
    const [from = "", to = from] = range.slice("U+".length).split("-");
    return { file, from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) };
  }),
);

/** The file that draws a character; none for letters that no file holds. */
export const fontFileOf = (character: string): FontFile | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return RANGES.find(({ from, to }) => from <= code && code <= to)?.file;
};
