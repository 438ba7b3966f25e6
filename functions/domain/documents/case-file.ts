import * as z from "zod";
import { canonical, contentOf, leafDigest, leafSalt, leavesOf } from "../chain.ts";
import type { Leaf, Sha256 } from "../chain.ts";
import type { CaseEvent } from "../events.ts";
import { ROLES } from "../vocabulary.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const place = { number: z.int().min(1), previous: hash, hash };

const wholeSchema = z.object({
  ...place,
  kind: z.literal("whole"),
  at: z.string(),
  salt: z.string(),
  fact: z.record(z.string(), z.unknown()),
});
const partSchema = z.object({
  ...place,
  kind: z.literal("part"),
  shown: z.array(z.object({ path: z.array(z.string()), value: z.unknown(), salt: z.string() })),
  withheld: z.array(hash),
});
const withheldSchema = z.object({ ...place, kind: z.literal("withheld"), content: hash });

/** An event as a case file holds it: whole, in part, or only what stands for it. Each can be checked (verify.ts). */
export const entrySchema = z.discriminatedUnion("kind", [wholeSchema, partSchema, withheldSchema]);
export type Entry = z.infer<typeof entrySchema>;

const rowSchema = z.object({ label: z.string(), value: z.string(), depth: z.number().optional() });

/** The format of the file; it only grows. */
export const CASE_FILE_FORMAT = "remediation-case-file/1";

/**
 * A case as one role may have it. `events` is the chain and can be checked offline; `readable` is made from it for
 * people, in words, and is not covered by the hashes.
 */
export const caseFileSchema = z.object({
  format: z.literal(CASE_FILE_FORMAT),
  case: z.string(),
  exportedAt: z.iso.datetime(),
  /** As whom; a case file of another role holds other parts of the same events. */
  role: z.enum(ROLES),
  /** The hash of the last event: files of the same moment have the same, whatever role they were made for. */
  head: hash,
  events: z.array(entrySchema),
  readable: z.object({
    sections: z.array(z.object({ title: z.string(), rows: z.array(rowSchema), note: z.string().optional() })),
    history: z.array(z.object({ number: z.int(), title: z.string(), rows: z.array(rowSchema) })),
  }),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

const keyOf = ({ path, value }: Leaf): string => canonical([path, value]);

/**
 * An event with what may be seen of it. A part that is seen as it is stands there with its salt; one that is seen
 * reduced, or not at all, is withheld: its digest stands for it.
 *
 * @param seen the fact as the role sees it (access.ts); `undefined` where it sees nothing
 */
export function entryOf(event: CaseEvent, seen: object | undefined, sha256: Sha256): Entry {
  const { number, previous, hash: own, at, salt } = event;
  const stands = { number, previous, hash: own };
  if (seen === undefined) return { ...stands, kind: "withheld", content: contentOf(event, sha256) };
  const visible = new Set(leavesOf({ at, fact: seen }).map(keyOf));
  const leaves = leavesOf(event).map((leaf) => ({ ...leaf, salt: leafSalt(salt, leaf, sha256) }));
  const hidden = leaves.filter((leaf) => !visible.has(keyOf(leaf)));
  if (hidden.length === 0) return { ...stands, kind: "whole", at, salt, fact: event.fact };
  return {
    ...stands,
    kind: "part",
    shown: leaves.filter((leaf) => visible.has(keyOf(leaf))).map((leaf) => ({ ...leaf, path: [...leaf.path] })),
    withheld: hidden.map((leaf) => leafDigest(leaf, leaf.salt, sha256)).sort(),
  };
}
