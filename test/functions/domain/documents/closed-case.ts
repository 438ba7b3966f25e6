import type { Fact } from "../../../../functions/domain/events.ts";
import { requestKey } from "../../../../functions/domain/requests/key.ts";
import { definitionOf } from "../../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { DEFAULT_ANSWERS } from "../../../../infra/local/rehearse/stand-ins/default-answers.ts";
import type { Situation } from "../../../../infra/local/rehearse/stand-ins/situation.ts";
import { exampleAllegation } from "../../../support/examples.ts";
import { assigned, opened } from "../../handlers/doubles/world.ts";
import type { World } from "../../handlers/doubles/world.ts";

/** Stands at the end of every text that somebody may have typed: no document that is passed on may hold it. */
export const CANARY = "Awa Traore of Kalana, +223 70 00 00 00";

/** Codes have no space in them; what has one was typed. */
const planted = (value: unknown): unknown => {
  if (typeof value === "string") return value.includes(" ") ? `${value} ${CANARY}` : value;
  if (Array.isArray(value)) return value.map(planted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, planted(item)]));
};

export const PSEUDONYMS = ["V-0000000000000001", "V-0000000000000002"];

/** What a stand-in of such a case knows. */
export const situation: Situation = {
  allegation: exampleAllegation(),
  today: "2026-03-02",
  subject: "p12",
  role: "facilitator",
  turn: 0,
  pseudonyms: PSEUDONYMS,
  begun: new Map(),
  windowMonths: 12,
  children: false,
};

/** Records an answer as if a party had given it; rules are not asked whether it fits. */
export const answer = (
  world: World,
  request: RequestId,
  by: Role,
  over: { content?: object; ids?: string[]; subject?: string } = {},
) => {
  const { step } = definitionOf(request);
  const { round } = world.current.position;
  const { subject = "" } = over;
  const revision = Object.values(world.current.requests).filter((one) => one.request === request).length;
  const identity = { step, round, request, revision, subject };
  const party = { role: by, organisation: `${by}-a` };
  const key = requestKey(identity);
  const dueAt = "2026-04-01T10:00:00.000Z";
  world.happen([{ type: "request-opened", key, ...identity, ...party, masked: false, dueAt }]);
  const content = planted(over.content ?? DEFAULT_ANSWERS[request]!(situation));
  const parsed = definitionOf(request).answer.parse(content) as { decision: string };
  world.happen([
    {
      type: "request-answered",
      key,
      request,
      subject,
      answer: JSON.parse(JSON.stringify(parsed)) as never,
      digest: "d".repeat(64),
      shown: "s",
      route: parsed.decision,
      ids: over.ids ?? [],
      by: { ...party, contact: `${by}-1` },
    },
  ]);
};

/** What is spent, in lines that somebody typed: a payer by role, one by its id, and one that is no party. */
export const SPEND = [
  { level: "1", category: "shelter", payer: "smelter", amount: "12000" },
  { level: "1", category: "medical", payer: "downstream-a", amount: "500.25" },
  { level: "2", category: "initiatives", payer: "Someone else entirely", amount: "15000" },
];

const close = (world: World, spend = SPEND): void => {
  const report = DEFAULT_ANSWERS["report-finally"]!(situation) as { report: object };
  answer(world, "report-finally", "facilitator", { content: { ...report, report: { ...report.report, spend } } });
  answer(world, "document-closure", "smelter");
  answer(world, "verify-completion", "audit");
  answer(world, "close-incident", "downstream");
  world.happen([{ type: "case-closed", outcome: "remediated", execution: "e" }], "2027-04-01T10:00:00.000Z");
};

/** The hold is over, as it is before a case is closed. */
const safe = (world: World): World => {
  world.state = { ...world.current, safety: { ...world.current.safety, hold: { on: false } } };
  return world;
};

const because = { code: "level-1-mandatory-current", clause: "Guidelines, Step 2, matrix" };
const LEVEL: Fact = {
  type: "rule-applied",
  rule: "response-level",
  execution: "e",
  step: "determine-response",
  round: 0,
  revision: 0,
  period: 0,
  route: "mandatory",
  subjects: [],
  result: {
    linked: true,
    level1: "mandatory",
    level2: "recommended",
    severe: true,
    links: [],
    reasons: [because],
    wouldChange: [],
    unknown: [],
  },
  reasons: [because],
};

/** A case that went all the way, with a canary wherever somebody could type. */
export const closedCase = (): World => {
  const world = opened((["audit", "smelter", "facilitator", "coordinator"] as const).map(assigned));
  world.happen([{ ...assigned("audit"), role: "funder", organisation: "funder-a" } as Fact, LEVEL]);
  answer(world, "adopt-levels", "smelter");
  answer(world, "refer-victims", "facilitator", { ids: PSEUDONYMS.map((pseudonym) => pseudonym.slice(2)) });
  answer(world, "plan-corrective-actions", "audit");
  answer(world, "design-plan", "facilitator");
  answer(world, "forward-plan", "smelter");
  answer(world, "approve-plan", "audit");
  answer(world, "raise-funds", "facilitator", { ids: ["P1", "P2"] });
  close(world);
  return safe(world);
};

/** The same case opened again and closed a second time, with other spend. */
export const closedTwice = (): World => {
  const world = closedCase();
  const step = "design-action-plan";
  const by = { role: "operator", organisation: "operator-a", contact: "operator-1" } as const;
  const to = { step, round: 1, run: 0, revision: 0, period: 0, machine: step, execution: "e1" } as const;
  world.happen([{ type: "case-reopened", reasons: "A relapse.", by, ...to }], "2027-06-01T10:00:00.000Z");
  close(world, [...SPEND, { level: "1", category: "shelter", payer: "smelter", amount: "1" }]);
  return safe(world);
};
