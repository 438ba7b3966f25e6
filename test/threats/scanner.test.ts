import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { ROUTES } from "../../functions/contracts/routes.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import type { Role } from "../../functions/domain/vocabulary.ts";
import { casePage } from "../../functions/handlers/case-page.ts";
import { documents } from "../../functions/handlers/documents.ts";
import { notePage } from "../../functions/handlers/note-page.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { vaultPage } from "../../functions/handlers/vault-page.ts";
import { assigned, call, FORM, opened, type World } from "../functions/handlers/doubles/world.ts";

const PSEUDONYM = "V-0123456789ABCDEF";
const CODE = "123456";
const BECAUSE = "Withdrawn by its source.";
const DENIED = {
  ...{ _action: "decide", decision: "denied", reasons: BECAUSE, credibleReasons: BECAUSE },
  ...{ "credible.trustworthySource": "no", "credible.enoughInformation": "no" },
};
const LESSON = { _action: "decide", about: "risks", lesson: "Ask earlier." };
const AWAY = { from: "2026-03-02", until: "2026-03-20", standIn: "downstream-2" };
const PERSON = { pseudonym: PSEUDONYM, code: CODE };
const PARTIES = ["audit", "smelter", "facilitator", "coordinator"] as const;

/** A case in which every page below can be used: no hold, a reporter who may be named, a person with a file. */
const made = (): World => {
  const world = opened(PARTIES.map(assigned));
  const { current } = world;
  world.state = {
    ...current,
    about: { ...current.about, reporter: { reachable: true, language: "en", consentsToBeNamed: true } },
    levels: { level1: "mandatory", level2: "mandatory" },
    safety: { ...current.safety, hold: { on: false } },
    victims: { ...current.victims, pseudonyms: [PSEUDONYM], referredOn: "2026-02-01" },
  } as never;
  return world;
};

/** All that the pages reach; what is written to the vault counts as well. */
const partsOf = (world: World) => ({
  ...world.parts,
  links: { ...world.parts.links, revoke: () => Promise.resolve(0) },
  start: () => Promise.resolve(),
  pdf: () => Promise.resolve(new Uint8Array()),
  vault: {
    read: () => Promise.resolve([]),
    add: () => Promise.resolve(((world.writes += 1), "added" as const)),
    erase: () => Promise.resolve(void (world.writes += 1)),
  },
});

const PAGES = {
  "request-page": (world: World) => requestPage(world.parts),
  "case-page": (world: World) => casePage(partsOf(world)),
  "note-page": (world: World) => notePage(partsOf(world)),
  documents: (world: World) => documents(partsOf(world)),
  "vault-page": (world: World) => vaultPage(partsOf(world)),
} as const;
type Page = keyof typeof PAGES;

/** `request`: the link is of this request, else of the case. `answered`: it was, by the same link. */
type Change = readonly [
  why: string,
  page: Page,
  role: Role,
  body: Readonly<Record<string, string>>,
  where?: { readonly name?: string; readonly request?: string; readonly answered?: boolean },
];

const ASSESS = { request: "assess-allegation" } as const;
const CHANGES: readonly Change[] = [
  ["an answer", "request-page", "downstream", DENIED, ASSESS],
  ["a draft", "request-page", "downstream", { ...DENIED, _action: "save" }, ASSESS],
  ["how reminders come", "request-page", "downstream", { reminders: "weekly" }, { ...ASSESS, name: "reminders" }],
  [
    ...(["this was not us", "request-page", "downstream", { _action: "decide", because: "nobody-here" }] as const),
    { ...ASSESS, name: "not-us", answered: true },
  ],
  [
    ...(["a part of a plan", "request-page", "facilitator", { _action: "save", "plan.analysis": "A." }] as const),
    { request: "design-plan", name: "situation" },
  ],
  ["a concern", "case-page", "smelter", { concern: "They were threatened." }],
  ["a note", "note-page", "smelter", LESSON, { name: "note-lesson" }],
  ["an absence", "note-page", "downstream", AWAY, { name: "away" }],
  ["how reminders come", "note-page", "downstream", { reminders: "weekly" }, { name: "reminders" }],
  ["a mail with links", "note-page", "audit", { of: "case" }, { name: "links" }],
  ["a look at who reported", "note-page", "audit", { action: "show", code: CODE }, { name: "reporter" }],
  ["a code for who reported", "note-page", "audit", { action: "send-code" }, { name: "reporter" }],
  ["a copy", "documents", "audit", {}, { name: "case-file" }],
  ["a copy as a file", "documents", "audit", {}, { name: "case-file.json" }],
  ["a look into the vault", "vault-page", "coordinator", { ...PERSON, action: "open" }],
  ["an erasure", "vault-page", "coordinator", { ...PERSON, action: "erase", because: "person-asked" }],
  ["a code for the vault", "vault-page", "coordinator", { action: "send-code" }],
];

const hiddenIn = (html: string) =>
  Object.fromEntries(
    parse(html)
      .querySelectorAll("main form input[type=hidden]")
      .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
  );

const linkFor = (world: World, role: Role, request?: string): string => {
  if (request !== undefined) {
    const { current } = world;
    world.state = { ...current, position: { ...current.position, step: definitionOf(request).step } };
    return world.ask(request);
  }
  return world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
};

/** The page as it is opened, with what its own button would send: the same request as one's own, but for the method. */
const standing = async ([, page, role, body, where = {}]: Change) => {
  const world = made();
  const secret = linkFor(world, role, where.request);
  const handler = PAGES[page](world);
  const send = async (method: string, typed: Readonly<Record<string, string>>, name?: string) => {
    const at = { secret, ...(name === undefined ? {} : { name }) };
    const { body: html } = await call(handler, at);
    const form = new URLSearchParams({ ...hiddenIn(html), ...typed }).toString();
    return call(handler, { ...at, method, headers: FORM, body: form, query: typed });
  };
  if (where.answered === true) await send("POST", DENIED);
  world.codes.set(secret, CODE);
  return { world, send: (method: string) => send(method, body, where.name) };
};

const traceOf = ({ writes, mails, codeMails, history, directory, drafts, settled, started }: World) =>
  JSON.stringify([writes, mails, codeMails, history.length, [...directory], [...drafts], settled, started]);

describe.for(CHANGES)("EM-01, EM-04: what makes %s on %s by %s", (change) => {
  test.for(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PROPFIND"])("makes nothing by %s", async (method) => {
    const { world, send } = await standing(change);
    const before = traceOf(world);
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(method)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(traceOf(world)).toBe(before);
  });

  test("makes it by POST: the look above would have been seen", async () => {
    const { world, send } = await standing(change);
    const before = traceOf(world);
    expect((await send("POST")).statusCode).toBeLessThan(400);
    expect(traceOf(world)).not.toBe(before);
  });
});

test("EM-01: every function that takes a POST from a link is among those above", () => {
  const opens = ROUTES.filter(({ method, path }) => method === "POST" && path.includes("{secret}"));
  expect(new Set(opens.map(({ function: name }) => name))).toEqual(new Set(Object.keys(PAGES)));
  const others = ROUTES.filter(({ method, path }) => method === "POST" && !path.includes("{secret}"));
  for (const { path } of others) expect(ROUTES.filter((route) => route.path === path)).toHaveLength(1);
});
