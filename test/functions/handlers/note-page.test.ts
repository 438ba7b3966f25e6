import { describe, expect, test } from "vitest";
import { notePage } from "../../../functions/handlers/note-page.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { assigned, BASE_URL, CASE, call, FORM, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const RESOURCE = "/case/{secret}/{name}";

const ofParty = (role: Role) => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator")]);
  const secret = world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });
  return { world, secret };
};

const pageOf = (world: World, over = {}) =>
  notePage({
    ...world.parts,
    links: { ...world.parts.links, revoke: (_id, of) => Promise.resolve(revokeIn(world, of?.organisation)) },
    start: (machine, name) => Promise.resolve(void world.started.push({ machine, name })),
    ...over,
  });

const revokeIn = (world: World, organisation: string | undefined): number => {
  const lost = [...world.links].filter(([, link]) => link.organisation === organisation);
  for (const [secret, link] of lost) world.links.set(secret, { ...link, revoked: true });
  return lost.length;
};

const get = (world: World, secret: string, name: string) => call(pageOf(world), { secret, name, resource: RESOURCE });
const send = (world: World, secret: string, name: string, fields: Record<string, string>) =>
  call(pageOf(world), {
    method: "POST",
    secret,
    name,
    resource: RESOURCE,
    headers: FORM,
    body: new URLSearchParams(fields).toString(),
  });
const LESSON = { about: "risks", lesson: "Ask earlier.", _action: "decide" };
const noted = (world: World) => world.history.flatMap(({ fact }) => (fact.type === "noted" ? [fact] : []));

describe("a note that needs no code", () => {
  test("EM-01: looking changes nothing", async () => {
    const { world, secret } = ofParty("smelter");
    expect(await get(world, secret, "note-lesson")).toEqual(await get(world, secret, "note-lesson"));
    expect([world.writes, noted(world).length]).toEqual([0, 0]);
  });

  test("is recorded, and leads back to the case", async () => {
    const { world, secret } = ofParty("smelter");
    const answer = await send(world, secret, "note-lesson", LESSON);
    expect([answer.statusCode, answer.headers["Location"] ?? answer.headers["location"]]).toEqual([
      303,
      `${BASE_URL}/case/${secret}`,
    ]);
    expect(noted(world)).toMatchObject([{ note: "note-lesson", content: { about: "risks" }, by: { role: "smelter" } }]);
  });

  test("EM-33: sent twice it is recorded once", async () => {
    const { world, secret } = ofParty("smelter");
    for (const lesson of ["Ask earlier.", "Ask earlier. \r\n", "Ask more."])
      await send(world, secret, "note-lesson", { ...LESSON, lesson });
    expect(noted(world)).toHaveLength(2);
  });

  test("is recorded though somebody else wrote first", async () => {
    const { world, secret } = ofParty("smelter");
    let others = 0;
    world.beforeChange = () => {
      if (others++ < 2) world.ask(others === 1 ? "assess-allegation" : "record-needs");
    };
    expect((await send(world, secret, "note-lesson", LESSON)).statusCode).toBe(303);
    expect(noted(world)).toHaveLength(1);
  });

  test.for([
    [{ ...LESSON, lesson: "" }, 422, "nothing was said"],
    [{ ...LESSON, about: "" }, 422, "nothing is preselected"],
    [{ ...LESSON, _action: "" }, 200, "EM-02: no button was named, as when Enter is pressed"],
  ] as const)("%j gives %i and records nothing: %s", async ([fields, status]) => {
    const { world, secret } = ofParty("smelter");
    const answer = await send(world, secret, "note-lesson", fields);
    expect([answer.statusCode, noted(world).length]).toEqual([status, 0]);
    if (fields.lesson !== "") expect(answer.body).toContain(fields.lesson);
  });

  test.for([
    ["smelter", "exclude-party~audit.audit-a", "only audit and downstream exclude"],
    ["audit", "exclude-party~audit.audit-a", "nobody excludes themselves"],
    ["audit", "exclude-party~smelter.smelter-x", "no party of the case"],
    ["audit", "readmit-party~smelter.smelter-a", "it is not excluded"],
    ["audit", "reopen-case", "the case is open"],
    ["audit", "nonsense", "no note"],
    ["audit", "__proto__", "no note either"],
  ] as const)("EM-18: %s, %s looks like an unknown link: %s", async ([role, name]) => {
    const { world, secret } = ofParty(role);
    const unknown = await get(world, "nonsense", "note-lesson");
    expect(await get(world, secret, name)).toEqual(unknown);
    expect((await send(world, secret, name, { reasons: "r", _action: "decide" })).body).toBe(unknown.body);
    expect(noted(world)).toEqual([]);
  });
});

describe("a note that needs the code", () => {
  const NAME = "exclude-party~smelter.smelter-a";
  const REASONS = { reasons: "Its director owns the mine.", _action: "decide" };

  test("is refused without it, and what was typed stays", async () => {
    const { world, secret } = ofParty("audit");
    const answer = await send(world, secret, NAME, REASONS);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("Its director owns the mine.");
    expect(noted(world)).toEqual([]);
  });

  test("excludes the party, revokes its links, moves its requests and starts the run of now", async () => {
    const { world, secret } = ofParty("audit");
    const theirs = world.link({ kind: "case", role: "smelter", organisation: "smelter-a", contact: "smelter-1" });
    const mailed = await send(world, secret, NAME, { ...REASONS, _action: "send-code" });
    expect([mailed.statusCode, world.codeMails.length]).toEqual([200, 1]);
    const answer = await send(world, secret, NAME, { ...REASONS, _code: "123456" });
    expect(answer.statusCode).toBe(303);
    expect(world.current.parties).toContainEqual(
      expect.objectContaining({ organisation: "smelter-a", excluded: true }),
    );
    expect(await get(world, theirs, "note-lesson")).toEqual(await get(world, "nonsense", "note-lesson"));
    expect(world.started).toMatchObject([{ machine: "verify-allegation" }]);
    expect(world.mails.map(({ template, to }) => [template, to.kind === "contact" && to.role])).toEqual(
      expect.arrayContaining([
        ["noted", "downstream"],
        ["noted", "facilitator"],
      ]),
    );
    expect(JSON.stringify(world.mails)).not.toContain("director");
    const again = await send(world, secret, "readmit-party~smelter.smelter-a", { ...REASONS, _code: "123456" });
    expect(again.statusCode).toBe(303);
    expect(world.current.parties.some(({ excluded }) => excluded)).toBe(false);
    await send(world, secret, NAME, { ...REASONS, _code: "123456" });
    expect(
      world.current.parties.some(({ excluded }) => excluded),
      "the same words, once more",
    ).toBe(true);
  });

  test.for([
    ["denied", "new-information", 303, "process, Step 5.4"],
    ["denied", "relapse", 422, "nothing was remedied that could come back"],
    ["remediated", "relapse", 303, "process, Step 5.4"],
    ["remediated", "new-victims", 303, "process, Step 5.4"],
    ["no-remediation", "later-adoption", 303, "process, Step 5.4"],
  ] as const)("after %s, %s gives %i: %s", async ([outcome, why, status]) => {
    const { world, secret } = ofParty("downstream");
    world.happen([{ type: "case-closed", outcome, execution: `${CASE}-x` }]);
    world.codes.set(secret, "123456");
    const answer = await send(world, secret, "reopen-case", { why, ...REASONS, _code: "123456" });
    expect([answer.statusCode, world.current.status]).toEqual([status, status === 303 ? "open" : "closed"]);
    expect(world.started).toHaveLength(status === 303 ? 1 : 0);
  });
});
