import { beforeEach, describe, expect, test } from "vitest";
import { addressHash } from "../../../functions/adapters/hash.ts";
import type { RawMail } from "../../../functions/adapters/mailer.ts";
import { recordDelivery } from "../../../functions/handlers/record-delivery.ts";
import { sendMail } from "../../../functions/handlers/send-mail.ts";
import { deciding } from "../../../functions/handlers/shared/deciding.ts";
import { showCase } from "../../../functions/handlers/shared/show-case.ts";
import { noticeRequest } from "../../../functions/domain/decisions/notice-request.ts";
import { Machine } from "../../support/machine.ts";

const LEAD = "compliance@downstream-a.example";
const DEPUTY = "head@downstream-a.example";
const OPERATORS = "operators@example.org";

let machine: Machine;
let sent: RawMail[];
let lines: string[];

const parts = () => {
  const { store, directoryStore, mailStore, linkStore, returnedStore, now } = machine.memory;
  return {
    cases: store,
    directory: directoryStore,
    mails: mailStore,
    links: linkStore,
    returned: returnedStore,
    mailer: { send: (mail: RawMail) => Promise.resolve(void sent.push(mail)) },
    baseUrl: "https://cases.example/prod",
    log: (line: object) => void lines.push(JSON.stringify(line)),
    newMailId: () => "code-mail",
    now,
  };
};

/** Sends all that is owed; returns whom it went to since the last call. */
const sendAll = async (): Promise<string[]> => {
  const before = sent.length;
  for (const { caseId, mailId } of [...machine.memory.mails.values()])
    await sendMail(parts())({ mails: [{ caseId, mailId }] });
  return sent.slice(before).map(({ to }) => to.address);
};

const mailTo = (address: string): RawMail => sent.findLast(({ to }) => to.address === address)!;

/** An event as EventBridge hands it over, with what we do not read. */
const told = (event: string, mail: RawMail, bounceType = "Permanent") => ({
  version: "0",
  source: "aws.ses",
  "detail-type": event,
  detail: {
    bounce: { bounceType, bouncedRecipients: [{ emailAddress: mail.to.address, diagnosticCode: "550 5.1.1" }] },
    mail: {
      destination: [mail.to.address],
      headers: [{ name: "Subject", value: mail.subject }],
      tags: {
        "ses:configuration-set": ["plain"],
        ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      },
    },
  },
});

const record = (event: unknown) => recordDelivery(parts())(event);

const returnedFacts = () =>
  machine.memory.cases.get(machine.caseId)!.events.filter(({ fact }) => fact.type === "mail-returned");

beforeEach(async () => {
  machine = new Machine();
  sent = [];
  lines = [];
  await machine.open();
  await machine.ask("assess-allegation");
  await sendAll();
});

