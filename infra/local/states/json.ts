/** Largest input, output, result or set of arguments of a state, in bytes of UTF-8 (Step Functions quotas). */
export const DATA_LIMIT = 262_144;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** JSON text of a value; a missing value is `null`, because the States Language knows no undefined. */
export function toText(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** A deep copy that holds what JSON can hold and nothing else; undefined stays undefined. */
export function plain(value: unknown): unknown {
  return value === undefined ? undefined : parseText(JSON.stringify(value));
}

/** The value of a JSON text. Throws SyntaxError. */
export function parseText(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

export function exceedsLimit(text: string): boolean {
  // A character takes at most three bytes per UTF-16 unit: short texts need no counting.
  return text.length * 3 > DATA_LIMIT && Buffer.byteLength(text) > DATA_LIMIT;
}
