import { beforeEach, describe, expect, test } from "vitest";
import type { MailRow } from "../../../functions/adapters/mail-store.ts";
import type { RawMail } from "../../../functions/adapters/mailer.ts";
import { sendMail, type SendMailParts } from "../../../functions/handlers/send-mail.ts";
import type { Reminders } from "../../../functions/domain/rules/gathering.ts";
import { Machine } from "../../support/machine.ts";

let machine: Machine;
let sent: RawMail[];
let failing: boolean;
let parts: SendMailParts;

/** A contact of the company that wants reminders so. */
const wants = (reminders: Reminders) => {
  const company = machine.memory.directory.get("downstream-a")!;
  const contacts = company.contacts.map((contact) => ({ ...contact, reminders }));
  machine.memory.directory = new Map([...machine.memory.directory, ["downstream-a", { ...company, contacts }]]);
};

/** A reminder of a request that is open; `number`: of several for the same reader. */
const remind = (number: number, template: MailRow["template"] = "request-reminder") => {
  const row = [...machine.memory.mails.values()].find((one) => one.template === "request-first")!;
  const mailId = `reminder-${String(number)}`;
  machine.memory.mails.set(mailId, { ...row, mailId, template, status: "owed" });
  return { caseId: row.caseId, mailId };
};
const row = ({ mailId }: { mailId: string }) => machine.memory.mails.get(mailId)!;
const send = (mails: readonly { caseId: string; mailId: string }[]) => sendMail(parts)({ mails });

beforeEach(async () => {
  machine = new Machine();
  await machine.open();
  await machine.ask("assess-allegation");
  sent = [];
  failing = false;
  const { store, directoryStore, mailStore, linkStore, returnedStore, now } = machine.memory;
  parts = {
    ...{ cases: store, directory: directoryStore, mails: mailStore, links: linkStore, returned: returnedStore, now },
    mailer: {
      send: (mail) => (failing ? Promise.reject(new Error("no")) : Promise.resolve(void sent.push(mail))),
    },
    baseUrl: "https://cases.example/prod",
    log: () => undefined,
    newMailId: () => "code-mail",
  };
});

describe("reminders of a contact who wants them together", () => {
  test("wait for the morning, and then are one mail with a link for each", async () => {
    wants("daily");
    const mails = [remind(1), remind(2)];
    await send(mails);
    expect(sent).toEqual([]);
    expect(mails.map((mail) => [row(mail).status, row(mail).gatheredUntil?.slice(11, 13)])).toEqual([
      ["owed", expect.any(String)],
      ["owed", expect.any(String)],
    ]);
    machine.memory.pass(5);
    await send(mails);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.subject).toBe("Reminder: 2 answers are waiting");
    const links = sent[0]?.text.match(/https:\/\/cases\.example\/prod\/request\/\S+/g) ?? [];
    expect(new Set(links).size).toBe(3);
    expect(links.filter((link) => link.endsWith("/reminders"))).toEqual([`${links[0]!}/reminders`]);
    expect(mails.map((mail) => row(mail).status)).toEqual(["sent", "sent"]);
    await send(mails);
    expect(sent).toHaveLength(1);
  });

  test("one alone is the reminder it would have been", async () => {
    wants("weekly");
    const mail = remind(1);
    await send([mail]);
    machine.memory.pass(12);
    await send([mail]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.subject).toMatch(/^\[RC-/);
  });

  test("are left out when they were answered meanwhile", async () => {
    wants("daily");
    const mails = [remind(1), remind(2)];
    await send(mails);
    const key = machine.key("assess-allegation");
    const stored = machine.memory.cases.get(machine.state.id)!;
    stored.state = {
      ...stored.state,
      requests: { ...stored.state.requests, [key]: { ...stored.state.requests[key]!, status: "decided" } },
    };
    machine.memory.pass(5);
    await send(mails);
    expect([sent.length, row(mails[0]!).status]).toEqual([0, "dropped"]);
  });

  test("that could not be sent stay owed, and come again", async () => {
    wants("daily");
    const mails = [remind(1), remind(2)];
    await send(mails);
    machine.memory.pass(5);
    failing = true;
    await send(mails);
    expect(mails.map((mail) => row(mail).status)).toEqual(["owed", "owed"]);
    failing = false;
    await send(mails);
    expect(sent).toHaveLength(1);
  });

  test.for([
    ["request-first", "what is asked first is not put off"],
    ["request-escalation", "an escalation is not put off"],
  ] as const)("%s goes at once: %s", async ([template]) => {
    wants("daily");
    await send([remind(1, template)]);
    expect(sent).toHaveLength(1);
  });

  test.for([
    ["each", "daily", 0, "they want them together, whatever the operators entered"],
    ["weekly", "each", 2, "they want them one by one"],
  ] as const)("entered as %s, chosen as %s: %i at once, because %s", async ([entered, own, count]) => {
    wants(entered);
    const company = machine.memory.directory.get("downstream-a")!;
    await machine.memory.directoryStore.reminded(company, "downstream-1", own);
    await send([remind(1), remind(2)]);
    expect(sent).toHaveLength(count);
    for (const { text } of sent) expect(text).toMatch(/\/request\/\S+\/reminders\n/);
  });

  /** Looked at each morning from now on, as the reconciler does: how many mails of reminders were sent by then. */
  const mornings = async (count: number, mails: readonly { caseId: string; mailId: string }[]) => {
    const counts: number[] = [];
    for (let day = 0; day < count; day += 1) {
      machine.memory.at = row(mails[0]!).gatheredUntil ?? machine.memory.at;
      await send(mails);
      counts.push(sent.length);
    }
    return counts;
  };

  test.for([
    ["weekly", "daily", 1, 1, "the next morning, together"],
    ["weekly", "each", 1, 2, "the next morning, one by one"],
    ["daily", "weekly", 5, 1, "with the week's others"],
  ] as const)(
    "that wait already, %s chosen anew as %s, come at look %i as %i: %s",
    async ([first, then, looks, count]) => {
      // Monday noon: a week's reminders would come next Monday.
      machine.memory.at = "2026-03-02T12:00:00.000Z";
      wants(first);
      const mails = [remind(1), remind(2)].map((mail) => {
        machine.memory.mails.set(mail.mailId, { ...row(mail), owedAt: machine.memory.at });
        return mail;
      });
      await send(mails);
      expect(sent).toEqual([]);
      wants(then);
      expect(await mornings(looks, mails)).toEqual([...Array.from({ length: looks - 1 }, () => 0), count]);
    },
  );

  test("others get each by itself, at once", async () => {
    await send([remind(1), remind(2)]);
    expect(sent).toHaveLength(2);
  });
});
