import bidiFactory from "bidi-js/dist/bidi.mjs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsOf, runsOf } from "../../../../functions/adapters/documents/text-runs.ts";

const bidi = bidiFactory();
const turned = (text: string) => Array.from(text).toReversed().join("");

/** What stands on the line from left to right: an Arabic font turns its own letters round. */
const line = (text: string, direction: "ltr" | "rtl") =>
  runsOf(levelsOf(text, direction), 0, text.length)
    .toSorted((one, other) => one.place - other.place)
    .map((run) => (run.file === "arabic" && /\p{Script=Arabic}/u.test(run.text) ? turned(run.text) : run.text))
    .join("");

describe("a line as it is seen", () => {
  test.for([
    ["ltr", "Case closed (1)", "Case closed (1)", "nothing turns in a language from left to right"],
    ["rtl", "قضية", turned("قضية"), "a word runs from right to left"],
    [
      "rtl",
      "قضية 12",
      `12 ${turned("قضية")}`,
      "a number stands to the left of the word before it, its digits in order",
    ],
    ["rtl", "قضية RC-7K3M.", `.RC-7K3M ${turned("قضية")}`, "a reference keeps its order, the full stop ends the line"],
    ["rtl", "(قضية)", `(${turned("قضية")})`, "brackets open towards what they hold"],
    ["ltr", "Mine قضية, open", `Mine ${turned("قضية")}, open`, "an Arabic name in an English line"],
    ["rtl", "\u2068RC-1\u2069 قضية", `${turned("قضية")} RC-1`, "marks of direction are not drawn"],
  ] as const)("%s %s", ([direction, text, seen, because]) => {
    expect(line(text, direction), because).toBe(seen);
  });

  test("is what the Unicode algorithm makes of it, whatever is written", () => {
    const letters = fc.constantFrom(...Array.from("abc قضي 12 ()،.-/结案é%"));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), fc.constantFrom("ltr", "rtl"), (text, direction) => {
        // Spaces at the end of a line are not seen; they are cut off before (pdf-text.ts).
        const shown = text.trim();
        expect(line(shown, direction)).toBe(bidi.getReorderedString(shown, bidi.getEmbeddingLevels(shown, direction)));
      }),
      { numRuns: 300 },
    );
  });
});
