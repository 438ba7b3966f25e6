import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { RequestNotFound } from "../domain/errors.ts";
import { ROLES } from "../domain/vocabulary.ts";
import { getItem, querySlice } from "./read.ts";
import { DUE_ATTRIBUTES, keys, type Table } from "./table.ts";
import { both, has, ifThere, updateExpression } from "./writes.ts";

/** A request's own item: who may answer, and the run that waits for it. The answer is in the events. */
export const requestItemSchema = z.object({
  caseId: z.string(),
  key: z.string(),
  status: z.enum(["open", "decided", "withdrawn"]),
  role: z.enum(ROLES),
  organisation: z.string(),
  /** The live `ask` run and its task token; none before the first mail and after settling. */
  execution: z.string().optional(),
  token: z.string().optional(),
  route: z.string().optional(),
  /** Whether the machine still has to hear of the decision. */
  settle: z.enum(["owed", "done"]).optional(),
});
export type RequestItem = z.infer<typeof requestItemSchema>;

/** A run that waits for a request, by its task token. */
export interface Held {
  readonly caseId: string;
  readonly key: string;
  readonly execution: string;
  readonly token: string;
  /** Only where no other run was set to wait for it. */
  readonly unlessOthersDo?: boolean;
}

export interface RequestStore {
  /** Consistent. */
  read(caseId: string, key: string): Promise<RequestItem | undefined>;
  /** Of one case, consistent. */
  ofCase(caseId: string): Promise<RequestItem[]>;
  /**
   * Remembers the run that waits; returns the item as it is then: it may have been decided meanwhile. `undefined`:
   * another run waits.
   */
  hold(held: Held): Promise<RequestItem | undefined>;
  /** The machine heard of the end. */
  settled(caseId: string, key: string): Promise<void>;
}

const read = (table: Table, caseId: string, key: string) =>
  getItem(table, keys.request(caseId, key), requestItemSchema);

/**
 * A request that was decided or withdrawn in the meantime keeps the run too: it is to be settled with this token.
 *
 * @throws RequestNotFound
 */
async function hold(table: Table, held: Held): Promise<RequestItem | undefined> {
  const { caseId, key, execution, token, unlessOthersDo = false } = held;
  const isThere = { expression: "attribute_exists(PK)" };
  const condition = unlessOthersDo ? both(isThere, ifThere("execution", has("execution", execution))) : isThere;
  try {
    const { Attributes } = await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.request(caseId, key),
        ...updateExpression({ set: { execution, token }, condition }),
        ReturnValues: "ALL_NEW",
      }),
    );
    return requestItemSchema.parse(Attributes);
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
    if ((await read(table, caseId, key)) === undefined) throw new RequestNotFound(caseId, key);
    return undefined;
  }
}

async function settled(table: Table, caseId: string, key: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.request(caseId, key),
      ...updateExpression({ set: { settle: "done" }, remove: ["token", ...DUE_ATTRIBUTES] }),
    }),
  );
}

/** The requests' own items in the case table. */
export const requestStore = (table: Table): RequestStore => ({
  read: (caseId, key) => read(table, caseId, key),
  ofCase: (caseId) =>
    querySlice(table, { partition: keys.request(caseId, "").PK, prefix: "REQUEST#" }, requestItemSchema),
  hold: (held) => hold(table, held),
  settled: (caseId, key) => settled(table, caseId, key),
});
