import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import type { Fact } from "../../../functions/domain/events.ts";
import { goodPlan } from "../domain/rules/plan-example.ts";
import { assigned, BASE_URL, CASE, call, opened, post } from "./doubles/world.ts";
import type { World } from "./doubles/world.ts";

const DENIED = {
  decision: "denied",
  "credible.trustworthySource": "no",
  "credible.enoughInformation": "no",
  credibleReasons: "Withdrawn by its source.",
  reasons: "Withdrawn by its source.",
};
const pageOf = (world: World) => requestPage(world.parts);
const hidden = (html: string): Record<string, string> =>
  Object.fromEntries(
    parse(html)
      .querySelectorAll("input[type=hidden]")
      .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
  );
const get = async (world: World, secret: string) => call(pageOf(world), { secret });
const decide = async (world: World, secret: string, answer: Record<string, string>, headers = {}) => {
  const shown = hidden((await get(world, secret)).body);
  return post(pageOf(world), secret, { ...shown, ...answer, _action: "decide" }, headers);
};
const assess = () => {
  const world = opened();
  return { world, secret: world.ask("assess-allegation") };
};
const decisions = (world: World) => world.history.filter(({ fact }) => fact.type === "request-answered").length;

describe("looking", () => {
  test.for(["GET", "HEAD"])("EM-01: %s changes nothing, and says the same each time", async (method) => {
    const { world, secret } = assess();
    const before = world.history.length;
    const answers = [];
    for (let look = 0; look < 3; look += 1) answers.push(await call(pageOf(world), { secret, method }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(200);
    expect([world.writes, world.history.length, world.mails.length]).toEqual([0, before, 0]);
  });

  test("shows what is asked, by when, and what it rests on; nothing is preselected", async () => {
    const { world, secret } = assess();
    const { body } = await get(world, secret);
    expect(body).toContain(CASE);
    expect(body).toContain("The report");
    expect(parse(body).querySelectorAll("input[checked]")).toEqual([]);
  });

  test("EM-18: unknown, revoked, another kind, replaced, excluded: byte-identical", async () => {
    const { world, secret } = assess();
    const grant = world.links.get(secret)!;
    const unknown = await get(world, "nonsense");
    world.links.set("revoked", { ...grant, revoked: true });
    world.links.set("case", { ...grant, kind: "case" });
    world.links.set("gone", { ...grant, contact: "left-the-company" });
    world.links.set("address", { ...grant, address: "0".repeat(64) });
    world.links.set("other-party", { ...grant, organisation: "audit-a", contact: "audit-1" });
    world.links.set("no-request", { ...grant, key: "verify-allegation#0#nothing#0#" });
    for (const other of ["revoked", "case", "gone", "address", "other-party", "no-request"])
      expect(await get(world, other), other).toEqual(unknown);
    const out: Fact = {
      ...assigned("audit"),
      role: "downstream",
      organisation: "downstream-a",
      change: "excluded",
    } as Fact;
    world.happen([out]);
    expect(await get(world, secret), "excluded").toEqual(unknown);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.body).toContain(`${BASE_URL}/fresh-link`);
  });

  test("EM-10: a request that was withdrawn is as good as unknown", async () => {
    const { world, secret } = assess();
    const { key } = world.links.get(secret)!;
    world.happen([{ type: "request-withdrawn", key: key!, because: "superseded" }]);
    expect(await get(world, secret)).toEqual(await get(world, "nonsense"));
  });

  test("EM-10: a request that moved is as good as unknown to whom it was asked of first, its receipt too", async () => {
    const { world, secret } = assess();
    const { key = "" } = world.links.get(secret)!;
    const successor = { role: "audit", organisation: "audit-a" } as const;
    world.happen([assigned("audit"), { type: "request-reassigned", key, ...successor, masked: false }]);
    const unknown = await get(world, "nonsense");
    expect(await get(world, secret), "asked of another").toEqual(unknown);
    const by = { ...successor, contact: "audit-1" };
    const { reasons, credibleReasons } = DENIED;
    const credible = { trustworthySource: "no", enoughInformation: "no" };
    const answer = { decision: "denied", credible, credibleReasons, reasons };
    const decided = { request: "assess-allegation", subject: "", answer, digest: "", shown: "", ids: [], by };
    world.happen([{ type: "request-answered", key, route: "denied", ...decided }]);
    expect(await get(world, secret), "decided by another").toEqual(unknown);
    world.links.set("theirs", { ...world.links.get(secret)!, ...by });
    expect((await get(world, "theirs")).statusCode, "who decided sees the receipt").toBe(200);
  });

  test("EM-20, EM-22: every answer has the headers that forbid frames, scripts, caches and referrers", async () => {
    const { world, secret } = assess();
    for (const answer of [await get(world, secret), await get(world, "x"), await post(pageOf(world), secret, {})])
      expect(answer.headers).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "x-content-type-options": "nosniff",
        "content-security-policy": expect.stringContaining("default-src 'none'") as string,
        "content-type": "text/html; charset=utf-8",
      });
  });

  test.for([
    "Host",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "Forwarded",
    "X-Original-URL",
    "X-Rewrite-URL",
    "Referer",
  ])("EM-25: %s changes no link on a page", async (name) => {
    const { world } = assess();
    const headers = { [name]: "evil.example" };
    expect(await call(pageOf(world), { secret: "x", headers })).toEqual(await get(world, "x"));
  });
});

