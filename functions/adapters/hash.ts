import { createHash, randomBytes, randomInt } from "node:crypto";

/** SHA-256 of a text in UTF-8, lower-case hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** What a link, and the way to a reporter's cases, remember of an address. */
export const addressHash = (email: string): string => sha256(email.trim().toLowerCase());

/** A random secret of 256 bit: 43 characters, base64url. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** 128 random bits for one event of the chain: base64url. */
export const newSalt = (): string => randomBytes(16).toString("base64url");

/** Six digits, each code equally likely. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** Crockford's alphabet: no letter that is read as a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const letters = (count: number): string =>
  Array.from({ length: count }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("");

/** `RC-7K3M-9QXT`: random, readable, says nothing about the case. */
export const newCaseId = (): string => `RC-${letters(4)}-${letters(4)}`;

/** Pseudonyms and ids of pledges: 80 random bits in 16 characters, never derived from anything. */
export const newIds = (count: number): readonly string[] => Array.from({ length: count }, () => letters(16));
