import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../functions/adapters/hash.ts";
import { receiptFileSchema, verifyReceipts } from "../../../functions/domain/documents/receipt.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { assigned, BASE_URL, CASE, call, FORM, opened, post } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const DENIED = {
  decision: "denied",
  "credible.trustworthySource": "no",
  "credible.enoughInformation": "no",
  credibleReasons: "Withdrawn by its source.",
  reasons: "Its source withdrew it.",
};

const RESOURCE = "/request/{secret}/{name}";
const NOTE_RESOURCE = "/case/{secret}/{name}";

const asked = () => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator")]);
  const secret = world.ask("assess-allegation");
  return { world, secret, page: requestPage(world.parts) };
};
type All = ReturnType<typeof asked>;

const look = ({ page, secret }: All, name: string) => call(page, { secret, name, resource: RESOURCE });
const send = ({ page, secret }: All, name: string, fields: Record<string, string>) =>
  call(page, {
    ...{ method: "POST", secret, name, resource: RESOURCE, headers: FORM },
    body: new URLSearchParams({ _action: "decide", ...fields }).toString(),
  });

const answeredByUs = async () => {
  const all = asked();
  const shown = parse((await call(all.page, { secret: all.secret })).body)
    .querySelectorAll("input[type=hidden]")
    .map((input): [string, string] => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]);
  await post(all.page, all.secret, { ...Object.fromEntries(shown), ...DENIED, _action: "decide" });
  return all;
};
const noted = ({ history }: World) => history.flatMap(({ fact }) => (fact.type === "noted" ? [fact.note] : []));

describe("EM-35: the receipt leads to 'this was not us'", () => {
  test("looking changes nothing, and nothing is chosen beforehand", async () => {
    const all = await answeredByUs();
    const { writes } = all.world;
    expect((await call(all.page, { secret: all.secret })).body).toContain(`${BASE_URL}/request/${all.secret}/not-us`);
    const page = await look(all, "not-us");
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain("checked");
    expect(
      (await call(all.page, { method: "HEAD", secret: all.secret, name: "not-us", resource: RESOURCE })).statusCode,
    ).toBe(200);
    expect([all.world.writes, noted(all.world)]).toEqual([writes, []]);
  });

  test("said once, receipt and pages of the case say so, and other answers wait", async () => {
    const all = await answeredByUs();
    const other = all.world.ask("investigate-allegation");
    for (let turn = 0; turn < 2; turn += 1)
      expect((await send(all, "not-us", { because: "nobody-here" })).statusCode).toBe(303);
    expect(noted(all.world)).toEqual(["not-us"]);
    const receipt = (await call(all.page, { secret: all.secret })).body;
    expect(receipt).toContain("that this answer was not theirs");
    expect(receipt).not.toContain("/not-us");
    expect((await call(all.page, { secret: other })).body).toContain("This case waits");
    const link = all.world.link({ kind: "case", role: "audit", organisation: "audit-a", contact: "audit-1" });
    const start = () => Promise.resolve();
    expect((await call(casePage({ ...all.world.parts, start }), { secret: link })).body).toContain("This case waits");
  });

  test.for([
    [{ because: "" }, 422, "a reason is chosen"],
    [{ because: "other words" }, 422, "of the list"],
    [{ because: "nobody-here", _action: "" }, 200, "EM-02: no button was named"],
  ] as const)("%j gives %i and freezes nothing: %s", async ([fields, status]) => {
    const all = await answeredByUs();
    expect((await send(all, "not-us", fields)).statusCode).toBe(status);
    expect(noted(all.world)).toEqual([]);
  });

  test("EM-19: a form of another site is refused", async () => {
    const all = await answeredByUs();
    const answer = await call(all.page, {
      ...{ method: "POST", secret: all.secret, name: "not-us", resource: RESOURCE },
      headers: { ...FORM, origin: "https://evil.example" },
      body: "because=nobody-here&_action=decide",
    });
    expect([answer.statusCode, noted(all.world)]).toEqual([403, []]);
  });

  test("EM-18: behind a link that is unknown it is the page of every unknown link", async () => {
    const all = await answeredByUs();
    const unknown = await call(all.page, { secret: "n".repeat(43) });
    expect((await look({ ...all, secret: "n".repeat(43) }, "not-us")).body).toBe(unknown.body);
  });

  test("another party, which was told of the answer, is not offered it", async () => {
    const all = await answeredByUs();
    const { key } = all.world.links.get(all.secret)!;
    const theirs = { ...{ kind: "request", role: "audit", organisation: "audit-a", contact: "audit-1" }, key } as const;
    const other = { ...all, secret: all.world.link(theirs as never) };
    expect((await call(all.page, { secret: other.secret })).body).not.toContain("/not-us");
    await send(other, "not-us", { because: "nobody-here" });
    expect(noted(all.world)).toEqual([]);
  });
});

