import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../functions/adapters/table.ts";
import { INDEXES, KEYS } from "../../functions/contracts/tables.ts";
import { startDynamo } from "../../infra/local/dynamo/process.ts";

export interface TableUnderTest {
  readonly table: Table;
  stop(): Promise<void>;
}

const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: "HASH" as const },
  { AttributeName: sort, KeyType: "RANGE" as const },
];

/** The case table in a local database of its own, with the keys and indexes of contracts/tables.ts. */
export async function tableUnderTest(): Promise<TableUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "case-table-"));
  const service = await startDynamo(folder, undefined);
  const base = new DynamoDBClient({
    endpoint: service.url,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const names = [
    KEYS.partition,
    KEYS.sort,
    ...Object.values(INDEXES).flatMap(({ partition, sort }) => [partition, sort]),
  ];
  await base.send(
    new CreateTableCommand({
      TableName: "cases",
      BillingMode: "PAY_PER_REQUEST",
      KeySchema: key(KEYS.partition, KEYS.sort),
      AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" as const })),
      GlobalSecondaryIndexes: Object.values(INDEXES).map(({ name, partition, sort, carries }) => ({
        IndexName: name,
        KeySchema: key(partition, sort),
        Projection: { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...carries] },
      })),
    }),
  );
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  return {
    table: { client, name: "cases" },
    async stop() {
      base.destroy();
      await service.stop();
      await rm(folder, { recursive: true });
    },
  };
}
