import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Host } from "../hosted.ts";
import { fieldsOf, tryJson } from "../json.ts";

const executionSchema = z.object({
  executionArn: z.string(),
  stateMachineArn: z.string(),
  name: z.string(),
  status: z.string(),
  startDate: z.number(),
  stopDate: z.number().optional(),
  redriveCount: z.number().optional(),
});
const describedSchema = executionSchema.extend({
  input: z.string().optional(),
  output: z.string().optional(),
  error: z.string().optional(),
  cause: z.string().optional(),
  redriveStatus: z.string().optional(),
});
const historySchema = z.object({
  events: z.array(z.looseObject({ id: z.number(), type: z.string(), timestamp: z.number() })),
  nextToken: z.string().optional(),
});
const caseSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  openedAt: z.string(),
  interrupted: z.boolean().default(false),
  position: z.looseObject({ step: z.string() }),
  requests: z
    .record(z.string(), z.looseObject({ request: z.string(), role: z.string(), status: z.string(), dueAt: z.string() }))
    .default({}),
});

export type ExecutionRow = z.infer<typeof executionSchema>;
export type Described = z.infer<typeof describedSchema>;
export type HistoryRow = z.infer<typeof historySchema>["events"][number];
export type CaseRow = z.infer<typeof caseSchema>;

/** Executions of all machines, the last started first. */
export async function executionsOf({ parts: { engine } }: Host): Promise<readonly ExecutionRow[]> {
  const machines = z
    .object({ stateMachines: z.array(z.object({ stateMachineArn: z.string() })) })
    .parse(await engine.call("ListStateMachines", {}));
  const listed = await Promise.all(
    machines.stateMachines.map(async ({ stateMachineArn }) =>
      z
        .object({ executions: z.array(executionSchema) })
        .parse(await engine.call("ListExecutions", { stateMachineArn, maxResults: 1_000 })),
    ),
  );
  return listed.flatMap(({ executions }) => executions).sort((a, b) => b.startDate - a.startDate);
}

/** One execution with its whole history and the definition it runs. */
export async function executionOf({ parts: { engine } }: Host, executionArn: string) {
  const described = describedSchema.parse(await engine.call("DescribeExecution", { executionArn }));
  const { definition } = z
    .object({ definition: z.string() })
    .parse(await engine.call("DescribeStateMachineForExecution", { executionArn }));
  const history: HistoryRow[] = [];
  for (let nextToken: string | undefined, first = true; first || nextToken !== undefined; first = false) {
    const input = { executionArn, maxResults: 1_000, ...(nextToken !== undefined && { nextToken }) };
    const read = historySchema.parse(await engine.call("GetExecutionHistory", input));
    history.push(...read.events);
    nextToken = read.nextToken;
  }
  return { described, history, definition: fieldsOf(tryJson(definition)) };
}

/** The snapshots of all cases, the last opened first. The start page reads the table by itself; nothing decides from it. */
export async function casesOf(host: Host): Promise<readonly CaseRow[]> {
  const table = host.parts.tables.find(({ streamArn }) => streamArn !== undefined);
  if (table === undefined) return [];
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(host.client));
  const cases: CaseRow[] = [];
  const filter = { FilterExpression: "SK = :meta", ExpressionAttributeValues: { ":meta": "META" } };
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table.name, ...filter }))
    cases.push(...Items.flatMap((item) => snapshotIn(item) ?? []));
  return cases.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1));
}

/** The snapshot is the item, or one of its attributes, as an object or as JSON. */
function snapshotIn(item: Readonly<Record<string, unknown>>): CaseRow | undefined {
  const candidates = [
    item,
    ...Object.values(item).map((value) => (typeof value === "string" ? tryJson(value) : value)),
  ];
  return candidates.map((candidate) => caseSchema.safeParse(candidate).data).find((data) => data !== undefined);
}
