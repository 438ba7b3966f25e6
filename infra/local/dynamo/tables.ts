import * as z from "zod";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import type { DynamoClient } from "./client.ts";

const keysSchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.string() }));
const indexesSchema = z.array(z.object({ IndexName: z.string(), KeySchema: keysSchema, Projection: z.unknown() }));
const tableSchema = z.object({
  KeySchema: keysSchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.string() })),
  GlobalSecondaryIndexes: indexesSchema.optional(),
  LocalSecondaryIndexes: indexesSchema.optional(),
  StreamSpecification: z.object({ StreamViewType: z.string() }).optional(),
});

/** A table of the template as it is hosted. */
export interface HostedTable {
  readonly name: string;
  readonly arn: string;
  /** The stream's ARN as the template's references resolve to it. */
  readonly streamArn: string | undefined;
  /** Names of its global indexes. */
  readonly indexes: readonly string[];
}

const listedSchema = z.object({ TableNames: z.array(z.string()) });

/**
 * Creates the template's tables that are not there yet: keys, indexes and stream. Encryption, backups, deletion
 * protection and expiry are AWS's: the local database never deletes expired items.
 */
export async function createTables(resolver: Resolver, client: DynamoClient): Promise<readonly HostedTable[]> {
  const tables = resourcesOf(resolver, "AWS::DynamoDB::Table", tableSchema);
  if (tables.length === 0) return [];
  const present = listedSchema.parse(await client.call("DynamoDB_20120810.ListTables", {})).TableNames;
  for (const { ref, properties } of tables.filter(({ ref: name }) => !present.includes(name))) {
    const { StreamSpecification, ...rest } = properties;
    await client.call("DynamoDB_20120810.CreateTable", {
      ...rest,
      TableName: ref,
      BillingMode: "PAY_PER_REQUEST",
      ...(StreamSpecification && { StreamSpecification: { ...StreamSpecification, StreamEnabled: true } }),
    });
  }
  return tables.map(({ ref, attributes, properties }) => ({
    name: ref,
    arn: attributes["Arn"] ?? ref,
    streamArn: properties.StreamSpecification && attributes["StreamArn"],
    indexes: (properties.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName),
  }));
}
