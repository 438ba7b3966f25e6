import type { ApiAnswer, ApiRequest } from "../api-answer.ts";
import type { DynamoClient } from "./client.ts";

/** Calls of the DynamoDB API by operation, e.g. `{ GetItem: 12 }`. */
export type OperationCounts = Readonly<Record<string, number>>;

/** The DynamoDB API as functions see it. */
export interface DynamoProxy {
  handle(operation: string, request: ApiRequest): Promise<ApiAnswer>;
  readonly counts: OperationCounts;
}

/** Operations after which a stream may hold new records. */
const WRITES: ReadonlySet<string> = new Set([
  "PutItem",
  "UpdateItem",
  "DeleteItem",
  "TransactWriteItems",
  "BatchWriteItem",
  "ExecuteStatement",
  "ExecuteTransaction",
  "BatchExecuteStatement",
]);

/** Stands between the functions and the database: counts, and wakes the streams before a write is answered. */
export function createDynamoProxy(client: DynamoClient, onWrite: (written: Buffer) => void): DynamoProxy {
  const counts: Record<string, number> = {};
  return {
    counts,
    async handle(operation, request) {
      counts[operation] = (counts[operation] ?? 0) + 1;
      const answer = await client.forward(request.headers, request.body);
      if (answer.status === 200 && WRITES.has(operation)) onWrite(request.body);
      return answer;
    },
  };
}
