import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { caseFileSchema } from "../../../functions/domain/documents/case-file.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { documents } from "../../../functions/handlers/documents.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { assigned, call, FORM, NOW, opened, post, type World } from "./doubles/world.ts";

const DENIED = {
  decision: "denied",
  "credible.trustworthySource": "no",
  "credible.enoughInformation": "no",
  credibleReasons: "Withdrawn by its source.",
  reasons: "CANARY-REASONS",
};

const asked = () => {
  const world = opened();
  const secret = world.ask("assess-allegation");
  const page = requestPage(world.parts);
  return { world, secret, page };
};
const handOver = ({ page, secret }: ReturnType<typeof asked>, to: string, typed = {}) =>
  post(page, secret, { ...typed, _action: "delegate", _delegate: to });
const told = ({ mails }: World) => mails.map(({ to }) => (to.kind === "contact" ? to.contact : to.kind));

describe("handing a request to a colleague", () => {
  test("the page offers the other contacts of the same party, and nobody else", async () => {
    const { world, page, secret } = asked();
    const offered = parse((await call(page, { secret })).body)
      .querySelectorAll('input[name="_delegate"]')
      .map((input) => input.getAttribute("value"));
    const contacts = world.directory.get("downstream-a")?.contacts.map(({ id }) => id) ?? [];
    expect(offered).toEqual(contacts.filter((id) => id !== "downstream-1"));
  });

  test.for([
    ["downstream-1", "the person themselves: they have a link"],
    ["audit-1", "of another party"],
    ["stranger@evil.example", "no contact but an address: a link goes to registered addresses only"],
    ["DOWNSTREAM-2", "written differently it is somebody else"],
    ["__proto__", "no contact"],
    ["", "nobody was chosen"],
  ] as const)("nothing goes to %j: %s", async ([to]) => {
    const all = asked();
    const answer = await handOver(all, to);
    expect([answer.statusCode, told(all.world), all.world.writes]).toEqual([200, [], 0]);
  });

  test("pressed twice within an hour it is one mail", async () => {
    const all = asked();
    await handOver(all, "downstream-2");
    await handOver(all, "downstream-2");
    expect(new Set(all.world.mails.map(({ reason }) => reason)).size).toBe(1);
  });

  test("what was typed stays on the page and is in no mail", async () => {
    const all = asked();
    const answer = await handOver(all, "downstream-2", DENIED);
    expect(answer.body).toContain("CANARY-REASONS");
    expect(JSON.stringify(all.world.mails)).not.toContain("CANARY");
  });

  test("it decides nothing, and both links go on working", async () => {
    const all = asked();
    await handOver(all, "downstream-2", DENIED);
    const { key } = all.world.links.get(all.secret)!;
    expect(all.world.current.requests[key!]?.status).toBe("open");
    const colleague = all.world.link({ ...all.world.links.get(all.secret)!, contact: "downstream-2" });
    for (const secret of [all.secret, colleague])
      expect((await call(all.page, { secret })).statusCode, secret).toBe(200);
  });

  test("what is decided is handed to nobody: who sends that form is led to the receipt", async () => {
    const all = asked();
    const shown = parse((await call(all.page, { secret: all.secret })).body)
      .querySelectorAll("input[type=hidden]")
      .map((input): [string, string] => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]);
    await post(all.page, all.secret, { ...Object.fromEntries(shown), ...DENIED, _action: "decide" });
    const before = told(all.world);
    const answer = await handOver(all, "downstream-2");
    expect(answer.statusCode).toBe(303);
    expect(told(all.world)).toEqual(before);
  });
});

const HANDED_OVER = "from Compliance desk to Head of compliance";

const handedOver = async () => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator")]);
  const secret = world.ask("assess-allegation");
  const page = requestPage(world.parts);
  await handOver({ world, secret, page }, "downstream-2");
  return world;
};
const linkOf = (world: World, role: Role, contact: string): string =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact });

describe("who handed what to whom", () => {
  test("is an event; replayed, it gives the same snapshot", async () => {
    const world = await handedOver();
    expect(world.history.at(-1)?.fact).toMatchObject({ type: "request-delegated", to: "downstream-2" });
    const [request] = Object.values(world.current.requests);
    expect(request?.delegated).toEqual([{ to: "downstream-2", by: "downstream-1", at: NOW }]);
    expect(replay(world.history)).toEqual(world.current);
  });

  test.for([
    ["downstream", "downstream-1", true, "whoever handed it over"],
    ["downstream", "downstream-2", true, "whoever it was handed to"],
    ["audit", "audit-1", false, "who works there is a matter of their own"],
    ["smelter", "smelter-1", false, "another party"],
    ["facilitator", "facilitator-1", false, "another party"],
    ["operator", "operator-1", false, "of decisions, that one was made: nothing was decided"],
  ] as const)("the page of the case tells %s (%s): %s, because %s", async ([role, contact, isTold]) => {
    const world = await handedOver();
    const page = casePage({ ...world.parts, start: () => Promise.resolve() });
    const secret = linkOf(world, role, contact);
    const { statusCode, body } = await call(page, { secret, resource: "/case/{secret}" });
    expect([statusCode, body.includes(HANDED_OVER), body.includes("downstream-2")]).toEqual([200, isTold, false]);
  });

  test.for([
    ["downstream", "downstream-2", "whole"],
    ["audit", "audit-1", "withheld"],
    ["smelter", "smelter-1", "withheld"],
    ["facilitator", "facilitator-1", "withheld"],
  ] as const)("the case file of %s (%s) has it %s", async ([role, contact, kind]) => {
    const world = await handedOver();
    const number = world.history.length;
    const answer = await call(documents({ ...world.parts, pdf: () => Promise.reject(new Error("none is asked")) }), {
      method: "POST",
      headers: FORM,
      body: "",
      resource: "/documents/{secret}/{name}",
      secret: linkOf(world, role, contact),
      name: "case-file.json",
    });
    const file = caseFileSchema.parse(JSON.parse(answer.body));
    expect(file.events.find((event) => event.number === number)?.kind).toBe(kind);
    expect(answer.body.includes("request-delegated")).toBe(kind === "whole");
  });
});
