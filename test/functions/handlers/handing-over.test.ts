import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { call, opened, post, type World } from "./doubles/world.ts";

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
