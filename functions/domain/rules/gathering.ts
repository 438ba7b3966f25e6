import { isRestDay, localTime, type Whereabouts } from "./rest-days.ts";
import type { Instant } from "../time.ts";

/** How a contact gets reminders: each by itself, or together once a day or a week. */
export const REMINDERS = ["each", "daily", "weekly"] as const;
export type Reminders = (typeof REMINDERS)[number];

/** What a contact chose, else what the operators entered for them. */
export const remindersOf = (contact: {
  readonly reminders: Reminders;
  readonly ownReminders?: Reminders | undefined;
}) => contact.ownReminders ?? contact.reminders;

/** The hour at which reminders that were gathered are mailed, where the reader is (ours). */
const MAILED_AT = 8;

const HOUR_MS = 3_600_000;
const MONDAY = 1;

/** Two weeks, and the longest holidays after them. */
const LONGEST_HOURS = 24 * 35;

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * When reminders gathered from an instant on are mailed: the next morning of a working day of the reader, or the first
 * one from the next Monday on. Ours: Anti-fatigue.
 */
export function gatheredUntil(from: Instant, every: Exclude<Reminders, "each">, reader: Whereabouts): Instant {
  const first = Math.floor(Date.parse(from) / HOUR_MS) + 1;
  let monday = every === "daily";
  for (let hour = first; hour < first + LONGEST_HOURS; hour += 1) {
    const at = new Date(hour * HOUR_MS).toISOString();
    const local = localTime(at, reader.timeZone);
    if (local.hour !== MAILED_AT) continue;
    monday ||= weekday(local.day) === MONDAY;
    if (monday && !isRestDay(local.day, reader.country)) return at;
  }
  return from;
}
