import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rehearsalOf } from "../../../../infra/local/rehearse/given.ts";
import { exampleFile } from "../../../../infra/local/rehearse/setup.ts";

const folder = mkdtempSync(join(tmpdir(), "given-"));
const BROKEN = join(folder, "broken.json");
const ODD = join(folder, "odd.json");
writeFileSync(BROKEN, '{\n  "adopt-levels": "silent",\n}');
writeFileSync(ODD, '{"adopt-level": "silent"}');
const ALLEGATION = exampleFile("mz-ruby-montepuez-2019");

describe("a rehearsal is refused before anything starts", () => {
  test.for([
    [[BROKEN], [BROKEN, "line 3, column 1", "Correct it there"], "the allegation is no JSON"],
    [["--answers", BROKEN], [BROKEN, "line 3, column 1", "Correct it there"], "the answers are no JSON"],
    [[ODD], [ODD, "at summary", "adopt-level"], "the file is another one than an allegation"],
    [["--answers", ODD], [ODD, "adopt-level", "no such request"], "an answer is to no request there is"],
    [["--answers", "two-victim"], ["two-victim:", "no story", "two-victims"], "a story is misspelt"],
    [["none.json"], ["none.json: there is no such file"], "the file is not there"],
    [[ALLEGATION, BROKEN], ["Name one allegation"], "two files were named"],
    [["--until", "closure"], ["--until is no step", "close-incident"], "there is no such step"],
    [["--months", "13"], ["--months is 6 to 12"], "a window is twelve months at most"],
    [["--months", "half"], ["--months is 6 to 12"], "a number is needed"],
    [["--month", "6"], ["'--month'", "npm run rehearse -- "], "there is no such option"],
    [["--answers"], ["--answers", "npm run rehearse -- "], "the value of an option is missing"],
  ] as const)("%j: said is %j, because %s", ([args, said]) => {
    for (const words of said) expect(() => rehearsalOf(args)).toThrow(words);
  });
});

describe("a rehearsal", () => {
  test("of nothing in particular is of the example, for a year", () => {
    expect(rehearsalOf([])).toMatchObject({ months: 12, story: { answers: {}, acts: [] } });
  });

  test("takes what is said before what the story says", () => {
    const given = rehearsalOf([ALLEGATION, "--answers", "two-victims", "--months", "7", "--until", "close-incident"]);
    expect(given).toMatchObject({ months: 7, until: "close-incident", story: { about: expect.any(String) as string } });
  });

  test("that is asked how it is used does nothing", () => {
    expect(rehearsalOf(["--help", BROKEN])).toBeUndefined();
  });
});