describe("while the hold is on", () => {
  test("the smelter is asked without site, source or free text", async () => {
    const world = opened([assigned("audit"), assigned("smelter")]);
    world.happen([
      {
        type: "request-answered",
        key: "verify-allegation#0#investigate-allegation#0#",
        request: "investigate-allegation",
        subject: "",
        answer: { decision: "ask-smelter", question: "CANARY-QUESTION", reasons: "CANARY-REASONS" },
        digest: "",
        shown: "",
        route: "ask-smelter",
        ids: [],
        by: { role: "audit", organisation: "audit-a", contact: "audit-1" },
      },
    ]);
    const held = { ...world.current, safety: { ...world.current.safety, hold: { on: true } } };
    world.state = held;
    const secret = world.ask("cooperate");
    const { body, statusCode } = await get(world, secret);
    expect(statusCode).toBe(200);
    expect(body).not.toMatch(/CANARY|The report/);
    for (const word of [allegationWords(world)].flat()) expect(body).not.toContain(word);
    world.state = { ...world.current, safety: { ...world.current.safety, hold: { on: false } } };
    const after = await get(world, secret);
    expect(after.body).toContain("CANARY-QUESTION");
  });
});

const allegationWords = (world: World): string[] => {
  const [first] = world.history;
  if (first?.fact.type !== "case-opened") return [];
  const { site, suppliers, source } = first.fact.allegation;
  return [site.name, site.area, source.name, ...suppliers.map(({ name }) => name)].filter((word) => word !== undefined);
};

describe("a form that is not taken", () => {
  test.for([
    [{ "Sec-Fetch-Site": "cross-site" }, 403, "another site's form"],
    [{ "Sec-Fetch-Site": "none" }, 403, "typed by hand: no form is sent so"],
    [{ Origin: "https://evil.example" }, 403, "another origin"],
    [{ "Content-Type": "text/plain" }, 415, "what a form of another site could send without asking"],
    [{ "Content-Type": "application/json" }, 415, "no form"],
  ] as const)("EM-19: %j is refused with %i: %s", async ([headers, status]) => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, DENIED, headers);
    expect([answer.statusCode, decisions(world), world.writes]).toEqual([status, 0, 0]);
  });

  test.for([
    [{ Origin: "null" }, "no-referrer makes browsers send it"],
    [{ Origin: "https://cases.example" }, "our own"],
    [{ "Sec-Fetch-Site": "same-origin" }, "our own page"],
    [{ "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" }, "with a charset"],
    [{}, "a browser that sends neither"],
  ] as const)("EM-19: %j is taken: %s", async ([headers]) => {
    const { world, secret } = assess();
    expect((await decide(world, secret, DENIED, headers)).statusCode).toBe(303);
  });

  test("a body that is too large", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, { ...DENIED, reasons: "x".repeat(400_001) });
    expect([answer.statusCode, decisions(world)]).toEqual([413, 0]);
  });

  test("a name that reaches a prototype", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, { ...DENIED, "__proto__.x": "1" });
    expect([answer.statusCode, decisions(world)]).toEqual([400, 0]);
  });

  test("EM-21: no query or field redirects anywhere", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, { ...DENIED, next: "https://evil.example", url: "//evil.example" });
    expect(answer.headers["location"]).toBe(`${BASE_URL}/request/${secret}`);
  });
});

