import type { Problem } from "../findings.ts";
import type { Day } from "../time.ts";
import {
  byDay,
  confirmedByDay,
  groupsOf,
  peopleIn,
  referralOf,
  type ReferralsGiven,
  type Victims,
} from "../victims.ts";
import { when } from "./because.ts";

const CLAUSE = "step-5-referral";

/**
 * A referral that is confirmed or stated has happened: its day is today at the latest, else a plan would go on, and a
 * case could close, on a referral somebody only meant to make (ours).
 *
 * Source: Guidelines, Step 5; process, Steps 3.2 and 5.1.
 */
export const referralDayProblems = (referredOn: Day | undefined, today: Day): Problem[] =>
  when(referredOn !== undefined && referredOn > today, "referredOn", "in-the-future", CLAUSE);

const lacks = (isMissing: boolean, field: string): Problem[] =>
  isMissing ? [{ field, code: "missing", clause: CLAUSE }] : [];

/** What is missing where people were referred, and days that have not come. `people`: the field of their number. */
export const referralProblems = (given: ReferralsGiven, people: "people" | "referred", today: Day): Problem[] => [
  ...lacks((given.people ?? 0) === 0, people),
  ...lacks(given.referredOn === undefined, "referredOn"),
  ...referralDayProblems(given.referredOn, today),
  ...given.more.flatMap(({ people: number, referredOn }, index) => [
    ...lacks(number === 0, `more.${String(index)}.people`),
    ...when(referredOn > today, `more.${String(index)}.referredOn`, "in-the-future", CLAUSE),
  ]),
];

/** Whether each identified victim was referred to the coordinator, with a day (Guidelines, Step 5). */
export const isEachReferred = (victims: Victims): boolean =>
  victims.pseudonyms.every((pseudonym) => referralOf(victims, pseudonym) !== undefined);

/** What the smelter stated; nothing of a case in which it has not, or whose statement is older than its days. */
export const statementDiffers = (victims: Victims): boolean =>
  victims.stated !== undefined &&
  JSON.stringify(byDay(victims.stated)) !== JSON.stringify(byDay(confirmedByDay(victims)));

/**
 * What keeps completion from being satisfactory: the smelter has not stated the referrals, or states others than the
 * facilitator confirmed and nobody explains it (ours: a difference holds closure until audit has looked at it).
 *
 * Source: Guidelines, Step 5; process, Steps 3.2 and 5.1.
 */
export const statementProblems = (victims: Victims, explained: string | undefined): Problem[] =>
  victims.pseudonyms.length === 0
    ? []
    : [
        ...when(!victims.statedBySmelter || !isEachReferred(victims), "decision", "closure-list-open", CLAUSE),
        ...when(explained === undefined && statementDiffers(victims), "referralExplained", "referral-differs", CLAUSE),
      ];

/** What a smelter states, by day. */
export const statedBy = (given: ReferralsGiven) => byDay(groupsOf(given));

/** How many people a form counts. */
export const peopleReferred = (given: ReferralsGiven): number => peopleIn(groupsOf(given));
