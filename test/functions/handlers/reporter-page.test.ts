import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { seenFact } from "../../../functions/domain/documents/seen-fact.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { assigned, BASE_URL, call, opened, post } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const CODE = "123456";
/** Planted: none of it may turn up anywhere else. */
const NAME = "Kestrelina";
const EMAIL = "kestrelina@reporter.example";

const linkOf = (world: World, role: Role): string =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const made = (role: Role = "downstream", consentsToBeNamed = true) => {
  const world = opened(["audit", "smelter", "facilitator", "coordinator"].map((one) => assigned(one as "audit")));
  const about = { ...world.current.about, reporter: { reachable: true, language: "en", consentsToBeNamed } };
  world.state = { ...world.current, about };
  world.reporter = { name: NAME, contact: { email: EMAIL }, language: "en", safe: true, consentsToBeNamed };
  const secret = linkOf(world, role);
  const started = () => Promise.resolve();
  const handler = notePage({ ...world.parts, start: started } as unknown as Parameters<typeof notePage>[0]);
  const below = (event: unknown, context: Parameters<typeof handler>[1]) =>
    handler({ ...(event as object), pathParameters: { secret, name: "reporter" } }, context);
  const front = () => call(casePage({ ...world.parts, start: started }), { secret });
  return { world, secret, below, front };
};

const hrefs = (body: string) =>
  parse(body)
    .querySelectorAll("a")
    .map((a) => a.getAttribute("href"));

describe("who reported", () => {
  test.for(["downstream", "audit"] as const)(
    "with consent, %s finds it from the case page, by a code",
    async (role) => {
      const { world, secret, below, front } = made(role);
      expect(hrefs((await front()).body)).toContain(`${BASE_URL}/case/${secret}/reporter`);
      const before = world.writes;
      expect((await call(below, { secret })).body).not.toContain(NAME);
      expect(world.writes, "opening the page reads and writes nothing").toBe(before);
      await post(below, secret, { action: "send-code" });
      const shown = await post(below, secret, { action: "show", code: CODE });
      expect([shown.statusCode, shown.headers["cache-control"]]).toEqual([200, "no-store"]);
      expect(shown.body).toContain(NAME);
      expect(shown.body).toContain(EMAIL);
      const last = world.history.at(-1)?.fact;
      const by = { role, organisation: `${role}-a`, contact: `${role}-1` };
      expect(last, "who looked, and nothing of what it said").toEqual({ type: "reporter-read", by });
      expect(JSON.stringify([world.history, world.lines, world.mails])).not.toContain(NAME);
    },
  );

  test("a wrong code shows nothing, and no look is noted", async () => {
    const { world, secret, below } = made();
    const { length } = world.history;
    await post(below, secret, { action: "send-code" });
    const shown = await post(below, secret, { action: "show", code: "000000" });
    expect(shown.statusCode).toBe(403);
    expect(shown.body).not.toContain(NAME);
    expect(world.history).toHaveLength(length);
  });

  test.for([
    ["downstream", false, "the reporter did not agree"],
    ["audit", false, "the reporter did not agree"],
    ["smelter", true, "DH-09: never the smelter"],
    ["facilitator", true, "the table names downstream and audit only"],
    ["coordinator", true, "the table names downstream and audit only"],
  ] as const)("for %s (consent: %s) it is an unknown link, because %s", async ([role, consent]) => {
    const { world, secret, below, front } = made(role, consent);
    expect(hrefs((await front()).body)).not.toContain(`${BASE_URL}/case/${secret}/reporter`);
    expect((await call(below, { secret })).statusCode).toBe(404);
    expect((await post(below, secret, { action: "send-code" })).statusCode).toBe(404);
    expect(world.codeMails).toEqual([]);
    const fact = { type: "reporter-read", by: { role: "audit", organisation: "audit-a", contact: "c" } } as const;
    const look = { viewer: { role, organisation: `${role}-a` }, state: world.current };
    if (role !== "audit") expect(seenFact(fact, look), "nor that somebody looked").toBeUndefined();
  });
});
