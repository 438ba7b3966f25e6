import { expect, test } from "vitest";
import type { Case } from "../../../../functions/domain/case.ts";
import type { RequestState } from "../../../../functions/domain/request-state.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import { exampleCase } from "../access/cases.ts";

const extension = (route: string, subject: string, round = 0): RequestState => ({
  key: `approve-extension/${subject}#${String(round)}`,
  request: "approve-extension",
  step: "implement-and-monitor",
  round,
  revision: 0,
  subject,
  role: "audit",
  organisation: "audit-1",
  status: "decided",
  silence: "none",
  masked: false,
  escalated: false,
  openedAt: "2026-05-01T00:00:00.000Z",
  dueAt: "2026-05-14T00:00:00.000Z",
  route,
});

const problems = (state: Case, answer: object): string[] =>
  definitionOf("decide-window")
    .check({ reasons: "r", ...answer }, state, { at: "2026-06-01T00:00:00.000Z", subject: "p6" })
    .map(({ field, code }) => `${field}: ${code}`);

test.for([
  [[], "extend", [], "nobody asked before"],
  [[extension("refused", "p6")], "extend", ["decision: extension-refused"], "audit refused: closure is decided"],
  [[extension("refused", "p6")], "close", [], "closure can always be decided"],
  [[extension("refused", "p4")], "extend", [], "that was another time, and monitoring went on since"],
  [[extension("refused", "p6", 1)], "extend", [], "that was in another round"],
  [[extension("approved", "p5")], "extend", [], "another extension may follow"],
] as const)("%#: %s gives %o, because %s", ([asked, decision, expected]) => {
  const requests = Object.fromEntries(asked.map((one) => [one.key, one]));
  expect(problems(exampleCase({ requests }), { decision, months: decision === "extend" ? 2 : undefined })).toEqual(
    expected,
  );
});
