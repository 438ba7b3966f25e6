import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** AES-256-GCM: 32 bytes of key, 12 of nonce (NIST SP 800-38D), 16 of tag. */
const ALGORITHM = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

/** A random key for the data of one person, never derived from anything. */
export const newPersonKey = (): Uint8Array => randomBytes(32);

/**
 * Encrypts a text as nonce, tag and data. `bound` is where it belongs: moved elsewhere it can not be opened. The nonce is
 * random; a key would have to seal 2^32 entries before that became a risk.
 */
export function seal(key: Uint8Array, text: string, bound: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  cipher.setAAD(Buffer.from(bound, "utf8"));
  const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), data]);
}

/** @throws Error when the key or the place is another one, or a bit was changed. */
export function unseal(key: Uint8Array, sealed: Uint8Array, bound: string): string {
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound, "utf8"));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
}
