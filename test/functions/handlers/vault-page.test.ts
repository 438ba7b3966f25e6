import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Person } from "../../../functions/adapters/vault/erasing.ts";
import type { VaultStore } from "../../../functions/adapters/vault/vault-store.ts";
import { sha256 } from "../../../functions/adapters/hash.ts";
import { verifyCaseFile } from "../../../functions/domain/documents/verify.ts";
import { caseFileSchema } from "../../../functions/domain/documents/case-file.ts";
import type { VaultEntry } from "../../../functions/domain/vault/sections.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { documents } from "../../../functions/handlers/documents.ts";
import { vaultPage } from "../../../functions/handlers/vault-page.ts";
import { assigned, BASE_URL, call, CASE, FORM, opened, post } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const PSEUDONYM = "V-0123456789ABCDEF";
const CODE = "123456";
/** Planted: none of it may turn up outside the vault. */
const NAME = "Kestrelina";
const PHONE = "+243 000 111 222";
const OTHERS = ["downstream", "audit", "smelter", "facilitator"] as const;

/** The vault in memory, as its store promises it. */
class MemoryVault implements VaultStore {
  readonly files = new Map<string, VaultEntry[] | "erased">();
  reads = 0;
  read({ pseudonym }: Person) {
    this.reads += 1;
    return Promise.resolve(this.files.get(pseudonym) ?? []);
  }
  add({ pseudonym }: Person, _id: string, entry: VaultEntry) {
    const known = this.files.get(pseudonym) ?? [];
    if (known === "erased") return Promise.resolve("erased" as const);
    this.files.set(pseudonym, [...known, entry]);
    return Promise.resolve("added" as const);
  }
  erase({ pseudonym }: Person) {
    this.files.set(pseudonym, "erased");
    return Promise.resolve();
  }
}

const linkOf = (world: World, role: Role): string =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const made = () => {
  const world = opened([...OTHERS.slice(1), "coordinator" as const].map((role) => assigned(role as "audit")));
  world.state = { ...world.current, victims: { ...world.current.victims, pseudonyms: [PSEUDONYM] } };
  const vault = new MemoryVault();
  const secret = linkOf(world, "coordinator");
  const handler = vaultPage({ ...world.parts, vault });
  const send = (fields: Record<string, string>) =>
    post(handler, secret, { pseudonym: PSEUDONYM, code: CODE, ...fields });
  const write = (fields: Record<string, string>) => send({ action: "write", section: "identity", ...fields });
  const facts = () => world.history.map(({ fact }) => fact);
  const last = () => facts().at(-1);
  return { world, vault, secret, handler, send, write, facts, last };
};
const withCode = async () => {
  const all = made();
  await all.send({ action: "send-code" });
  return all;
};
const PERSON = { "f.prs_FirstName": NAME, "f.safeContact": PHONE };

