import { expect, test } from "vitest";
import { judgeSeverity } from "../../../../functions/domain/rules/severity.ts";
import { THRESHOLDS } from "../../../../functions/domain/rules/thresholds.ts";
import { mildFacts, type FactChanges } from "./examples.ts";

const child = (people: FactChanges["people"]): FactChanges => ({
  types: ["ChildLabour"],
  people: { children: "yes", ...people },
});

test.for<readonly [FactChanges, number, boolean, string, readonly string[], string]>([
  [{}, 0, false, "not-severe", [], "one person, once, of another type"],
  [{ types: ["ForcedLabour"] }, 0, true, "severe-type", [], "forced labour"],
  [{ types: ["SexualExploitation"] }, 0, true, "severe-type", [], "sexual exploitation"],
  [{ types: ["Servitude"] }, 0, true, "severe-type", [], "servitude"],
  [{ types: ["Other"] }, 0, false, "not-severe", [], "other is a known type"],
  [{ types: ["Other", "ForcedLabour"] }, 0, true, "severe-type", [], "any of several"],
  [{ types: [] }, 0, true, "type-unknown", ["types"], "no type found counts as severe"],
  [{ debtBondage: "yes" }, 0, true, "severe-debt-bondage", [], "debt bondage"],
  [{ methodsOfControl: ["DebtBondage"] }, 0, true, "severe-debt-bondage", [], "HTCDS has it among methods of control"],
  [{ indicators: ["debt-bondage"] }, 0, true, "severe-debt-bondage", [], "ILO has it among its indicators"],
  [{ debtBondage: "unknown" }, 0, true, "debt-bondage-unknown", ["debtBondage"], "may be debt bondage"],
  [child({ childrenInOrUnderMine: "yes" }), 0, true, "severe-child-labour", [], "work in or under a mine"],
  [child({ childrenInOtherWorstForms: "yes" }), 0, true, "severe-child-labour", [], "another worst form"],
  [child({}), 0, false, "not-severe", [], "child labour, none of it in a worst form"],
  [
    child({ childrenInOrUnderMine: "unknown" }),
    0,
    true,
    "child-labour-unknown",
    ["people.childrenInOrUnderMine"],
    "may be in a mine",
  ],
  [{ incident: { repeated: "yes" } }, 0, true, "severe-repeated", [], "repeated"],
  [{ incident: { separateEvents: 2 } }, 0, true, "severe-repeated", [], "two separate events"],
  [{ incident: { separateEvents: 1 } }, 0, false, "not-severe", [], "one event"],
  [{}, 1, true, "severe-repeated", [], "with a substantiated related case there are two"],
  [{ incident: { repeated: "unknown" } }, 0, true, "repetition-unknown", ["incident.repeated"], "may be repeated"],
  [{ people: { affectedTo: 10 } }, 0, true, "severe-many-people", [], "ten is many"],
  [{ people: { affectedTo: 9 } }, 0, false, "not-severe", [], "nine is not"],
  [
    { people: { affectedFrom: 3, affectedTo: 12 } },
    0,
    true,
    "severe-many-people",
    [],
    "a range counts by its upper end",
  ],
  [
    { people: { affectedFrom: 3, affectedTo: undefined } },
    0,
    true,
    "people-unknown",
    ["people.affectedTo"],
    "at least three",
  ],
  [{ people: { affectedTo: undefined, identified: 10 } }, 0, true, "severe-many-people", [], "ten are identified"],
])("%o with %i related: %s by %s, ask again %o, because %s", ([changes, related, severe, code, unknown]) => {
  const judged = judgeSeverity(mildFacts(changes), related, THRESHOLDS);
  expect(judged.severe).toBe(severe);
  expect(judged.reasons.map((reason) => reason.code)).toContain(code);
  expect(judged.unknown).toEqual(unknown);
});
