import { App } from "aws-cdk-lib";
import { describe, expect, test } from "vitest";
import { EXAMPLE_SENDER, WrongContext, readConfiguration } from "../../infra/configuration.ts";

const read = (context: Record<string, unknown>) => readConfiguration(new App({ context }).node);

test("nothing needs to be given to synthesize", () => {
  expect(read({})).toEqual({
    stage: "dev",
    sender: EXAMPLE_SENDER,
    mailDomain: "remediation.example",
    domain: undefined,
    logRetentionDays: 90,
    requestsPerSecond: 20,
    requestBurst: 40,
  });
});

test("values of the command line are text", () => {
  expect(read({ logRetentionDays: "365", requestsPerSecond: "5" })).toMatchObject({
    logRetentionDays: 365,
    requestsPerSecond: 5,
  });
});

describe("refused", () => {
  test.for([
    [{ stage: "Production!" }, "stage", "it is part of names"],
    [{ stage: "a-name-that-is-too-long" }, "stage", "names of executions have 80 characters"],
    [{ sender: "somebody" }, "sender", "it is an address"],
    [
      { sender: "a@cases.example.org", mailDomain: "example.com" },
      "mailDomain",
      "SES sends for domains it has verified",
    ],
    [{ logRetentionDays: "91" }, "logRetentionDays", "CloudWatch knows certain periods only"],
    [{ requestBurst: 0 }, "requestBurst", "nobody could report"],
    [{ domainName: "cases.example.org" }, "certificateArn", "a domain needs a certificate"],
    [
      { certificateArn: "arn:aws:acm:eu-central-1:111122223333:certificate/1" },
      "domainName",
      "a certificate is for a domain",
    ],
    [{ certificateArn: "1", domainName: "cases.example.org" }, "certificateArn", "it is an ARN"],
    [{ alarmMail: "me" }, "alarmMail", "it is an address"],
  ] as const)("%o, naming %s, because %s", ([context, field]) => {
    expect(() => read(context)).toThrow(WrongContext);
    expect(() => read(context)).toThrow(`context ${field}`);
  });
});

test("the sender may be of a part of the mail domain", () => {
  expect(read({ sender: "a@cases.example.org", mailDomain: "example.org" }).mailDomain).toBe("example.org");
});
