import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import type { SharedLesson } from "../../../functions/domain/lessons/shared-lesson.ts";
import { scoreOf } from "../../../functions/domain/scorecard/score.ts";
import { definitionOf } from "../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../functions/domain/requests/table.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { casePage } from "../../../functions/handlers/case-page.ts";
import { library } from "../../../functions/handlers/library.ts";
import { requestPage } from "../../../functions/handlers/request-page.ts";
import { scorecard } from "../../../functions/handlers/scorecard.ts";
import { assigned, BASE_URL, call, opened } from "./doubles/world.ts";
import type { Sent, World } from "./doubles/world.ts";

const LONGEST = "a wording of lessons ".repeat(60).slice(0, 1_000);
const lesson = (challenges: string): SharedLesson => ({
  texts: {
    challenges,
    risks: LONGEST,
    monitoringTools: LONGEST,
    communicationChannels: LONGEST,
    recommendations: LONGEST,
  },
  exploitation: ["ForcedLabour"],
  minerals: ["gemstones"],
  levels: ["1", "2"],
  outcome: "remediated",
  months: 12,
});
const LESSONS = [...["<b>First</b>", "Second", "Third", "Fourth"].map(lesson)];

const world = (): World => opened((["audit", "smelter", "facilitator", "coordinator"] as const).map(assigned));
const linkOf = (made: World, role: Role, kind: "case" | "request" = "case") =>
  made.link({ kind, role, organisation: `${role}-a`, contact: `${role}-1` });

const lookUp = (made: World, secret: string, query: Record<string, string> = {}) =>
  call(library({ ...made.parts, lessons: { newest: () => Promise.resolve(LESSONS) } }), {
    resource: "/library/{secret}",
    secret,
    query,
  });

const score = (made: World, secret: string, over: Partial<Sent> = {}) =>
  call(scorecard({ ...made.parts, scores: { newest: () => Promise.resolve([scoreOf(made.current)]) } }), {
    resource: "/scorecard/{secret}",
    secret,
    ...over,
  });

describe("the library", () => {
  test.for(["downstream", "audit", "smelter", "facilitator", "coordinator"] as const)("%s reads it", async (role) => {
    const made = world();
    const { statusCode, body } = await lookUp(made, linkOf(made, role));
    expect([statusCode, made.writes]).toEqual([200, 0]);
    expect(body).toContain("Second");
    expect(body).not.toContain("<b>First");
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30_000);
  });

  test("opens by the link of a request too: similar cases help to judge and to plan", async () => {
    const made = world();
    expect((await lookUp(made, linkOf(made, "downstream", "request"))).statusCode).toBe(200);
  });

  test.for(["reporter", "funder"] as const)("%s finds nothing there", async (role) => {
    const made = world();
    const secret = made.link({
      kind: role === "reporter" ? "status" : "case",
      role,
      organisation: role,
      contact: role,
    });
    expect(await lookUp(made, secret)).toEqual(await lookUp(made, "unknown"));
  });

  test("EM-16: what is looked for is found, kept between pages and never logged", async () => {
    const made = world();
    const { body } = await lookUp(made, linkOf(made, "audit"), { words: "wording", level: "1", page: "2" });
    expect(body).toContain("Fourth");
    const [back] = parse(body).querySelectorAll("nav a");
    expect(back?.getAttribute("href")).toMatch(/\?words=wording&page=1&level=1$/);
    expect(JSON.stringify(made.lines)).not.toContain("wording");
  });
});

