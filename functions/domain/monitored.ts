import type { Case } from "./case.ts";
import { isExact, minorUnits } from "./money.ts";
import type { AssistanceReport, PeriodReport } from "./reports.ts";
import type { Monitored } from "./monitoring-state.ts";

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
