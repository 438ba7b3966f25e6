import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import type { Organisation } from "../directory.ts";
import type { RequestDefinition } from "../requests/definition.ts";
import type { Whereabouts } from "../rules/rest-days.ts";
import { dueAt, isUrgent, mayFollow, noticeTimes, type Notice } from "../rules/deadlines.ts";
import { addSpan, daysBetween, shiftDays } from "../time.ts";

const known = (value: boolean | null) => {
  if (value === null) return "unknown";
  return value ? "yes" : "no";
};

/** Whether exploitation goes on or children are affected: as found, until then as alleged. */
export const isUrgentCase = ({ facts, about }: Case): boolean =>
  isUrgent({
    ongoing: facts?.incident.ongoing ?? known(about.ongoing),
    children: facts?.people.children ?? known(about.children === null ? null : about.children > 0),
  });

/** Until a plan is implemented things can be hurried; hours are as short as they get, reports have their periods (ours). */
const canShorten = (row: RequestDefinition): boolean =>
  ["verify-allegation", "determine-response", "design-action-plan"].includes(row.step) && !("hours" in row.due);

/** A day of the case that has come, or comes tomorrow, still leaves this long for an answer (ours). */
const LEAST_DAYS = 3;

/** What has lasted too long already still leaves a day for an answer (ours). */
const LEAST_HOURS = 24;

/** The time counts from when what it is about began; whoever is asked late has less of it, never less than a day. */
function dueSince(row: RequestDefinition, openedAt: string, since: string, whom: Omit<Asked, "subject">): string {
  const due = dueAt({ openedAt: since, due: row.due, ...whom, anyHour: row.safety });
  return [due, addSpan(openedAt, { hours: LEAST_HOURS })].sort().at(-1) ?? due;
}

interface Asked {
  readonly subject: string;
  /** Where who is asked is, if it is known. */
  readonly party?: Whereabouts | undefined;
}

/** When an answer to a request opened now is due, RFC 3339: in the row's time, or by the day of the case it names. */
export function dueOf(state: Case, row: RequestDefinition, openedAt: string, { subject, party }: Asked): string {
  const since = row.since(state);
  if (since !== undefined) return dueSince(row, openedAt, since, { party });
  const due = dueAt({
    openedAt,
    due: row.due,
    shorten: canShorten(row) && isUrgentCase(state),
    party,
    anyHour: row.safety,
  });
  const day = row.dueBy(state, subject);
  if (day === undefined) return due;
  const by = [`${day}T00:00:00.000Z`, shiftDays(openedAt, LEAST_DAYS)].sort().at(-1) ?? due;
  return by < due ? by : due;
}

/** Where who is asked is: the organisation's country and its first contact's time zone. */
export const whereabouts = (asked: Organisation | undefined): Whereabouts | undefined => {
  const timeZone = asked?.contacts[0]?.timeZone;
  return asked === undefined || timeZone === undefined ? undefined : { country: asked.country, timeZone };
};

/**
 * A row as its notices count for this case: where the answer was due later than what it is about has lasted, silence is
 * told sooner after that, at the latest when the row says.
 */
export function asItLasts(row: RequestDefinition, state: Case, { dueAt: due }: RequestState): RequestDefinition {
  const since = row.since(state);
  if (since === undefined) return row;
  const { escalateAfterDays } = row.nudges;
  const latest = shiftDays(addSpan(since, row.due), escalateAfterDays);
  const days = Math.min(escalateAfterDays, Math.max(0, daysBetween(due, latest)));
  return { ...row, nudges: { ...row.nudges, escalateAfterDays: days } };
}

/** A run that counts anew, by another date, knows of the reminder that the one before it sent: to the day. */
const isTooSoon = ({ noticed, dueAt: due }: RequestState, { kind, at }: Notice): boolean =>
  kind === "reminder" && noticed?.notice === "reminder" && !mayFollow(`${noticed.on}T00:00:00.000Z`, at, due);

/**
 * What of the reminders, the escalation and the stall is still to come. What lies in the past is not made up for, but
 * an escalation that nobody got and the stall, which always comes last.
 */
export function noticesToCome(
  request: RequestState,
  row: RequestDefinition,
  at: string,
  party?: Whereabouts,
): Notice[] {
  // Hours: the day that was set, by the row or by an operator, is the day.
  const due = { hours: daysBetween(request.openedAt, request.dueAt) * 24 };
  const whom = { party, anyHour: row.safety };
  return noticeTimes({ openedAt: request.openedAt, due, ...whom, ...row.nudges }).filter(
    (notice) =>
      (notice.at > at && !isTooSoon(request, notice)) ||
      notice.kind === "stall" ||
      (notice.kind === "escalation" && !request.escalated),
  );
}
