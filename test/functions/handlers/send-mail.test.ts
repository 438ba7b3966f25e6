import { beforeEach, describe, expect, test } from "vitest";
import type { RawMail } from "../../../functions/adapters/mailer.ts";
import { sendMail, type SendMailParts } from "../../../functions/handlers/send-mail.ts";
import { deciding } from "../../../functions/handlers/shared/deciding.ts";
import { leavingByName } from "../../../functions/middleware/task-edge.ts";
import { REFER } from "../../support/answers.ts";
import { Machine } from "../../support/machine.ts";

let machine: Machine;
let sent: RawMail[];
let lines: object[];
let parts: SendMailParts;
let failing = false;

beforeEach(async () => {
  machine = new Machine();
  await machine.open();
  sent = [];
  lines = [];
  failing = false;
  const { store, directoryStore, mailStore, linkStore, returnedStore, now } = machine.memory;
  parts = {
    cases: store,
    directory: directoryStore,
    mails: mailStore,
    links: linkStore,
    returned: returnedStore,
    mailer: {
      send: (mail) => {
        if (failing) return Promise.reject(Object.assign(new Error("no"), { name: "Throttling" }));
        sent.push(mail);
        return Promise.resolve();
      },
    },
    baseUrl: "https://cases.example/prod",
    log: (line) => lines.push(line),
    newMailId: () => "code-mail",
    now,
  };
});

const owed = (template: string) => {
  const row = [...machine.memory.mails.values()].find((one) => one.template === template)!;
  return { caseId: row.caseId, mailId: row.mailId };
};
const status = ({ mailId }: { mailId: string }) => machine.memory.mails.get(mailId)?.status;
const record = (mail: { caseId: string; mailId: string }, number = "1") => ({
  eventName: "INSERT",
  dynamodb: {
    SequenceNumber: number,
    NewImage: { caseId: { S: mail.caseId }, mailId: { S: mail.mailId }, status: { S: "owed" } },
  },
});

