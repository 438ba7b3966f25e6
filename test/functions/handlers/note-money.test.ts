import { describe, expect, test } from "vitest";
import { notePage } from "../../../functions/handlers/note-page.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { goodPlan } from "../domain/rules/plan-example.ts";
import { assigned, call, FORM, opened, type World } from "./doubles/world.ts";

const content = goodPlan();
const planned = content.level1.cases[0]!;
const { pseudonym } = planned;
const { service } = planned.services.find(({ consent }) => consent === "given")!;

/** A case with an approved plan, in Step 4, to which the smelter pays. */
const funded = (): World => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator"), assigned("coordinator")]);
  const { current } = world;
  world.state = {
    ...current,
    position: { ...current.position, step: "implement-and-monitor" },
    victims: { pseudonyms: [pseudonym], statedBySmelter: false },
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    pledges: [{ id: "p", role: "smelter", organisation: "smelter-a", amountMinor: 900_000, status: "confirmed" }],
  };
  return world;
};

const send = (world: World, role: Role, name: string, fields?: Readonly<Record<string, string>>) => {
  const secret = world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
  world.codes.set(secret, "123456");
  const page = notePage({
    ...world.parts,
    links: { ...world.parts.links, revoke: () => Promise.resolve(0) },
    start: (machine, run) => Promise.resolve(void world.started.push({ machine, name: run })),
  });
  const event = { secret, name, resource: "/case/{secret}/{name}" };
  return fields === undefined
    ? call(page, { ...event, method: "GET" })
    : call(page, {
        ...event,
        method: "POST",
        headers: FORM,
        body: new URLSearchParams({ _action: "decide", ...fields }).toString(),
      });
};

const RECEIVED = { movement: "received", amount: "1250.5", on: "2026-01-15" };
const MONEY = "record-contribution~smelter.smelter-a";
const SERVICE = `record-service~${pseudonym}`;
const DECLINED = { service, state: "declined", on: "2026-01-15" };

describe("money and services are recorded when they happen", () => {
  test("the facilitator records a payment, and nobody is mailed for it", async () => {
    const world = funded();
    expect((await send(world, "facilitator", MONEY)).body).toContain("Record money received or paid out");
    expect((await send(world, "facilitator", MONEY, RECEIVED)).statusCode).toBe(303);
    expect(world.current.movements).toEqual([
      { payer: "smelter-a", movement: "received", amountMinor: 125_050, on: "2026-01-15" },
    ]);
    expect(world.mails).toEqual([]);
  });

  test("the coordinator records a provider's word; the mail says neither whose nor what", async () => {
    const world = funded();
    expect((await send(world, "coordinator", SERVICE, DECLINED)).statusCode).toBe(303);
    expect(world.current.services).toEqual([{ pseudonym, ...DECLINED }]);
    expect(world.mails).toMatchObject([{ template: "noted", to: { role: "facilitator" } }]);
    expect(JSON.stringify(world.mails)).not.toMatch(new RegExp(`${pseudonym}|declined|${service}`));
  });

  test("a payer promises more, with its code; without it nothing is promised", async () => {
    const world = funded();
    const refused = await send(world, "smelter", "pledge-more", { amount: "500" });
    expect([refused.statusCode === 303, world.current.pledges.length]).toEqual([false, 1]);
    expect((await send(world, "smelter", "pledge-more", { amount: "500", _code: "123456" })).statusCode).toBe(303);
    expect(world.current.pledges.at(-1)).toMatchObject({
      organisation: "smelter-a",
      amountMinor: 50_000,
      status: "confirmed",
    });
  });

  test.for([
    ["smelter", MONEY, "keeps no books"],
    ["facilitator", SERVICE, "is told, and does not record"],
    ["coordinator", "pledge-more", "pays nothing"],
    ["coordinator", "invite-payer", "invites nobody"],
  ] as const)("the %s finds no page %s: it %s", async ([role, name]) => {
    expect((await send(funded(), role, name)).statusCode).toBe(404);
  });
});
