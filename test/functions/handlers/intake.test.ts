import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { intake } from "../../../functions/handlers/intake.ts";
import { allegation, BASE_URL, call, NOW, World } from "./doubles/world.ts";
import type { Sent } from "./doubles/world.ts";

const SECRET = Buffer.from("k".repeat(32)).toString("base64");
const FORMER = Buffer.from("f".repeat(32)).toString("base64");

// The package reads the clock itself.
beforeEach(() => vi.useFakeTimers({ now: new Date(NOW) }));
afterEach(() => vi.useRealTimers());

let ids = 0;
const handlerOf = (world: World, over = {}) =>
  intake({
    ...world.parts,
    start: ({ machine, name }) => Promise.resolve(void world.started.push({ machine, name })),
    secrets: () => Promise.resolve([SECRET, FORMER]),
    newCaseId: () => `RC-0000-${String((ids += 1)).padStart(4, "0")}`,
    ...over,
  });

interface Delivery extends Sent {
  readonly id?: string;
  readonly key?: string;
  readonly over?: Parameters<typeof handlerOf>[1];
}

const deliver = (world: World, body: Buffer | string, { id = "msg_1", key = SECRET, over, ...sent }: Delivery = {}) => {
  const bytes = Buffer.from(body);
  const at = new Date(NOW);
  return call(handlerOf(world, over), {
    method: "POST",
    resource: "/allegations",
    body: bytes.toString("base64"),
    isBase64Encoded: true,
    ...sent,
    headers: {
      "Content-Type": "application/json",
      "Webhook-Id": id,
      "Webhook-Timestamp": String(at.getTime() / 1000),
      "Webhook-Signature": new Webhook(key).sign(id, at, bytes),
      ...sent.headers,
    },
  });
};

const BODY = JSON.stringify(allegation);
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
const errorsOf = (text: string) => json(text)["errors"] as { pointer: string; code: string }[];
const reporter = { language: "fr", safe: true, contact: { email: "r@example.org" } };

describe("an allegation that is taken", () => {
  test("opens a case, starts Step 1, answers with reference and status link", async () => {
    const world = new World();
    const answer = await deliver(world, BODY);
    expect(answer.statusCode).toBe(202);
    const { reference, status } = json(answer.body) as { reference: string; status: string };
    expect(reference).toMatch(/^RC-/);
    expect(status).toMatch(new RegExp(`^${BASE_URL}/status/[A-Za-z0-9_-]{43}$`));
    expect(status.length).toBeLessThanOrEqual(200);
    expect(world.started).toEqual([{ machine: "verify-allegation", name: `${reference}-verify-allegation-0-0` }]);
    expect(world.lines).toEqual([{ route: "/allegations", method: "POST", status: 202, caseId: reference }]);
  });

  test("AG-06, AG-09: the same delivery is the same case for ever, with a fresh status link", async () => {
    const world = new World();
    const [first, second] = [await deliver(world, BODY), await deliver(world, BODY)];
    expect(json(second.body)["reference"]).toBe(json(first.body)["reference"]);
    expect(json(second.body)["status"]).not.toBe(json(first.body)["status"]);
    expect([world.history.length, world.started.length]).toEqual([1, 1]);
  });

  test.for([
    [BODY, "the same bytes"],
    [JSON.stringify(allegation, null, 2), "the same in other bytes"],
    [JSON.stringify({ ...allegation, reporter }), "the same from somebody else"],
  ] as const)("the same allegation under another id is the same case: %#", async ([body]) => {
    const world = new World();
    const first = await deliver(world, BODY);
    const again = await deliver(world, body, { id: "msg_2" });
    expect([again.statusCode, json(again.body)["reference"]]).toEqual([202, json(first.body)["reference"]]);
    expect(world.history).toHaveLength(1);
  });

  test.for(["msg_1", "msg_2"])("sent again as %s after its case was closed it opens nothing again", async (id) => {
    const world = new World();
    const first = await deliver(world, BODY);
    world.state = { ...world.current, status: "closed", outcome: "denied" };
    const again = await deliver(world, BODY, { id });
    expect([again.statusCode, json(again.body)["reference"]]).toEqual([202, json(first.body)["reference"]]);
    expect([world.history.length, world.started.length, world.current.status]).toEqual([1, 1, "closed"]);
  });

  test("DH-09: the reporter is kept apart from the events, and acknowledged at a safe contact", async () => {
    const world = new World();
    await deliver(world, JSON.stringify({ ...allegation, reporter: { ...reporter, name: "CANARY" } }));
    expect(JSON.stringify(world.history)).not.toMatch(/CANARY|r@example.org/);
    expect(world.mails.map(({ template }) => template)).toContain("reporter-acknowledged");
  });

  test("DH-05: nothing is sent where it is not safe", async () => {
    const world = new World();
    await deliver(world, JSON.stringify({ ...allegation, reporter: { ...reporter, safe: false } }));
    expect(world.mails.map(({ template }) => template)).not.toContain("reporter-acknowledged");
  });

  test("signed with the former secret while they rotate", async () => {
    expect((await deliver(new World(), BODY, { key: FORMER })).statusCode).toBe(202);
  });

  test("a case id that is taken is replaced by another", async () => {
    const world = new World();
    const { CaseChangedMeanwhile } = await import("../../../functions/domain/errors.ts");
    let tries = 0;
    const open: World["cases"]["open"] = (opening) =>
      (tries += 1) === 1 ? Promise.reject(new CaseChangedMeanwhile(opening.caseId, 0)) : world.cases.open(opening);
    const answer = await deliver(world, BODY, { over: { cases: { ...world.cases, open } } });
    expect([answer.statusCode, tries]).toEqual([202, 2]);
  });
});

