import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SESClient, SendEmailCommand, SendRawEmailCommand } from "@aws-sdk/client-ses";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHost } from "../../../../infra/local/host.ts";
import type { Host } from "../../../../infra/local/hosted.ts";
import { readInbox } from "../../../../infra/local/mail/inbox.ts";
import { stateFolder, toyAssembly } from "../toy/stack.ts";

describe("the post office", () => {
  let host: Host;
  let ses: SESClient;
  beforeAll(async () => {
    host = await startHost({ folder: stateFolder(), assembly: toyAssembly(), clockOffset: 40 * 86_400_000 });
    ses = new SESClient(host.client);
  });
  afterAll(() => host.stop());

  test("keeps bytes, envelope and virtual time, and reads parts, headers and links", async () => {
    const link = `${host.url}/toy/r/${"s".repeat(43)}`;
    const Data = await new MailComposer({
      from: "no-reply@toy.example",
      to: "reader@toy.example",
      subject: "[RC-7K3M-9QXT] räumen",
      text: `Open ${link} please.\nAgain: ${link}`,
      html: `<p>Open <a href="${link}">this</a></p>`,
      headers: { "Auto-Submitted": "auto-generated" },
    })
      .compile()
      .build();
    const { MessageId } = await ses.send(
      new SendRawEmailCommand({
        RawMessage: { Data },
        Source: "no-reply@toy.example",
        Destinations: ["reader@toy.example"],
        ConfigurationSetName: "set",
        Tags: [{ Name: "template", Value: "request" }],
      }),
    );
    const [mail] = await readInbox(host.folder);
    expect(mail).toMatchObject({
      id: "000001",
      messageId: MessageId,
      source: "no-reply@toy.example",
      recipients: ["reader@toy.example"],
      configurationSet: "set",
      tags: { template: "request" },
      from: "no-reply@toy.example",
      to: ["reader@toy.example"],
      subject: "[RC-7K3M-9QXT] räumen",
      links: [link],
    });
    expect(mail?.html).toContain(`href="${link}"`);
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(Math.abs(Date.parse(mail?.at ?? "") - host.clock.now())).toBeLessThan(5_000);
    expect(readFileSync(join(host.folder, "mail", "000001.eml")).equals(Data)).toBe(true);
    expect(await readInbox(host.folder, "000001")).toEqual([]);
  });

  test.for([
    ["no recipients", [], "InvalidParameterValue"],
    ["more than fifty", Array.from({ length: 51 }, (_, n) => `r${n}@toy.example`), "InvalidParameterValue"],
  ] as const)("refuses %s", async ([, Destinations, name]) => {
    const raw = { RawMessage: { Data: Buffer.from("Subject: x\r\n\r\ny") }, Source: "a@toy.example" };
    const command = new SendRawEmailCommand({ ...raw, Destinations: [...Destinations] });
    await expect(ses.send(command)).rejects.toMatchObject({ name });
  });

  test("refuses the operation that cannot carry our headers", async () => {
    const command = new SendEmailCommand({
      Source: "a@toy.example",
      Destination: {},
      Message: { Subject: { Data: "x" }, Body: {} },
    });
    await expect(ses.send(command)).rejects.toMatchObject({ name: "InvalidAction" });
  });
});
