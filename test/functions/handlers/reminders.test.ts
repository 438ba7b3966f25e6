import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { notePage } from "../../../functions/handlers/note-page.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { REMINDERS } from "../../../functions/domain/rules/gathering.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { assigned, call, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const start = () => Promise.resolve();
const caseLink = (world: World, role: Role, contact = `${role}-1`): string =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact });

/** The page is reached from a case and from a request, by functions of their own. */
const pageOf = (world: World, kind: "case" | "request") =>
  kind === "case"
    ? notePage({ ...world.parts, links: { ...world.parts.links, revoke: () => Promise.resolve(0) }, start })
    : requestPage(world.parts);
const at = (kind: "case" | "request") => ({ name: "reminders", resource: `/${kind}/{secret}/{name}` });
const begin = (kind: "case" | "request") => {
  const world = opened([assigned("audit")]);
  const asked = world.ask("assess-allegation");
  return { world, kind, secret: kind === "case" ? caseLink(world, "downstream") : asked };
};
type Begun = ReturnType<typeof begin>;

const get = ({ world, kind, secret }: Begun) => call(pageOf(world, kind), { secret, ...at(kind) });
const send = ({ world, kind, secret }: Begun, reminders: string, headers = {}) =>
  call(pageOf(world, kind), {
    ...{ method: "POST", secret, ...at(kind), headers: { ...FORM, ...headers } },
    body: new URLSearchParams({ reminders }).toString(),
  });
const chosen = (world: World) => world.directory.get("downstream-a")?.contacts.map(({ ownReminders }) => ownReminders);
const checked = (body: string) =>
  parse(body)
    .querySelectorAll("input[checked]")
    .map((one) => one.getAttribute("value"));

describe.each(["case", "request"] as const)("a contact chooses how reminders come, from the page of a %s", (kind) => {
  test.for(REMINDERS)("%s, for themselves alone", async (reminders) => {
    const begun = begin(kind);
    const { world } = begun;
    const answer = await send(begun, reminders);
    expect([answer.statusCode, chosen(world)]).toEqual([200, [reminders, undefined]]);
    expect(parse(answer.body).querySelector("[role=status]")?.text).toContain("recorded");
    expect(checked((await get(begun)).body)).toEqual([reminders]);
  });

  test("EM-01: looking changes nothing; what counts now stands there", async () => {
    const begun = begin(kind);
    const { world } = begun;
    const before = world.writes;
    const { body, statusCode } = await get(begun);
    expect([statusCode, checked(body), world.writes]).toEqual([200, ["each"], before]);
    expect(body).not.toContain('role="status"');
  });

  test.for(["", "never", "__proto__"])("%j is no choice, and changes nothing", async (reminders) => {
    const begun = begin(kind);
    const { world } = begun;
    const answer = await send(begun, reminders);
    expect([answer.statusCode, chosen(world)]).toEqual([200, [undefined, undefined]]);
    expect(answer.body).not.toContain('role="status"');
  });

  test("EM-19: another site can not choose", async () => {
    const begun = begin(kind);
    const { world } = begun;
    const refused = await send(begun, "weekly", { Origin: "https://evil.example" });
    expect([refused.statusCode, chosen(world)]).toEqual([403, [undefined, undefined]]);
  });

  test("leads back to where it was reached from", async () => {
    const begun = begin(kind);
    const back = parse((await get(begun)).body).querySelector(".back a");
    expect(back?.getAttribute("href")).toBe(`https://cases.example/prod/${kind}/${begun.secret}`);
    expect(back?.text).toBe(kind === "case" ? "Back to the case" : "Assess a report");
  });
});

test.for([
  ["downstream", true, "a party"],
  ["operator", false, "who is reminded of nothing"],
] as const)("the page of a case leads %s there: %s, %s", async ([role, isLed]) => {
  const { world } = begin("case");
  const secret = caseLink(world, role);
  const { body } = await call(casePage({ ...world.parts, start }), { secret, resource: "/case/{secret}" });
  expect(body.includes(`/case/${secret}/reminders"`)).toBe(isLed);
});

test("a reporter is in no directory, and has no such page", async () => {
  const begun = begin("case");
  const grant = { kind: "case", role: "reporter", organisation: "reporter", contact: "reporter" } as const;
  const theirs = await get({ ...begun, secret: begun.world.link(grant) });
  expect(theirs.body).toBe((await get({ ...begun, secret: "unknown" })).body);
});