describe("an allegation that is refused", () => {
  const deep = `${"[".repeat(21)}${"]".repeat(21)}`;
  const lone = BODY.replace('"summary":"', '"summary":"\\ud800');

  test.for([
    [BODY, { headers: { "Webhook-Signature": "v1,AAAA" } }, 401, "AG-03: a wrong signature"],
    [BODY, { key: Buffer.from("x".repeat(32)).toString("base64") }, 401, "AG-03: another secret"],
    [BODY, { headers: { "Webhook-Timestamp": "1" } }, 401, "AG-03: an old timestamp"],
    [BODY, { id: "msg.1" }, 401, "AG-05: a dot in the id"],
    [BODY, { body: Buffer.from(BODY.replace("{", "{ ")).toString("base64") }, 401, "AG-04: other bytes than signed"],
    [`{"a":`, { headers: { "Webhook-Signature": "v1,AAAA" } }, 401, "AG-04: nothing is parsed before it is verified"],
    [BODY, { headers: { "Content-Type": "text/plain" } }, 415, "not declared as JSON"],
    [`"${"x".repeat(65_535)}"`, {}, 413, "AG-08: above 64 KB"],
    [`{"a":1,"a":2}`, {}, 400, "AG-07: a key twice"],
    [`{"__proto__":{}}`, {}, 400, "AG-07: a prototype"],
    [`\uFEFF${BODY}`, {}, 400, "AG-07: a byte order mark"],
    [`{"people":NaN}`, {}, 400, "AG-07: no JSON number"],
    [BODY.replace('"people":{', '"people":{"x":1e400,'), {}, 400, "AG-07: a number that is none"],
    [deep, {}, 400, "AG-07: too deep"],
    [lone, {}, 400, "AG-07: half a surrogate pair"],
    [Buffer.from([0x7b, 0xff, 0x7d]), {}, 400, "AG-07: not UTF-8"],
    ["", {}, 400, "nothing"],
    ["null", {}, 400, "no object"],
  ] as const)("%#: %s", async ([body, sent, status, because]) => {
    const world = new World();
    const answer = await deliver(world, body, sent);
    expect(answer.statusCode, because).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(json(answer.body)).toMatchObject({ status, title: expect.any(String) as string });
    expect([world.writes, world.history.length, world.started.length]).toEqual([0, 0, 0]);
  });

  test("64 KB exactly are read", async () => {
    expect((await deliver(new World(), `"${"x".repeat(65_534)}"`)).statusCode).toBe(400);
  });

  test("names every wrong field, and repeats nothing of what was sent", async () => {
    const wrong = {
      ...allegation,
      site: { country: "Mozambique" },
      people: { adults: -1, children: null, ongoing: "CANARY" },
      minerals: [],
      "a/b": "CANARY",
    };
    const answer = await deliver(new World(), JSON.stringify(wrong));
    expect(answer.statusCode).toBe(400);
    expect(
      errorsOf(answer.body)
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(["/a~1b", "/minerals", "/people/adults", "/people/ongoing", "/site/country"]);
    expect(answer.body).not.toContain("CANARY");
  });

  test("other bytes under the same id are 409, and change nothing", async () => {
    const world = new World();
    await deliver(world, BODY);
    const other = await deliver(world, JSON.stringify({ ...allegation, summary: "Something else." }));
    expect([other.statusCode, world.history.length]).toEqual([409, 1]);
  });

  test("without a downstream company: 503 with what mends it", async () => {
    const world = new World();
    world.directory = new Map();
    const answer = await deliver(world, BODY);
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "60"]);
    expect(json(answer.body)["detail"]).toMatch(/directory/);
  });

  test("an error inside is a 500 that says nothing of it", async () => {
    const world = new World();
    const secrets = () => Promise.reject(new Error("CANARY"));
    const answer = await deliver(world, BODY, { over: { secrets } });
    expect(answer.statusCode).toBe(500);
    expect(JSON.stringify([answer, world.lines])).not.toContain("CANARY");
  });
});