describe("similar cases beside what is asked", () => {
  const OTHER: SharedLesson = { ...lesson("Unlike"), exploitation: [], minerals: ["cobalt"] };
  const lessons = { newest: () => Promise.resolve([OTHER, ...LESSONS]) };
  const asked = (made: World, request: RequestId) => {
    const { position } = made.current;
    made.state = { ...made.current, position: { ...position, step: definitionOf(request).step } };
    return made.ask(request);
  };
  const linksOn = async (made: World, secret: string) =>
    parse((await call(requestPage({ ...made.parts, lessons }), { secret })).body)
      .querySelectorAll("a")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.includes("/library/"));

  test.for([
    ["assess-allegation", "whoever judges an allegation learns from cases like it"],
    ["design-plan", "whoever plans does"],
    ["amend-plan", "whoever changes a plan does"],
  ] as const)("%s leads to them, because %s", async ([request]) => {
    const made = world();
    const secret = asked(made, request);
    const before = made.writes;
    const links = await linksOn(made, secret);
    expect(links).toEqual([1, 2, 3].map((number) => `${BASE_URL}/library/${secret}#lesson-${String(number)}`));
    const shown = parse((await lookUp(made, secret)).body);
    expect(shown.querySelector("#lesson-1")?.text).toContain("From a case like this one");
    expect(made.writes).toBe(before);
  });

  test.for([
    ["give-information", "the reporter has no part in the library"],
    ["investigate-allegation", "nothing is judged or planned from other cases there"],
  ] as const)("%s does not, because %s", async ([request]) => {
    const made = world();
    expect(await linksOn(made, asked(made, request))).toEqual([]);
  });

  test("says of a lesson what its case was about, and nothing of its words", async () => {
    const made = world();
    const { body } = await call(requestPage({ ...made.parts, lessons }), { secret: asked(made, "assess-allegation") });
    expect(body).toContain("Gemstones");
    expect(body).not.toContain("wording of lessons");
  });

  test("shows nothing where no case is like it", async () => {
    const made = world();
    const none = { newest: () => Promise.resolve([OTHER]) };
    const { body } = await call(requestPage({ ...made.parts, lessons: none }), { secret: asked(made, "design-plan") });
    expect(body).not.toContain("/library/");
  });
});

describe("the scorecard", () => {
  test.for(["downstream", "audit"] as const)("%s reads it, from the case page", async (role) => {
    const made = world();
    const secret = linkOf(made, role);
    const links = parse((await call(casePage({ ...made.parts, start: () => Promise.resolve() }), { secret })).body)
      .querySelectorAll("a")
      .map((link) => link.getAttribute("href"));
    expect(links).toContain(`${BASE_URL}/scorecard/${secret}`);
    expect(links).toContain(`${BASE_URL}/library/${secret}`);
    const { statusCode, body } = await score(made, secret);
    expect([statusCode, made.writes]).toEqual([200, 0]);
    expect(body).toContain("Fewer than 11");
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30_000);
  });

  test.for(["smelter", "facilitator", "coordinator"] as const)("%s does not", async (role) => {
    const made = world();
    expect(await score(made, linkOf(made, role))).toEqual(await score(made, "unknown"));
  });

  test("comes as CSV and JSON, and as nothing else", async () => {
    const made = world();
    const secret = linkOf(made, "audit");
    const csv = await score(made, secret, { name: "scorecard.csv" });
    expect(csv.headers["content-type"]).toContain("text/csv");
    expect(csv.body.split("\r\n")[1]).toBe("cases,all,cases,mechanism,1");
    expect(JSON.parse((await score(made, secret, { name: "scorecard.json" })).body)).toHaveProperty(
      ["rows", 0, "value"],
      1,
    );
    expect((await score(made, secret, { name: "other.json" })).statusCode).toBe(404);
  });

  test("draws bars by attributes alone, with a title and a table beside each", async () => {
    const made = world();
    const many = Array.from({ length: 30 }, () => ({ ...scoreOf(made.current), steps: { "verify-allegation": 12 } }));
    const { body } = await call(scorecard({ ...made.parts, scores: { newest: () => Promise.resolve(many) } }), {
      resource: "/scorecard/{secret}",
      secret: linkOf(made, "audit"),
    });
    const plots = parse(body).querySelectorAll("svg");
    expect(plots.length).toBeGreaterThan(0);
    for (const plot of plots) {
      expect(plot.getAttribute("role")).toBe("img");
      expect(plot.querySelector("title")?.id).toBe(plot.getAttribute("aria-labelledby"));
      expect(plot.parentNode?.querySelector("table")).not.toBeNull();
    }
    expect(body).not.toContain(" style=");
  });
});