describe("deciding", () => {
  test("EM-33: an answer is recorded once and leads back to the same link, which shows the receipt", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, DENIED);
    expect([answer.statusCode, answer.headers["location"]]).toEqual([303, `${BASE_URL}/request/${secret}`]);
    expect([decisions(world), world.settled.length]).toEqual([1, 1]);
    const receipt = await get(world, secret);
    expect(receipt.statusCode).toBe(200);
    const event = world.history.at(-1);
    expect(event?.fact.type === "request-answered" ? receipt.body.includes(event.fact.digest) : false).toBe(true);
    expect(parse(receipt.body).querySelectorAll("form")).toEqual([]);
  });

  test("EM-02: without an explicit choice or reasons nothing is decided, and what was typed stays", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, { ...DENIED, decision: "" });
    expect([answer.statusCode, decisions(world)]).toEqual([422, 0]);
    expect(answer.body).toContain("Withdrawn by its source.");
  });

  test.for(["", "check", "add:credible", "delegate", "send-code"])(
    "EM-02: the button %j decides nothing",
    async (action) => {
      const { world, secret } = assess();
      const shown = hidden((await get(world, secret)).body);
      const answer = await post(pageOf(world), secret, { ...shown, ...DENIED, _action: action });
      expect([answer.statusCode, decisions(world)]).toEqual([200, 0]);
      expect(answer.body).toContain("Withdrawn by its source.");
    },
  );

  test.for([
    [{ _shown: "0".repeat(64) }, "another page was shown"],
    [{ _revision: "7" }, "another turn was shown"],
    [{ _shown: "" }, "nothing was shown"],
  ] as const)("EM-10, EM-27: %j is asked again: %s", async ([over]) => {
    const { world, secret } = assess();
    const shown = hidden((await get(world, secret)).body);
    const answer = await post(pageOf(world), secret, { ...shown, ...DENIED, ...over, _action: "decide" });
    expect([answer.statusCode, decisions(world)]).toEqual([409, 0]);
    expect(answer.body).toContain("Withdrawn by its source.");
    expect(hidden(answer.body)["_shown"]).toBe(shown["_shown"]);
  });

  test("EM-27: what changed between look and answer is shown before it is decided", async () => {
    const { world, secret } = assess();
    const shown = hidden((await get(world, secret)).body);
    world.happen([
      {
        type: "request-answered",
        key: "verify-allegation#0#give-information#0#reporter",
        request: "give-information",
        subject: "reporter",
        answer: { decision: "answered", information: "NEWS" },
        digest: "",
        shown: "",
        route: "answered",
        ids: [],
        by: { role: "reporter", organisation: "reporter", contact: "reporter" },
      },
    ]);
    const answer = await post(pageOf(world), secret, { ...shown, ...DENIED, _action: "decide" });
    expect([answer.statusCode, decisions(world)]).toEqual([409, 1]);
    expect(answer.body).toContain("NEWS");
  });

  test("EM-07: a write that came first is no reason to refuse; everything is checked again", async () => {
    const { world, secret } = assess();
    let others = 2;
    world.beforeChange = () => {
      if ((others -= 1) >= 0) world.happen([{ type: "parties-told", transition: "t", execution: "e", mails: 0 }]);
    };
    expect((await decide(world, secret, DENIED)).statusCode).toBe(303);
    expect(decisions(world)).toBe(1);
  });

  test("EM-07: whoever loses the race sees what was decided", async () => {
    const { world, secret } = assess();
    const { key } = world.links.get(secret)!;
    world.beforeChange = () => {
      world.beforeChange = () => undefined;
      world.happen([
        {
          type: "request-answered",
          key: key!,
          request: "assess-allegation",
          subject: "",
          answer: { decision: "denied", credible: {}, reasons: "first" },
          digest: "d".repeat(64),
          shown: "",
          route: "denied",
          ids: [],
          by: { role: "downstream", organisation: "downstream-a", contact: "downstream-2" },
        },
      ]);
    };
    const answer = await decide(world, secret, DENIED);
    expect([answer.statusCode, decisions(world)]).toEqual([409, 1]);
    expect(answer.body).toContain("d".repeat(64));
  });

  test("EM-07, EM-08: N clicks are one decision; the same answer leads to its receipt, another is told so", async () => {
    const { world, secret } = assess();
    const shown = hidden((await get(world, secret)).body);
    const send = (over = {}) => post(pageOf(world), secret, { ...shown, ...DENIED, ...over, _action: "decide" });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect((await send()).statusCode).toBe(303);
    expect((await send({ reasons: "Something else." })).statusCode).toBe(409);
    expect(decisions(world)).toBe(1);
  });

  test("EM-12: an answer stands whatever becomes of the machine", async () => {
    const { world, secret } = assess();
    const page = requestPage({ ...world.parts, settle: () => Promise.resolve() });
    const shown = hidden((await get(world, secret)).body);
    expect((await post(page, secret, { ...shown, ...DENIED, _action: "decide" })).statusCode).toBe(303);
    expect(decisions(world)).toBe(1);
  });

  test("EM-13: another click on a decided request settles it again", async () => {
    const { world, secret } = assess();
    await decide(world, secret, DENIED);
    await post(pageOf(world), secret, { ...DENIED, _action: "decide" });
    expect(world.settled).toHaveLength(2);
  });

  test("an organisation that was not offered is refused", async () => {
    const { world, secret } = assess();
    const answer = await decide(world, secret, { ...DENIED, smelter: "downstream-a" });
    expect([answer.statusCode, decisions(world)]).toEqual([422, 0]);
  });

  test("logs route, status and case, never the secret", async () => {
    const { world, secret } = assess();
    await decide(world, secret, DENIED);
    expect(world.lines.at(-1)).toEqual({ route: "/request/{secret}", method: "POST", status: 303, caseId: CASE });
    expect(JSON.stringify(world.lines)).not.toContain(secret);
  });
});

