import * as z from "zod";
import type { Case } from "../case.ts";
import { daysBetween } from "../time.ts";
import { OUTCOMES, ROLES, STEPS } from "../vocabulary.ts";

const count = z.int().min(0);
const days = z.number().min(0);

/**
 * What one case says of the mechanism itself: durations, counts and codes, nothing of its content and nobody's name.
 * It is written beside the snapshot whenever the case enters a step, is closed or opened again.
 */
export const scoreSchema = z.object({
  outcome: z.enum(OUTCOMES).optional(),
  reopened: count,
  /** Days from the opening to the last closure; none while the case is open. Older scores have none. */
  toClosure: days.optional(),
  /** Days from entering a step to leaving it, of the steps that are over. */
  steps: z.partialRecord(z.enum(STEPS), days),
  /** What each party was asked: answered, of these late, still overdue, and met by silence; days until the answers. */
  asked: z.partialRecord(
    z.enum(ROLES),
    z.object({ answered: count, late: count, overdue: count.default(0), unanswered: count, days: z.array(days) }),
  ),
  /** Of mails to whoever reported; none where nobody can be written to. */
  language: z.string().optional(),
  anonymous: z.boolean(),
  told: count,
  explained: count,
  concerns: count,
  excluded: z.boolean(),
  facilitator: z.boolean(),
  coordinator: z.boolean(),
  level1: z.boolean(),
  needs: z.object({ recorded: count, met: count }),
  /** Each person's last word, through the coordinator. */
  voices: z.object({ heard: count, positive: count, silent: count }),
  lessons: z.object({ asked: count, answered: count }),
  prevention: z.object({ planned: count, done: count }),
});
export type Score = z.infer<typeof scoreSchema>;

const rounded = (value: number): number => Math.max(0, Math.round(value * 10) / 10);

const stepDays = ({ steps }: Case): Score["steps"] =>
  Object.fromEntries(
    STEPS.flatMap((step) => {
      const { enteredAt, leftAt } = steps[step] ?? {};
      return enteredAt === undefined || leftAt === undefined ? [] : [[step, rounded(daysBetween(enteredAt, leftAt))]];
    }),
  );

/** Open, and its date has passed: escalations and silence come after it. Nothing here knows what day it is now. */
const isOverdue = ({ status, escalated, silence }: Case["requests"][string]): boolean =>
  status === "open" && (escalated || silence !== "none");

const askedOf = ({ requests }: Case): Score["asked"] => {
  const all = Object.values(requests).filter(({ status }) => status !== "withdrawn");
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const mine = all.filter((request) => request.role === role);
      const answered = mine.flatMap(({ openedAt, dueAt, decidedAt }) =>
        decidedAt === undefined ? [] : [{ openedAt, dueAt, decidedAt }],
      );
      if (mine.length === 0) return [];
      const party = {
        answered: answered.length,
        late: answered.filter(({ dueAt, decidedAt }) => decidedAt > dueAt).length,
        overdue: mine.filter(isOverdue).length,
        unanswered: mine.filter(({ status, silence }) => status === "open" && silence !== "none").length,
        days: answered.map(({ openedAt, decidedAt }) => rounded(daysBetween(openedAt, decidedAt))),
      };
      return [[role, party]];
    }),
  );
};

const voicesOf = ({ monitoring }: Case): Score["voices"] => {
  const last = new Map((monitoring?.voices ?? []).map(({ pseudonym, feedback }) => [pseudonym, feedback]));
  const said = [...last.values()].filter((feedback) => feedback !== "not-asked");
  return {
    heard: said.filter((feedback) => feedback !== "not-given").length,
    positive: said.filter((feedback) => feedback === "positive").length,
    silent: said.filter((feedback) => feedback === "not-given").length,
  };
};

const lessonsOf = ({ requests, lessons }: Case): Score["lessons"] => ({
  asked: Object.values(requests).filter(({ request }) => request === "share-lessons").length,
  answered: lessons.answered.length,
});

const holds = ({ parties }: Case, role: string): boolean => parties.some((party) => party.role === role);

/** What a case says of the mechanism now: pure, from the snapshot alone. */
export const scoreOf = (state: Case): Score => ({
  ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
  ...(state.closedAt === undefined ? {} : { toClosure: rounded(daysBetween(state.openedAt, state.closedAt)) }),
  reopened: state.position.round,
  steps: stepDays(state),
  asked: askedOf(state),
  ...(state.about.reporter?.reachable === true ? { language: state.about.reporter.language } : {}),
  anonymous: state.about.reporter === undefined,
  told: state.told.length,
  explained: Object.keys(state.reasons).length,
  concerns: state.safety.concerns,
  excluded: state.parties.some(({ excluded }) => excluded),
  facilitator: holds(state, "facilitator"),
  coordinator: holds(state, "coordinator"),
  level1: state.adopted?.level1 ?? false,
  needs: { recorded: state.safety.needs.length, met: state.safety.needs.filter(({ met }) => met).length },
  voices: voicesOf(state),
  lessons: lessonsOf(state),
  prevention: {
    planned: state.lessons.actions.length,
    done: state.lessons.actions.filter(({ done }) => done).length,
  },
});

const overdueIn = ({ requests }: Case): string =>
  Object.values(requests)
    .filter(isOverdue)
    .map(({ key }) => key)
    .join(" ");

/**
 * Whether a change is worth a new score: a case opened, moved, closed, opened again, or learned from, or something in it
 * became overdue or no longer is (ours).
 */
export const scoreChanged = (before: Case | undefined, after: Case): boolean =>
  before === undefined ||
  before.position.step !== after.position.step ||
  before.position.round !== after.position.round ||
  before.status !== after.status ||
  before.lessons !== after.lessons ||
  overdueIn(before) !== overdueIn(after);
