import { expect, test } from "vitest";
import { statusPage } from "../../../functions/handlers/status-page.ts";
import { assigned, CASE, call, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const RESOURCE = "/status/{secret}";
const REPORTER = { kind: "status", role: "reporter", organisation: "reporter", contact: "reporter" } as const;
const get = (world: World, secret: string) => call(statusPage(world.parts), { secret, resource: RESOURCE });

test("says where it stands and shows the reporter's own words, and nobody else's", async () => {
  const world = opened([assigned("audit")]);
  world.ask("assess-allegation");
  const { body, statusCode } = await get(world, world.link(REPORTER));
  expect(statusCode).toBe(200);
  expect(body).toContain(CASE);
  expect(body).toContain("The report");
  expect(body).not.toMatch(/downstream-a|audit-a|Downstream company A|Audit programme A/);
});

test("says how it ended", async () => {
  const world = opened();
  world.happen([{ type: "case-closed", outcome: "denied", execution: "e" }]);
  const { body } = await get(world, world.link(REPORTER));
  expect(body).toContain("Closed");
});

test("EM-01: looking changes nothing", async () => {
  const world = opened();
  const secret = world.link(REPORTER);
  expect(await get(world, secret)).toEqual(await get(world, secret));
  expect([world.writes, world.history.length]).toEqual([0, 1]);
});

test("EM-18: a party's link opens no status page", async () => {
  const world = opened();
  const party = world.link({ kind: "case" });
  expect(await get(world, party)).toEqual(await get(world, "nonsense"));
});
