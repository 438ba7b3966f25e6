import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../../functions/domain/requests/table.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { typedFrom } from "../../../functions/pages/forms/encode-answer.ts";
import { knownPart } from "../../support/parts.ts";
import { goodPlan } from "../domain/rules/plan-example.ts";
import { assigned, BASE_URL, call, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const LEVELS = { level1: "mandatory", level2: "mandatory" } as const;

/** A facilitator is asked for a plan for both levels; two people are referred. */
const planning = (pseudonyms = ["V-0000000000000001", "V-0000000000000002"]) => {
  const world = opened([assigned("audit"), assigned("facilitator"), assigned("coordinator")]);
  world.state = {
    ...world.current,
    position: { ...world.current.position, step: "design-action-plan" },
    levels: LEVELS,
    safety: { ...world.current.safety, hold: { on: false } },
    victims: { ...world.current.victims, pseudonyms, referredOn: "2026-02-01" },
  } as never;
  return { world, secret: world.ask("design-plan") };
};

const get = (world: World, secret: string, name?: string) =>
  call(requestPage(world.parts), { secret, ...(name === undefined ? {} : { name }) });

const hidden = (html: string) =>
  parse(html)
    .querySelectorAll("main form")[0]!
    .querySelectorAll("input[type=hidden]")
    .map((input): [string, string] => [input.getAttribute("name")!, input.getAttribute("value") ?? ""]);

const send = (world: World, secret: string, fields: [string, string][], name?: string) =>
  call(requestPage(world.parts), {
    method: "POST",
    secret,
    ...(name === undefined ? {} : { name }),
    headers: FORM,
    body: new URLSearchParams(fields).toString(),
  });

const go = (action: string): [string, string] => ["_action", action];
const save = async (world: World, secret: string, name: string, typed: [string, string][]) =>
  send(world, secret, [...hidden((await get(world, secret, name)).body), ...typed, go("save")], name);

const links = (html: string, secret: string) =>
  parse(html)
    .querySelectorAll("ol a, nav a")
    .map((link) => link.getAttribute("href")!.replace(`${BASE_URL}/request/${secret}/`, ""))
    .filter((name) => !name.startsWith("?"));

/** Saves every part of an answer, page by page, as somebody who follows the links of the request does. */
const fillAll = async (world: World, secret: string, answer: object) => {
  const typed = [...typedFrom(answer, definitionOf("design-plan").answer)].flatMap(([path, values]) =>
    values.map((value): [string, string] => [path, value]),
  );
  const names = new Set(links((await get(world, secret)).body, secret));
  // What is found on the way is filled in too: a page leads to those beside it.
  for (const name of names) {
    await save(world, secret, name, knownPart("design-plan", name, typed));
    for (const beside of links((await get(world, secret, name)).body, secret)) names.add(beside);
  }
};

const planFor = (world: World) => {
  const plan = goodPlan();
  const [first] = plan.level1.cases;
  const cases = world.current.victims.pseudonyms.map((pseudonym) => ({ ...first!, pseudonym }));
  return { plan: { ...plan, level1: { ...plan.level1, cases, childSpecialist: "coordinator-is-one" } } };
};

const decide = async (world: World, secret: string, over: [string, string][] = []) => {
  const shown = hidden((await get(world, secret)).body);
  return send(world, secret, [...shown, ["decision", "submit"], ["reasons", "Ready."], ["_action", "decide"], ...over]);
};

const answers = (world: World) => world.history.filter(({ fact }) => fact.type === "request-answered");

describe("a long form", () => {
  test("is an overview with its parts, one for each person, and the choice", async () => {
    const { world, secret } = planning();
    const { body } = await get(world, secret);
    expect(links(body, secret)).toEqual([
      "consultations",
      "situation",
      "remedies",
      "people",
      "case-1",
      "case-2",
      "initiatives",
      "budget",
      "monitoring",
      "principles",
    ]);
    expect(body).toContain("V-0000000000000002");
    expect(parse(body).querySelectorAll('[name="plan.analysis"]')).toEqual([]);
    expect(parse(body).querySelectorAll('[name="decision"]')).toHaveLength(1);
  });

  test.for([
    [{ level1: true, level2: false }, ["initiatives"], "services were adopted for people only"],
    [{ level1: false, level2: true }, ["people", "case-1", "case-2"], "nothing was adopted for single people"],
  ] as const)("of levels %o asks no %j, because %s", async ([adopted, missing]) => {
    const { world, secret } = planning();
    const both = links((await get(world, secret)).body, secret);
    world.state = { ...world.current, adopted };
    const asked = links((await get(world, secret)).body, secret);
    expect(asked).toEqual(both.filter((name) => !missing.some((one) => one === name)));
  });

  test("EM-01: no page of it writes when it is looked at", async () => {
    const { world, secret } = planning();
    for (const name of [...links((await get(world, secret)).body, secret), "nonsense", "case-9", "budget_7"])
      for (const method of ["GET", "HEAD"]) await call(requestPage(world.parts), { secret, name, method });
    expect([world.writes, world.drafts.size]).toEqual([0, 0]);
  });

  test("is submitted with all its parts, and the same click again leads to the receipt", async () => {
    const { world, secret } = planning();
    const answer = planFor(world);
    await fillAll(world, secret, answer);
    const shown = hidden((await get(world, secret)).body);
    const click = () =>
      send(world, secret, [...shown, ["decision", "submit"], ["reasons", "Ready."], ["_action", "decide"]]);
    const first = await click();
    expect(
      parse(first.body)
        .querySelectorAll(".errors li")
        .map(({ text }) => text),
    ).toEqual([]);
    expect([first.statusCode, first.headers["location"]]).toEqual([303, `${BASE_URL}/request/${secret}`]);
    const [event] = answers(world);
    const { fact } = event!;
    const expected = definitionOf("design-plan").answer.parse({ decision: "submit", ...answer, reasons: "Ready." });
    expect(fact.type === "request-answered" && fact.answer).toEqual(expected);
    expect((await click()).statusCode).toBe(303);
    expect(answers(world)).toHaveLength(1);
  });

  test("says what is missing, by part, with the clause and a link to the field", async () => {
    const { world, secret } = planning();
    await fillAll(world, secret, planFor(world));
    await save(world, secret, "case-2", [
      ["plan.level1.cases.1.pseudonym", "V-0000000000000002"],
      ["plan.level1.cases.1.state", "assist"],
      ["plan.level1.cases.1.age", "adult"],
    ]);
    const answer = await decide(world, secret);
    expect([answer.statusCode, answers(world).length]).toEqual([422, 0]);
    const wrong = parse(answer.body).querySelectorAll(".errors a");
    expect(wrong.map((link) => link.getAttribute("href"))).toContain(
      `${BASE_URL}/request/${secret}/case-2#plan.level1.cases.1.goals`,
    );
    expect(wrong.every(({ text }) => /\((Guidelines|a rule of this process)/.test(text))).toBe(true);
    expect(parse(answer.body).querySelectorAll("ol small.error")).toHaveLength(1);
  });

  test("EM-27: what a colleague saved after the page was shown is not sent unseen", async () => {
    const { world, secret } = planning();
    await fillAll(world, secret, planFor(world));
    const shown = hidden((await get(world, secret)).body);
    await save(world, secret, "situation", [
      ["plan.analysis", "Changed"],
      ["plan.mechanisms", "m"],
    ]);
    const late = await send(world, secret, [...shown, ["decision", "submit"], ["reasons", "r"], ["_action", "decide"]]);
    expect([late.statusCode, answers(world).length]).toEqual([409, 0]);
  });

  test("goes on with the next part", async () => {
    const { world, secret } = planning();
    const answer = await send(world, secret, [go("save-next")], "remedies");
    expect(answer.headers["location"]).toBe(`${BASE_URL}/request/${secret}/people`);
  });
});

describe("a draft", () => {
  test("two people save the same part: the second sees both, and decides", async () => {
    const { world, secret } = planning();
    const shown = hidden((await get(world, secret, "situation")).body);
    const analysis = (text: string): [string, string][] => [...shown, ["plan.analysis", text], ["_action", "save"]];
    expect((await send(world, secret, analysis("FIRST"), "situation")).statusCode).toBe(303);
    const second = await send(world, secret, analysis("SECOND"), "situation");
    expect(second.statusCode).toBe(409);
    expect(second.body).toContain("FIRST");
    expect(parse(second.body).querySelector('[name="plan.analysis"]')?.text.trim()).toBe("SECOND");
    const again: [string, string][] = [...hidden(second.body), ["plan.analysis", "SECOND"], ["_action", "save"]];
    expect((await send(world, secret, again, "situation")).statusCode).toBe(303);
    expect((await get(world, secret, "situation")).body).toContain("SECOND");
  });

  test("of a short form is kept, but never the choice (EM-02)", async () => {
    const world = opened();
    const secret = world.ask("assess-allegation");
    const fields: [string, string][] = [
      ["decision", "denied"],
      ["reasons", "HALF"],
      ["_action", "save"],
    ];
    const saved = await send(world, secret, [...hidden((await get(world, secret)).body), ...fields]);
    expect([saved.statusCode, answers(world).length]).toEqual([200, 0]);
    const later = parse((await get(world, secret)).body);
    expect(later.querySelector('[name="reasons"]')?.text.trim()).toBe("HALF");
    expect(later.querySelectorAll('[name="decision"][checked]')).toEqual([]);
  });

  test("emptied rows stay empty, and rows after them keep their place", async () => {
    const { world, secret } = planning();
    const risk = (row: number, harm: string): [string, string][] => [
      [`plan.risks.${row}.harm`, harm],
      [`plan.risks.${row}.mitigation`, "m"],
    ];
    await save(world, secret, "situation", [...risk(0, ""), ...risk(1, "SECOND")]);
    const page = parse((await get(world, secret, "situation")).body);
    expect(page.querySelector('[name="plan.risks.1.harm"]')?.getAttribute("value")).toBe("SECOND");
  });

  test("is gone with its request: withdrawn ones show nothing, and nothing is saved any more", async () => {
    const { world, secret } = planning();
    await save(world, secret, "situation", [["plan.analysis", "DRAFT"]]);
    world.happen([{ type: "request-withdrawn", key: world.links.get(secret)!.key!, because: "superseded" }]);
    const unknown = await get(world, "nonsense");
    expect(await get(world, secret, "situation")).toEqual(unknown);
    expect((await send(world, secret, [["_action", "save"]], "situation")).statusCode).toBe(404);
  });

  test("EM-16: neither the part nor what was typed reaches a log", async () => {
    const { world, secret } = planning();
    await save(world, secret, "situation", [["plan.analysis", "CANARY-DRAFT"]]);
    expect(JSON.stringify(world.lines)).not.toMatch(new RegExp(`CANARY-DRAFT|situation|${secret}`));
  });
});
