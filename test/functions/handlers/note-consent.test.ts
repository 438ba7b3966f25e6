import { describe, expect, test } from "vitest";
import { notePage } from "../../../functions/handlers/note-page.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { lessonWrites } from "../../../functions/adapters/lesson-store.ts";
import { inLibrary } from "../../../functions/domain/lessons/withdrawn.ts";
import { seenFact } from "../../../functions/domain/documents/seen-fact.ts";
import { assigned, BASE_URL, call, CASE, FORM, NOW, opened } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const NAME = "record-consent~V-AAAA";
const WITHDRAWN = { state: "withdrawn", on: "2026-03-01", by: "own", evidenceKept: "yes", _action: "decide" };
const GIVEN = { ...WITHDRAWN, state: "given", purposes: "monitoring", recipients: "audit", language: "swa" };

const ofParty = (role: Role) => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator"), assigned("coordinator")]);
  world.state = { ...world.current, victims: { pseudonyms: ["V-AAAA", "V-BBBB"], statedBySmelter: false } };
  return { world, secret: world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` }) };
};

const send = (world: World, secret: string, name: string, fields: Readonly<Record<string, string>>) =>
  call(
    notePage({
      ...world.parts,
      links: { ...world.parts.links, revoke: () => Promise.resolve(0) },
      start: (machine, run) => Promise.resolve(void world.started.push({ machine, name: run })),
    }),
    {
      method: "POST",
      secret,
      name,
      resource: "/case/{secret}/{name}",
      headers: FORM,
      body: new URLSearchParams(fields).toString(),
    },
  );

describe("the coordinator records consent", () => {
  test("a withdrawal that names nothing is of everything, from everybody", async () => {
    const { world, secret } = ofParty("coordinator");
    const answer = await send(world, secret, NAME, WITHDRAWN);
    expect([answer.statusCode, answer.headers["Location"] ?? answer.headers["location"]]).toEqual([
      303,
      `${BASE_URL}/case/${secret}`,
    ]);
    expect(world.current.consents).toMatchObject([{ pseudonym: "V-AAAA", state: "withdrawn", by: "own" }]);
    expect(world.current.consents[0]).toMatchObject({
      purposes: ["assistance", "case-plan", "monitoring", "lessons", "law-enforcement"],
      recipients: ["facilitator", "audit", "companies", "providers", "authorities"],
    });
  });

  test("the facilitator is told that there is something, not of whom", async () => {
    const { world, secret } = ofParty("coordinator");
    await send(world, secret, NAME, GIVEN);
    expect(world.mails).toMatchObject([{ template: "noted", to: { role: "facilitator" } }]);
    expect(JSON.stringify(world.mails)).not.toMatch(/V-AAAA|monitoring/);
    expect(world.started).toEqual([]);
  });

  test("the last word counts, though the same words were sent before; sent twice they are one line", async () => {
    const { world, secret } = ofParty("coordinator");
    const given = { ...GIVEN, on: WITHDRAWN.on };
    for (const words of [WITHDRAWN, WITHDRAWN, given, WITHDRAWN]) await send(world, secret, NAME, words);
    expect(world.current.consents.map(({ state }) => state)).toEqual(["withdrawn", "given", "withdrawn"]);
    const reasons = world.mails.map(({ reason }) => reason);
    expect(new Set(reasons).size).toBe(3);
  });

  test("of a closed case too", async () => {
    const { world, secret } = ofParty("coordinator");
    world.state = { ...world.current, status: "closed", outcome: "remediated" };
    expect((await send(world, secret, NAME, WITHDRAWN)).statusCode).toBe(303);
    expect(world.current.consents).toHaveLength(1);
  });

  test.for([
    [WITHDRAWN, true, "everything is taken back, learning from the case too"],
    [{ ...WITHDRAWN, purposes: "monitoring" }, false, "learning from the case is not taken back"],
    [{ ...GIVEN, purposes: "lessons", recipients: "companies" }, false, "it is given"],
  ] as const)("%j takes what was released out of the library: %s, because %s", async ([words, isTakenOut]) => {
    const { world, secret } = ofParty("coordinator");
    world.ask("assess-allegation");
    const [asked] = Object.values(world.current.requests);
    const released = { ...asked!, request: "release-lessons", status: "decided", route: "released" } as const;
    world.state = { ...world.current, requests: { lessons: { ...released, decidedAt: NOW, event: 1 } } };
    const before = world.current;
    await send(world, secret, NAME, words);
    await send(world, secret, NAME, words);
    const taken = world.history.filter(({ fact }) => fact.type === "lessons-withdrawn");
    expect(taken).toHaveLength(isTakenOut ? 1 : 0);
    expect(inLibrary(world.current)).toHaveLength(isTakenOut ? 0 : 1);
    expect(lessonWrites(before, world.current, taken).map((write) => write("cases").Put?.Item)).toEqual(
      isTakenOut ? [{ PK: "LESSONS", SK: `LESSON#${NOW}#${CASE}#1`, withdrawnAt: NOW }] : [],
    );
  });

  test.for([
    [{ ...GIVEN, purposes: "" }, "a consent to nothing in particular"],
    [{ ...GIVEN, recipients: "" }, "a consent for nobody in particular"],
    [{ ...GIVEN, language: "" }, "in no language"],
    [{ ...GIVEN, on: "2026-03-03" }, "it is not that day yet"],
    [{ ...GIVEN, state: "" }, "nothing is preselected"],
    [{ ...GIVEN, by: "guardian", guardianImplicated: "yes" }, "DH-03"],
    [{ ...GIVEN, by: "guardian" }, "nobody asked whether the guardian is implicated"],
    [{ ...WITHDRAWN, by: "guardian", guardianImplicated: "yes" }, "DH-03: nor takes it back"],
  ] as const)("%j is refused: %s", async ([fields]) => {
    const { world, secret } = ofParty("coordinator");
    expect((await send(world, secret, NAME, fields)).statusCode).toBe(422);
    expect(world.current.consents).toEqual([]);
  });

  test.for([
    ["facilitator", NAME, "it is the coordinator who speaks with people"],
    ["audit", NAME, "nor audit"],
    ["coordinator", "record-consent~V-XXXX", "nobody of this case"],
    ["coordinator", "record-consent", "about nobody"],
  ] as const)("EM-18: %s, %s opens nothing: %s", async ([role, name]) => {
    const { world, secret } = ofParty(role);
    await send(world, secret, name, WITHDRAWN);
    expect(world.current.consents).toEqual([]);
  });
});

test.for([
  ["coordinator", true, "its own words"],
  ["facilitator", true, "by pseudonym; a line of the ledger holds codes and days only"],
  ["audit", true, "by pseudonym"],
  ["downstream", false, "counts only"],
  ["smelter", false, "nothing"],
  ["funder", false, "nothing"],
] as const)("%s sees a line of the ledger: %s, because %s", async ([role, isSeen]) => {
  const { world, secret } = ofParty("coordinator");
  await send(world, secret, NAME, WITHDRAWN);
  const fact = world.history.at(-1)!.fact;
  const look = { viewer: { role, organisation: `${role}-a` }, state: world.current };
  expect(seenFact(fact, look) !== undefined).toBe(isSeen);
});
