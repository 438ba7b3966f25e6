import { describe, expect, test } from "vitest";
import { addressee } from "../../../functions/adapters/addressee.ts";
import type { AddressBook } from "../../../functions/adapters/addressee.ts";
import type { MailTemplate } from "../../../functions/domain/decisions/decision.ts";
import { withAbsence } from "../../support/absent.ts";
import { CASE, NOW, organisations } from "../handlers/doubles/world.ts";
import { exampleCase } from "../domain/access/cases.ts";

/** Of the audit programme the first contact is away, and a colleague stands in. */
const directory = withAbsence(
  new Map(organisations.map((organisation) => [organisation.id, organisation])),
  { id: "audit-a" },
  "audit-1",
  { from: "2026-03-01", until: "2026-03-20", standIn: "audit-2" },
);
const book: AddressBook = {
  cases: { reporter: () => Promise.resolve(undefined) },
  directory: { organisation: (id) => Promise.resolve(directory.get(id)) },
};

const reachedBy = async (template: MailTemplate, at = NOW) => {
  const to = { kind: "contact", role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
  const row = { caseId: CASE, mailId: "M", template, to, status: "owed", owedAt: NOW } as const;
  return (await addressee(book, { row, state: exampleCase() }, at))?.link.contact;
};

describe("whoever is away", () => {
  test.for([
    ["request-first", "audit-2", "what is asked does not wait for them"],
    ["request-reminder", "audit-2", "so does no reminder"],
    ["transition", "audit-2", "the colleague goes on from there"],
    ["fresh-link", "audit-1", "they asked for it themselves"],
    ["decision-receipt", "audit-1", "EM-35: only they can say that it was not them"],
    ["answer-disputed", "audit-1", "EM-35: every contact of the party learns of it, not one of them twice"],
    ["dispute-settled", "audit-1", "EM-35: and how it ended"],
  ] as const)("%s reaches %s: %s", async ([template, expected]) => {
    expect(await reachedBy(template)).toBe(expected);
  });

  test("gets their own mail again once they are back", async () => {
    expect(await reachedBy("request-first", "2026-03-21T12:00:00.000Z")).toBe("audit-1");
  });
});
