import { timingSafeEqual } from "node:crypto";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { newCode, sha256 } from "./hash.ts";
import { DUE, keys, type Table } from "./table.ts";
import { updateExpression, type Change } from "./writes.ts";

export type Verdict = "right" | "wrong" | "expired" | "used-up";

export interface Codes {
  /**
   * Makes a six-digit code for a link, ten minutes valid; a new one replaces the old.
   * `undefined` when one was made within the last minute: nothing new is mailed.
   */
  make(secret: string, at: string): Promise<string | undefined>;
  /** Counts the try before it compares; five tries per code, and none where no code was made. */
  verify(secret: string, code: string, at: string): Promise<Verdict>;
}

const TEN_MINUTES = 10 * 60_000;
const ONE_MINUTE = 60_000;
const TRIES = 5;

const shift = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

const storedSchema = z.object({ codeHash: z.string(), codeUntil: z.string(), codeTries: z.number() });

/** The code is worth nothing without the link's secret, nor the stored hash without both. */
const hashOf = (secret: string, code: string): string => sha256(secret + code);

const same = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Writes if the condition holds; the item as it is then, or `undefined`. */
async function change({ client, name }: Table, secret: string, update: Change): Promise<unknown> {
  try {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: name,
        Key: keys.link(sha256(secret)),
        ...updateExpression(update),
        ReturnValues: "ALL_NEW",
      }),
    );
    return Attributes;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined;
    throw error;
  }
}

async function make(table: Table, secret: string, at: string): Promise<string | undefined> {
  const code = newCode();
  const codeUntil = shift(at, TEN_MINUTES);
  const made = await change(table, secret, {
    set: {
      codeHash: hashOf(secret, code),
      codeUntil,
      codeTries: 0,
      codeMadeAt: at,
      duePartition: DUE.code,
      dueAt: codeUntil,
    },
    condition: {
      expression: "attribute_exists(PK) AND (attribute_not_exists(codeMadeAt) OR codeMadeAt <= :aMinuteAgo)",
      values: { ":aMinuteAgo": shift(at, -ONE_MINUTE) },
    },
  });
  return made === undefined ? undefined : code;
}

/** The try is counted first and conditionally, so that five are five also when they come at once. */
async function countTry({ client, name }: Table, secret: string): Promise<unknown> {
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: name,
      Key: keys.link(sha256(secret)),
      UpdateExpression: "SET codeTries = codeTries + :one",
      ConditionExpression: "codeTries < :tries",
      ExpressionAttributeValues: { ":one": 1, ":tries": TRIES },
      ReturnValues: "ALL_NEW",
    }),
  );
  return Attributes;
}

async function verify(
  table: Table,
  { secret, code, at }: { secret: string; code: string; at: string },
): Promise<Verdict> {
  try {
    const stored = storedSchema.parse(await countTry(table, secret));
    if (stored.codeUntil <= at) return "expired";
    return same(stored.codeHash, hashOf(secret, code)) ? "right" : "wrong";
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return "used-up";
    throw error;
  }
}

/** The six-digit codes, kept with their links. */
export const codeStore = (table: Table): Codes => ({
  make: (secret, at) => make(table, secret, at),
  verify: (secret, code, at) => verify(table, { secret, code, at }),
});
