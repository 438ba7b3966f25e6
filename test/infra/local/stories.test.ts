import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerFor } from "../../../infra/local/rehearse/answers.ts";
import { readStory } from "../../../infra/local/rehearse/stories.ts";
import type { Situation } from "../../../infra/local/rehearse/stand-ins/situation.ts";

const FOLDER = new URL("../../../infra/local/examples/stories/", import.meta.url);
const README = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));

const situation: Situation = {
  allegation: { people: {} } as Situation["allegation"],
  today: "2026-03-02",
  subject: "p1",
  role: "coordinator",
  turn: 0,
  pseudonyms: ["V-7K3M9QXT7K3M9QXT", "V-8K3M9QXT7K3M9QXT"],
  begun: new Map(),
  windowMonths: 6,
  children: false,
};

describe("each story", () => {
  test.for(NAMES)("%s can be read by its name, and the README lists it with what it shows", (name) => {
    const { about = "" } = readStory(name);
    expect(about.length).toBeGreaterThan(20);
    expect(README).toContain(`\`${name}\``);
  });
});

const story = (act: object): string => {
  const file = join(mkdtempSync(join(tmpdir(), "story-")), "story.json");
  writeFileSync(
    file,
    JSON.stringify({ about: "x", answers: {}, acts: [{ after: "report-period", by: "audit", ...act }] }),
  );
  return file;
};

describe("what somebody does unasked in a story", () => {
  test("a note is about the case where nothing is said, and comes after the first answer", () => {
    expect(readStory(story({ note: "note-lesson", says: { about: "risks" } })).acts).toEqual([
      { after: "report-period", time: 1, by: "audit", note: "note-lesson", about: "", says: { about: "risks" } },
    ]);
  });

  test.for([
    [{ note: "note-everything", says: {} }, "there is no such note"],
    [{ note: "note-lesson" }, "nothing is said"],
    [{ note: "note-lesson", says: {}, after: "nothing" }, "there is no such request"],
    [{ note: "record-consent", about: -1, says: {} }, "nobody has that number"],
  ] as const)("%j is refused: %s", ([act]) => {
    expect(() => readStory(story(act))).toThrow();
  });
});

test("an answers file names rows of a list by their numbers and leaves the others as they are", () => {
  const answers = { "report-assistance": { report: { cases: { "1": { safe: "no" } } } } };
  expect(answerFor("report-assistance", answers, situation)).toMatchObject({
    report: {
      cases: [
        { pseudonym: "V-7K3M9QXT7K3M9QXT", safe: "yes" },
        { pseudonym: "V-8K3M9QXT7K3M9QXT", safe: "no" },
      ],
    },
  });
});
