import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../../../functions/adapters/documents/pdf.ts";
import { sha256 } from "../../../functions/adapters/hash.ts";
import { caseFilePartSchema, joinParts } from "../../../functions/domain/documents/case-file-parts.ts";
import type { CaseFilePart } from "../../../functions/domain/documents/case-file-parts.ts";
import { verifyCaseFile } from "../../../functions/domain/documents/verify.ts";
import { documents } from "../../../functions/handlers/documents.ts";
import { fonts } from "../../../functions/adapters/documents/fonts/fonts.ts";
import { assigned, BASE_URL, call, CASE, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const SMALL = 6_000;

const world = (): World => {
  const made = opened((["audit", "smelter", "facilitator", "coordinator"] as const).map(assigned));
  const by = { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" } as const;
  made.happen(
    Array.from({ length: 20 }, (_, index) => ({
      type: "concern-raised",
      id: `C${String(index)}`,
      text: "Somebody was threatened. ".repeat(20),
      by,
    })),
  );
  return made;
};

const linkOf = (made: World, role: "audit" | "smelter") =>
  made.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const ask = (made: World, secret: string, name: string, method = "POST") =>
  call(documents({ ...made.parts, pdf: (document) => pdfOf(document, fonts), mostBytes: SMALL }), {
    resource: "/documents/{secret}/{name}",
    secret,
    name,
    body: "",
    method,
    ...(method === "POST" ? { headers: FORM } : {}),
  });

/** The names behind the buttons of the page that offers the case file. */
const offered = async (made: World, secret: string): Promise<string[]> =>
  parse((await ask(made, secret, "case-file", "GET")).body)
    .querySelectorAll("form")
    .map((form) => (form.getAttribute("action") ?? "").replace(`${BASE_URL}/documents/${secret}/`, ""));

const copies = (made: World) => made.history.filter(({ fact }) => fact.type === "exported").length;

const filesOf = async (made: World, secret: string, names: readonly string[]): Promise<CaseFilePart[]> => {
  const files: CaseFilePart[] = [];
  for (const name of names) files.push(caseFilePartSchema.parse(JSON.parse((await ask(made, secret, name)).body)));
  return files;
};

describe("a case file that is too large for one answer", () => {
  test.for(["audit", "smelter"] as const)(
    "%s has it in parts that are one chain; the copy is noted once",
    async (role) => {
      const made = world();
      const secret = linkOf(made, role);
      const names = (await offered(made, secret)).filter((name) => name.endsWith(".json"));
      expect(names.length).toBeGreaterThan(1);
      expect(names[0]).toBe(`case-file-1-of-${String(names.length)}.json`);
      expect(made.writes).toBe(0);

      const files = await filesOf(made, secret, names);
      expect(copies(made)).toBe(1);
      const [first, ...others] = files.toReversed();
      const whole = joinParts([first!, ...others]);
      if (!("format" in whole)) throw new Error(JSON.stringify(whole));
      expect(verifyCaseFile(whole, sha256)).toMatchObject({ events: made.history.length, head: made.current.head });
      expect(verifyCaseFile(whole, sha256).broken).toBeUndefined();
      for (const file of files) expect(JSON.stringify(file, undefined, 1).length).toBeLessThan(2 * SMALL);
    },
  );

  test("what happens meanwhile is in none of the parts: they are of one copy", async () => {
    const made = world();
    const secret = linkOf(made, "audit");
    const names = (await offered(made, secret)).filter((name) => name.endsWith(".json"));
    const [first] = await filesOf(made, secret, names.slice(0, 1));
    made.happen([{ type: "parties-told", transition: "t", execution: "e", mails: 0 }]);
    const files = [first!, ...(await filesOf(made, secret, names.slice(1)))] as const;
    expect(joinParts(files)).toMatchObject({ head: first!.head });
    expect(new Set(files.map(({ exportedAt }) => exportedAt)).size).toBe(1);
  });

  test("as pages it shows each event once, in its order; the copy is noted once, and none is too heavy", async () => {
    const made = world();
    const secret = linkOf(made, "audit");
    const titles: string[] = [];
    for (let name: string | undefined = "case-file"; name !== undefined;) {
      const { body } = await ask(made, secret, name, name === "case-file" ? "POST" : "GET");
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30_000);
      const page = parse(body);
      titles.push(...page.querySelectorAll("h2").map(({ text }) => text));
      // What happens meanwhile belongs to no copy that was taken before.
      made.happen([{ type: "parties-told", transition: "t", execution: "e", mails: 0 }]);
      const next = page.querySelectorAll("main a").find(({ text }) => text === "Read on");
      name = next?.getAttribute("href")?.split("/").at(-1);
    }
    const numbers = titles.flatMap((title) => /^Event (\d+):/.exec(title)?.[1] ?? []).map(Number);
    const copy = made.history.findIndex(({ fact }) => fact.type === "exported") + 1;
    expect(numbers).toEqual(Array.from({ length: copy }, (_, index) => index + 1));
    expect(copies(made)).toBe(1);
  });

  test("EM-01: a page that goes on changes nothing, and shows nothing to whom took no copy", async () => {
    const made = world();
    const secret = linkOf(made, "audit");
    const { body } = await ask(made, secret, "case-file-page-2", "GET");
    expect([body, made.writes]).toEqual([(await ask(made, secret, "case-file", "GET")).body, 0]);
    await ask(made, secret, "case-file");
    const writes = made.writes;
    await ask(made, secret, "case-file-page-2", "GET");
    await ask(made, secret, "case-file-page-2", "HEAD");
    expect(made.writes).toBe(writes);
    expect((await ask(made, secret, "case-file-page-99", "GET")).body).toContain("Show the case file");
  });

  test.for([
    ["case-file.json", "it would not fit into an answer"],
    ["case-file-page-2", "no copy was taken to read on in"],
    ["case-file-2-of-9.json", "nobody took the first part"],
    ["case-file-1-of-2.json", "two parts would be too large"],
  ])("%s is offered in parts instead: %s", async ([name]) => {
    const made = world();
    const answer = await ask(made, linkOf(made, "audit"), name!);
    expect([answer.statusCode, answer.headers["content-disposition"]]).toEqual([200, undefined]);
    expect(answer.body).toContain("comes in parts");
    expect(made.writes).toBe(0);
  });

  test.for([
    "case-file-3-of-2.json",
    "case-file-1-of-1.json",
    "case-file-1-of-2",
    "case-file-page-0",
    "case-file-1-of-100.json",
  ])("%s is no part of anything", async (name) => {
    const made = world();
    expect((await ask(made, linkOf(made, "audit"), name)).statusCode).toBe(404);
    expect(made.writes).toBe(0);
  });

  test("a part is named so that nothing is mixed up", async () => {
    const made = world();
    const secret = linkOf(made, "audit");
    const name = (await offered(made, secret)).find((one) => one.endsWith(".json")) ?? "";
    const answer = await ask(made, secret, name);
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${CASE}-${name}"`);
  });
});
