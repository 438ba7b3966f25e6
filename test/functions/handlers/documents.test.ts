import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { pdfOf } from "../../../functions/adapters/documents/pdf.ts";
import { sha256 } from "../../../functions/adapters/hash.ts";
import { caseFileSchema } from "../../../functions/domain/documents/case-file.ts";
import { verifyCaseFile } from "../../../functions/domain/documents/verify.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { documents } from "../../../functions/handlers/documents.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { allegation, assigned, BASE_URL, CASE, call, FORM, opened } from "./doubles/world.ts";
import { CANARY, closedCase, closedTwice } from "../domain/documents/closed-case.ts";
import { fonts } from "../../../functions/adapters/documents/fonts/fonts.ts";
import type { Sent, World } from "./doubles/world.ts";

const RESOURCE = "/documents/{secret}/{name}";
const PARTIES = ["audit", "smelter", "facilitator", "coordinator"] as const;

const CONCERN = "Somebody was threatened near the river.";
const world = (): World => {
  const made = opened(PARTIES.map(assigned));
  made.ask("assess-allegation");
  made.ask("record-needs");
  const by = { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" } as const;
  made.happen([{ type: "concern-raised", id: "C1", text: CONCERN, by }]);
  return made;
};

const linkOf = (made: World, role: Role): string =>
  made.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const ask = (made: World, secret: string, name: string, over: Partial<Sent> = {}) =>
  call(documents({ ...made.parts, pdf: (document) => pdfOf(document, fonts) }), {
    resource: RESOURCE,
    secret,
    name,
    body: "",
    ...over,
  });

const POST = { method: "POST", headers: FORM };

const fileOf = async (made: World, role: Role) => {
  const answer = await ask(made, linkOf(made, role), "case-file.json", POST);
  return { answer, file: caseFileSchema.parse(JSON.parse(answer.body)) };
};

describe("the case file", () => {
  test.for(["case-file", "case-file.json"])("EM-01: looking at %s makes no copy", async (name) => {
    const made = world();
    const secret = linkOf(made, "audit");
    const [first, again] = [await ask(made, secret, name), await ask(made, secret, name)];
    expect(first).toEqual(again);
    expect([first.statusCode, made.writes]).toEqual([200, 0]);
    const actions = parse(first.body)
      .querySelectorAll("form")
      .map((form) => form.getAttribute("action"));
    expect(actions).toEqual(["case-file", "case-file.json"].map((one) => `${BASE_URL}/documents/${secret}/${one}`));
  });

  test.for(["downstream", "audit", "smelter", "facilitator", "coordinator"] as const)(
    "%s has a file whose chain holds, with the event of its own making",
    async (role) => {
      const made = world();
      const { answer, file } = await fileOf(made, role);
      expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${CASE}-case-file.json"`);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(verifyCaseFile(file, sha256)).toMatchObject({ events: made.history.length, head: made.current.head });
      expect(verifyCaseFile(file, sha256).broken).toBeUndefined();
      expect(file.events.at(-1)).toMatchObject({
        kind: "whole",
        fact: { type: "exported", by: { role, contact: `${role}-1` } },
      });
    },
  );

  test("holds what the table gives and nothing else", async () => {
    const { summary, site } = allegation;
    const text = async (role: Role) => (await fileOf(world(), role)).answer.body;
    const audit = await text("audit");
    expect(audit).toContain(JSON.stringify(summary).slice(1, 60));
    expect(audit).toContain(CONCERN);
    expect(await text("downstream")).not.toContain(CONCERN);
    for (const role of ["smelter", "coordinator"] as const) {
      const seen = await text(role);
      for (const word of [JSON.stringify(summary).slice(1, 60), site.name, "downstream-1"])
        expect(seen).not.toContain(word);
    }
    expect(await text("smelter")).not.toContain(CONCERN);
    expect(await text("smelter")).not.toContain("record-needs");
  });

  test("as a page it says the same, and what is withheld", async () => {
    const made = world();
    const { body, statusCode, headers } = await ask(made, linkOf(made, "smelter"), "case-file", POST);
    expect([statusCode, headers["content-disposition"]]).toEqual([200, undefined]);
    expect(body).toContain(made.current.head);
    expect(body).toContain("not yours to see");
    expect(body).not.toContain(CONCERN);
    expect(made.history.at(-1)?.fact).toMatchObject({ type: "exported", document: "case-file" });
  });

  test("no role without a row in the table has one, whatever it asks for", async () => {
    const made = world();
    const unknown = await ask(made, "nonsense", "case-file");
    for (const role of ["funder", "reporter", "operator"] as const)
      for (const method of [{}, POST]) {
        const secret = linkOf(made, role);
        expect((await ask(made, secret, "case-file.json", method)).body).toBe(unknown.body);
      }
    expect((await ask(made, linkOf(made, "audit"), "something")).body).toBe(unknown.body);
    expect([unknown.statusCode, made.writes]).toEqual([404, 0]);
  });

  test("a request's link opens no documents", async () => {
    const made = world();
    const request = made.link({ kind: "request", role: "audit", organisation: "audit-a", contact: "audit-1" });
    expect((await ask(made, request, "case-file", POST)).statusCode).toBe(404);
  });

  test("EM-19: another site takes no copy", async () => {
    const made = world();
    const answer = await ask(made, linkOf(made, "audit"), "case-file", {
      method: "POST",
      headers: { ...FORM, Origin: "https://evil.example" },
    });
    expect([answer.statusCode, made.writes]).toEqual([403, 0]);
  });

  test("a write that came first does not lose the event", async () => {
    const made = world();
    made.beforeChange = () => {
      made.beforeChange = () => undefined;
      made.happen([{ type: "parties-told", transition: "t", execution: "e", mails: 0 }]);
    };
    const { file } = await fileOf(made, "audit");
    expect(file.events).toHaveLength(made.history.length);
  });

  test("the case page leads to it, for whoever may have it", async () => {
    const made = world();
    const start = () => Promise.resolve();
    const seen = async (role: Role) => {
      const secret = linkOf(made, role);
      const { body } = await call(casePage({ ...made.parts, start }), { secret, resource: "/case/{secret}" });
      return { body, href: `${BASE_URL}/documents/${secret}/case-file` };
    };
    const audit = await seen("audit");
    expect(audit.body).toContain(audit.href);
    expect((await seen("funder")).body).not.toContain("/documents/");
  });
});

describe("the closure report", () => {
  test("EM-01: is a page that changes nothing, with the same PDF behind it", async () => {
    const made = closedCase();
    const secret = linkOf(made, "audit");
    const before = made.writes;
    const seen = await ask(made, secret, "closure-report-1");
    expect([seen.statusCode, made.writes]).toEqual([200, before]);
    for (const word of ["Closed: remediated", "Remedies", "Financial report", "USD\u00a027,500.25", "audit programme"])
      expect(seen.body).toContain(word);
    const pdf = `${BASE_URL}/documents/${secret}/closure-report-1.pdf`;
    expect(parse(seen.body).querySelector(`a[href="${pdf}"]`)).not.toBeNull();
    expect(await ask(made, secret, "closure-report")).toMatchObject({ statusCode: 200 });
  });

  test("as PDF it is tagged, has title and language, embeds its fonts, and is the same each time", async () => {
    const made = closedCase();
    const secret = linkOf(made, "audit");
    const answer = await ask(made, secret, "closure-report-1.pdf");
    expect(answer).toEqual(await ask(made, secret, "closure-report-1.pdf"));
    expect(answer.isBase64Encoded).toBe(true);
    expect(answer.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${CASE}-closure-report-1.pdf"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    const bytes = Buffer.from(answer.body, "base64").toString("latin1");
    for (const part of ["%PDF-1.7", "/Lang (en-GB)", "/Marked true", "/StructTreeRoot", "pdfuaid", "/FontFile2"])
      expect(bytes).toContain(part);
  });

  test("what anybody typed is in no PDF, and on the page only for whoever may see it", async () => {
    for (const role of ["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"] as const) {
      const made = closedCase();
      const drawn: string[] = [];
      const pdf = (document: object) => Promise.resolve(Buffer.from(String(drawn.push(JSON.stringify(document)))));
      const sent = { resource: RESOURCE, secret: linkOf(made, role), name: "closure-report-1.pdf" };
      expect((await call(documents({ ...made.parts, pdf }), sent)).statusCode).toBe(200);
      for (const word of [CANARY, allegation.site.name, "V-0000000000000001"]) expect(drawn.join()).not.toContain(word);
    }
  });

  test("the reporter has none, nor anybody before the case was closed", async () => {
    const made = closedCase();
    const unknown = await ask(made, "nonsense", "closure-report");
    for (const role of ["reporter", "operator"] as const)
      expect((await ask(made, linkOf(made, role), "closure-report")).body).toBe(unknown.body);
    const open = world();
    expect((await ask(open, linkOf(open, "audit"), "closure-report")).body).toBe(unknown.body);
    expect((await ask(made, linkOf(made, "audit"), "closure-report-2")).body).toBe(unknown.body);
    expect((await ask(made, linkOf(made, "audit"), "closure-report-1", POST)).statusCode).toBe(404);
  });

  test("a case closed twice has two, and its page leads to both", async () => {
    const made = closedTwice();
    const secret = linkOf(made, "audit");
    const start = () => Promise.resolve();
    const { body } = await call(casePage({ ...made.parts, start }), { secret, resource: "/case/{secret}" });
    for (const number of [1, 2]) {
      expect(body).toContain(`${BASE_URL}/documents/${secret}/closure-report-${String(number)}`);
      expect((await ask(made, secret, `closure-report-${String(number)}`)).statusCode).toBe(200);
    }
    expect((await ask(made, secret, "closure-report-1")).body).not.toContain("27,501.25");
    expect((await ask(made, secret, "closure-report-2")).body).toContain("27,501.25");
  });
});
