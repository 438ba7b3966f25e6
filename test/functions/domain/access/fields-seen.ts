import { visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { PURPOSES, RECIPIENTS } from "../../../../functions/domain/consent.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { PEOPLE, maximalAnswer } from "../../../support/maximal.ts";
import { exampleCase, onHold } from "./cases.ts";

/** `all` of a field, `part` of it (or something made from it), or nothing: `-`. */
export type Seen = "all" | "part" | "-";

const victims = { pseudonyms: PEOPLE, statedBySmelter: false };
const withdrawn = PEOPLE.map((pseudonym) => ({
  ...{ pseudonym, purposes: [...PURPOSES], recipients: [...RECIPIENTS], on: "2026-03-01" },
  ...{ state: "withdrawn", by: "own", evidenceKept: "yes" },
})) as Case["consents"];

/** Who looks, at which case: the columns of field-matrix.txt, in their order. */
export const LOOKS: Readonly<Record<string, readonly [Role, Case]>> = {
  downstream: ["downstream", exampleCase({ victims })],
  audit: ["audit", exampleCase({ victims })],
  smelter: ["smelter", exampleCase({ victims })],
  "…on hold": ["smelter", onHold({ victims })],
  facilitator: ["facilitator", exampleCase({ victims })],
  "…withdrawn": ["facilitator", exampleCase({ victims, consents: withdrawn })],
  coordinator: ["coordinator", exampleCase({ victims })],
  funder: ["funder", exampleCase({ victims })],
  reporter: ["reporter", exampleCase({ victims })],
  operator: ["operator", exampleCase({ victims })],
};

/** Every value of an answer by its field, rows of a list together. */
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

const usual = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(usual);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, USUAL[key] ?? usual(each)]));
};

/** What each look shows of each field of a request's answer, given by somebody else, with everything filled in. */
export function fieldsSeen(request: RequestId): ReadonlyMap<string, readonly Seen[]> {
  const answer = usual(maximalAnswer(request));
  const by = { role: "operator", organisation: "somebody-else" } as const;
  const all = valuesBy(answer, "");
  const looks = Object.values(LOOKS).map(([role, state]) =>
    valuesBy(visibleAnswer({ request, by, answer }, { role, organisation: `${role}-1` }, state), ""),
  );
  const fields = new Set([...all.keys(), ...looks.flatMap((look) => [...look.keys()])]);
  return new Map([...fields].map((field) => [field, looks.map((look) => seenOf(all.get(field), look.get(field)))]));
}
