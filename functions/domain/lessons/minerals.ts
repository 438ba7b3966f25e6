/** The minerals that cases are compared by (ours): those of due diligence templates, the rest under one name. */
export const MINERALS = [
  "tin",
  "tantalum",
  "tungsten",
  "gold",
  "cobalt",
  "copper",
  "lithium",
  "mica",
  "nickel",
  "gemstones",
  "other",
] as const;
export type Mineral = (typeof MINERALS)[number];

/** How people write them; the names in the list are found too. */
const WRITTEN: readonly (readonly [RegExp, Mineral])[] = [
  [/\b(tin|cassiterite)\b/i, "tin"],
  [/\b(tantalum|coltan|columbite)\b/i, "tantalum"],
  [/\b(tungsten|wolframite|scheelite)\b/i, "tungsten"],
  [/\bgold\b/i, "gold"],
  [/\bcobalt\b/i, "cobalt"],
  [/\bcopper\b/i, "copper"],
  [/\b(lithium|spodumene)\b/i, "lithium"],
  [/\bmica\b/i, "mica"],
  [/\bnickel\b/i, "nickel"],
  [/\b(gem(stone)?s?|rub(y|ies)|sapphires?|emeralds?|diamonds?)\b/i, "gemstones"],
];

const mineralOf = (written: string): Mineral => WRITTEN.find(([pattern]) => pattern.test(written))?.[1] ?? "other";

/** The minerals of an allegation in the words of the list: what somebody typed goes nowhere else. */
export const mineralsOf = (written: readonly string[]): Mineral[] => [...new Set(written.map(mineralOf))];
