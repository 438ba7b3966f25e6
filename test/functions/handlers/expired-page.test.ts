import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { freshLink } from "../../../functions/handlers/fresh-link.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { assigned, BASE_URL, call, FORM, opened } from "./doubles/world.ts";

const EMAIL = "compliance@downstream-a.example";

/** Sends the form of a page as a browser does: its fields, filled in, to where it says. */
const sendForm = async (html: string, email: string, handler: ReturnType<typeof freshLink>) => {
  const form = parse(html).querySelector("form");
  const fields = form?.querySelectorAll("input").map((input) => input.getAttribute("name") ?? "") ?? [];
  expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", `${BASE_URL}/fresh-link`]);
  const body = new URLSearchParams(fields.map((name) => [name, email])).toString();
  return call(handler, { method: "POST", resource: "/fresh-link", headers: FORM, body });
};

test.for([
  ["revoked", { revoked: true }, "an operator took the link back"],
  ["of somebody who left", { contact: "left-the-company" }, "the person is no contact any more"],
  ["of an address that changed", { address: "0".repeat(64) }, "the address is another one by now"],
] as const)(
  "EM-09: from the page of a link that is %s, who is registered comes back to the request: %s",
  async ([, spoilt]) => {
    const world = opened([assigned("audit")]);
    const secret = world.ask("assess-allegation");
    const { key } = world.links.get(secret)!;
    world.links.set(secret, { ...world.links.get(secret)!, ...spoilt });
    const expired = await call(requestPage(world.parts), { secret });
    expect(expired.statusCode).toBe(404);
    const handler = freshLink({ ...world.parts, patience: () => Promise.resolve() });
    expect((await sendForm(expired.body, EMAIL, handler)).statusCode).toBe(200);
    const mail = world.mails.find((one) => one.key === key);
    expect(mail).toMatchObject({ template: "fresh-link", to: { kind: "contact", contact: "downstream-1" } });
    const fresh = world.link({ kind: "request", key: key!, role: "downstream", contact: "downstream-1" });
    expect((await call(requestPage(world.parts), { secret: fresh })).statusCode).toBe(200);
  },
);

test("the page of a link that is none says nothing of the case, nor of who is registered", async () => {
  const world = opened();
  const secret = world.ask("assess-allegation");
  world.links.set(secret, { ...world.links.get(secret)!, revoked: true });
  const { body } = await call(requestPage(world.parts), { secret });
  expect(parse(body).querySelector("main")?.text).not.toMatch(/RC-7K3M-9QXT|downstream|@/i);
  expect(body).not.toContain(secret);
});
