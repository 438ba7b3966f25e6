import type { RequestId } from "../../domain/requests/table.ts";
import type { Typed } from "./typed.ts";

const SPEND = ["report.spend.#.level", "report.spend.#.category", "report.spend.#.payer"];

/**
 * What a row is about, where the case gave it: said instead of asked again, so that a report asks only for what is new
 * (process, Step 4.3: built from the plan). Rows that somebody adds ask for it. `#`: the number of a row.
 */
const GIVEN: Readonly<Partial<Record<RequestId, readonly string[]>>> = {
  "report-assistance": ["report.cases.#.pseudonym", "report.cases.#.services.#.service"],
  "report-period": ["report.level1.services.#.service", "report.level2.indicators.#.initiative", ...SPEND],
  "report-finally": [
    "report.level1.victims.#.pseudonym",
    "report.level2.outcomes.#.initiative",
    "report.remedies.#.remedy",
    ...SPEND,
  ],
};

export const hasGiven = (request: RequestId): boolean => GIVEN[request] !== undefined;

/** The paths of a form that are said instead of asked. `known`: what the case gives; `typed`: what the form holds. */
export function givenIn(request: RequestId, known: Typed, typed: Typed): ReadonlySet<string> {
  const names = new Set(GIVEN[request]);
  const isSame = (path: string, values: readonly string[]) => typed.get(path)?.join("\n") === values.join("\n");
  const given = [...known].filter(
    ([path, values]) => names.has(path.replaceAll(/(?<=\.)\d+(?=\.)/g, "#")) && isSame(path, values),
  );
  return new Set(given.map(([path]) => path));
}
