import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, paginateQuery } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { eventItemSchema } from "../../../functions/adapters/case-items.ts";
import type { CaseEvent } from "../../../functions/domain/events.ts";
import type { Host } from "../hosted.ts";

/** What the rehearsal looks up in the case table of its own host: only to tell what happened, never to decide. */
export interface Records {
  /** The request a link belongs to and the role that is asked, by the SHA-256 of its secret. */
  keyOf(hash: string): Promise<{ key: string; request: string; subject: string; role: string } | undefined>;
  /** The events of a case after a number. */
  events(caseId: string, after: number): Promise<CaseEvent[]>;
}

const linkSchema = z.object({ key: z.string(), role: z.string() });

/** Reads the host's case table. */
export function createRecords(host: Host, table: string): Records {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(host.client));
  return {
    async keyOf(hash) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: { PK: `LINK#${hash}`, SK: "LINK" }, ConsistentRead: true }),
      );
      const link = linkSchema.safeParse(Item);
      if (!link.success) return undefined;
      const [, , request = "", , subject = ""] = link.data.key.split("#");
      return { ...link.data, request, subject };
    },
    async events(caseId, after) {
      const events: CaseEvent[] = [];
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          KeyConditionExpression: "PK = :case AND SK BETWEEN :from AND :to",
          ExpressionAttributeValues: {
            ":case": `CASE#${caseId}`,
            ":from": `EVENT#${String(after + 1).padStart(6, "0")}`,
            ":to": "EVENT#999999",
          },
          ConsistentRead: true,
        },
      );
      for await (const { Items = [] } of pages) events.push(...Items.map((item) => eventItemSchema.parse(item).event));
      return events;
    },
  };
}
