import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { Fact } from "../../../functions/domain/events.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { documents } from "../../../functions/handlers/documents.ts";
import { PEOPLE } from "../../support/maximal.ts";
import { childPlan, goodPlan } from "../domain/rules/plan-example.ts";
import { assigned, BASE_URL, call, FORM, opened, type World } from "./doubles/world.ts";

const submitted = (request: "design-plan" | "approve-plan", answer: object, key: string): Fact =>
  ({
    ...{
      type: "request-answered",
      key,
      request,
      subject: "",
      shown: "s",
      ids: [],
      answer,
      digest: key.padEnd(64, "0"),
    },
    route: (answer as { decision: string }).decision,
    by: { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" },
  }) as Fact;

const planned = (analysis: string) => ({ decision: "submit", plan: goodPlan({ analysis }), reasons: "r" });
const LARGE = goodPlan({
  level1: { cases: PEOPLE.map((pseudonym) => childPlan({ pseudonym, goals: "w".repeat(900) })) },
});
const RETURNED = { decision: "returned", reasons: "r" };
const APPROVED = { decision: "approved", principlesReviewed: "yes", waiver: "no", reasons: "r" };

const world = (...facts: Fact[]): World => {
  const made = opened((["audit", "smelter", "facilitator", "coordinator"] as const).map(assigned));
  made.happen(facts);
  return made;
};

const twoVersions = (): World =>
  world(
    submitted("design-plan", planned("As it was."), "a"),
    submitted("approve-plan", RETURNED, "b"),
    submitted("design-plan", planned("As it is."), "c"),
    submitted("approve-plan", APPROVED, "d"),
  );

const linkOf = (made: World, role: Role): string =>
  made.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const ask = (made: World, secret: string, name: string, over: object = {}) =>
  call(documents({ ...made.parts, pdf: () => Promise.resolve(new Uint8Array()) }), {
    resource: "/documents/{secret}/{name}",
    secret,
    name,
    body: "",
    ...over,
  });

const hrefs = (body: string): (string | undefined)[] =>
  parse(body)
    .querySelectorAll("main a")
    .map((link) => link.getAttribute("href"));

describe("the plan in all its versions", () => {
  test("is linked from the case page of who may see it, and says which was approved", async () => {
    const made = twoVersions();
    const secret = linkOf(made, "audit");
    const here = `${BASE_URL}/documents/${secret}`;
    const parts = { ...made.parts, start: () => Promise.resolve() };
    const page = await call(casePage(parts), { resource: "/case/{secret}", secret });
    expect(hrefs(page.body)).toContain(`${here}/plan`);
    const all = await ask(made, secret, "plan");
    expect(all.statusCode).toBe(200);
    expect(hrefs(all.body)).toEqual([`${here}/plan-2`, `${here}/plan-1`]);
    expect(all.body).toMatch(/Version 2.*Approved on.*Version 1.*Not approved/s);
    expect(made.writes).toBe(0);
  });

  test("each is kept, with what changed since the one before", async () => {
    const made = twoVersions();
    const secret = linkOf(made, "downstream");
    const [first, second] = [await ask(made, secret, "plan-1"), await ask(made, secret, "plan-2")];
    expect(first.body).toContain("As it was.");
    expect(first.body).not.toContain("What changed");
    expect(second.body).toContain("What changed");
    expect(second.body).toContain("Before: As it was.\nNow: As it is.");
  });

  test.for([
    ["smelter", "plan", "nothing of the plan during the hold"],
    ["audit", "plan-3", "there is no third"],
    ["audit", "plan-1-9", "nor a ninth page"],
    ["audit", "plan-01", "no such name"],
    ["audit", "plan-x", "nor such"],
  ] as const)("EM-18: %s asking for %s sees what an unknown link shows: %s", async ([role, name]) => {
    const made = twoVersions();
    expect(made.current.safety.hold.on).toBe(true);
    const unknown = await ask(made, "nonsense", "plan");
    expect(await ask(made, linkOf(made, role), name)).toEqual(unknown);
  });

  test("is only read", async () => {
    const made = twoVersions();
    const post = await ask(made, linkOf(made, "audit"), "plan-2", { method: "POST", headers: FORM });
    expect([post.statusCode, made.writes]).toEqual([404, 0]);
  });

  test("goes on over several pages, each light enough for a slow line", async () => {
    const made = world(submitted("design-plan", { ...planned("Long."), plan: LARGE }, "a"));
    const secret = linkOf(made, "facilitator");
    let name: string | undefined = "plan-1";
    let pages = 0;
    for (; name !== undefined; pages += 1) {
      const answer = await ask(made, secret, name);
      expect([answer.statusCode, name]).toEqual([200, name]);
      expect(Buffer.byteLength(answer.body)).toBeLessThanOrEqual(30_000);
      name = hrefs(answer.body)
        .find((href) => href?.endsWith(`/plan-1-${String(pages + 2)}`))
        ?.split("/")
        .at(-1);
    }
    expect(pages).toBeGreaterThan(3);
  });
});
