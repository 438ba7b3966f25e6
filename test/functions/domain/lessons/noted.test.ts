import { describe, expect, test } from "vitest";
import type { CaseEvent } from "../../../../functions/domain/events.ts";
import { lessonsBeginning } from "../../../../functions/domain/lessons/noted.ts";
import { ABOUT } from "../../../../functions/domain/notes/lesson.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { fieldAt } from "../../../../functions/pages/forms/form-context.ts";
import { fieldsOf } from "../../../../functions/pages/forms/fields-of.ts";
import { typedFrom } from "../../../../functions/pages/forms/encode-answer.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";

const noted = (role: Role, about: string, lesson: string): CaseEvent => ({
  ...{ caseId: "RC-7K3M-9QXT", number: 2, at: "2026-03-01T10:00:00.000Z", previous: "", salt: "", hash: "" },
  fact: {
    ...{ type: "noted", note: "note-lesson", subject: "", id: "N1", digest: "d", content: { about, lesson } },
    by: { role, organisation: `${role}-a`, contact: `${role}-1` },
  },
});
const audit = { role: "audit", organisation: "audit-a" } as const;

describe("what the form for lessons begins with", () => {
  test("the party's own notes, each where it is asked for, the oldest first", () => {
    const history = [
      noted("audit", "challenges", "Money came late."),
      noted("smelter", "challenges", "The road was closed."),
      noted("audit", "budget", "Travel was left out."),
      noted("audit", "challenges", "So did the permits."),
    ];
    expect(lessonsBeginning(history, audit)).toEqual({
      lessons: {
        challenges: "Money came late.\n\nSo did the permits.",
        budgetSufficient: { why: "Travel was left out." },
      },
    });
  });

  test("nothing where nothing was noted", () => {
    expect(lessonsBeginning([], audit)).toEqual({ lessons: {} });
  });

  test("the newest, where they are more than the form is begun with", () => {
    const long = (mark: string) => mark.repeat(600);
    const history = [noted("audit", "risks", long("a")), noted("audit", "risks", long("b"))];
    expect(lessonsBeginning(history, audit)).toEqual({ lessons: { risks: long("b") } });
  });

  test.for(ABOUT)("a note about %s has its field in the form", (about) => {
    const { answer } = definitionOf("share-lessons");
    const typed = typedFrom(lessonsBeginning([noted("audit", about, "x")], audit), answer);
    expect([...typed.values()]).toEqual([["x"]]);
    for (const path of typed.keys()) expect(fieldAt(fieldsOf(answer), path)).toBeDefined();
  });
});
