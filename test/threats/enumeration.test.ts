import { describe, expect, test } from "vitest";
import { casePage } from "../../functions/handlers/case-page.ts";
import { freshLink } from "../../functions/handlers/fresh-link.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { statusPage } from "../../functions/handlers/status-page.ts";
import { assigned, call, CASE, FORM, opened, post, type World } from "../functions/handlers/doubles/world.ts";

/** What somebody tries who has no link. */
const GUESSES = [
  "",
  "x",
  "A".repeat(43),
  "A".repeat(2_000),
  CASE,
  "../../allegations",
  "%2e%2e%2f",
  "__proto__",
  "constructor",
  "undefined",
  "null",
  "0",
  "LINK#",
  "*",
  "' OR 1=1 --",
  "🤷",
  "\u0000",
  "a".repeat(42) + "=",
];

const HANDLERS = [
  ["/request/{secret}", (world: World) => requestPage(world.parts)],
  ["/case/{secret}", (world: World) => casePage({ ...world.parts, start: () => Promise.resolve() })],
  ["/status/{secret}", (world: World) => statusPage(world.parts)],
] as const;

describe.for(HANDLERS)("EM-18: %s", ([resource, handlerOf]) => {
  test("answers every guess with the same bytes and the same status, and looks each up the same way", async () => {
    const world = opened([assigned("audit")]);
    world.ask("assess-allegation");
    const looked: number[] = [];
    const { find: lookUp } = world.parts.links;
    const find = (secret: string) => {
      looked.push(secret.length);
      return lookUp(secret);
    };
    const handler = handlerOf(
      Object.assign(world, { parts: { ...world.parts, links: { ...world.parts.links, find } } }),
    );
    const answers = [];
    for (const secret of GUESSES) answers.push(JSON.stringify(await call(handler, { secret, resource })));
    expect(new Set(answers).size).toBe(1);
    expect(looked).toHaveLength(GUESSES.length);
    expect(world.writes).toBe(0);
  });

  test("tells nobody whether a link was real once: revoked is as unknown, also to whoever sends a form", async () => {
    const world = opened([assigned("audit")]);
    const real = world.ask("assess-allegation");
    const handler = handlerOf(world);
    const send = (secret: string) => post(handler, secret, { decision: "denied", reasons: "x", _action: "decide" });
    const unknown = [await call(handler, { secret: "guess", resource }), await send("guess")];
    world.links.set(real, { ...world.links.get(real)!, revoked: true });
    expect([await call(handler, { secret: real, resource }), await send(real)]).toEqual(unknown);
  });
});

test("EM-18: the answer to an address says nothing of it, also in its length and headers", async () => {
  const world = opened([assigned("audit")]);
  world.ask("assess-allegation");
  const handler = freshLink({ ...world.parts, patience: () => Promise.resolve() });
  const ask = (email: string) => {
    const body = new URLSearchParams({ email }).toString();
    return call(handler, { method: "POST", resource: "/fresh-link", headers: FORM, body });
  };
  const known = await ask("compliance@downstream-a.example");
  expect(world.mails, "the request, and the case itself").toHaveLength(2);
  for (const email of [
    "",
    "nobody@example.org",
    "x".repeat(300),
    "a@b",
    "<script>",
    "compliance@downstream-a.example.",
  ])
    expect(await ask(email)).toEqual(known);
  expect(world.mails).toHaveLength(2);
});
