import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { isSameParty } from "../domain/case.ts";
import type { Case } from "../domain/case.ts";
import type { RequestState } from "../domain/request-state.ts";
import type { MailTemplate } from "../domain/decisions/decision.ts";
import { textsFor } from "../pages/texts/catalogue.ts";
import type { Reader } from "../pages/texts/dates.ts";
import { sha256 } from "./hash.ts";
import type { MailRow } from "./mail-store.ts";

/** A calendar as a part of a mail (RFC 5545); `cancel` takes entries away that earlier mails brought. */
export interface CalendarPart {
  readonly method: "PUBLISH" | "CANCEL";
  readonly content: string;
}

/** What an entry is made from. */
export interface CalendarSource {
  readonly row: Pick<MailRow, "template" | "to" | "key" | "caseId">;
  readonly state: Case;
  readonly reader: Reader;
  /** Now, RFC 3339. */
  readonly at: string;
}

/** These ask the reader for an answer by a day. */
const ENTERS: readonly MailTemplate[] = [
  "request-first",
  "request-reminder",
  "request-escalation",
  "more-time-answered",
  "date-moved",
];
/** These take away what is not due any more. */
const TAKES_AWAY: readonly MailTemplate[] = ["decision-receipt", "transition", "case-closed"];

type ToContact = Extract<MailRow["to"], { kind: "contact" }>;

/** The same entry for each mail of a request to one person; it can be told from nothing else. */
const uidOf = (caseId: string, key: string, { organisation, contact }: ToContact): string =>
  `${sha256(["calendar", caseId, key, organisation, contact].join("\n")).slice(0, 32)}@remediation`;

/** The day it is where the reader is, `YYYY-MM-DD`. */
const localDay = (instant: string, { timeZone }: Reader): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(instant));

/** The requests a mail brings entries for, or takes them away of. */
const concerned = ({ row, state, at }: CalendarSource, to: ToContact): RequestState[] => {
  const one = row.key === undefined ? undefined : state.requests[row.key];
  if (ENTERS.includes(row.template)) return one?.status === "open" && isSameParty(one, to) ? [one] : [];
  if (row.template === "decision-receipt") return one !== undefined && isSameParty(one, to) ? [one] : [];
  // What was answered in time would stand there until its day; what is past takes no place any more.
  return Object.values(state.requests).filter(
    (request) => request.status !== "open" && request.dueAt > at && isSameParty(request, to),
  );
};

/**
 * The day an answer is due, as a whole-day entry that blocks no time: reference and "answer due", no link and nothing
 * of the case, since calendars are shown to colleagues. A later mail of the request brings the same entry with a higher
 * number; when the request is over, a mail that goes out anyway takes it away. Reporters get none: their devices may not
 * be theirs alone.
 */
export function calendarOf(source: CalendarSource): CalendarPart | undefined {
  const { row, state, reader, at } = source;
  const { to, template, caseId } = row;
  if (to.kind !== "contact" || ![...ENTERS, ...TAKES_AWAY].includes(template)) return undefined;
  const requests = concerned(source, to);
  if (requests.length === 0) return undefined;
  const isOver = TAKES_AWAY.includes(template);
  const method = isOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = new ICalCalendar({ prodId: "//remediation-workflow//mail//EN", method });
  for (const { key, dueAt } of requests)
    calendar.createEvent({
      id: uidOf(caseId, key, to),
      sequence: state.version,
      stamp: new Date(at),
      start: new Date(`${localDay(dueAt, reader)}T00:00:00Z`),
      allDay: true,
      summary: textsFor(reader.language).mails.calendarEntry(caseId),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return { method: isOver ? "CANCEL" : "PUBLISH", content: calendar.toString() };
}
