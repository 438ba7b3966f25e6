import { describe, expect, test } from "vitest";
import * as z from "zod";
import { runName, trackRun } from "../../../../functions/domain/decisions/runs.ts";
import { requestKey } from "../../../../functions/domain/requests/key.ts";
import { definitionOf, isRequestId, REQUESTS } from "../../../../functions/domain/requests/table.ts";
import { isTrack, outlivesTheCase } from "../../../../functions/domain/requests/tracks.ts";
import { ROLES, STEPS } from "../../../../functions/domain/vocabulary.ts";

const rows = Object.entries(REQUESTS);
const CASE = "RC-7K3M-9QXT";
const SUBJECT = "S".repeat(16);

describe("every row of the requests table", () => {
  test.for(rows)("%s begins with an explicit choice", ([, row]) => {
    const [first] = Object.keys(row.answer.shape);
    expect(first).toBe("decision");
    expect(row.answer.shape["decision"]).toBeInstanceOf(z.ZodEnum);
  });

  test.for(rows)("%s leads every choice to a route of its own", ([, row]) => {
    const decision: unknown = row.answer.shape["decision"];
    if (!(decision instanceof z.ZodEnum)) throw new Error("no choice");
    const own = row.routes.filter((route) => decision.options.includes(route));
    expect(new Set(row.routes).size).toBe(row.routes.length);
    expect(
      own.length === decision.options.length || row.routes.some((route) => !decision.options.includes(route)),
    ).toBe(true);
  });

  test.for(rows)("%s fits the names of runs and keys", ([id, row]) => {
    const key = requestKey({ step: row.step, round: 99, request: id, revision: 99, subject: SUBJECT });
    expect(key.length).toBeLessThanOrEqual(120);
    const machine = row.step;
    const run = runName(CASE, { step: row.step, round: 9, run: 9, period: 0, machine });
    const subject = ["confirm-pledge", "share-lessons", "plan-prevention", "give-information"].includes(id)
      ? `-${SUBJECT}`
      : "";
    expect(`${run}-${id}-99${subject}-r9`.length, "the longest name of its ask").toBeLessThanOrEqual(80);
    const track = trackRun(CASE, { step: row.step, round: 9, request: id, revision: 99, subject: SUBJECT });
    expect(`${track.name}-late`.length).toBeLessThanOrEqual(80);
  });

  test.for(rows)("%s tells roles there are", ([, row]) => {
    expect(row.tells.every((role) => ROLES.includes(role))).toBe(true);
    expect(STEPS).toContain(row.step);
  });

  test.for(rows.filter(([, row]) => row.safety))("%s, a matter of safety, tells no smelter", ([, row]) => {
    expect(row.tells).not.toContain("smelter");
  });
});

describe("the requests table", () => {
  test("knows its rows by their ids only", () => {
    expect(isRequestId("toString")).toBe(false);
    expect(() => definitionOf("nothing")).toThrow(RangeError);
  });

  test("lets tracks and lessons outlive the case, and no step", () => {
    expect(rows.map(([id]) => id).filter(outlivesTheCase)).toEqual([
      "record-needs",
      "approve-needs",
      "answer-concern",
      "plan-corrective-actions",
      "follow-actions",
      "share-lessons",
      "plan-prevention",
      "follow-prevention",
      "release-lessons",
    ]);
    expect(rows.map(([id]) => id).filter(isTrack)).toHaveLength(11);
  });
});
