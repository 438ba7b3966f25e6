import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPersonKey, seal, unseal } from "../../../../functions/adapters/vault/seal.ts";
import { vaultStore } from "../../../../functions/adapters/vault/vault-store.ts";
import type { VaultStore } from "../../../../functions/adapters/vault/vault-store.ts";
import type { VaultEntry } from "../../../../functions/domain/vault/sections.ts";
import { tableUnderTest } from "../../../support/table.ts";
import type { TableUnderTest } from "../../../support/table.ts";

const key = newPersonKey();

describe("what is sealed", () => {
  test("opens with its key in its place, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, bound) => {
        expect(unseal(key, seal(key, text, bound), bound)).toBe(text);
      }),
    );
  });

  test("opens with no other key, in no other place, and not with one bit changed", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const sealed = seal(key, text, "here");
        const changed = Uint8Array.from(sealed, (byte, index) => (index === at % sealed.length ? byte ^ 1 : byte));
        expect(() => unseal(newPersonKey(), sealed, "here")).toThrow();
        expect(() => unseal(key, sealed, "there")).toThrow();
        expect(() => unseal(key, changed, "here")).toThrow();
      }),
    );
  });

  test("is never sealed alike twice", () => {
    expect(seal(key, "a", "b")).not.toEqual(seal(key, "a", "b"));
  });
});

describe("the vault's tables", () => {
  let under: TableUnderTest;
  let vault: VaultStore;
  beforeAll(async () => {
    under = await tableUnderTest();
    vault = vaultStore({ people: under.table, personKeys: under.table });
  });
  afterAll(() => under.stop());

  const person = (pseudonym: string) => ({ caseId: "RC-7K3M-9QXT", pseudonym });
  const entry = (first: string, at: string): VaultEntry => ({
    section: "identity",
    fields: { prs_FirstName: first },
    at,
    contact: "coordinator-1",
  });
  const stored = async (pseudonym: string) => {
    const { Items = [] } = await under.table.client.send(
      new QueryCommand({
        TableName: under.table.name,
        KeyConditionExpression: "PK = :pk",
        ExpressionAttributeValues: { ":pk": `PERSON#RC-7K3M-9QXT#${pseudonym}` },
      }),
    );
    return Items;
  };
  const day = (n: number) => `2026-03-0${String(n)}T10:00:00.000Z`;

  test("a person of whom nothing is written has an empty file", async () => {
    expect(await vault.read(person("V-NONE"))).toEqual([]);
  });

  test("a correction is a later entry, and the earlier one stays", async () => {
    await vault.add(person("V-A"), "E1", entry("Planted", day(1)));
    await vault.add(person("V-A"), "E2", entry("Corrected", day(2)));
    expect(await vault.read(person("V-A"))).toEqual([entry("Planted", day(1)), entry("Corrected", day(2))]);
  });

  test("nothing that was written is readable in what is stored", async () => {
    await vault.add(person("V-B"), "E1", entry("Planted", day(1)));
    const items = await stored("V-B");
    const entries = items.filter(({ SK }) => String(SK).startsWith("ENTRY#"));
    expect(entries).toHaveLength(1);
    expect(Object.keys(entries[0]!).sort()).toEqual(["PK", "SK", "id", "sealed"]);
    expect(Buffer.from(entries[0]!["sealed"] as Uint8Array).toString("latin1")).not.toMatch(/Planted|identity|contact/);
  });

  test("an erased person has no key any more, gets no new one, and others are not touched", async () => {
    await vault.add(person("V-C"), "E1", entry("Planted", day(1)));
    await vault.add(person("V-D"), "E1", entry("Other", day(1)));
    await vault.erase(person("V-C"), day(2));
    expect((await stored("V-C")).filter((item) => "dataKey" in item)).toEqual([]);
    expect(await vault.read(person("V-C"))).toBe("erased");
    expect(await vault.add(person("V-C"), "E2", entry("Again", day(3)))).toBe("erased");
    await vault.erase(person("V-C"), day(4));
    expect(await vault.read(person("V-C"))).toBe("erased");
    expect(await vault.read(person("V-D"))).toHaveLength(1);
  });

  test("two who write first at the same time use one key", async () => {
    await Promise.all(["E1", "E2", "E3"].map((id) => vault.add(person("V-E"), id, entry(id, day(1)))));
    expect(await vault.read(person("V-E"))).toHaveLength(3);
  });
});
