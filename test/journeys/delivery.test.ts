import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { directorySchema } from "../../functions/domain/directory.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { exampleFile, operate } from "../../infra/local/rehearse/setup.ts";
import { expectInvariants } from "./invariants.ts";
import { hosted, journey } from "./journey.ts";

const BOUNCING = "bounce+audit@simulator.amazonses.com";

test("a contact's mail bounces: the case says so, the other contact and the operators hear, and no more is sent there", async () => {
  const host = await hosted();
  const directory = directorySchema.parse(JSON.parse(readFileSync(exampleFile("directory"), "utf8")));
  const organisations = directory.organisations.map((one) =>
    one.id === "audit-a"
      ? { ...one, contacts: one.contacts.map((of, index) => (index === 0 ? { ...of, email: BOUNCING } : of)) }
      : one,
  );
  await operate(host, { verb: "import", directory: { organisations } });
  const run = await journey({ host, until: "design-action-plan" });

  const returned = run.facts.filter((fact) => fact.type === "mail-returned");
  // A second mail may find the address spoilt before it is written down that the first came back.
  expect(new Set(returned.map(({ how }) => how))).toEqual(new Set(["bounced", "suppressed"]));
  for (const fact of returned) expect(fact).toMatchObject({ organisation: "audit-a", contact: "audit-1" });
  const mails = await readInbox(host.folder);
  const to = (address: string) => mails.filter(({ recipients }) => recipients.includes(address));
  expect(to("head@audit-a.example").length).toBeGreaterThanOrEqual(returned.length);
  expect(to("operators@example.org").filter(({ subject }) => subject.includes("came back")).length).toBeGreaterThan(0);
  const bounced = returned.filter(({ how }) => how === "bounced").length;
  expect(to(BOUNCING), "only what was sent before the first bounce was heard of").toHaveLength(bounced);
  await expectInvariants(run);
});
