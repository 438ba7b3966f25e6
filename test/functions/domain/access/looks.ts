import type { Viewer } from "../../../../functions/domain/access.ts";
import type { Case, Party } from "../../../../functions/domain/case.ts";
import { PURPOSES, RECIPIENTS } from "../../../../functions/domain/consent.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { PEOPLE } from "../../../support/maximal.ts";
import { exampleCase, onHold } from "./cases.ts";

/** `all` of a field, `part` of it (or something made from it), or nothing: `-`. */
export type Seen = "all" | "part" | "-";

/** One column of a matrix: who looks, at which case, and of how many people the forms tell in whole numbers. */
export interface Look {
  readonly viewer: Viewer;
  readonly state: Case;
  readonly people: number;
}

/** Numbers of people in forms: from eleven on they are shown (access.ts). */
const MANY = 12;
const FEW = 7;

const victims = { pseudonyms: PEOPLE, statedBySmelter: false };
const few = { pseudonyms: PEOPLE.slice(0, FEW), statedBySmelter: false };

const withdrawn = PEOPLE.map((pseudonym) => ({
  ...{ pseudonym, purposes: [...PURPOSES], recipients: [...RECIPIENTS], on: "2026-03-01" },
  ...{ state: "withdrawn", by: "own", evidenceKept: "yes" },
})) as Case["consents"];

/** What the smelter was asked and audit waits for: questions beside it are between these two. */
export const ASKED: Case["requests"][string] = {
  key: "cooperate#0#0",
  request: "cooperate",
  step: "verify-allegation",
  ...{ round: 0, revision: 0, subject: "", role: "smelter", organisation: "smelter-1" },
  ...{ status: "open", silence: "none", masked: false, escalated: false },
  openedAt: "2026-03-01T10:00:00.000Z",
  dueAt: "2026-03-15T10:00:00.000Z",
};
const requests = { [ASKED.key]: ASKED };

/** Somebody else in the place of the party of a role, as after a reassignment; what was asked of it goes along. */
const replaced = (state: Case, role: Role): Case => ({
  ...state,
  parties: state.parties.map((party): Party => (party.role === role ? { ...party, organisation: "another" } : party)),
});

const look = (role: Role, state: Case, people = MANY): Look => ({
  viewer: { role, organisation: `${role}-1` },
  state,
  people,
});

const whole = exampleCase({ victims, requests });
const ofFew = exampleCase({ victims: few, requests });
const takenBack = exampleCase({ victims, requests, consents: withdrawn });

/** The columns of the matrices, in their order. */
export const LOOKS: Readonly<Record<string, Look>> = {
  downstream: look("downstream", whole),
  "downstream, few people": look("downstream", ofFew, FEW),
  audit: look("audit", whole),
  "audit, consent taken back": look("audit", takenBack),
  "audit, replaced": look("audit", replaced(whole, "audit")),
  smelter: look("smelter", whole),
  "smelter, few people": look("smelter", ofFew, FEW),
  "smelter, on hold": look("smelter", onHold({ victims, requests })),
  facilitator: look("facilitator", whole),
  "facilitator, consent taken back": look("facilitator", takenBack),
  coordinator: look("coordinator", whole),
  funder: look("funder", whole),
  "funder, few people": look("funder", ofFew, FEW),
  reporter: look("reporter", whole),
  operator: look("operator", whole),
};

/** Every value by its field, rows of a list together. */
function valuesBy(value: unknown, path: string, found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  if (Array.isArray(value) && value.some((each) => typeof each === "object"))
    for (const each of value) valuesBy(each, path, found);
  else if (typeof value === "object" && value !== null && !Array.isArray(value))
    for (const [key, each] of Object.entries(value)) valuesBy(each, path === "" ? key : `${path}.${key}`, found);
  else found.set(path, [...(found.get(path) ?? []), String(value)]);
  return found;
}

const seenOf = (all: readonly unknown[] | undefined, seen: readonly unknown[] | undefined): Seen => {
  if (seen === undefined) return "-";
  return JSON.stringify(all) === JSON.stringify(seen) ? "all" : "part";
};

/** Of these the longest value is none that a person may have, or one that hides all the rest. */
const USUAL: Readonly<Record<string, string>> = { language: "swa", legalToldIn: "swa", consentWithdrawn: "no" };
/** The whole number of a maximal answer; no other field holds it. */
const NUMBER = String(MANY);

const usual = (value: unknown, people: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => usual(each, people));
  if (typeof value !== "object" || value === null) return value === NUMBER ? people : value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, USUAL[key] ?? usual(each, people)]));
};

/** What each look shows of each field of something said, with everything filled in. */
export function seenInLooks(
  said: object,
  visible: (said: object, look: Look) => unknown,
): ReadonlyMap<string, readonly Seen[]> {
  const looks = Object.values(LOOKS).map((each) => {
    const filled = usual(said, each.people) as object;
    return { all: valuesBy(filled, ""), seen: valuesBy(visible(filled, each) ?? {}, "") };
  });
  const fields = new Set(looks.flatMap(({ all, seen }) => [...all.keys(), ...seen.keys()]));
  return new Map(
    [...fields].map((field) => [field, looks.map(({ all, seen }) => seenOf(all.get(field), seen.get(field)))]),
  );
}
