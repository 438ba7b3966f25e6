import type { Case } from "../case.ts";
import type { Problem } from "../findings.ts";
import { addMonths, type Day } from "../time.ts";
import { when } from "./because.ts";
import { type Monitoring, reportingPeriods } from "./calendar.ts";
import { CLAUSE } from "./clauses.ts";
import type { Feedback } from "../vocabulary.ts";

/** The months after the start at which each victim is asked, within the window (ours; process, Step 4.3, feedback). */
export const VOICE_MONTHS = [3, 6, 9, 12] as const;

/** Whether one of the set months falls into the period: after its first day, up to the day it ends. */
const isVoicePeriod = (startedOn: Day, { from, to }: { from: Day; to: Day }): boolean =>
  VOICE_MONTHS.some((month) => {
    const on = addMonths(startedOn, month);
    return from < on && on <= to;
  });

/** The periods whose report brings the victims' voice; none beyond the window with its extensions. */
export const voicePeriods = (monitoring: Monitoring): number[] =>
  reportingPeriods(monitoring)
    .filter((period) => isVoicePeriod(monitoring.startedOn, period))
    .map(({ number }) => number);

interface Row {
  readonly state: string;
  readonly feedback?: Feedback | undefined;
}

/** In a set month the coordinator says of everybody who is assisted, or was until now, what they said. */
export const voiceProblems = (cases: readonly Row[], period: number, monitoring: Monitoring | undefined): Problem[] =>
  monitoring === undefined || !voicePeriods(monitoring).includes(period)
    ? []
    : cases.flatMap(({ state, feedback }, index) =>
        when(
          ["assisted", "completed"].includes(state) && feedback === undefined,
          `cases.${String(index)}.feedback`,
          "feedback-needed",
          CLAUSE.voice,
        ),
      );

/** Somebody whose voice holds closure, by pseudonym. */
export interface Unheard {
  readonly pseudonym: string;
  readonly why: "negative" | "missing";
}

type Heard = Pick<Case, "monitoring" | "victims" | "adopted">;

/**
 * Whose voice holds closure until a person explains it: the last word was negative, none was given, or none was asked
 * for since the last set month before `on` (ours). A later word counts for an earlier month. Whoever declined, was not
 * found, is assisted elsewhere or died is not waited for.
 */
export function unheard({ monitoring, victims, adopted }: Heard, on: Day): Unheard[] {
  if (monitoring === undefined || adopted?.level1 === false) return [];
  const ended = new Set(
    reportingPeriods(monitoring)
      .filter(({ to }) => to <= on)
      .map(({ number }) => number),
  );
  const due = voicePeriods(monitoring).findLast((period) => ended.has(period));
  if (due === undefined) return [];
  return victims.pseudonyms.flatMap((pseudonym): Unheard[] => {
    const last = monitoring.voices.filter((voice) => voice.pseudonym === pseudonym).at(-1);
    if (last?.feedback === "not-asked") return [];
    if (last?.feedback === "negative") return [{ pseudonym, why: "negative" }];
    return last === undefined || last.feedback === "not-given" || last.period < due
      ? [{ pseudonym, why: "missing" }]
      : [];
  });
}

/** Closure is held until the facilitator explains, once, for everybody who is unheard. */
export const unheardProblems = (heard: Heard, on: Day, explained: string | undefined): Problem[] =>
  when(
    explained === undefined && unheard(heard, on).length > 0,
    "feedbackExplained",
    "feedback-unexplained",
    CLAUSE.voice,
  );
