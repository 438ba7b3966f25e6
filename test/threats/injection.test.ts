import { parse } from "node-html-parser";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { compose } from "../../functions/adapters/mailer.ts";
import { contactSchema, organisationSchema } from "../../functions/domain/directory.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { requestPage as rendered } from "../../functions/pages/all-pages.tsx";
import { requestIds, requestView } from "../functions/pages/views.ts";
import { call, opened, post } from "../functions/handlers/doubles/world.ts";
import { bodiesOf } from "./forms.ts";

/** What somebody may type, or report, to become a part of a page. */
const PAYLOADS = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'><svg/onload=alert(1)>`,
  `</textarea><script>alert(1)</script>`,
  `</title><script>alert(1)</script>`,
  `<a href="javascript:alert(1)">x</a>`,
  `" autofocus onfocus="alert(1)`,
  `<base href=//evil.example>`,
  `<meta http-equiv=refresh content="0;url=//evil.example">`,
  `<style>*{background:url(//evil.example)}</style>`,
  `<!--<form action=//evil.example>-->`,
  `\u2028<script>\u0000alert(1)</script>`,
  `{{constructor.constructor('alert(1)')()}}`,
] as const;

const ALIVE = "script, svg, base, meta[http-equiv], iframe, object, embed, img, a[href^=javascript]";

const expectNothingAlive = (html: string, styles = 1): void => {
  const root = parse(html);
  expect(root.querySelectorAll(ALIVE)).toEqual([]);
  expect(root.querySelectorAll("style")).toHaveLength(styles);
  expect(root.querySelectorAll("title")).toHaveLength(1);
  for (const element of root.querySelectorAll("*"))
    expect(Object.keys(element.attributes).filter((name) => /^on|autofocus/i.test(name))).toEqual([]);
};

describe.for(PAYLOADS)("EM-22: %s", (payload) => {
  test("typed into every field of every request stays what it is: text", () => {
    for (const id of requestIds) {
      const empty = rendered(requestView(id));
      const names = [...parse(empty).querySelectorAll("input, textarea, select")].flatMap(
        (control) => control.getAttribute("name") ?? [],
      );
      const typed = new Map(names.map((name) => [name, [payload]]));
      const problems = names.map((field) => ({ field, code: "malformed" }));
      expectNothingAlive(rendered(requestView(id, { typed, problems })));
    }
  });

  test("sent to the page comes back as text", async () => {
    const world = opened();
    const secret = world.ask("assess-allegation");
    const page = requestPage(world.parts);
    const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0] ?? {};
    const fields = Object.fromEntries(Object.keys(shown).map((name) => [name, payload]));
    const answer = await post(page, secret, { ...shown, ...fields, [payload]: payload, _action: "check" });
    expectNothingAlive(answer.body);
  });

  test("of an organisation's name is text wherever the name is offered", () => {
    const organisations = { audit: [{ id: "audit-a", name: payload }], facilitator: [{ id: "f", name: payload }] };
    for (const id of requestIds) expectNothingAlive(rendered(requestView(id, { organisations })));
  });
});

const CONTACT = { id: "c-1", name: "Desk", email: "desk@example.org", language: "en", timeZone: "UTC" };
const ORGANISATION = { id: "o", name: "O", roles: ["audit"], country: "DE", contacts: [CONTACT] };

/** What turns one header into two. */
const BREAKS = ["\r\n", "\n", "\r", "\0", "\r\n\r\n"].map((end) => `Desk${end}Bcc: everybody@evil.example`);

describe.for(BREAKS)("EM-24: %j", (value) => {
  test("is neither a name nor an address of the directory", () => {
    expect(contactSchema.safeParse({ ...CONTACT, name: value }).success).toBe(false);
    expect(contactSchema.safeParse({ ...CONTACT, email: `${value}@example.org` }).success).toBe(false);
    expect(organisationSchema.safeParse({ ...ORGANISATION, name: value }).success).toBe(false);
  });

  test("makes no header of a mail, even if it came that far", async () => {
    const mail = { to: { name: value, address: "desk@example.org" }, subject: value, text: "t", html: "<p>t</p>" };
    const raw = await compose(
      { ...mail, id: "0123456789abcdef", thread: "fedcba98", tags: {}, at: "2026-03-02T10:00:00.000Z" },
      { address: "no-reply@cases.example", configurationSet: "plain" },
    );
    const read = await simpleParser(raw);
    expect([read.bcc, read.cc]).toEqual([undefined, undefined]);
    expect([...read.headers.keys()]).not.toContain("bcc");
  });
});

test("EM-24: an address longer than any is refused", () => {
  const email = `${"x".repeat(245)}@example.org`;
  expect(contactSchema.safeParse({ ...CONTACT, email }).success).toBe(false);
  expect(contactSchema.safeParse(CONTACT).success).toBe(true);
});
