import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { INDEXES } from "../contracts/tables.ts";
import type { Case } from "../domain/case.ts";
import { STEPS } from "../domain/vocabulary.ts";
import type { Table } from "./table.ts";

export interface CaseSummary {
  readonly caseId: string;
  readonly status: Case["status"];
  readonly step: Case["position"]["step"];
  readonly openedAt: string;
}

const summarySchema = z.object({
  caseId: z.string(),
  status: z.enum(["open", "closed"]),
  step: z.enum(STEPS),
  listSort: z.string(),
});

/** The cases of a status, oldest first, from the index of lists: to show, never to decide from. */
export async function listCases({ client, name }: Table, status: Case["status"]): Promise<CaseSummary[]> {
  const found: CaseSummary[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        IndexName: INDEXES.lists.name,
        KeyConditionExpression: "#partition = :partition",
        ExpressionAttributeNames: { "#partition": INDEXES.lists.partition },
        ExpressionAttributeValues: { ":partition": `CASES#${status}` },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) {
      const { caseId, step, listSort, status: stored } = summarySchema.parse(item);
      found.push({ caseId, step, status: stored, openedAt: listSort.split("#")[0] ?? "" });
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found;
}
