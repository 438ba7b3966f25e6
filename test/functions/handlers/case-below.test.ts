import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../functions/domain/case.ts";
import type { Fact } from "../../../functions/domain/events.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { maximalAnswer, PEOPLE } from "../../support/maximal.ts";
import { answer, closedCase } from "../domain/documents/closed-case.ts";
import { requestIds } from "../pages/views.ts";
import { assigned, BASE_URL, call, CASE, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const MOST_BYTES = 30_000;
const RESOURCE = "/case/{secret}/{name}";
const ROLES = ["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"] as const;

const start = () => Promise.resolve();
const below = (world: World, over = {}) =>
  notePage({ ...world.parts, links: { ...world.parts.links, revoke: () => Promise.resolve(0) }, start, ...over });
const linkOf = (world: World, role: Role) =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
const get = (world: World, secret: string, name: string, over = {}) =>
  call(below(world, over), { secret, name, resource: RESOURCE });
const ask = (world: World, secret: string, fields: Record<string, string>, over = {}) =>
  call(below(world, over), {
    method: "POST",
    secret,
    name: "links",
    resource: RESOURCE,
    headers: FORM,
    body: new URLSearchParams(fields).toString(),
  });
const main = (world: World, secret: string, query: Record<string, string> = {}) =>
  call(casePage({ ...world.parts, start }), { secret, resource: "/case/{secret}", query });
const started = (step: "determine-response" | "design-action-plan"): Fact => ({
  type: "case-advanced",
  from: "e",
  back: false,
  step,
  round: 0,
  run: 0,
  revision: 0,
  period: 0,
  machine: step,
  execution: `e-${step}`,
});

/** All pages of one kind, from the first by the link to the next. */
async function pagesOf(world: World, secret: string, first: string): Promise<string[]> {
  const pages: string[] = [];
  for (let name: string | undefined = first; name !== undefined;) {
    const { body, statusCode } = await get(world, secret, name);
    if (statusCode !== 200) return pages;
    pages.push(body);
    name = /\/([a-z]+-\d+)">(?:Read on|More cases)/.exec(body)?.[1];
  }
  return pages;
}

describe("no page of a case is heavier than 30 KB, whatever happened", () => {
  const world = closedCase();
  const [known] = Object.keys(world.current.requests);
  const answered = requestIds.map((request): Fact => ({
    type: "request-answered",
    key: known!,
    request,
    subject: "",
    answer: maximalAnswer(request) as never,
    digest: "d".repeat(64),
    shown: "",
    route: "",
    ids: [],
    by: { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" },
  }));
  const large = Array.from({ length: 5 }, () => answered.map((fact) => ({ ...world.history[0]!, fact }))).flat();
  world.happen(
    requestIds.map((request) => ({
      type: "request-opened",
      key: `open#0#${request}#0#`,
      request,
      step: "close-incident",
      round: 0,
      revision: 0,
      subject: "",
      role: "facilitator",
      organisation: "facilitator-a",
      masked: false,
      dueAt: "2026-03-01T10:00:00.000Z",
    })),
  );
  world.state = { ...world.current, victims: { ...world.current.victims, pseudonyms: PEOPLE } };
  world.history = [...world.history, ...large];

  test.for(ROLES)("%s", async (role) => {
    const secret = linkOf(world, role);
    const { body } = await main(world, secret);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(MOST_BYTES);
    const pages = [...(await pagesOf(world, secret, "history-1")), ...(await pagesOf(world, secret, "facts-1"))];
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES);
    for (const link of parse(body).querySelectorAll("a[href*='facts-'], a[href*='history-']"))
      expect((await get(world, secret, link.getAttribute("href")!.split("/").at(-1)!)).statusCode).toBe(200);
  });
});

describe("what happened", () => {
  const world = opened((["audit", "smelter", "coordinator"] as const).map(assigned));
  world.happen([{ ...assigned("audit"), role: "funder", organisation: "funder-a" } as Fact]);
  answer(world, "assess-allegation", "downstream");
  answer(world, "record-needs", "smelter");
  world.happen([started("determine-response"), { ...started("determine-response"), period: 1 } as Fact]);
  world.happen([
    {
      type: "concern-raised",
      id: "C",
      text: "secret words",
      by: { role: "audit", organisation: "audit-a", contact: "audit-1" },
    },
  ]);

  test.for([
    ["audit", "Record urgent needs", true, "audit sees all of safety"],
    ["coordinator", "A safety concern was raised", true, "the coordinator sees all of safety"],
    ["downstream", "A safety concern was raised", true, "downstream sees that there is one"],
    ["funder", "A safety concern was raised", false, "a funder sees nothing of safety"],
    ["smelter", "A safety concern was raised", false, "the smelter sees nothing of safety"],
    ["audit", "secret words", false, "what was said stands on no list"],
    ["smelter", "Step", false, "numbers of machines are for machines"],
    ["audit", "The step “Determine the response” began.", true, "steps are told"],
    ["funder", "Determine the response", false, "a funder is not told when each step was"],
    ["audit", "A party joined: service coordinator", true, "who takes part is told by role"],
    ["audit", "(downstream company)", true, "a decision is told with who took it, by role"],
  ] as const)("%s, %s: %s, because %s", async ([role, words, isThere]) => {
    const { body } = await get(world, linkOf(world, role), "history-1");
    expect(parse(body).querySelector("main")?.text.includes(words)).toBe(isThere);
  });

  test("a step that goes on from period to period is told once", async () => {
    const { body } = await get(world, linkOf(world, "audit"), "history-1");
    expect(body.split("The step “Determine the response” began.")).toHaveLength(2);
  });

  test("EM-01, EM-18: looking changes nothing, and what is not there is an unknown link", async () => {
    const secret = linkOf(world, "audit");
    const before = [world.writes, world.mails.length];
    expect(await get(world, secret, "history-1")).toEqual(await get(world, secret, "history-1"));
    for (const name of ["history-9", "facts-99", "facts-0", "cases-0", "links", "nonsense"])
      expect((await get(world, secret, name)).statusCode, name).toBe(404);
    expect([world.writes, world.mails.length]).toEqual(before);
  });
});

describe("what is asked", () => {
  const asked = () => {
    const world = opened([assigned("audit"), assigned("smelter")]);
    world.ask("assess-allegation");
    const [key] = Object.keys(world.current.requests);
    world.ask("record-needs");
    const { requests } = world.current;
    world.state = {
      ...world.current,
      requests: { ...requests, [key!]: { ...requests[key!]!, dueAt: "2026-02-01T10:00:00.000Z" } },
    };
    return world;
  };

  test("of the reader and of others, what is overdue marked in words and narrowed by a link", async () => {
    const world = asked();
    const secret = linkOf(world, "audit");
    const { body } = await main(world, secret);
    expect(
      parse(body)
        .querySelectorAll("td.error")
        .map(({ text }) => text),
    ).toEqual(["1 February 2026, overdue"]);
    expect(parse(body).querySelector(".choices")?.text).toBe("All (2)Overdue (1)");
    const narrowed = parse((await main(world, secret, { show: "overdue" })).body);
    expect(narrowed.querySelectorAll("tbody tr")).toHaveLength(1);
    expect(narrowed.querySelector("[aria-current=true]")?.text).toBe("Overdue (1)");
  });

  test("its dates stand among those ahead, the nearest first", async () => {
    const world = asked();
    const { body } = await main(world, linkOf(world, "audit"));
    expect(body).toContain("Dates ahead");
    expect(body).toContain("Answer due: Record urgent needs");
    expect(body, "overdue: it is not ahead").not.toContain("Answer due: Assess a report");
  });

  test("of whom mail did not reach is said at what is asked of them, until it is sent again", async () => {
    const world = asked();
    const secret = linkOf(world, "audit");
    const late = async () =>
      parse((await main(world, secret)).body)
        .querySelectorAll("td.error")
        .map(({ text }) => text);
    const [key = ""] = Object.keys(world.current.requests);
    const of = { role: "downstream", organisation: "downstream-a", contact: "downstream-1" } as const;
    world.happen([{ type: "mail-returned", mail: "m", how: "bounced", template: "request-first", key, ...of }]);
    expect(await late()).toEqual(["1 February 2026, overdue, a mail about it came back"]);
    world.happen([{ type: "request-noticed", key, notice: "resent", number: 0 }]);
    expect(await late()).toEqual(["1 February 2026, overdue"]);
  });
});

describe("a link by mail", () => {
  const ofParty = () => {
    const world = opened([assigned("audit"), assigned("smelter")]);
    world.ask("assess-allegation");
    return { world, secret: linkOf(world, "downstream") };
  };
  const to = { kind: "contact", role: "downstream", organisation: "downstream-a", contact: "downstream-1" };

  test("to the case goes to the registered contact, and within the hour it is the same mail", async () => {
    const { world, secret } = ofParty();
    const { body, statusCode } = await ask(world, secret, { of: "case" });
    await ask(world, secret, { of: "case" });
    expect([statusCode, body.includes("Check your mail")]).toEqual([200, true]);
    expect(new Set(world.mails.map(({ reason }) => reason)).size).toBe(1);
    expect(world.mails[0]).toMatchObject({ template: "fresh-link", to });
    expect(world.mails[0]).not.toHaveProperty("key");
    expect(parse(body).querySelector("main")?.text).not.toContain("@");
  });

  test("an hour later it is another one", async () => {
    const { world, secret } = ofParty();
    await ask(world, secret, { of: "case" });
    await ask(world, secret, { of: "case" }, { now: () => "2026-03-02T11:00:00.000Z" });
    expect(new Set(world.mails.map(({ reason }) => reason)).size).toBe(2);
  });

  test("to what is asked of them is one for each request", async () => {
    const { world, secret } = ofParty();
    await ask(world, secret, { of: "requests" });
    expect(world.mails.map(({ key }) => key)).toEqual(Object.keys(world.current.requests));
  });

  test("EM-19: another site can not ask for one", async () => {
    const { world, secret } = ofParty();
    const sent = { method: "POST", secret, name: "links", resource: RESOURCE, body: "of=case" };
    const refused = await call(below(world), { ...sent, headers: { ...FORM, Origin: "https://evil.example" } });
    expect([refused.statusCode, world.mails.length]).toEqual([403, 0]);
  });
});

describe("the cases of a party", () => {
  const OTHERS = { late: "RC-LATE-0000", closed: "RC-DONE-0000", excluded: "RC-GONE-0000", foreign: "RC-ELSE-0000" };

  /** Four more cases beside the one that is looked at. */
  const several = () => {
    const world = opened([assigned("audit"), assigned("smelter")]);
    world.ask("assess-allegation");
    const [[key, request]] = Object.entries(world.current.requests) as [[string, Case["requests"][string]]];
    const here = world.current;
    const states: Record<string, Case> = {
      [CASE]: here,
      [OTHERS.late]: {
        ...here,
        id: OTHERS.late,
        requests: { [key]: { ...request, dueAt: "2026-02-01T10:00:00.000Z" } },
      },
      [OTHERS.closed]: { ...here, id: OTHERS.closed, status: "closed", requests: {} },
      [OTHERS.excluded]: {
        ...here,
        id: OTHERS.excluded,
        parties: here.parties.map((party) => ({ ...party, excluded: true })),
      },
      [OTHERS.foreign]: {
        ...here,
        id: OTHERS.foreign,
        parties: here.parties.filter(({ role }) => role !== "downstream"),
      },
    };
    const cases = {
      ...world.parts.cases,
      read: (id: string) => Promise.resolve(states[id]!),
      casesOf: () => Promise.resolve(Object.keys(states)),
    };
    return { world, secret: linkOf(world, "downstream"), over: { cases } };
  };
  const references = (body: string) =>
    parse(body)
      .querySelectorAll("main h2")
      .map(({ text }) => text);

  test.for([
    ["cases", [OTHERS.late, CASE, OTHERS.closed], "what is due first, then the rest"],
    ["cases-open", [OTHERS.late, CASE], "closed ones are left out"],
    ["cases-overdue", [OTHERS.late], "only what is overdue"],
    ["cases-closed", [OTHERS.closed], "only closed ones"],
    ["cases-2", [], "there is no further page"],
  ] as const)("%s: %s, because %s", async ([name, expected]) => {
    const { world, secret, over } = several();
    expect(references((await get(world, secret, name, over)).body)).toEqual(expected);
  });

  test("a case from which the party is excluded, or in which it takes no part, never shows", async () => {
    const { world, secret, over } = several();
    const { body } = await get(world, secret, "cases", over);
    expect(body).not.toMatch(new RegExp(`${OTHERS.excluded}|${OTHERS.foreign}`));
  });

  test.for([
    [OTHERS.late, 1, "they take part"],
    [OTHERS.excluded, 0, "they are excluded"],
    [OTHERS.foreign, 0, "they take no part"],
    ["RC-NONE-0000", 0, "there is none"],
  ] as const)("a link to %s is mailed %i times, because %s; the answer is the same", async ([reference, mails]) => {
    const { world, secret, over } = several();
    const owed: string[] = [];
    const kept = { mails: { owe: (id: string) => Promise.resolve(void owed.push(id)) } };
    const { body, statusCode } = await ask(world, secret, { case: reference }, { ...over, ...kept });
    const own = await ask(several().world, secret, { of: "case" }, over);
    expect([statusCode, body]).toEqual([200, own.body]);
    expect(owed).toEqual(Array.from({ length: mails }, () => reference));
  });

  test("thirty a page", async () => {
    const { world, secret } = several();
    const ids = Array.from({ length: 65 }, (_, index) => `RC-${String(index).padStart(4, "0")}-0000`);
    const cases = {
      ...world.parts.cases,
      read: (id: string) => Promise.resolve({ ...world.current, id }),
      casesOf: () => Promise.resolve(ids),
    };
    const first = await get(world, secret, "cases", { cases });
    expect(Buffer.byteLength(first.body)).toBeLessThanOrEqual(MOST_BYTES);
    expect(first.body).toContain(`${BASE_URL}/case/${secret}/cases-2`);
    const last = await get(world, secret, "cases-open-3", { cases });
    expect(references(last.body)).toHaveLength(5);
    expect(last.body).not.toContain("More cases");
  });
});