describe("a request that bounces", () => {
  const bounce = () =>
    record(
      told(
        "Email Bounced",
        sent.findLast(({ subject }) => subject.includes("Action needed"))!,
      ),
    );

  test("is shown on the case, goes to the party's other contact with a link of their own, and operators are told", async () => {
    await bounce();
    expect(await sendAll()).toEqual(expect.arrayContaining([DEPUTY, OPERATORS]));
    expect(mailTo(DEPUTY).text).toMatch(/\/request\/secret-\d+/);
    expect(mailTo(OPERATORS).subject).toContain("Mail came back");
    expect(showCase(machine.state).unreached).toEqual([{ organisation: "downstream-a", contact: "downstream-1" }]);
    expect(machine.memory.marked).toMatchObject([{ delivery: "bounced" }]);
  });

  test("changes what it changes once, however often the event comes", async () => {
    await bounce();
    await bounce();
    expect(returnedFacts()).toHaveLength(1);
    expect(await sendAll()).toHaveLength(2);
  });

  test("nothing more is sent to the address; a reminder goes to the other contact instead", async () => {
    await bounce();
    await sendAll();
    const directory = machine.memory.directory;
    const reminder = { key: machine.key("assess-allegation"), notice: "reminder", number: 1 } as const;
    machine.memory.pass(5);
    await deciding(parts(), machine.caseId, (state, at) => noticeRequest(state, reminder, { at, directory }));
    expect(await sendAll(), "the reminder is not sent").toEqual([]);
    expect(await sendAll(), "what follows from that").toEqual([DEPUTY]);
    expect(mailTo(DEPUTY).subject).toContain("Reminder");
    expect(
      sent.filter(({ to }) => to.address === OPERATORS),
      "operators hear of a contact once",
    ).toHaveLength(1);
  });

  test("the address of who stands in bounces: they cannot be reached, and whoever is away gets it themselves", async () => {
    const organisation = machine.memory.directory.get("downstream-a")!;
    const away = { from: "2026-03-01", until: "2026-06-01", standIn: "downstream-2" };
    await machine.memory.directoryStore.absent(organisation, "downstream-1", away);
    const key = machine.key("assess-allegation");
    await machine.send(key, { notice: "reminder", number: 1 });
    expect(await sendAll()).toEqual([DEPUTY]);
    await record(told("Email Bounced", mailTo(DEPUTY)));
    expect(returnedFacts().map(({ fact }) => fact)).toMatchObject([{ contact: "downstream-2", how: "bounced" }]);
    expect(await sendAll()).toEqual([LEAD, OPERATORS]);
    expect(machine.state.returned.map(({ contact }) => contact)).toEqual(["downstream-2"]);
  });

  test("all of a party's addresses bounce: it ends", async () => {
    await bounce();
    await sendAll();
    await record(told("Email Bounced", mailTo(DEPUTY)));
    expect(await sendAll()).toEqual([OPERATORS]);
  });

  test("a new address in the directory and a resend mend it", async () => {
    await bounce();
    await sendAll();
    const { directory } = machine.memory;
    const known = directory.get("downstream-a")!;
    const contacts = known.contacts.map((one, index) =>
      index === 0 ? { ...one, email: "new@downstream-a.example" } : one,
    );
    machine.memory.directory = new Map([...directory, [known.id, { ...known, contacts }]]);
    const resend = { key: machine.key("assess-allegation"), notice: "resent", number: 0 } as const;
    const at = { directory: machine.memory.directory };
    await deciding(parts(), machine.caseId, (state, now) => noticeRequest(state, resend, { at: now, ...at }));
    expect(await sendAll()).toEqual(["new@downstream-a.example"]);
    expect(showCase(machine.state).unreached).toEqual([]);
  });
});

test.for([
  ["Email Bounced", "Permanent", true, true, "nobody is there"],
  ["Email Bounced", "Transient", false, true, "a full mailbox may have room tomorrow"],
  ["Email Complaint Received", "Permanent", true, true, "the reader wants no more of it"],
  ["Email Rejected", "Permanent", false, true, "the mail was at fault, not the address"],
  ["Email Rendering Failed", "Permanent", false, true, "the mail was at fault, not the address"],
  ["Email Delivery Delayed", "Permanent", false, false, "it may still arrive"],
] as const)("%s (%s): address spoilt %s, recorded %s, because %s", async ([event, type, spoilt, recorded]) => {
  const mail = mailTo(LEAD);
  await record(told(event, mail, type));
  expect(machine.memory.spoilt.has(addressHash(LEAD))).toBe(spoilt);
  expect(returnedFacts()).toHaveLength(recorded ? 1 : 0);
  expect(machine.memory.marked).toHaveLength(1);
});

test("SE-07: neither the case nor a log line holds an address", async () => {
  await record(told("Email Bounced", mailTo(LEAD)));
  expect(JSON.stringify([returnedFacts(), machine.state, lines])).not.toMatch(/@|550 5/);
  expect(lines.at(-1)).toContain('"delivery":"bounced"');
});

test("a code that bounces spoils the address, and changes no case", async () => {
  const code = { ...mailTo(LEAD), tags: { case: machine.caseId, mail: "code" } };
  await record(told("Email Bounced", code));
  expect(machine.memory.spoilt.has(addressHash(LEAD))).toBe(true);
  expect(returnedFacts()).toEqual([]);
});

test("an event of anything else is refused", async () => {
  await expect(record({ "detail-type": "Email Opened", detail: {} })).rejects.toThrow();
});
