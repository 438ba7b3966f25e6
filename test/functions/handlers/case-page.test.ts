import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { assigned, BASE_URL, CASE, call, opened, post } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const RESOURCE = "/case/{secret}";
const start = (world: World) => (machine: string, name: string) =>
  Promise.resolve(void world.started.push({ machine, name }));
const pageOf = (world: World, over = {}) => casePage({ ...world.parts, start: start(world), ...over });
const ofParty = (role: "downstream" | "audit" | "smelter") => {
  const world = opened([assigned("audit"), assigned("smelter")]);
  world.ask("assess-allegation");
  world.ask("record-needs");
  return { world, secret: world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` }) };
};
const get = (world: World, secret: string) => call(pageOf(world), { secret, resource: RESOURCE });
const concern = (world: World, secret: string, text: string, over = {}) =>
  post(pageOf(world, over), secret, { concern: text });
const raised = (world: World) => world.history.filter(({ fact }) => fact.type === "concern-raised");

describe("the case as a party sees it", () => {
  test("EM-01: looking changes nothing", async () => {
    const { world, secret } = ofParty("audit");
    const before = world.history.length;
    expect(await get(world, secret)).toEqual(await get(world, secret));
    expect([world.writes, world.history.length, world.started.length]).toEqual([0, before, 0]);
  });

  test("shows six steps, what is open and of whom it is asked", async () => {
    const { world, secret } = ofParty("audit");
    const { body, statusCode } = await get(world, secret);
    expect(statusCode).toBe(200);
    expect(parse(body).querySelectorAll("ol.steps li")).toHaveLength(6);
    expect(body).toContain(CASE);
    expect(body).toContain("Record urgent needs");
    expect(body).toContain("The report");
  });

  test("the smelter sees nothing of safety, and on hold nothing that names the site", async () => {
    const { world, secret } = ofParty("smelter");
    world.state = { ...world.current, safety: { ...world.current.safety, hold: { on: true } } };
    const { body } = await get(world, secret);
    expect(body).not.toContain("Record urgent needs");
    expect(body).not.toContain("The report");
  });

  test("another kind of link opens nothing", async () => {
    const { world } = ofParty("audit");
    const request = world.link({ kind: "request", role: "audit", organisation: "audit-a", contact: "audit-1" });
    expect(await get(world, request)).toEqual(await get(world, "nonsense"));
    expect((await get(world, request)).statusCode).toBe(404);
  });
});

describe("a safety concern", () => {
  test("is recorded, told, and asked about at once", async () => {
    const { world, secret } = ofParty("smelter");
    const answer = await concern(world, secret, "Somebody was threatened.");
    expect(answer.statusCode).toBe(200);
    expect(raised(world)).toHaveLength(1);
    expect(world.mails.map(({ template }) => template)).toEqual(["concern-raised"]);
    expect(world.started).toMatchObject([{ machine: "ask" }]);
    const [run] = world.started;
    expect(run?.name.length).toBeLessThanOrEqual(80);
    expect(run?.name).not.toMatch(/threatened/);
  });

  test("EM-33: sent twice it is one concern", async () => {
    const { world, secret } = ofParty("audit");
    await concern(world, secret, "Somebody was threatened.");
    await concern(world, secret, "Somebody was threatened.\r\n");
    await concern(world, secret, "Something else.");
    expect(raised(world)).toHaveLength(2);
  });

  test.for([
    ["", "nothing was said"],
    ["  \r\n ", "spaces only"],
    ["x".repeat(10_001), "longer than an event may hold"],
  ] as const)("%# is not sent: %s", async ([text]) => {
    const { world, secret } = ofParty("audit");
    expect((await concern(world, secret, text)).statusCode).toBe(422);
    expect([raised(world).length, world.started.length]).toEqual([0, 0]);
  });

  test("a write that came first does not lose it", async () => {
    const { world, secret } = ofParty("audit");
    world.beforeChange = () => {
      world.beforeChange = () => undefined;
      world.happen([{ type: "parties-told", transition: "t", execution: "e", mails: 0 }]);
    };
    expect((await concern(world, secret, "Danger.")).statusCode).toBe(200);
    expect(raised(world)).toHaveLength(1);
  });

  test("EM-19: another site cannot raise one", async () => {
    const { world, secret } = ofParty("audit");
    const answer = await post(pageOf(world), secret, { concern: "x" }, { Origin: "https://evil.example" });
    expect([answer.statusCode, raised(world).length]).toEqual([403, 0]);
  });

  test("an unknown link raises none", async () => {
    const { world } = ofParty("audit");
    const answer = await concern(world, "nonsense", "x");
    expect([answer.statusCode, answer.body.includes(BASE_URL)]).toEqual([404, true]);
  });
});
