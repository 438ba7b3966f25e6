import { DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { SendRawEmailCommand, SESClient } from "@aws-sdk/client-ses";
import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import { DynamoDBDocumentClient, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, test } from "vitest";
import { mailService } from "../../../functions/adapters/clients.ts";
import { mailFunction } from "../../../functions/adapters/mail-function.ts";
import { mailer } from "../../../functions/adapters/mailer.ts";
import { transact } from "../../../functions/adapters/transaction.ts";
import { workflow } from "../../../functions/adapters/workflow.ts";
import { put } from "../../../functions/adapters/writes.ts";

const meta = { $metadata: {}, message: "" };
const PREFIX = "arn:aws:states:eu-central-1:123456789012:stateMachine:prod-";

describe("a transaction", () => {
  const documents = mockClient(DynamoDBDocumentClient.from(new DynamoDBClient()));
  beforeEach(() => documents.reset());
  const cancelled = (...codes: string[]) =>
    new TransactionCanceledException({ ...meta, CancellationReasons: codes.map((Code) => ({ Code })) });
  const pauses: number[] = [];
  const table = { client: documents as unknown as DynamoDBDocumentClient, name: "cases" };
  const parts = {
    writes: [put({ PK: "a", SK: "b" })],
    pause: (attempt: number) => {
      pauses.push(attempt);
      return Promise.resolve();
    },
  };

  test("is tried again when another one touched the same items", async () => {
    documents
      .on(TransactWriteCommand)
      .rejectsOnce(cancelled("None", "TransactionConflict"))
      .rejectsOnce(cancelled("ThrottlingError"))
      .resolves({});
    await transact(table, parts);
    expect(pauses).toEqual([1, 2]);
  });

  test("says which condition did not hold, also beside a conflict", async () => {
    documents.on(TransactWriteCommand).rejects(cancelled("None", "ConditionalCheckFailed", "TransactionConflict"));
    await expect(transact(table, parts)).rejects.toMatchObject({ name: "ConditionsFailed", indexes: [1] });
  });

  test("gives up on conflicts that do not end, and at once on anything else", async () => {
    documents.on(TransactWriteCommand).rejects(cancelled("TransactionConflict"));
    await expect(transact(table, parts)).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(documents.commandCalls(TransactWriteCommand)).toHaveLength(6);
    documents.reset();
    documents.on(TransactWriteCommand).rejects(cancelled("ValidationError"));
    await expect(transact(table, parts)).rejects.toBeInstanceOf(TransactionCanceledException);
    expect(documents.commandCalls(TransactWriteCommand)).toHaveLength(1);
  });
});

describe("the runs", () => {
  const sfn = mockClient(new SFNClient());
  beforeEach(() => sfn.reset());
  const runs = workflow({ client: () => sfn as unknown as SFNClient, prefix: PREFIX });

  test("are started by the machine's name", async () => {
    sfn.on(StartExecutionCommand).resolves({});
    expect(await runs.start("ask", "name", { caseId: "RC-AAAA-AAAA" })).toBe("started");
    expect(sfn.commandCalls(StartExecutionCommand)[0]?.args[0].input).toEqual({
      stateMachineArn: `${PREFIX}ask`,
      name: "name",
      input: '{"caseId":"RC-AAAA-AAAA"}',
    });
  });

  test("started before is as good", async () => {
    sfn.on(StartExecutionCommand).rejects(new ExecutionAlreadyExists(meta));
    expect(await runs.start("ask", "name", {})).toBe("exists");
  });

  test.for([
    [TaskTimedOut, "the token expired, or its run ended"],
    [TaskDoesNotExist, "the token was used"],
    [InvalidToken, "the token is none"],
  ] as const)("%o: the token is gone, because %s", async ([Refusal]) => {
    sfn.on(SendTaskSuccessCommand).rejects(new Refusal(meta));
    expect(await runs.succeed("token", { route: "refer" })).toBe("gone");
  });

  test("any other error is one", async () => {
    sfn.on(SendTaskSuccessCommand).rejects(Object.assign(new Error("no"), { name: "KmsAccessDeniedException" }));
    await expect(runs.succeed("token", {})).rejects.toMatchObject({ name: "KmsAccessDeniedException" });
  });

  test("are described by the execution's ARN; one that never was is unknown", async () => {
    sfn.on(DescribeExecutionCommand).resolvesOnce({ status: "RUNNING" }).rejects(new ExecutionDoesNotExist(meta));
    expect(await runs.status("ask", "name")).toBe("RUNNING");
    expect(await runs.status("ask", "name")).toBe("unknown");
    expect(sfn.commandCalls(DescribeExecutionCommand)[0]?.args[0].input.executionArn).toBe(
      "arn:aws:states:eu-central-1:123456789012:execution:prod-ask:name",
    );
  });
});

describe("mail", () => {
  const ses = mockClient(new SESClient());
  const send = mailer(() => ses as unknown as SESClient, {
    address: "no-reply@cases.example",
    configurationSet: "plain",
  });

  test("is one message to one recipient, with its own Message-ID and no replies", async () => {
    ses.on(SendRawEmailCommand).resolves({});
    await send.send({
      to: { name: "Grievance desk", address: "grievance@audit-a.example" },
      subject: "[RC-AAAA-AAAA] Action needed by 12 March 2026",
      text: "Open the request:\nhttps://cases.example/prod/request/secret\n",
      html: "<p>Öffnen</p>",
      id: "0123456789abcdef",
      thread: "fedcba9876543210",
      tags: { case: "RC-AAAA-AAAA", mail: "0123456789abcdef" },
      at: "2026-03-02T10:00:00.000Z",
    });
    const { Source, Destinations, ConfigurationSetName, RawMessage, Tags } =
      ses.commandCalls(SendRawEmailCommand)[0]!.args[0].input;
    expect({ Source, Destinations, ConfigurationSetName }).toEqual({
      Source: "no-reply@cases.example",
      Destinations: ["grievance@audit-a.example"],
      ConfigurationSetName: "plain",
    });
    expect(Tags).toEqual([
      { Name: "case", Value: "RC-AAAA-AAAA" },
      { Name: "mail", Value: "0123456789abcdef" },
    ]);
    const mail = await simpleParser(Buffer.from(RawMessage!.Data!));
    expect([mail.inReplyTo, mail.references]).toEqual(Array(2).fill("<fedcba9876543210@cases.example>"));
    expect(mail.messageId).toBe("<0123456789abcdef@cases.example>");
    expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail.headers.get("x-auto-response-suppress")).toBe("All");
    expect(mail.date?.toISOString()).toBe("2026-03-02T10:00:00.000Z");
    expect(mail.text).toContain("https://cases.example/prod/request/secret");
    expect(mail.html).toContain("Öffnen");
    expect(mail.cc).toBeUndefined();
  });

  test("SE-03: what SES refuses for its rate is sent more slowly, and some times again, within the function's time", async () => {
    const client = mailService();
    expect(await client.config.retryStrategy()).toMatchObject({ mode: "adaptive" });
    expect(await client.config.maxAttempts()).toBe(5);
    client.destroy();
  });

  test("that send-mail refused is an error of the caller", async () => {
    const lambda = mockClient(new LambdaClient());
    lambda.on(InvokeCommand).resolvesOnce({}).resolves({ FunctionError: "Unhandled" });
    const mails = mailFunction(() => lambda as unknown as LambdaClient, "send-mail");
    await mails.send([{ caseId: "RC-AAAA-AAAA", mailId: "m" }]);
    await expect(mails.send([])).rejects.toMatchObject({ name: "MailFunctionFailed" });
  });
});
