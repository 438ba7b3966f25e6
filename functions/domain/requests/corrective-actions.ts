import * as z from "zod";
import { choice, day, list, longText } from "../fields.ts";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../events.ts";
import type { Problem } from "../findings.ts";
import { missing, request } from "./definition.ts";

const OWNERS = ["smelter", "trader", "mine", "audit", "downstream"] as const;

/** What must change: first that the harm stops (Guidelines, Step 2). */
const actionShape = { what: longText(), owner: choice(OWNERS), dueOn: day() };

/** Corrective actions start in every substantiated case and run beside the rest (Guidelines, Step 2). */
export const planCorrectiveActions = request({
  step: "determine-response",
  asks: "audit",
  answer: z.object({
    decision: choice(["actions-planned"]),
    actions: list(actionShape),
    trading: choice(["continue-with-conditions", "suspend", "end"]),
    riskForVictims: longText(),
    reasons: longText(),
  }),
  routes: ["actions-planned"],
  due: { days: 14 },
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream"],
  check: (answer) => missing("actions", answer.actions, "step-2-due-diligence"),
  records: (state, answer) => ({
    ...state,
    correctiveActions: answer.actions.map(({ owner, dueOn }) => ({ owner, dueOn, done: false })),
  }),
  followUp: () => ({ request: "follow-actions" }),
});

/** One action as it stands: what is done is shown by evidence, what is not is dated anew (ours). */
const followedShape = { ...actionShape, state: choice(["done", "open"]), evidence: longText().optional() };
type Followed = z.infer<z.ZodObject<typeof followedShape>>;

const openOf = ({ correctiveActions }: Case): Case["correctiveActions"] =>
  correctiveActions.filter(({ done }) => !done);

/** Nothing that was planned is left out or done without evidence, and the track ends only when nothing is open. */
function followProblems(decision: string, actions: readonly Followed[], { state, on }: { state: Case; on: string }) {
  const isOpen = actions.some((action) => action.state === "open");
  const rows = actions.flatMap((action, index): Problem[] => {
    const at = `actions.${String(index)}`;
    if (action.state === "done") return missing(`${at}.evidence`, action.evidence, "step-2-due-diligence");
    return action.dueOn > on ? [] : [{ field: `${at}.dueOn`, code: "in-the-past", clause: "step-2-due-diligence" }];
  });
  return [
    ...rows,
    ...(actions.length < openOf(state).length
      ? [{ field: "actions", code: "actions-left-out", clause: "step-2-due-diligence" }]
      : []),
    ...((decision === "all-done") === isOpen
      ? [{ field: "decision", code: "actions-open-or-not", clause: "step-2-due-diligence" }]
      : []),
  ];
}

/**
 * What of the corrective actions is done; asked again until all of it is, also after closure. Each time is a run of its
 * own, so that none grows old. Nobody's silence ends it: then the operators are told, and it can still be answered.
 */
export const followActions = request({
  step: "determine-response",
  asks: "audit",
  answer: z.object({
    decision: choice(["all-done", "still-open"]),
    actions: list(followedShape),
    open: longText().optional(),
    reasons: longText(),
  }),
  routes: ["all-done", "still-open"],
  due: { days: 90 },
  dueBy: (state) =>
    openOf(state)
      .map(({ dueOn }) => dueOn)
      .sort()[0],
  onSilence: "stall",
  highRisk: false,
  tells: ["downstream"],
  check: (answer, state, { at }) => followProblems(answer.decision, answer.actions, { state, on: at.slice(0, 10) }),
  records: (state, answer) => ({
    ...state,
    correctiveActions: [
      ...state.correctiveActions.filter(({ done }) => done),
      ...answer.actions.map(({ owner, dueOn, state: now }) => ({ owner, dueOn, done: now === "done" })),
    ],
  }),
  followUp: (answer) => (answer.decision === "still-open" ? { request: "follow-actions" } : undefined),
});

const statedSchema = z.object({
  actions: z.array(z.object({ ...actionShape, state: z.enum(["done", "open"]).default("open") })),
});

/** The follow-up begins with what is still open: nobody types again what was planned. */
export function followUpBeginning(history: readonly CaseEvent[]): object {
  const stated = history.flatMap(({ fact }) =>
    fact.type === "request-answered" && ["plan-corrective-actions", "follow-actions"].includes(fact.request)
      ? [statedSchema.safeParse(fact.answer)]
      : [],
  );
  const actions = stated.at(-1)?.data?.actions ?? [];
  return {
    actions: actions.filter(({ state }) => state === "open").map(({ what, owner, dueOn }) => ({ what, owner, dueOn })),
  };
}
