import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { casePage } from "../../functions/handlers/case-page.ts";
import { freshLink } from "../../functions/handlers/fresh-link.ts";
import { notePage } from "../../functions/handlers/note-page.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { statusPage } from "../../functions/handlers/status-page.ts";
import { assigned, BASE_URL, call, FORM, opened, post } from "../functions/handlers/doubles/world.ts";
import { bodiesOf } from "./forms.ts";

const EVIL = "evil.example";

/** What somebody in between, or the caller, can say about where we live. */
const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  { Host: EVIL },
  { Host: `cases.example@${EVIL}` },
  { Host: `${EVIL}:443` },
  { Host: `cases.example.${EVIL}` },
  { Host: `cases.example\t${EVIL}` },
  { Host: "" },
  { "X-Forwarded-Host": EVIL },
  { "X-Forwarded-Host": `cases.example, ${EVIL}` },
  { "X-Forwarded-Server": EVIL },
  { "X-Host": EVIL },
  { "X-HTTP-Host-Override": EVIL },
  { Forwarded: `host=${EVIL};proto=http` },
  { "X-Forwarded-Proto": "http" },
  { "X-Forwarded-Scheme": "javascript" },
  { "X-Forwarded-Port": "8080" },
  { "X-Forwarded-Prefix": `//${EVIL}` },
  { "X-Original-URL": `/fresh-link?at=${EVIL}` },
  { "X-Rewrite-URL": `//${EVIL}/` },
  { Referer: `https://${EVIL}/` },
  { "CF-Connecting-IP": EVIL, "X-Original-Host": EVIL, Via: EVIL },
];

describe.for(VARIANTS)("EM-25: with %j", (headers) => {
  const linksTo = (html: string) =>
    parse(html)
      .querySelectorAll("[href], [action]")
      .map((element) => element.getAttribute("href") ?? element.getAttribute("action") ?? "")
      .filter((address) => !address.startsWith("#") && address !== "");

  test("every page is the same, and every link on it starts with our own address", async () => {
    const world = opened(["audit", "smelter", "facilitator", "coordinator"].map((role) => assigned(role as "audit")));
    const request = requestPage(world.parts);
    const start = () => Promise.resolve();
    const below = notePage({
      ...world.parts,
      links: { ...world.parts.links, revoke: () => Promise.resolve(0) },
      start,
    });
    const asked = { handler: request, resource: "/request/{secret}" };
    const secret = world.link({ kind: "case" });
    const pages = [
      // With questions and more time beside it; unknown.
      { ...asked, secret: world.ask("investigate-allegation") },
      { ...asked, secret: "unknown" },
      { handler: casePage({ ...world.parts, start }), secret, resource: "/case/{secret}" },
      ...["away", "reminders", "cases", "note-lesson"].map((name) => ({
        ...{ handler: below, secret, name, resource: "/case/{secret}/{name}" },
      })),
      { handler: statusPage(world.parts), secret: "unknown", resource: "/status/{secret}" },
    ];
    for (const { handler, ...sent } of pages) {
      const poisoned = await call(handler, { ...sent, headers });
      expect(poisoned).toEqual(await call(handler, sent));
      const links = linksTo(poisoned.body);
      for (const address of links) expect(new URL(address, `${BASE_URL}/`).href).toContain(BASE_URL);
      expect(links.filter((address) => address.startsWith(BASE_URL)).length, JSON.stringify(sent)).toBeGreaterThan(0);
    }
  });

  test("an answer leads back to our own address", async () => {
    const world = opened();
    const secret = world.ask("assess-allegation");
    const page = requestPage(world.parts);
    const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0];
    const answer = await post(
      page,
      secret,
      {
        ...shown,
        decision: "denied",
        "credible.trustworthySource": "no",
        "credible.enoughInformation": "no",
        credibleReasons: "Withdrawn.",
        reasons: "Withdrawn.",
        _action: "decide",
      },
      headers,
    );
    expect(answer.headers["location"]).toBe(`${BASE_URL}/request/${secret}`);
  });

  test("a fresh link is owed as always", async () => {
    const world = opened();
    world.ask("assess-allegation");
    const handler = freshLink({ ...world.parts, patience: () => Promise.resolve() });
    const body = "email=compliance%40downstream-a.example";
    await call(handler, { method: "POST", resource: "/fresh-link", body, headers: { ...FORM, ...headers } });
    expect(world.mails.map(({ template }) => template)).toEqual(["fresh-link", "fresh-link"]);
    expect(JSON.stringify(world.mails)).not.toContain(EVIL);
  });
});

describe("EM-21: no parameter redirects", () => {
  const NAMES = "next url redirect redirect_uri return returnTo continue dest goto target callback to out location";
  test.for(NAMES.split(" "))("%s", async (name) => {
    const world = opened();
    const secret = world.ask("assess-allegation");
    const page = requestPage(world.parts);
    for (const value of [`https://${EVIL}/`, `//${EVIL}`, String.raw`\\${EVIL}`, "javascript:alert(1)"]) {
      const answer = await post(page, secret, { [name]: value, _action: "check" });
      expect(answer.headers["location"]).toBeUndefined();
      expect(`${JSON.stringify(answer.headers)}${answer.body}`).not.toContain(`href="${value}`);
    }
  });

  test("no query at all changes where a page leads, or where a POST is sent on to", async () => {
    const KEYS = [...NAMES.split(" "), "language", "lang", "hl", "locale", "_language"];
    const world = opened();
    const secret = world.ask("assess-allegation");
    const page = requestPage(world.parts);
    const body = new URLSearchParams({ _action: "check" }).toString();
    const place = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom(`//${EVIL}`, `en?next=//${EVIL}`, `"><a href="//${EVIL}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...KEYS), place, { maxKeys: 4 }), async (query) => {
        for (const sent of [{}, { method: "POST", body, headers: FORM }]) {
          const answer = await call(page, { secret, query, ...sent });
          const targets = parse(answer.body)
            .querySelectorAll("[href], [action], [formaction]")
            .map((element) => element.getAttribute("href") ?? element.getAttribute("action") ?? "");
          expect(targets.filter((to) => !/^(#|\?language=[a-z]{2}$|https:\/\/cases\.example\/)/.test(to))).toEqual([]);
          expect(answer.headers["location"] ?? BASE_URL).toContain(BASE_URL);
          expect(answer.body).not.toContain(EVIL);
        }
      }),
      { numRuns: 40 },
    );
    expect([world.writes, world.mails.length]).toEqual([0, 0]);
  });
});
