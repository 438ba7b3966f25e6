/**
 * What never belongs into the library, as far as a machine sees it: addresses of mail, numbers to call, pseudonyms,
 * references of cases, days, and places on a map. People clear the rest (ours).
 */
const TELLING: readonly RegExp[] = [
  /\S@\S+\.\S/,
  /\+?\d(?:[\s().-]?\d){6,}/,
  /\bV-[0-9A-Z]{4,}/,
  /\bRC-[0-9A-Z]{4}-[0-9A-Z]{4}\b/,
  /\bCID\d{6}\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}/,
  /https?:\/\//i,
];

export const tellsTooMuch = (text: string): boolean => TELLING.some((pattern) => pattern.test(text));
