import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { newSecret } from "../../functions/adapters/hash.ts";
import { resumeCase } from "../../functions/domain/decisions/extend.ts";
import { openRequest } from "../../functions/domain/decisions/open-request.ts";
import { currentRun } from "../../functions/domain/decisions/runs.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import { textsFor } from "../../functions/pages/texts/catalogue.ts";
import { requestPage as rendered } from "../../functions/pages/all-pages.tsx";
import { requestIds, requestView } from "../functions/pages/views.ts";
import { casePage } from "../../functions/handlers/case-page.ts";
import { requestPage } from "../../functions/handlers/request-page.ts";
import { statusPage } from "../../functions/handlers/status-page.ts";
import { assigned, call, NOW, opened, post, type World } from "../functions/handlers/doubles/world.ts";
import { bodiesOf, type Zeal } from "./forms.ts";

const decisions = ({ history }: World) => history.filter(({ fact }) => fact.type === "request-answered").length;
const DENIED = {
  decision: "denied",
  "credible.trustworthySource": "no",
  "credible.enoughInformation": "no",
  credibleReasons: "Withdrawn by its source.",
  reasons: "Withdrawn by its source.",
};

/** A case with every party, and a link to a request in it. */
const asking = (request: string) => {
  const world = opened([assigned("audit"), assigned("smelter"), assigned("facilitator"), assigned("coordinator")]);
  return { world, secret: world.ask(request), page: requestPage(world.parts) };
};

describe("a scanner", () => {
  test.for(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PROPFIND"])(
    "EM-01, EM-04: a storm of %s decides nothing, writes nothing and gets the same bytes",
    async (method) => {
      const { world, secret } = asking("assess-allegation");
      const before = world.history.length;
      const pages = [
        { handler: requestPage(world.parts), secret, resource: "/request/{secret}" },
        {
          handler: casePage({ ...world.parts, start: () => Promise.resolve() }),
          secret: world.link({ kind: "case" }),
          resource: "/case/{secret}",
        },
        {
          handler: statusPage(world.parts),
          secret: world.link({ kind: "status", role: "reporter", organisation: "reporter", contact: "reporter" }),
          resource: "/status/{secret}",
        },
      ];
      for (const { handler, ...sent } of pages) {
        const body = "decision=denied&reasons=x&_action=decide";
        const answers = await Promise.all(Array.from({ length: 20 }, () => call(handler, { ...sent, method, body })));
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      }
      expect([world.writes, world.mails.length, world.history.length]).toEqual([0, 0, before]);
    },
  );

  const BOTS: readonly [request: string, zeal: Zeal, why: string][] = [
    ["assess-allegation", "nothing", "no choice is made for anybody"],
    ["assess-allegation", "choices", "reasons have to be typed"],
    ["investigate-allegation", "choices", "reasons have to be typed"],
    ["consent-to-withdrawal", "nothing", "no choice is made for anybody"],
    ["consent-to-withdrawal", "everything", "the code went to the registered address"],
    ["lift-hold", "everything", "the code went to the registered address"],
  ];
  test.for(BOTS)("EM-02: that sends the forms of %s filled with %s decides nothing: %s", async ([request, zeal]) => {
    const { world, secret, page } = asking(request);
    world.codes.set(secret, "731902");
    const bodies = bodiesOf((await call(page, { secret })).body, zeal);
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) expect((await post(page, secret, body)).statusCode).not.toBe(303);
    expect(decisions(world)).toBe(0);
  });
});

describe("a link lives as long as its request", () => {
  const YEAR_LATER = "2027-03-02T10:00:00.000Z";

  test("EM-09: a year later it still opens and still decides", async () => {
    const { world, secret } = asking("assess-allegation");
    const page = requestPage({ ...world.parts, now: () => YEAR_LATER });
    const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0];
    expect((await post(page, secret, { ...shown, ...DENIED, _action: "decide" })).statusCode).toBe(303);
    expect(decisions(world)).toBe(1);
  });

  test("EM-11: after the step was started again it is the same request, and the link opens it", async () => {
    const { world, secret, page } = asking("assess-allegation");
    const by = { role: "operator", organisation: "operator-a", contact: "operator-1" } as const;
    world.happen(resumeCase(world.current, by, { at: NOW, directory: world.directory }).facts);
    expect(world.current.position.run, "by a run of its own").toBe(1);
    const { step, round, revision } = currentRun(world.current).input;
    const identity = { step, round, revision, request: "assess-allegation", subject: "" };
    expect(openRequest(world.current, identity, NOW).facts, "which asks nothing anew").toEqual([]);
    const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0];
    expect((await post(page, secret, { ...shown, ...DENIED, _action: "decide" })).statusCode).toBe(303);
  });

  test("EM-14: silence that was recorded takes the link from nobody", async () => {
    const { world, secret, page } = asking("assess-allegation");
    const { key = "" } = world.links.get(secret) ?? {};
    world.happen([{ type: "silence-noted", key, led: "stalled" }]);
    const shown = bodiesOf((await call(page, { secret })).body, "nothing")[0];
    expect((await post(page, secret, { ...shown, ...DENIED, _action: "decide" })).statusCode).toBe(303);
  });
});

describe("the secret of a link", () => {
  test("EM-15, EM-17: 256 random bits in 43 letters that no mail program breaks or decodes", () => {
    const secrets = Array.from({ length: 1_000 }, newSecret);
    expect(new Set(secrets).size).toBe(1_000);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const bits = secrets.map((secret) => Buffer.from(secret, "base64url"));
    expect(bits.every(({ length }) => length === 32)).toBe(true);
    const ones = bits.flatMap((bytes) => [...bytes]).filter((byte) => (byte & 1) === 1).length;
    expect(ones / 32_000, "no bit stands still").toBeGreaterThan(0.45);
  });
});

test.for(requestIds)("EM-26: the page of %s says before a decision which case, what is asked and by when", (id) => {
  const shown = "0123456789abcdef".repeat(4);
  const { textContent } = parse(rendered(requestView(id, { shown })));
  const { requests, steps, roles } = textsFor("en");
  expect(textContent).toContain("RC-7K3M-9QXT");
  for (const words of [requests[id].title, requests[id].asks, steps[definitionOf(id).step].title, roles.audit])
    expect(textContent).toContain(words);
  expect(textContent).toContain("12 March 2026");
  expect(textContent, "of which version").toContain(shown.slice(0, 16));
});
