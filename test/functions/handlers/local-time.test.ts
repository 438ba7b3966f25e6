import { parse } from "node-html-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { assigned, call, opened, type World } from "./doubles/world.ts";

/** What happened in these cases happened at ten in UTC: the same morning here, the night before or the day after there. */
const ZONES = [
  ["Pacific/Kiritimati", "GMT+14", "00:00"],
  ["Pacific/Pago_Pago", "GMT-11", "23:00"],
  ["Asia/Kathmandu", "GMT+5:45", "15:45"],
] as const;

const start = () => Promise.resolve();
const revoke = () => Promise.resolve(0);
let world: World;
let secret: string;

/** All contacts live in this zone. */
const live = (timeZone: string) => {
  world.directory = new Map(
    [...world.directory].map(([id, organisation]) => [
      id,
      { ...organisation, contacts: organisation.contacts.map((contact) => ({ ...contact, timeZone })) },
    ]),
  );
};

beforeEach(() => {
  world = opened([assigned("audit")]);
  secret = world.ask("assess-allegation");
});

const textOf = (html: string) => parse(html).querySelector("main")?.structuredText ?? "";
const PAGES = {
  "the request": () => call(requestPage(world.parts), { secret }),
  "its receipt": () => {
    const { key } = world.links.get(secret)!;
    const by = { role: "downstream", organisation: "downstream-a", contact: "downstream-2" } as const;
    const answer = { decision: "denied", credible: {}, reasons: "r" };
    const of = { key: key!, request: "assess-allegation", subject: "", route: "denied", ids: [], by };
    world.happen([{ type: "request-answered", ...of, answer, digest: "d".repeat(64), shown: "" }]);
    return call(requestPage(world.parts), { secret });
  },
  "the case": () => {
    const link = world.link({ kind: "case" });
    return call(casePage({ ...world.parts, start }), { secret: link, query: {} });
  },
  "its history": () => {
    const link = world.link({ kind: "case" });
    const parts = { ...world.parts, links: { ...world.parts.links, revoke }, start };
    return call(notePage(parts), { secret: link, name: "history-1", query: {} });
  },
} as const;
const NAMES = Object.keys(PAGES).filter((name): name is keyof typeof PAGES => Object.hasOwn(PAGES, name));

describe.for(ZONES)("for who lives in %s", ([zone, name, time]) => {
  test.for(NAMES)("each time on the page of %s is theirs, and says its zone", async (page) => {
    live(zone);
    const answer = await PAGES[page]();
    expect(answer.statusCode).toBe(200);
    const times = textOf(answer.body).match(/\b\d\d:\d\d(?: [\w+:-]+)?/g) ?? [];
    for (const one of times) expect(one).toBe(`${time} ${name}`);
  });
});

test.for(NAMES)("the page of %s says dates, and other ones where the day is another", async (page) => {
  live("Pacific/Kiritimati");
  const east = textOf((await PAGES[page]()).body).match(/\d+ \w+ 20\d\d/g) ?? [];
  live("Pacific/Pago_Pago");
  const west = textOf((await PAGES[page]()).body).match(/\d+ \w+ 20\d\d/g) ?? [];
  expect(east.length).toBeGreaterThan(0);
  expect(west).not.toEqual(east);
});
