import * as z from "zod";
import type { Case } from "./case.ts";
import { isExact, minorUnits } from "./money.ts";
import { BUDGET_CATEGORIES } from "./plan.ts";
import type { AssistanceReport, PeriodReport } from "./reports.ts";
import { FEEDBACK } from "./rules/voice.ts";

const count = z.int().min(0);

/** What the snapshot knows of Step 4 (case.ts): dates, counts, codes and pseudonyms. */
export const monitoringSchema = z.object({
  startedOn: z.iso.date(),
  windowMonths: count,
  intervalMonths: count,
  /** Approved extensions in months, in their order. */
  extensions: z.array(count),
  /** Days until which closure was sent back to monitoring. */
  returnedUntil: z.array(z.iso.date()),
  /** The periods whose report arrived; a missing one is missing. */
  reported: z.array(count),
  closureProposed: z.boolean(),
  /** What the audit programme noted last on the progress, and of which period (process, Step 4.3). */
  progress: z.object({ period: count, is: z.enum(["on-track", "behind", "at-risk"]) }).optional(),
  /** Whether the last report asks for a change of the plan (an amendment). */
  planMustChange: z.boolean().default(false),
  /** What the reports say was received and spent, by period, in minor units of the plan's currency; nothing of zero. */
  received: z.array(z.object({ period: count, payer: z.string(), amountMinor: count })).default([]),
  spent: z
    .array(
      z.object({
        period: count,
        level: z.enum(["1", "2"]),
        category: z.enum(BUDGET_CATEGORIES),
        payer: z.string(),
        amountMinor: count,
      }),
    )
    .default([]),
  /** What each victim said last in a period, through the coordinator; `not-asked`: nobody to ask (declined, died). */
  voices: z
    .array(z.object({ period: count, pseudonym: z.string(), feedback: z.enum([...FEEDBACK, "not-asked"]) }))
    .default([]),
  /** Victims found and referred after the start: each has six months of own monitoring (ours). */
  foundLater: z.array(z.object({ pseudonym: z.string(), referredOn: z.iso.date() })).default([]),
});
export type Monitored = z.infer<typeof monitoringSchema>;

/** In the order of the periods, so that a late report of an earlier one is not taken for the last word. */
export function withVoices(monitoring: Monitored, { cases }: AssistanceReport, period: number): Monitored {
  const voices = cases.flatMap(({ pseudonym, state, feedback }): Monitored["voices"] => {
    const isThere = state === "assisted" || state === "completed";
    if (feedback !== undefined) return [{ period, pseudonym, feedback }];
    return isThere ? [] : [{ period, pseudonym, feedback: "not-asked" }];
  });
  const others = monitoring.voices.filter((voice) => voice.period !== period);
  return { ...monitoring, voices: [...others, ...voices].sort((one, other) => one.period - other.period) };
}

/** Somebody found later gets a pseudonym, and the day of their referral from which their own monitoring counts. */
export const withFound = (state: Case, report: PeriodReport, ids: readonly string[]): Case => {
  const referredOn = report.level1?.foundLaterReferredOn;
  if (state.monitoring === undefined || referredOn === undefined || ids.length === 0) return state;
  const found = ids.map((id) => `V-${id}`);
  return {
    ...state,
    victims: {
      ...state.victims,
      pseudonyms: [...state.victims.pseudonyms, ...found],
      referredOn: state.victims.referredOn ?? referredOn,
      referrals: [...(state.victims.referrals ?? []), ...found.map((pseudonym) => ({ pseudonym, on: referredOn }))],
    },
    monitoring: {
      ...state.monitoring,
      foundLater: [...state.monitoring.foundLater, ...found.map((pseudonym) => ({ pseudonym, referredOn }))],
    },
  };
};

/** Takes the place of what the report of the same period said before: a report that was asked about counts once. */
export function withAccounts(
  monitoring: Monitored,
  report: PeriodReport,
  of: { period: number; currency: string },
): Monitored {
  const { period, currency } = of;
  const counted = <Row extends { amount: string }>(rows: readonly Row[]) =>
    rows.flatMap(({ amount, ...row }) => {
      const amountMinor = isExact(amount, currency) ? minorUnits(amount, currency) : 0;
      return amountMinor === 0 ? [] : [{ period, ...row, amountMinor }];
    });
  const others = <Row extends { period: number }>(rows: readonly Row[]) => rows.filter((row) => row.period !== period);
  return {
    ...monitoring,
    spent: [...others(monitoring.spent), ...counted(report.spend)],
    received: [
      ...others(monitoring.received),
      ...counted(report.received).map(({ payer, amountMinor }) => ({ period, payer, amountMinor })),
    ],
  };
}
