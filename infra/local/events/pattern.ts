import { isFields, listOf } from "../json.ts";

/** The pattern uses a comparison that the local host does not know. */
export class UnknownPattern extends Error {
  override readonly name = "UnknownPattern";
}

/**
 * Whether an event matches a pattern, as EventBridge and Lambda's event filters define it: every field of the
 * pattern must match; a list is a choice; a comparison is an object in that list.
 *
 * @throws UnknownPattern for comparisons that are not supported
 */
export function matchesPattern(pattern: unknown, event: unknown): boolean {
  if (!isFields(pattern)) throw new UnknownPattern(`a pattern is an object, not ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([key, wanted]) => {
    if (key === "$or") return listOf(wanted).some((one) => matchesPattern(one, event));
    const value = isFields(event) ? event[key] : undefined;
    if (Array.isArray(wanted)) return wanted.some((one) => matchesOne(one, value));
    // A nested pattern against a list of objects matches if one of them does.
    return Array.isArray(value) ? value.some((one) => matchesPattern(wanted, one)) : matchesPattern(wanted, value);
  });
}

function matchesOne(wanted: unknown, value: unknown): boolean {
  if (isFields(wanted) && "exists" in wanted) return (value !== undefined && !isFields(value)) === wanted["exists"];
  const values = Array.isArray(value) ? value : [value];
  return isFields(wanted) ? values.some((one) => compares(wanted, one)) : values.includes(wanted);
}

const text = (test: (value: string, operand: string) => boolean) => (operand: unknown, value: unknown) =>
  typeof operand === "string" && typeof value === "string" && test(value, operand);

const COMPARISONS: Readonly<Record<string, (operand: unknown, value: unknown) => boolean>> = {
  prefix: text((value, operand) => value.startsWith(operand)),
  suffix: text((value, operand) => value.endsWith(operand)),
  "equals-ignore-case": text((value, operand) => value.toLowerCase() === operand.toLowerCase()),
  wildcard: text((value, operand) => wildcard(operand).test(value)),
  numeric: (operand, value) => typeof value === "number" && inRange(listOf(operand), value),
  "anything-but": (operand, value) =>
    value !== undefined && !(Array.isArray(operand) ? operand : [operand]).some((one) => matchesOne(one, value)),
};

function compares(wanted: Readonly<Record<string, unknown>>, value: unknown): boolean {
  return Object.entries(wanted).every(([name, operand]) => {
    const comparison = COMPARISONS[name];
    if (comparison === undefined) throw new UnknownPattern(`the local host does not know the comparison ${name}`);
    return comparison(operand, value);
  });
}

function wildcard(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}

/** `[">=", 1, "<", 5]`: pairs of operator and limit, all of which must hold. */
function inRange(limits: readonly unknown[], value: number): boolean {
  for (let at = 0; at + 1 < limits.length; at += 2) {
    const limit = Number(limits[at + 1]);
    const holds = {
      "=": value === limit,
      "<": value < limit,
      "<=": value <= limit,
      ">": value > limit,
      ">=": value >= limit,
    };
    const operator = String(limits[at]);
    if (!Object.entries(holds).some(([name, held]) => name === operator && held)) return false;
  }
  return true;
}
