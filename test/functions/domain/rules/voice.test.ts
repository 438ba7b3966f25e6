import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import { ownMonitoringProblems } from "../../../../functions/domain/rules/calendar.ts";
import { unheard, unheardProblems, voicePeriods, voiceProblems } from "../../../../functions/domain/rules/voice.ts";
import { FEEDBACK } from "../../../../functions/domain/vocabulary.ts";

const window = (changes: Partial<NonNullable<Case["monitoring"]>> = {}): NonNullable<Case["monitoring"]> => ({
  startedOn: "2024-01-31",
  windowMonths: 6,
  intervalMonths: 1,
  extensions: [],
  returnedUntil: [],
  reported: [],
  closureProposed: false,
  planMustChange: false,
  received: [],
  spent: [],
  voices: [],
  foundLater: [],
  ...changes,
});

test.for([
  [{}, [3, 6], "months 3 and 6 of a six-month window"],
  [{ windowMonths: 12 }, [3, 6, 9, 12], "all four"],
  [{ windowMonths: 12, intervalMonths: 6 }, [1, 2], "a half-yearly report brings both months at once"],
  [{ windowMonths: 8, intervalMonths: 2 }, [2, 3], "the period in which the month falls"],
  [{ extensions: [3] }, [3, 6, 9], "an extension brings another"],
] as const)("%o: asked in the reports of %o, because %s", ([changes, periods]) =>
  expect(
    voicePeriods(window({ ...changes, extensions: [...("extensions" in changes ? changes.extensions : [])] })),
  ).toEqual(periods),
);

test.for([
  ["assisted", undefined, 3, true, "a set month"],
  ["assisted", undefined, 2, false, "not a set month"],
  ["completed", undefined, 6, true, "whoever was assisted is asked as well"],
  ["declined", undefined, 3, false, "nobody to ask"],
  ["assisted", "not-given", 3, false, "that nothing was said is an answer of the form"],
] as const)("%s, %s, in period %i: missing %s, because %s", ([state, feedback, period, isMissing]) =>
  expect(voiceProblems([{ state, feedback }], period, window())).toHaveLength(isMissing ? 1 : 0),
);

const VICTIM = "V-AAAA";
const heard = (voices: NonNullable<Case["monitoring"]>["voices"]) => ({
  monitoring: window({ voices }),
  victims: { pseudonyms: [VICTIM], statedBySmelter: false },
  adopted: { level1: true, level2: true },
});
const voice = (period: number, feedback: NonNullable<Case["monitoring"]>["voices"][number]["feedback"]) => ({
  period,
  pseudonym: VICTIM,
  feedback,
});

describe("on the day the window ends", () => {
  test.for([
    [[], "missing", "nobody said anything"],
    [[voice(3, "positive")], "missing", "month six is missing"],
    [[voice(3, "negative"), voice(6, "positive")], undefined, "the last word counts"],
    [[voice(3, "positive"), voice(6, "negative")], "negative", "not content"],
    [[voice(6, "mixed")], undefined, "partly content holds nothing"],
    [[voice(6, "not-given")], "missing", "said nothing"],
    [[voice(2, "not-asked")], undefined, "declined: nobody to ask"],
  ] as const)("%o: %s, because %s", ([voices, why]) => {
    expect(unheard(heard([...voices]), "2024-07-31").map((one) => one.why)).toEqual(why === undefined ? [] : [why]);
  });
});

test("before the first set month nobody is waited for", () => expect(unheard(heard([]), "2024-04-29")).toEqual([]));

test("a case of Level 2 alone waits for nobody", () =>
  expect(unheard({ ...heard([]), adopted: { level1: false, level2: true } }, "2024-07-31")).toEqual([]));

test("closure is held exactly while somebody is unheard and nobody has explained it", () => {
  const voices = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...FEEDBACK)));
  fc.assert(
    fc.property(voices, fc.option(fc.constant("Spoken with."), { nil: undefined }), (said, explained) => {
      const state = heard(said.sort(([one], [other]) => one - other).map(([period, word]) => voice(period, word)));
      const isHeld = unheard(state, "2024-07-31").length > 0 && explained === undefined;
      expect(unheardProblems(state, "2024-07-31", explained)).toHaveLength(isHeld ? 1 : 0);
    }),
  );
});

test.for([
  ["2024-08-28", undefined, 1, "a day short of six months"],
  ["2024-08-29", undefined, 0, "six months are over"],
  ["2024-08-28", "Lives with family abroad.", 0, "audit said why not"],
] as const)("found on 29 February, closure on %s, %s: %i problems, because %s", ([on, whyNot, problems]) =>
  expect(ownMonitoringProblems([{ referredOn: "2024-02-29" }], on, whyNot)).toHaveLength(problems),
);