describe("send-mail", () => {
  test("sends a request to its contact, with a link made for it", async () => {
    await machine.ask("assess-allegation");
    const mail = owed("request-first");
    await sendMail(parts)({ mails: [mail] });
    const [secret, grant] = [...machine.memory.links][0]!;
    expect(grant).toMatchObject({
      kind: "request",
      key: machine.key("assess-allegation"),
      role: "downstream",
      organisation: "downstream-a",
      contact: "downstream-1",
      mailId: mail.mailId,
    });
    expect(sent).toMatchObject([{ to: { address: "compliance@downstream-a.example" }, id: mail.mailId }]);
    expect(sent[0]?.text).toContain(`https://cases.example/prod/request/${secret}`);
    expect(status(mail)).toBe("sent");
    expect(JSON.stringify(lines)).not.toContain("downstream-a.example");
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test("while a contact is away their stand-in is asked, with a link of their own, and nobody else", async () => {
    await machine.ask("assess-allegation");
    const [day] = machine.memory.now().split("T");
    const organisation = machine.memory.directory.get("downstream-a")!;
    const away = { from: day!, until: "2099-01-01", standIn: "downstream-2" };
    await machine.memory.directoryStore.absent(organisation, "downstream-1", away);
    await sendMail(parts)({ mails: [owed("request-first")] });
    const [, grant] = [...machine.memory.links][0]!;
    expect(grant).toMatchObject({ organisation: "downstream-a", contact: "downstream-2" });
    const standIn = organisation.contacts.find(({ id }) => id === "downstream-2")!;
    expect(sent.map(({ to }) => to.address)).toEqual([standIn.email]);
  });

  test("says nothing of what the case is about", async () => {
    await machine.ask("assess-allegation");
    for (const { caseId, mailId } of machine.memory.mails.values())
      await sendMail(parts)({ mails: [{ caseId, mailId }] });
    for (const { subject, text, html } of sent)
      expect(`${subject} ${text} ${html}`).not.toMatch(/Montepuez|Mozambique|rub(y|ies)|labour|traffick|child/i);
  });

  test("sends a mail once, whoever hands it over", async () => {
    const mail = owed("reporter-acknowledged");
    await sendMail(parts)({ mails: [mail, mail] });
    await sendMail(parts)({ Records: [record(mail)] });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to.address).toBe("reporter@example.org");
    expect(sent[0]?.text).toContain("/status/");
  });

  test("names the record that failed, and sends the others", async () => {
    const mail = owed("reporter-acknowledged");
    failing = true;
    expect(await sendMail(parts)({ Records: [record(mail, "7")] })).toEqual({
      batchItemFailures: [{ itemIdentifier: "7" }],
    });
    expect(status(mail)).toBe("owed");
    failing = false;
    await sendMail(parts)({ Records: [record(mail, "7")] });
    expect(status(mail)).toBe("sent");
    expect(machine.memory.links.size, "each attempt has its own secret; both are valid").toBe(2);
  });

  test("looks at nothing but new rows of the outbox", async () => {
    const mail = owed("reporter-acknowledged");
    const { dynamodb } = record(mail);
    await sendMail(parts)({
      Records: [
        { eventName: "MODIFY", dynamodb },
        { eventName: "INSERT", dynamodb: { SequenceNumber: "2", NewImage: { caseId: { S: "x" } } } },
      ],
    });
    expect(sent).toEqual([]);
  });

  test("drops what asks for an answer that was given", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    await sendMail(parts)({ mails: [owed("request-first")] });
    expect(sent).toEqual([]);
    expect(status(owed("request-first"))).toBe("dropped");
  });

  test("sends nothing to a party that was excluded since", async () => {
    const by = { role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
    const change = {
      role: "downstream",
      organisation: "downstream-a",
      change: "excluded",
      reasons: "Implicated.",
    } as const;
    await deciding(machine.parts, machine.caseId, () => ({
      facts: [{ type: "party-changed", ...change, by }],
      mails: [],
      requests: [],
    }));
    await sendMail(parts)({ mails: [owed("case-opened")] });
    expect(sent).toEqual([]);
    expect(status(owed("case-opened"))).toBe("dropped");
  });

  test("sends nothing to who left", async () => {
    await machine.ask("assess-allegation");
    const known = machine.memory.directory.get("downstream-a")!;
    machine.memory.directory = new Map([["downstream-a", { ...known, contacts: [known.contacts[1]!] }]]);
    await sendMail(parts)({ mails: [owed("request-first")] });
    expect(status(owed("request-first"))).toBe("dropped");
    expect(sent).toEqual([]);
  });

  test("an error leaves by its name: what SES says of it holds the recipient's address", async () => {
    const refused = Object.assign(new Error("Email address is not verified: head@audit-a.example"), {
      name: "MessageRejected",
    });
    const send = sendMail({ ...parts, mailer: { send: () => Promise.reject(refused) } });
    const to = { role: "audit", organisation: "audit-a", contact: "audit-2" };
    const left = await leavingByName(send)({
      code: { caseId: machine.caseId, key: "key", ...to, code: "012345" },
    }).catch((error: unknown) => error);
    expect(left).toMatchObject({ name: "MessageRejected" });
    expect(`${(left as Error).message} ${(left as Error).stack ?? ""}`).not.toContain("head@audit-a.example");
  });

  test("mails a code at once, without a link", async () => {
    const { caseId } = machine;
    const to = { role: "audit", organisation: "audit-a", contact: "audit-2" };
    await sendMail(parts)({ code: { caseId, key: "key", ...to, code: "012345" } });
    expect(sent).toMatchObject([{ to: { address: "head@audit-a.example" }, id: "code-mail" }]);
    expect(sent[0]?.text).toContain("012345");
    expect(sent[0]?.text).not.toContain("https://");
    expect(JSON.stringify(lines)).not.toContain("012345");
  });
});
