import { expect, test } from "vitest";
import { sectionOf } from "../../../../functions/adapters/views/in-words.ts";
import { seenOf } from "../../../../functions/adapters/views/seen.ts";
import type { Consent } from "../../../../functions/domain/consent.ts";
import { textsFor } from "../../../../functions/pages/texts/catalogue.ts";
import { exampleCase } from "../../domain/access/cases.ts";

const consent = (pseudonym: string, state: Consent["state"]): Consent => ({
  pseudonym,
  purposes: ["monitoring"],
  recipients: ["audit"],
  state,
  on: "2026-03-01",
  by: "guardian",
  guardianImplicated: "no",
  language: "swa",
  evidenceKept: "yes",
});
const state = exampleCase({
  victims: { pseudonyms: ["V-AAAA", "V-BBBB"], statedBySmelter: false },
  consents: [consent("V-AAAA", "given"), consent("V-AAAA", "withdrawn")],
});

test.for([
  ["coordinator", 1, "all"],
  ["facilitator", 1, "by pseudonym"],
  ["audit", 1, "by pseudonym"],
  ["downstream", 0, "counts only, and of few people none"],
  ["smelter", 0, "nothing"],
  ["funder", 0, "nothing"],
  ["reporter", 0, "nothing"],
  ["operator", 0, "nothing"],
] as const)("%s sees the ledger on its page: %i, because %s", ([role, sections]) => {
  const viewer = { role, organisation: `${role}-1` };
  const seen = seenOf({ state, history: [], viewer, subject: "" }, ["consents"]);
  expect(seen).toHaveLength(sections);
  expect(JSON.stringify(seen)).not.toMatch(/guardian|swa/);
  const reader = { language: "en", timeZone: "UTC" };
  const rows = seen.flatMap((one) => sectionOf(one, { texts: textsFor("en"), reader, organisations: {} }).rows);
  expect(rows.map(({ label }) => label)).toEqual(
    sections === 1 ? ["V-AAAA", "What may be shared of each person from now on: V-AAAA"] : [],
  );
  if (sections === 1)
    expect(rows[0]?.value).toMatch(/^Consent was taken back, .*2026\nMonitoring.*\nThe audit programme$/);
});
