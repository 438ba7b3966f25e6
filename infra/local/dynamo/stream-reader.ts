import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Fields } from "../json.ts";
import type { DynamoClient } from "./client.ts";

const recordSchema = z.looseObject({
  eventName: z.string(),
  dynamodb: z.looseObject({
    SequenceNumber: z.string(),
    OldImage: z.unknown().optional(),
    NewImage: z.unknown().optional(),
  }),
});

/** One change of an item, as the stream tells it. */
export type StreamRecord = z.infer<typeof recordSchema>;

/** The records that follow a position. */
export interface Read {
  readonly records: readonly StreamRecord[];
  /** Sequence number of the last one read, or the position asked from. */
  readonly position: string | undefined;
  /** Whether as many were there as were asked for, so that there may be more. */
  readonly full: boolean;
}

/** Reads the stream of one table. */
export interface StreamReader {
  /** Up to `limit` records after a sequence number; from the beginning if there is none. */
  read(after: string | undefined, limit: number): Promise<Read>;
}

const API = "DynamoDBStreams_20120810.";
const streamsSchema = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })) });
const shardsSchema = z.object({
  StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }),
});
const iteratorSchema = z.object({ ShardIterator: z.string() });
const recordsSchema = z.object({ Records: z.array(recordSchema), NextShardIterator: z.string().nullish() });

/** Makes the reader of a table's stream by the Streams API; it follows one shard, which is all that local APIs have. */
export function createStreamReader(client: DynamoClient, table: string): StreamReader {
  let shard: Promise<Fields> | undefined;
  let next: { readonly after: string | undefined; readonly iterator: string } | undefined;
  const iteratorAfter = async (after: string | undefined): Promise<string> => {
    if (next?.after === after && next !== undefined) return next.iterator;
    shard ??= findShard(client, table);
    const from =
      after === undefined
        ? { ShardIteratorType: "TRIM_HORIZON" }
        : { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after };
    const found = await client.call(`${API}GetShardIterator`, { ...(await shard), ...from });
    return iteratorSchema.parse(found).ShardIterator;
  };
  return {
    async read(after, limit) {
      const input = { ShardIterator: await iteratorAfter(after), Limit: limit };
      const { Records, NextShardIterator } = recordsSchema.parse(await client.call(`${API}GetRecords`, input));
      const position = Records.at(-1)?.dynamodb.SequenceNumber ?? after;
      next = NextShardIterator ? { after: position, iterator: NextShardIterator } : undefined;
      return { records: Records.filter(changesSomething), position, full: Records.length >= limit };
    },
  };
}

async function findShard(client: DynamoClient, table: string): Promise<Fields> {
  const { Streams } = streamsSchema.parse(await client.call(`${API}ListStreams`, { TableName: table }));
  const StreamArn = Streams.at(-1)?.StreamArn;
  const described = shardsSchema.parse(await client.call(`${API}DescribeStream`, { StreamArn }));
  return { StreamArn, ShardId: described.StreamDescription.Shards.at(-1)?.ShardId };
}

/** DynamoDB tells nothing of a write that left the item as it was; dynoxide does (*seen*). */
function changesSomething({ dynamodb }: StreamRecord): boolean {
  return dynamodb.OldImage === undefined || !isDeepStrictEqual(dynamodb.OldImage, dynamodb.NewImage);
}
