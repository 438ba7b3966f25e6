import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../infra/local/host.ts";
import type { Host } from "../../../infra/local/hosted.ts";
import { awsCall } from "./toy/calls.ts";
import { stateFolder, toyAssembly } from "./toy/stack.ts";

describe("the SDK on a host whose clock is years ahead", () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly(), clockOffset: 3 * 365 * 86_400_000 });
  });
  afterAll(() => host.stop());

  test("an expected error of DynamoDB is not tried again", async () => {
    const client = new DynamoDBClient(host.client);
    const put = new PutItemCommand({
      TableName: "toy-table",
      Item: { pk: { S: "once" } },
      ConditionExpression: "attribute_not_exists(pk)",
    });
    await client.send(put);
    const before = host.counts().dynamodb["PutItem"] ?? 0;
    await expect(client.send(put)).rejects.toBeInstanceOf(ConditionalCheckFailedException);
    expect(host.counts().dynamodb["PutItem"]).toBe(before + 1);
  });

  test("Step Functions answers with dates of virtual time and errors by name", async () => {
    const client = new SFNClient(host.client);
    const stateMachineArn = "arn:aws:states:eu-central-1:000000000000:stateMachine:toy-flow";
    const started = await client.send(
      new StartExecutionCommand({ stateMachineArn, name: "sdk", input: `{"id":"sdk"}` }),
    );
    expect(Math.abs((started.startDate?.getTime() ?? 0) - host.clock.now())).toBeLessThan(5_000);
    const missing = new DescribeExecutionCommand({ executionArn: `${started.executionArn ?? ""}x` });
    await expect(client.send(missing)).rejects.toMatchObject({ name: "ExecutionDoesNotExist" });
  });

  test("an operation nobody hosts is refused by name", async () => {
    await expect(awsCall(host, "Kinesis_20131202.PutRecord", {})).rejects.toThrow("UnknownOperationException");
  });
});
