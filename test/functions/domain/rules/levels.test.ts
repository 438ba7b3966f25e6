import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levelsToAsk, mayEndWithoutRemediation, routeAdoption } from "../../../../functions/domain/rules/adoption.ts";
import {
  confirmationProblems,
  confirmLevels,
  levelsAfterChange,
  levelsSchema,
} from "../../../../functions/domain/rules/confirmation.ts";

const requirement = fc.constantFrom("mandatory" as const, "recommended" as const);
const anyLevels = fc.record({ level1: requirement, level2: requirement });
const anyRaise = fc.record({
  level1: fc.constantFrom("mandatory" as const, undefined),
  level2: fc.constantFrom("mandatory" as const, undefined),
});
const M = "mandatory" as const;
const R = "recommended" as const;

describe("confirmation", () => {
  test.for([
    [{ level1: R, level2: R }, {}, { level1: R, level2: R }, ["level-confirmed"], "confirmed as computed"],
    [{ level1: R, level2: R }, { level1: M }, { level1: M, level2: R }, ["level-1-raised"], "raised"],
    [{ level1: M, level2: R }, { level2: M }, { level1: M, level2: M }, ["level-2-raised"], "the other one raised"],
    [{ level1: M, level2: R }, {}, { level1: M, level2: R }, ["level-confirmed"], "mandatory is never lowered"],
  ] as const)("%o raised by %o: %o %o, because %s", ([computed, raised, levels, reasons]) => {
    const confirmed = confirmLevels(computed, raised);
    expect(confirmed.levels).toEqual(levels);
    expect(confirmed.reasons.map(({ code }) => code)).toEqual(reasons);
    expect(levelsSchema.parse(confirmed.levels)).toEqual(levels);
  });

  test("raising needs reasons, and something to raise", () => {
    const codes = (raised: Parameters<typeof confirmationProblems>[1]) =>
      confirmationProblems({ level1: M, level2: R }, raised).map(({ code }) => code);
    expect(codes({ level2: M })).toEqual(["reasons-needed"]);
    expect(codes({ level1: M, reasons: "Gravity." })).toEqual(["already-mandatory"]);
    expect(codes({ level2: M, reasons: "Gravity." })).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  test("no confirmation and no later change lowers a mandatory level", () => {
    fc.assert(
      fc.property(anyLevels, anyRaise, anyLevels, (computed, raised, later) => {
        const confirmed = confirmLevels(computed, raised).levels;
        const changed = levelsAfterChange(confirmed, later).levels;
        for (const level of ["level1", "level2"] as const) {
          if (computed[level] === M) expect(confirmed[level]).toBe(M);
          if (confirmed[level] === M || later[level] === M) expect(changed[level]).toBe(M);
        }
      }),
    );
  });
});

describe("adoption", () => {
  test.for([
    [{ level1: M, level2: R }, { level1: false, level2: false }, "plan", true, false, "mandatory whatever the answer"],
    [{ level1: R, level2: R }, { level1: false, level2: false }, "leverage", false, false, "nothing adopted"],
    [{ level1: R, level2: R }, { level1: false, level2: true }, "plan", false, true, "one adopted is enough"],
    [{ level1: M, level2: R }, { level1: false, level2: true }, "plan", true, true, "both"],
  ] as const)("%o adopted %o: %s, because %s", ([levels, adoption, route, level1, level2]) => {
    const routed = routeAdoption(levels, adoption);
    expect(routed).toMatchObject({ route, adopted: { level1, level2 } });
    expect(routed.reasons.length).toBeGreaterThan(0);
  });

  test("only recommended levels are asked about", () => {
    expect(levelsToAsk({ level1: M, level2: R })).toEqual(["level2"]);
    expect(levelsToAsk({ level1: M, level2: M })).toEqual([]);
  });
});

describe("ending without remediation", () => {
  const may = {
    levels: { level1: R, level2: R },
    adopted: { level1: false, level2: false },
    ongoing: "no",
    urgentNeedsOpen: false,
    reasons: "Leverage was used and failed.",
  } as const;
  test.for([
    [{}, true, "may-end-with-reasons", "nothing mandatory, nothing adopted, nobody in need, with reasons"],
    [{ levels: { level1: M, level2: R } }, false, "mandatory-level-open", "a mandatory level must be remediated"],
    [{ levels: { level1: R, level2: M } }, false, "mandatory-level-open", "so must a raised one"],
    [{ adopted: { level1: false, level2: true } }, false, "adopted-level-open", "an adopted level is remediated"],
    [{ ongoing: "yes" }, false, "exploitation-goes-on", "never while exploitation goes on"],
    [{ ongoing: "unknown" }, false, "exploitation-goes-on", "nor while it may"],
    [{ urgentNeedsOpen: true }, false, "urgent-need-open", "never while an urgent need is open"],
    [{ reasons: "  " }, false, "written-reasons-missing", "only with written reasons"],
  ] as const)("%o: %s by %s, because %s", ([changes, allowed, code]) => {
    const end = mayEndWithoutRemediation({ ...may, ...changes });
    expect(end.allowed).toBe(allowed);
    expect(end.reasons.map((reason) => reason.code)).toEqual([code]);
  });
});
