/** Why a body is not the JSON we take; `pointer` (RFC 6901) where a place can be named. */
export class NotStrictJson extends Error {
  override readonly name = "NotStrictJson";
  constructor(
    readonly code: "not-utf-8" | "not-json" | "too-deep" | "duplicate-key" | "forbidden-key" | "lone-surrogate",
    readonly pointer = "",
  ) {
    super(code);
  }
}

/** Ours: an allegation has four levels (hazards, AG-07). */
const MOST_LEVELS = 20;

/** A string or one punctuation mark; the string part has no two ways to match, so it takes linear time. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\]:,]/g;

/** Where the reader is: an object with the keys it had so far and the one it is at, or a list with its index. */
interface Level {
  readonly keys: Set<string> | undefined;
  at: string;
  index: number;
}

const pointerTo = (levels: readonly Level[]) =>
  levels.map(({ at }) => `/${at.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotStrictJson("not-json");
  }
};

const takeKey = (levels: readonly Level[], level: Level, key: string): void => {
  level.at = key;
  if (key === "__proto__") throw new NotStrictJson("forbidden-key", pointerTo(levels));
  if (level.keys?.has(key) === true) throw new NotStrictJson("duplicate-key", pointerTo(levels));
  level.keys?.add(key);
};

const takeString = (levels: readonly Level[], token: string, isKey: boolean): void => {
  const text = String(parse(token));
  const level = levels.at(-1);
  if (!text.isWellFormed()) throw new NotStrictJson("lone-surrogate", isKey ? "" : pointerTo(levels));
  if (isKey && level !== undefined) takeKey(levels, level, text);
};

const takeMark = (levels: Level[], mark: string): void => {
  if (mark === "{" || mark === "[") {
    levels.push({ keys: mark === "{" ? new Set() : undefined, at: mark === "[" ? "0" : "", index: 0 });
    if (levels.length > MOST_LEVELS) throw new NotStrictJson("too-deep");
    return;
  }
  const level = levels.at(-1);
  if (mark === "}" || mark === "]") levels.pop();
  if (mark !== "," || level === undefined || level.keys !== undefined) return;
  level.index += 1;
  level.at = String(level.index);
};

/** Walks strings and punctuation of a text that JSON.parse has taken: an open string would cost quadratic time. */
const scan = (text: string): void => {
  const levels: Level[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (token.startsWith('"')) takeString(levels, token, /^\s*:/.test(text.slice(match.index + token.length)));
    else takeMark(levels, token);
  }
};

/**
 * Reads JSON so that everybody who reads the same bytes reads the same: UTF-8 without a mark in front, at most 20
 * levels, no key twice, no `__proto__`, no half of a surrogate pair (hazards, AG-07).
 *
 * Throws NotStrictJson.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotStrictJson("not-utf-8");
  }
  const value = parse(text);
  scan(text);
  return value;
}