describe("high risk", () => {
  const withdrawal = () => {
    const world = opened();
    return { world, secret: world.ask("consent-to-withdrawal") };
  };
  const consent = { decision: "consent", reasons: "A duplicate." };

  test("a code is mailed to the registered contact when asked for, and what was typed stays", async () => {
    const { world, secret } = withdrawal();
    const shown = hidden((await get(world, secret)).body);
    const answer = await post(pageOf(world), secret, { ...shown, ...consent, _action: "send-code" });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain("A duplicate.");
    expect(world.codeMails).toMatchObject([{ code: "123456", contact: "downstream-1" }]);
    expect(answer.body).not.toContain("123456");
  });

  test("EM-05: without the code nothing is decided", async () => {
    const { world, secret } = withdrawal();
    expect((await decide(world, secret, consent)).statusCode).toBe(422);
    expect(decisions(world)).toBe(0);
  });

  test.for([
    ["wrong", 422],
    ["expired", 422],
    ["used-up", 422],
    ["right", 303],
  ] as const)("a code that is %s: %i", async ([verdict, status]) => {
    const { world, secret } = withdrawal();
    world.verdict = verdict;
    const answer = await decide(world, secret, { ...consent, _code: "123 456" });
    expect([answer.statusCode, decisions(world)]).toEqual([status, status === 303 ? 1 : 0]);
  });

  test("a code that cannot be mailed costs nothing that was typed", async () => {
    const { world, secret } = withdrawal();
    const mailer = { sendCode: () => Promise.reject(new Error("down")) };
    const answer = await post(requestPage({ ...world.parts, mailer }), secret, { ...consent, _action: "send-code" });
    expect([answer.statusCode, answer.body.includes("A duplicate.")]).toEqual([200, true]);
  });
});

describe("handing over", () => {
  test("EM-05: the colleague's own link decides; a link of somebody unregistered does not exist", async () => {
    const { world, secret } = assess();
    const colleague = world.link({ ...world.links.get(secret)!, contact: "downstream-2" });
    expect((await decide(world, colleague, DENIED)).statusCode).toBe(303);
    expect((await get(world, secret)).body).toContain("An answer was recorded for");
  });

  test("a colleague gets a link of their own; the contacts of others do not", async () => {
    const { world, secret } = assess();
    await post(pageOf(world), secret, { _action: "delegate", _delegate: "downstream-2" });
    await post(pageOf(world), secret, { _action: "delegate", _delegate: "audit-1" });
    expect(world.mails.map(({ to }) => to)).toEqual([
      { kind: "contact", role: "downstream", organisation: "downstream-a", contact: "downstream-2" },
    ]);
  });
});

test("a plan that was returned is not typed again: it stands in the form, the decision does not", async () => {
  const world = opened([assigned("audit"), assigned("facilitator")]);
  world.happen([
    {
      type: "request-answered",
      key: "design-action-plan#0#design-plan#9#",
      request: "design-plan",
      subject: "",
      answer: { decision: "submit", plan: goodPlan({ analysis: "FORMER-ANALYSIS" }), reasons: "FORMER-REASONS" },
      digest: "",
      shown: "",
      route: "submit",
      ids: [],
      by: { role: "facilitator", organisation: "facilitator-a", contact: "facilitator-1" },
    },
  ] as Fact[]);
  world.state = { ...world.current, position: { ...world.current.position, step: "design-action-plan" } };
  const secret = world.ask("design-plan");
  const { body } = await get(world, secret);
  const form = parse(body);
  const part = parse((await call(pageOf(world), { secret, name: "situation" })).body);
  expect(part.querySelector('[name="plan.analysis"]')?.text.trim()).toBe("FORMER-ANALYSIS");
  expect(form.querySelector('[name="reasons"]')?.text.trim()).toBe("");
  expect(form.querySelectorAll('[name="decision"][checked]')).toEqual([]);
});
