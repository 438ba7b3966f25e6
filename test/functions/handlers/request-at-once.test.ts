import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { goodPlan } from "../domain/rules/plan-example.ts";
import { assigned, BASE_URL, call, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const PERSON = "V-0000000000000001";
const CASE = "report.cases.0";
const FREE = `${CASE}.feedback`;

/** A coordinator is asked for the report of a period, about so many people with a case plan each. */
const reporting = (people = 1) => {
  const world = opened([assigned("audit"), assigned("facilitator"), assigned("coordinator")]);
  const pseudonyms = Array.from({ length: people }, (_, index) => `V-${String(index + 1).padStart(16, "0")}`);
  const plan = goodPlan();
  const [first] = plan.level1.cases;
  const content = {
    ...plan,
    level1: { ...plan.level1, cases: pseudonyms.map((pseudonym) => ({ ...first!, pseudonym })) },
  };
  world.state = {
    ...world.current,
    position: { ...world.current.position, step: "implement-and-monitor" },
    levels: { level1: "mandatory", level2: "mandatory" },
    adopted: { level1: true, level2: true },
    plan: { version: 1, hash: "h", content, status: "approved", returnsBySmelter: 0, approvedVersion: 1 },
    victims: { ...world.current.victims, pseudonyms, referredOn: "2026-02-01" },
  } as never;
  return { world, secret: world.ask("report-assistance", "p1") };
};

const get = (world: World, secret: string, name?: string) =>
  call(requestPage(world.parts), { secret, ...(name === undefined ? {} : { name }) });

const form = (html: string) => parse(html).querySelectorAll("main form")[0]!;

/** What a browser sends of a form that nobody typed into: hidden fields, and what is typed or picked already. */
const carried = (html: string): [string, string][] => [
  ...form(html)
    .querySelectorAll("input")
    .filter(
      (input) => !["radio", "checkbox"].includes(input.getAttribute("type") ?? "") || input.hasAttribute("checked"),
    )
    .map((input): [string, string] => [input.getAttribute("name")!, input.getAttribute("value") ?? ""]),
  ...form(html)
    .querySelectorAll("select")
    .map((select): [string, string] => [
      select.getAttribute("name")!,
      select.querySelector("option[selected]")?.getAttribute("value") ?? "",
    ]),
];

const send = (world: World, secret: string, fields: readonly [string, string][], name?: string) =>
  call(requestPage(world.parts), {
    method: "POST",
    secret,
    ...(name === undefined ? {} : { name }),
    headers: FORM,
    body: new URLSearchParams(fields.map(([field, value]) => [field, value])).toString(),
  });

const typing = (shown: readonly [string, string][], typed: Readonly<Record<string, string>>, action: string) => {
  const names = new Set(Object.keys(typed));
  return [
    ...shown.filter(([name]) => !names.has(name)),
    ...Object.entries(typed),
    ["_action", action] as [string, string],
  ];
};

const ANSWER = {
  [`${CASE}.state`]: "assisted",
  [`${CASE}.safe`]: "yes",
  [`${CASE}.medical`]: "done",
  [`${CASE}.psychological`]: "done",
  [`${CASE}.legal`]: "done",
  [`${CASE}.integration`]: "4",
  [`${CASE}.satisfaction`]: "4",
  [`${CASE}.referralsFollowedUp`]: "yes",
  [`${CASE}.consentWithdrawn`]: "no",
  [`${CASE}.services.0.state`]: "on-track",
  [`${CASE}.services.0.effectiveness`]: "4",
  [`${CASE}.services.0.quality`]: "4",
  "report.fileKept": "yes",
  decision: "reported",
};

const partLinks = (html: string) => parse(html).querySelectorAll("ol a[href*=assistance]");
const answers = (world: World) => world.history.filter(({ fact }) => fact.type === "request-answered");

describe("a report that makes a light page", () => {
  test("is asked at once: all its fields, and no parts", async () => {
    const { world, secret } = reporting();
    const { body } = await get(world, secret);
    expect(partLinks(body)).toEqual([]);
    expect(form(body).querySelectorAll(`[name="${CASE}.safe"]`)).toHaveLength(3);
    expect(world.writes).toBe(0);
  });

  test("says what the plan gave, and sends it back unchanged", async () => {
    const { world, secret } = reporting();
    const { body } = await get(world, secret);
    const given = form(body).querySelector(`[name="${CASE}.pseudonym"]`)!;
    expect([given.getAttribute("type"), given.getAttribute("value")]).toEqual(["hidden", PERSON]);
    expect(form(body).text).toContain(PERSON);
    const service = form(body).querySelector(`[name="${CASE}.services.0.service"]`)!;
    expect(service.getAttribute("type")).toBe("hidden");
  });

  test("is answered in one go", async () => {
    const { world, secret } = reporting();
    const shown = carried((await get(world, secret)).body);
    const sent = await send(world, secret, typing(shown, ANSWER, "decide"));
    expect(
      parse(sent.body)
        .querySelectorAll(".errors li")
        .map(({ text }) => text),
    ).toEqual([]);
    expect([sent.statusCode, answers(world).length]).toEqual([303, 1]);
  });

  test("names what is wrong at its field, and keeps what was typed", async () => {
    const { world, secret } = reporting();
    const shown = carried((await get(world, secret)).body);
    const sent = await send(world, secret, typing(shown, { ...ANSWER, [`${CASE}.safe`]: "" }, "decide"));
    expect([sent.statusCode, answers(world).length]).toEqual([422, 0]);
    expect(form(sent.body).querySelector(`[name="${CASE}.medical"] option[selected]`)?.getAttribute("value")).toBe(
      "done",
    );
    expect(
      parse(sent.body)
        .querySelectorAll(".errors a")
        .map((link) => link.getAttribute("href")),
    ).toEqual([`#${CASE}.safe`]);
  });

  test("is kept for later, and is filled in when it is opened again", async () => {
    const { world, secret } = reporting();
    const shown = carried((await get(world, secret)).body);
    expect((await send(world, secret, typing(shown, { [FREE]: "positive" }, "save"))).statusCode).toBe(200);
    const later = (await get(world, secret)).body;
    expect(form(later).querySelector(`[name="${FREE}"] option[selected]`)?.getAttribute("value")).toBe("positive");
    expect(partLinks(later)).toEqual([]);
  });

  test("saved by two people from the same page: the second sees both", async () => {
    const { world, secret } = reporting();
    const shown = carried((await get(world, secret)).body);
    await send(world, secret, typing(shown, { [FREE]: "positive" }, "save"));
    const second = await send(world, secret, typing(shown, { [FREE]: "negative" }, "save"));
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain("positive");
    expect((await send(world, secret, typing(carried(second.body), { [FREE]: "negative" }, "save"))).statusCode).toBe(
      200,
    );
  });

  test("EM-27: is not sent over the part that a colleague saved meanwhile", async () => {
    const { world, secret } = reporting();
    const shown = carried((await get(world, secret)).body);
    const part = carried((await get(world, secret, "assistance-1")).body);
    await send(world, secret, typing(part, { [FREE]: "mixed" }, "save"), "assistance-1");
    const late = await send(world, secret, typing(shown, ANSWER, "decide"));
    expect([late.statusCode, answers(world).length]).toEqual([409, 0]);
  });
});

describe("goes on in parts", () => {
  test("once somebody saved a part", async () => {
    const { world, secret } = reporting();
    const part = carried((await get(world, secret, "assistance-1")).body);
    await send(world, secret, typing(part, { [FREE]: "mixed" }, "save"), "assistance-1");
    expect(partLinks((await get(world, secret)).body)).toHaveLength(1);
  });

  test("no page is heavier than 30 KB, asked at once or in parts, however many people it is about", async () => {
    for (let people = 1; people <= 6; people += 1) {
      const { world, secret } = reporting(people);
      expect(Buffer.byteLength((await get(world, secret)).body), `${String(people)} people`).toBeLessThanOrEqual(
        30_000,
      );
    }
  });

  test("of more people than one page holds", async () => {
    const { world, secret } = reporting(12);
    const { body } = await get(world, secret);
    expect(partLinks(body)).toHaveLength(12);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30_000);
  });

  test("after a row too many, with all that was typed", async () => {
    const { world, secret } = reporting();
    const rows = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${CASE}.services.${String(index)}.service`, "legal"]),
    );
    const shown = carried((await get(world, secret)).body);
    const added = await send(world, secret, typing(shown, { ...rows, [FREE]: "mixed" }, `add:${CASE}.services`));
    expect([added.statusCode, added.headers["location"]]).toEqual([303, `${BASE_URL}/request/${secret}`]);
    expect(partLinks((await get(world, secret)).body).length).toBeGreaterThan(0);
    const part = (await get(world, secret, "assistance-1")).body;
    expect(form(part).querySelector(`[name="${FREE}"][checked]`)?.getAttribute("value")).toBe("mixed");
  });
});