describe("who comes to the vault", () => {
  test("the coordinator, from the case page, by the same link", async () => {
    const { world, secret, handler } = made();
    const page = await call(casePage({ ...world.parts, start: () => Promise.resolve() }), { secret });
    const links = parse(page.body)
      .querySelectorAll("a")
      .map((a) => a.getAttribute("href"));
    expect(links).toContain(`${BASE_URL}/vault/${secret}`);
    const shown = await call(handler, { secret });
    expect([shown.statusCode, shown.headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(shown.body).toContain(PSEUDONYM);
  });

  test.for(OTHERS)("nobody else: for %s it is a link that is unknown, and no page leads there", async (role) => {
    const { world, handler } = made();
    const secret = linkOf(world, role);
    const page = await call(casePage({ ...world.parts, start: () => Promise.resolve() }), { secret });
    expect(page.body).not.toContain("/vault/");
    const unknown = await call(handler, { secret: "unknown" });
    expect(await call(handler, { secret })).toEqual(unknown);
    const fields = { action: "open", pseudonym: PSEUDONYM, code: CODE };
    expect((await post(handler, secret, fields)).statusCode).toBe(404);
  });

  test("not by the link of a request, and not once excluded", async () => {
    const { world, handler, secret } = made();
    const request = world.link({ kind: "request", role: "coordinator", organisation: "coordinator-a" });
    expect((await call(handler, { secret: request })).statusCode).toBe(404);
    const by = { role: "operator", organisation: "operator-a", contact: "operator-1" } as const;
    const excluded = {
      type: "party-changed",
      role: "coordinator",
      organisation: "coordinator-a",
      reasons: "r",
    } as const;
    world.happen([{ ...excluded, change: "excluded", by }]);
    expect((await call(handler, { secret })).statusCode).toBe(404);
  });
});

describe("reading and writing", () => {
  test.for(["GET", "HEAD"])("EM-01: %s reads nothing of the vault and changes nothing", async (method) => {
    const { world, vault, handler, secret, write } = await withCode();
    await write(PERSON);
    const before = [world.writes, vault.reads];
    const shown = await call(handler, { method, secret });
    expect([world.writes, vault.reads]).toEqual(before);
    expect(shown.body).not.toContain(NAME);
  });

  test.for([
    ["open", {}],
    ["export", {}],
    ["write", { section: "identity", ...PERSON }],
    ["erase", { because: "person-asked" }],
  ] as const)("%s without the right code opens and changes nothing", async ([action, fields]) => {
    const { vault, world, send } = await withCode();
    vault.files.set(PSEUDONYM, [
      { section: "other", fields: { notes: "SECRET" }, at: "2026-03-01T00:00:00Z", contact: "c" },
    ]);
    const before = world.history.length;
    const answer = await send({ action, ...fields, code: "000000" });
    expect([answer.statusCode, world.history.length, vault.reads]).toEqual([403, before, 0]);
    expect(answer.body).not.toContain("SECRET");
    expect(vault.files.get(PSEUDONYM)).toHaveLength(1);
  });

  test("what is written is shown with the code, and both are events without the data", async () => {
    const { write, send, facts } = await withCode();
    const answer = await write(PERSON);
    expect([answer.statusCode, answer.body.includes(NAME)]).toEqual([200, true]);
    const by = { role: "coordinator", organisation: "coordinator-a", contact: "coordinator-1" };
    expect(facts().slice(-2)).toEqual([
      {
        type: "vault-written",
        pseudonym: PSEUDONYM,
        section: "identity",
        fields: ["prs_FirstName", "safeContact"],
        by,
      },
      { type: "vault-read", pseudonym: PSEUDONYM, sections: ["identity"], as: "page", by },
    ]);
    expect((await send({ action: "open" })).body).toContain(PHONE);
  });

  test("a field that can not be read saves nothing, and comes back as it was typed", async () => {
    const { write, vault } = await withCode();
    const answer = await write({ ...PERSON, "f.prs_Birthdate": "last summer", "f.languages": "swa" });
    expect(answer.statusCode).toBe(422);
    expect(parse(answer.body).querySelector("#identity-prs_FirstName")?.getAttribute("value")).toBe(NAME);
    expect(vault.files.size).toBe(0);
  });

  test("a correction keeps what was written before", async () => {
    const { write } = await withCode();
    await write(PERSON);
    const answer = await write({ "f.prs_FirstName": "Corrected" });
    expect(answer.body).toContain("Corrected");
    expect(parse(answer.body).querySelector("section.card details")?.text).toContain(NAME);
  });

  test("all that is kept of one person can be taken along (PR-15)", async () => {
    const { write, send, last } = await withCode();
    await write(PERSON);
    const answer = await send({ action: "export" });
    expect(answer.headers["content-disposition"]).not.toContain(PSEUDONYM);
    const file: unknown = JSON.parse(answer.body);
    expect(file).toMatchObject({ pseudonym: PSEUDONYM, entries: [{ fields: { prs_FirstName: NAME } }] });
    expect(last()).toMatchObject({ type: "vault-read", as: "file" });
  });

  test("nobody of another case", async () => {
    const { send, world } = await withCode();
    const before = world.history.length;
    expect((await send({ action: "open", pseudonym: "V-OTHER" })).statusCode).toBe(422);
    expect(world.history).toHaveLength(before);
  });
});

describe("erasure", () => {
  test("makes a file unreadable, once, and says so afterwards", async () => {
    const { world, write, send, facts, handler, secret } = await withCode();
    await write(PERSON);
    expect((await send({ action: "erase" })).statusCode).toBe(422);
    expect((await send({ action: "erase", because: "person-asked" })).statusCode).toBe(200);
    expect((await send({ action: "erase", because: "person-asked" })).statusCode).toBe(200);
    expect(facts().filter(({ type }) => type === "person-erased")).toHaveLength(1);
    for (const action of ["open", "export"]) {
      const answer = await send({ action });
      expect([answer.statusCode, answer.body.includes(NAME)]).toEqual([410, false]);
    }
    expect((await write(PERSON)).statusCode).toBe(410);
    expect((await call(handler, { secret })).body).toContain("erased");
    expect(replay(world.history)?.victims.erased).toEqual([PSEUDONYM]);
  });

  test("leaves the chain whole", async () => {
    const { world, write, send } = await withCode();
    await write(PERSON);
    await send({ action: "erase", because: "no-longer-needed" });
    const pdf = () => Promise.reject(new Error("no PDF here"));
    const answer = await call(documents({ ...world.parts, pdf }), {
      resource: "/documents/{secret}/{name}",
      method: "POST",
      secret: linkOf(world, "audit"),
      name: "case-file.json",
      headers: FORM,
      body: "",
    });
    expect(verifyCaseFile(caseFileSchema.parse(JSON.parse(answer.body)), sha256).broken).toBeUndefined();
    expect(answer.body).not.toContain(PSEUDONYM);
  });
});

test("PR-01: no word of the vault is anywhere else", async () => {
  const { world, write, send } = await withCode();
  await write(PERSON);
  await write({ ...PERSON, "f.prs_Birthdate": NAME });
  await send({ action: "open" });
  await send({ action: "export" });
  await send({ action: "erase", because: "person-asked" });
  const elsewhere = JSON.stringify([
    world.current,
    world.history,
    world.lines,
    world.mails,
    world.codeMails,
    [...world.drafts],
  ]);
  for (const planted of [NAME, PHONE]) expect(elsewhere).not.toContain(planted);
  expect(JSON.stringify(world.lines)).not.toContain(PSEUDONYM);
  expect(world.lines.map(({ caseId }) => caseId)).toContain(CASE);
});

/** Over a slow connection in the field (process; the limit of the other pages is the same). */
const MOST_BYTES = 30 * 1024;

test("the page, empty and with a full file in its usual words, stays within 30 KB", async () => {
  const { world, secret, handler, send, write } = await withCode();
  const pseudonyms = Array.from({ length: 40 }, (_, index) => `V-${String(index).padStart(16, "0")}`);
  world.state = { ...world.current, victims: { ...world.current.victims, pseudonyms: [PSEUDONYM, ...pseudonyms] } };
  expect(Buffer.byteLength((await call(handler, { secret })).body)).toBeLessThan(MOST_BYTES);
  await write({ ...PERSON, "f.prs_Gender": "NonConforming" });
  const words = "She was met by the nurse, and agreed to come again. ".repeat(4);
  await send({ action: "write", section: "assessments", "f.assessment": words });
  await send({ action: "write", section: "talks", "f.withVictim": words, "f.withProviders": words });
  const file = await send({ action: "open" });
  expect(Buffer.byteLength(file.body)).toBeLessThan(MOST_BYTES);
  expect(parse(file.body).text).toContain("Neither male nor female");
});