describe("a receipt to keep", () => {
  test("holds what was decided with its place in the chain, and can be checked; looking changes nothing", async () => {
    const all = await answeredByUs();
    const { writes } = all.world;
    const page = (await call(all.page, { secret: all.secret })).body;
    expect(page).toContain(`${BASE_URL}/request/${all.secret}/receipt.json`);
    const answer = await look(all, "receipt.json");
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="${CASE}-receipt.json"`);
    const file = receiptFileSchema.parse(JSON.parse(answer.body));
    const event = all.world.history.find(({ fact }) => fact.type === "request-answered")!;
    expect(file.events).toMatchObject([{ kind: "whole", number: event.number, hash: event.hash, fact: event.fact }]);
    expect(verifyReceipts(file, sha256)).toEqual({ events: [event.number], changed: [], elsewhere: [] });
    expect(all.world.writes).toBe(writes);
  });

  test("from the case page all answers of the party, and none of another", async () => {
    const all = await answeredByUs();
    const links = { ...all.world.parts.links, revoke: () => Promise.resolve(0) };
    const pages = notePage({ ...all.world.parts, links, start: () => Promise.resolve() });
    const of = async (role: "downstream" | "audit") => {
      const secret = all.world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
      return call(pages, { secret, name: "receipts.json", resource: NOTE_RESOURCE });
    };
    expect(receiptFileSchema.parse(JSON.parse((await of("downstream")).body)).events).toHaveLength(1);
    expect((await of("audit")).statusCode).toBe(404);
    const other = { kind: "request", role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
    const { key } = all.world.links.get(all.secret)!;
    const secret = all.world.link({ ...other, ...(key === undefined ? {} : { key }) });
    expect((await look({ ...all, secret }, "receipt.json")).headers["content-disposition"]).toBeUndefined();
  });
});

describe("more time and a question", () => {
  const QUESTION = "Which of the two sites is meant?";

  test("what is asked stands on the page of the request, and its answer too", async () => {
    const all = asked();
    await send(all, "ask-back", { question: QUESTION });
    await send(all, "ask-more-time", { because: "language", until: "2026-05-04" });
    const page = (await call(all.page, { secret: all.secret })).body;
    expect(page).toContain(QUESTION);
    expect(page).toContain("Not answered yet");
    expect(page).toContain("You have asked for time until");
    expect(JSON.stringify(all.world.mails)).not.toContain("sites");

    const [mail] = all.world.mails;
    const to = mail?.to.kind === "contact" ? mail.to : undefined;
    const secret = all.world.link({ ...to, kind: "case" } as never);
    const start = () => Promise.resolve();
    const links = { ...all.world.parts.links, revoke: () => Promise.resolve(0) };
    const asking = notePage({ ...all.world.parts, links, start });
    const { key } = all.world.links.get(all.secret)!;
    const name = `answer-back~${key!.replaceAll("#", ".")}`;
    const form = await call(asking, { secret, name, resource: NOTE_RESOURCE });
    expect(form.body).toContain(QUESTION);
    await call(asking, {
      ...{ method: "POST", secret, name, resource: NOTE_RESOURCE, headers: FORM },
      body: new URLSearchParams({ answer: "The northern one.", _action: "decide" }).toString(),
    });
    expect((await call(all.page, { secret: all.secret })).body).toContain("The northern one.");
  });
});
