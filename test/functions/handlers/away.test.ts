import { describe, expect, test } from "vitest";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { assigned, call, FORM, NOW, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const start = () => Promise.resolve();
const page = (world: World) =>
  notePage({ ...world.parts, links: { ...world.parts.links, revoke: () => Promise.resolve(0) }, start });
const of = (role: "audit" | "funder") => {
  const world = opened([
    assigned("audit"),
    assigned("smelter"),
    assigned("facilitator"),
    assigned("funder" as "audit"),
  ]);
  const secret = world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
  return { world, secret };
};
const at = { name: "away", resource: "/case/{secret}/{name}" };
const get = (world: World, secret: string) => call(page(world), { secret, ...at });
const send = (world: World, secret: string, fields: Record<string, string>, headers: Record<string, string> = FORM) =>
  call(page(world), { method: "POST", secret, ...at, headers, body: new URLSearchParams(fields).toString() });
const main = (world: World, secret: string) =>
  call(casePage({ ...world.parts, start }), { secret, resource: "/case/{secret}" });

const DAYS = { from: NOW.slice(0, 10), until: "2026-03-20", standIn: "audit-2" };
const absence = (world: World) => world.directory.get("audit-a")?.contacts[0]?.away;

describe("whoever will be away", () => {
  test("says so from the page of a case, and sees it there", async () => {
    const { world, secret } = of("audit");
    expect((await main(world, secret)).body).toContain(`/case/${secret}/away"`);
    expect((await get(world, secret)).body).toContain('value="audit-2"');
    expect((await send(world, secret, DAYS)).statusCode).toBe(303);
    expect(absence(world)).toEqual(DAYS);
    expect((await main(world, secret)).body).toContain("20 March 2026");
  });

  test("is back when they say so", async () => {
    const { world, secret } = of("audit");
    await send(world, secret, DAYS);
    expect((await send(world, secret, { _action: "end" })).statusCode).toBe(303);
    expect(absence(world)).toBeUndefined();
  });

  test.for([
    [{ ...DAYS, until: "2026-02-30" }, "no day of the calendar"],
    [{ ...DAYS, standIn: "audit-1" }, "nobody stands in for themselves"],
    [{ ...DAYS, standIn: "facilitator-1" }, "only a colleague stands in"],
    [{ from: DAYS.from, until: DAYS.until }, "nobody was chosen"],
  ])("%o is shown again with what is wrong: %s", async ([fields]) => {
    const { world, secret } = of("audit");
    const answer = await send(world, secret, fields as Record<string, string>);
    expect([answer.statusCode, absence(world)]).toEqual([422, undefined]);
    expect(answer.body).toContain('role="alert"');
    expect(answer.body).toMatch(/<title>Problem: /);
    expect(answer.body).toContain(`value="${DAYS.from}"`);
  });

  test("has no such page where no colleague could stand in", async () => {
    const { world, secret } = of("funder");
    expect((await main(world, secret)).body).not.toContain(`/case/${secret}/away"`);
    expect((await get(world, secret)).body).toBe((await get(world, "unknown")).body);
  });

  test("EM-01, EM-19: looking changes nothing, and another site can not say it", async () => {
    const { world, secret } = of("audit");
    await get(world, secret);
    const refused = await send(world, secret, DAYS, { ...FORM, Origin: "https://evil.example" });
    expect([refused.statusCode, absence(world)]).toEqual([403, undefined]);
  });
});
