import * as z from "zod";
import { choice, day, list, longText, shortText } from "../fields.ts";
import { lessonsSchema } from "../reports.ts";
import { ROLES, type Role } from "../vocabulary.ts";
import { missing, request } from "./definition.ts";

const roleOf = (subject: string): Role => ROLES.find((role) => role === subject) ?? "downstream";

/** Each party answers, in parallel; a missing answer is noted (Guidelines, Step 6). */
export const shareLessons = request({
  step: "capture-lessons",
  asks: (_state, subject) => ({ role: roleOf(subject) }),
  answer: z.object({ decision: choice(["shared"]), lessons: lessonsSchema }),
  routes: ["shared"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: [],
  records: (state, _answer, { role }) => ({
    ...state,
    lessons: { ...state.lessons, answered: [...new Set([...state.lessons.answered, role])] },
  }),
});

/** Lessons become changes of policy, due diligence and management systems, each with owner and date. */
export const planPrevention = request({
  step: "capture-lessons",
  asks: (_state, subject) => ({ role: roleOf(subject) }),
  answer: z.object({
    decision: choice(["actions-planned", "nothing-to-change"]),
    actions: list({ what: longText(), owner: shortText(), dueOn: day() }),
    reasons: longText(),
  }),
  routes: ["actions-planned", "nothing-to-change"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream", "audit"],
  check: (answer) => (answer.decision === "actions-planned" ? missing("actions", answer.actions, "step-6") : []),
  records: (state, answer) => ({
    ...state,
    lessons: {
      ...state.lessons,
      actions: [...state.lessons.actions, ...answer.actions.map(({ owner, dueOn }) => ({ owner, dueOn, done: false }))],
    },
  }),
});
