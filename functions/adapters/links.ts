import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { ROLES } from "../domain/vocabulary.ts";
import type { Recorder } from "./case-changes.ts";
import { newSecret, sha256 } from "./hash.ts";
import { getItem, querySlice } from "./read.ts";
import { keys, type Table } from "./table.ts";
import { transact } from "./transaction.ts";
import { ABSENT, put, updateExpression } from "./writes.ts";

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
export type Link = LinkGrant & {
  readonly hash: string;
  /** Chosen on the page that was opened; not stored. */
  readonly language?: string;
};

export interface Links {
  /** One consistent read; unknown and revoked are both `undefined`. */
  find(secret: string): Promise<Link | undefined>;
  /** Stores the hash of a new random secret and returns the secret: 43 characters, base64url, 256 bit. */
  issue(grant: LinkGrant, at: string): Promise<string>;
  /** Revokes every link of a case, or those of one organisation or contact in it. */
  revoke(caseId: string, of?: { readonly organisation?: string; readonly contact?: string }): Promise<number>;
}

const linkItemSchema = linkGrantSchema.extend({ revoked: z.boolean().optional() });
const issuedSchema = linkGrantSchema.extend({ hash: z.string() });

/** 256 bit in base64url; whatever else stands in a path is looked up all the same, for the same time (EM-18). */
async function find(table: Table, secret: string): Promise<Link | undefined> {
  const hash = sha256(secret);
  const item = await getItem(table, keys.link(hash), linkItemSchema);
  if (item === undefined || item.revoked === true) return undefined;
  return { ...linkGrantSchema.parse(item), hash };
}

/** The link is stored by the hash of its secret; beside the case a list of them says which there are to revoke. */
async function issue({ table, pause }: Recorder, grant: LinkGrant, at: string): Promise<string> {
  const secret = newSecret();
  const hash = sha256(secret);
  const writes = [
    put({ ...keys.link(hash), ...grant, issuedAt: at }, ABSENT),
    put({ ...keys.issued(grant.caseId, hash), ...grant, hash, issuedAt: at }),
  ];
  await transact(table, { writes, pause });
  return secret;
}

async function revoke(
  { table }: Recorder,
  caseId: string,
  of: { readonly organisation?: string; readonly contact?: string },
): Promise<number> {
  const issued = await querySlice(table, { partition: keys.issued(caseId, "").PK, prefix: "ISSUED#" }, issuedSchema);
  const lost = issued.filter(
    ({ organisation, contact }) =>
      organisation === (of.organisation ?? organisation) && contact === (of.contact ?? contact),
  );
  for (const { hash } of lost)
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.link(hash),
        ...updateExpression({ set: { revoked: true } }),
      }),
    );
  return lost.length;
}

/** The links in the case table. */
export const linkStore = (recorder: Recorder): Links => ({
  find: (secret) => find(recorder.table, secret),
  issue: (grant, at) => issue(recorder, grant, at),
  revoke: (caseId, of = {}) => revoke(recorder, caseId, of),
});
