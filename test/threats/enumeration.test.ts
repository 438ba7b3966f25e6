import { describe, expect, test } from "vitest";
import { casePage } from "../../functions/handlers/case-page.ts";
import { documents } from "../../functions/handlers/documents.ts";
import { freshLink } from "../../functions/handlers/fresh-link.ts";
import { library } from "../../functions/handlers/library.ts";
import { notePage } from "../../functions/handlers/note-page.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { scorecard } from "../../functions/handlers/scorecard.ts";
import { statusPage } from "../../functions/handlers/status-page.ts";
import { vaultPage } from "../../functions/handlers/vault-page.ts";
import { assigned, call, CASE, FORM, opened, post, type World } from "../functions/handlers/doubles/world.ts";

const start = () => Promise.resolve();
const nothing = () => Promise.resolve([]);
const pdf = () => Promise.resolve(new Uint8Array());
const vault = { read: nothing, add: () => Promise.resolve("added" as const), erase: () => Promise.resolve() };
const withRevoke = ({ parts }: World) => ({ ...parts.links, revoke: () => Promise.resolve(0) });

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

/** Behind the same links there is more than the pages that mails lead to. */
const DEEPER = [
  ["/case/{secret}/{name}", "away", (world: World) => notePage({ ...world.parts, links: withRevoke(world), start })],
  ["/case/{secret}/{name}", "facts-1", (world: World) => notePage({ ...world.parts, links: withRevoke(world), start })],
  ["/request/{secret}/{name}", "reminders", (world: World) => requestPage(world.parts)],
  ["/documents/{secret}/{name}", "case-file", (world: World) => documents({ ...world.parts, pdf })],
  ["/vault/{secret}", undefined, (world: World) => vaultPage({ ...world.parts, vault })],
  ["/library/{secret}", undefined, (world: World) => library({ ...world.parts, lessons: { newest: nothing } })],
  ["/scorecard/{secret}", undefined, (world: World) => scorecard({ ...world.parts, scores: { newest: nothing } })],
] as const;

describe.for(DEEPER)("EM-18: %s %s", ([resource, name, handlerOf]) => {
  const asking = (world: World) => (secret: string) =>
    call(handlerOf(world), { secret, resource, ...(name === undefined ? {} : { name }) });

  test("answers every guess with the same bytes and the same status, and changes nothing", async () => {
    const world = opened([assigned("audit")]);
    const ask = asking(world);
    const answers = [];
    for (const secret of GUESSES) answers.push(JSON.stringify(await ask(secret)));
    expect([new Set(answers).size, JSON.parse(answers[0]!) as object]).toMatchObject([1, { statusCode: 404 }]);
    expect(world.writes).toBe(0);
  });

  test("EM-15: a real link that lost or gained a letter on its way is as unknown", async () => {
    const world = opened([assigned("audit")]);
    const kind = resource.startsWith("/request") ? "request" : "case";
    const real = kind === "request" ? world.ask("assess-allegation") : world.link({ kind });
    const ask = asking(world);
    const unknown = await ask("unknown");
    for (const broken of [real.slice(0, -1), real.slice(1), `${real}.`, `${real}>`, `${real}=`, real.toUpperCase()])
      expect(await ask(broken), broken).toEqual(unknown);
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
