import * as z from "zod";
import { choice, day, list, longText, neededWith, onlyWith, shortText, yesNo } from "../fields.ts";
import { afterFollowUp, FOLLOWED, followProblems, openActions } from "../lessons/prevention.ts";
import { LESSON_TOPICS, libraryTextSchema } from "../lessons/shared-lesson.ts";
import { lessonsSchema } from "../reports.ts";
import { lessonConsentProblems } from "../rules/consent.ts";
import { tellsTooMuch } from "../rules/lesson-words.ts";
import { speaksForPeople } from "../rules/lessons.ts";
import { ROLES, type Role } from "../vocabulary.ts";
import { missing, request } from "./definition.ts";

const roleOf = (subject: string): Role => ROLES.find((role) => role === subject) ?? "downstream";

/**
 * Each party answers, in parallel; a missing answer is noted (Guidelines, Step 6). What victims and communities say
 * comes through coordinator and facilitator: they must answer for them, the others may leave it (process, Step 6.1).
 */
export const shareLessons = request({
  step: "capture-lessons",
  asks: (_state, subject) => ({ role: roleOf(subject) }),
  answer: z.object({ decision: choice(["shared"]), lessons: lessonsSchema }),
  routes: ["shared"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: [],
  check: ({ lessons }, _state, { subject }) =>
    speaksForPeople(roleOf(subject))
      ? [
          ...missing("lessons.victimsSatisfied.verdict", lessons.victimsSatisfied?.verdict, "step-6"),
          ...missing("lessons.communitiesBenefited.verdict", lessons.communitiesBenefited?.verdict, "step-6"),
        ]
      : [],
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
    actions: onlyWith(["actions-planned"], list({ what: longText(), owner: shortText(), dueOn: day() })),
    reasons: longText(),
  }),
  routes: ["actions-planned", "nothing-to-change"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream", "audit"],
  check: (answer) => (answer.decision === "actions-planned" ? missing("actions", answer.actions, "step-6") : []),
  records: (state, answer, { subject }) => ({
    ...state,
    lessons: {
      ...state.lessons,
      actions: [
        ...state.lessons.actions,
        ...answer.actions.map(({ owner, dueOn }) => ({ owner, dueOn, done: false, by: roleOf(subject) })),
      ],
    },
  }),
  followUp: (answer) => (answer.decision === "actions-planned" ? { request: "follow-prevention" } : undefined),
});

/**
 * What became of the planned changes, asked until none is open, long after the case is closed: when the first of the
 * party's own falls due, at the latest after a quarter (Guidelines, Step 6; the quarter is ours). Each time is a run of
 * its own, so no execution grows old.
 */
export const followPrevention = request({
  step: "capture-lessons",
  asks: (_state, subject) => ({ role: roleOf(subject) }),
  answer: z.object({
    decision: choice(["all-done", "still-open"]),
    actions: list({
      what: longText(),
      owner: shortText(),
      dueOn: day(),
      state: choice(FOLLOWED),
      evidence: longText().optional(),
    }),
  }),
  routes: ["all-done", "still-open"],
  due: { days: 90 },
  dueBy: (state, subject) =>
    openActions(state, roleOf(subject))
      .map(({ dueOn }) => dueOn)
      .sort()[0],
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream", "audit"],
  check: (answer, state, { subject, at }) =>
    followProblems(answer, { tracked: openActions(state, roleOf(subject)).length, on: at.slice(0, 10) }),
  records: (state, answer, { subject }) => afterFollowUp(state, roleOf(subject), answer.actions),
  followUp: (answer) => (answer.decision === "still-open" ? { request: "follow-prevention" } : undefined),
});

/**
 * What other cases may learn from this one: words that the audit programme has cleared of everything that tells who,
 * where or how few (process, Step 6.3; this release is ours).
 */
export const releaseLessons = request({
  step: "capture-lessons",
  asks: "audit",
  answer: z.object({
    decision: choice(["released", "keep"]),
    lessons: libraryTextSchema,
    noPersonalData: onlyWith(["released"], yesNo().optional()),
    reasons: neededWith(["keep"], longText().optional()),
  }),
  routes: ["released", "keep"],
  due: { days: 30 },
  onSilence: "go-on",
  highRisk: false,
  tells: ["downstream"],
  check: (answer, state) => {
    if (answer.decision === "keep") return missing("reasons", answer.reasons);
    // Who takes back consent to learning from the case keeps all of it from the library: words there tell of few (ours).
    const withheld = lessonConsentProblems(state);
    if (withheld.length > 0) return withheld;
    const texts = LESSON_TOPICS.filter((topic) => answer.lessons[topic] !== undefined);
    return [
      ...missing("lessons", texts, "step-6"),
      ...(answer.noPersonalData === "yes"
        ? []
        : [{ field: "noPersonalData", code: "must-be-clear", clause: "step-6" }]),
      ...texts
        .filter((topic) => tellsTooMuch(answer.lessons[topic] ?? ""))
        .map((topic) => ({ field: `lessons.${topic}`, code: "personal-data", clause: "step-6" })),
    ];
  },
});
