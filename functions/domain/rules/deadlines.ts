import { addWorkingDaysIn, atWorkingHours, onWorkingDay, type Whereabouts } from "./rest-days.ts";
import { addSpan, daysBetween, shiftDays, type Instant, type Span } from "../time.ts";

/** When a request is due, and when silence is answered; days count from the due date, also parts of days. */
export interface Deadline {
  readonly openedAt: Instant;
  readonly due: Span;
  readonly remindBeforeDays: readonly number[];
  readonly remindAfterDays: readonly number[];
  readonly escalateAfterDays: number;
  readonly stallAfterDays: number;
  /** Halves what can be shortened: exploitation goes on, or children are affected (ours). */
  readonly shorten?: boolean;
  /** Where the party is: its rest days are no working days, and no reminder comes on them or at night. */
  readonly party?: Whereabouts | undefined;
  /** A matter of safety: it is due, and reminders come, at any hour of any day. */
  readonly anyHour?: boolean;
}

export interface Notice {
  readonly kind: "reminder" | "escalation" | "stall";
  readonly at: Instant;
}

/** At most one reminder in three days per request, except where it is due within three days (ours). */
const REMINDER_PAUSE_DAYS = 3;

/** Half the time, never none: ten working days become five, one day stays one. */
export function shortened(span: Span): Span {
  if ("workingDays" in span) return { workingDays: Math.ceil(span.workingDays / 2) };
  return "days" in span ? { days: Math.ceil(span.days / 2) } : { hours: Math.ceil(span.hours / 2) };
}

/** Ongoing exploitation and children shorten what can be shortened; what is not known does not (ours). */
export const isUrgent = (about: { ongoing: "yes" | "no" | "unknown"; children: "yes" | "no" | "unknown" }): boolean =>
  about.ongoing === "yes" || about.children === "yes";

/**
 * When an answer is due; working days are those of the party's country, where it is known. Nothing is due on a rest day
 * of the party but matters of safety, and what is due within hours (ours).
 */
export function dueAt({
  openedAt,
  due,
  shorten = false,
  party,
  anyHour = false,
}: Pick<Deadline, "openedAt" | "due" | "shorten" | "party" | "anyHour">): Instant {
  const span = shorten ? shortened(due) : due;
  if (party === undefined) return addSpan(openedAt, span);
  if ("workingDays" in span) {
    // Counted in UTC: where it is already, or still, another day, the last one could be a rest day.
    const last = new Date(addWorkingDaysIn(party.country, openedAt, span.workingDays)).toISOString();
    return anyHour ? last : onWorkingDay(last, party);
  }
  const at = addSpan(openedAt, span);
  return anyHour || "hours" in span ? at : onWorkingDay(at, party);
}

/** Whether a reminder may follow one before it: three days later, or where the request is due within three days. */
export function mayFollow(previous: Instant, at: Instant, due: Instant): boolean {
  const untilDue = daysBetween(at, due);
  const isDueSoon = untilDue >= 0 && untilDue <= REMINDER_PAUSE_DAYS;
  return isDueSoon || daysBetween(previous, at) >= REMINDER_PAUSE_DAYS;
}

function paced(reminders: readonly Instant[], due: Instant): Instant[] {
  const kept: Instant[] = [];
  for (const at of reminders) {
    const previous = kept.at(-1);
    if (previous === undefined || mayFollow(previous, at, due)) kept.push(at);
  }
  return kept;
}

/**
 * The reminders, the one escalation and the stall of a request, in their order. Reminders that would fall before the
 * request was opened, or on or after the stall, are left out. A stalled request can still be answered.
 *
 * Source: process, Deadlines and reminders (ours).
 */
export function noticeTimes(deadline: Deadline): Notice[] {
  const { openedAt, remindBeforeDays, remindAfterDays, shorten = false, party, anyHour = false } = deadline;
  const atGoodTime = (at: Instant) => (party === undefined || anyHour ? at : atWorkingHours(at, party));
  const due = dueAt(deadline);
  const after = (days: number) => shiftDays(due, shorten ? days / 2 : days);
  const stall = after(deadline.stallAfterDays);
  const wanted = [
    ...remindBeforeDays.map((days) => shiftDays(due, shorten ? -days / 2 : -days)),
    ...remindAfterDays.map(after),
  ];
  const timely = wanted.filter((at) => at > openedAt).map(atGoodTime);
  const reminders = paced([...new Set(timely)].filter((at) => at < stall).sort(), due);
  const notices: Notice[] = [
    ...reminders.map((at) => ({ kind: "reminder", at }) as const),
    { kind: "escalation", at: after(deadline.escalateAfterDays) },
    { kind: "stall", at: stall },
  ];
  return notices.sort((one, other) => daysBetween(other.at, one.at));
}
