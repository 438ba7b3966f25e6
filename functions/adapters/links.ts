import * as z from "zod";
import { ROLES } from "../domain/vocabulary.ts";

/**
 * What a link opens: a request, the case page of a party, or the reporter's status page. For the reporter
 * organisation and contact are `reporter`.
 */
export const linkGrantSchema = z.object({
  caseId: z.string(),
  kind: z.enum(["request", "case", "status"]),
  /** The request, for links of kind `request`. */
  key: z.string().optional(),
  role: z.enum(ROLES),
  organisation: z.string(),
  contact: z.string(),
  /** The mail that carries it; empty for a status link that the intake handed out. */
  mailId: z.string(),
  /** SHA-256 of the address it was made for: a replaced address loses its links. */
  address: z.string().optional(),
});
export type LinkGrant = z.infer<typeof linkGrantSchema>;

/** A link as found. `hash`: SHA-256 of its secret, what logs and codes may know of it. */
export type Link = LinkGrant & { readonly hash: string };

export interface Links {
  /** One consistent read; unknown and revoked are both `undefined`. */
  find(secret: string): Promise<Link | undefined>;
  /** Stores the hash of a new random secret and returns the secret: 43 characters, base64url, 256 bit. */
  issue(grant: LinkGrant, at: string): Promise<string>;
  /** Revokes every link of a case, or those of one organisation or contact in it. */
  revoke(caseId: string, of?: { readonly organisation?: string; readonly contact?: string }): Promise<number>;
}

export interface Codes {
  /**
   * Makes a six-digit code for a link, ten minutes valid; a new one replaces the old.
   * `undefined` when one was made within the last minute: nothing new is mailed.
   */
  make(secret: string, at: string): Promise<string | undefined>;
  /** Counts the try before it compares; five tries per code. */
  verify(secret: string, code: string, at: string): Promise<"right" | "wrong" | "expired" | "used-up">;
}
