import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import type { Table } from "./table.ts";

/**
 * The items of a partition with the greatest sort keys, parsed, greatest first, and never more than `most`. They are
 * to show, nothing is decided from them: the read is not consistent.
 */
export async function newestOf<Schema extends z.ZodType>(
  { client, name }: Table,
  { partition, most }: { readonly partition: string; readonly most: number },
  schema: Schema,
): Promise<z.output<Schema>[]> {
  const found: z.output<Schema>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: "PK = :partition",
        ExpressionAttributeValues: { ":partition": partition },
        ScanIndexForward: false,
        Limit: most - found.length,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []).map((item) => schema.parse(item)));
    from = page.LastEvaluatedKey;
  } while (from !== undefined && found.length < most);
  return found;
}
