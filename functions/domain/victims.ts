import * as z from "zod";

const count = z.int().min(0);

/** The identified victims as the snapshot knows them: pseudonyms, days and counts. */
export const victimsSchema = z.object({
  pseudonyms: z.array(z.string()),
  /** The day the facilitator confirmed last for those who were referred together. */
  referredOn: z.iso.date().optional(),
  /** The day of each one's own referral, on the facilitator's confirmation; not known of older cases. */
  referrals: z.array(z.object({ pseudonym: z.string(), on: z.iso.date() })).optional(),
  statedBySmelter: z.boolean(),
  /** What the smelter stated: how many people, on which day. */
  stated: z.array(z.object({ people: count, on: z.iso.date() })).optional(),
  /** Whose data in the vault can not be read any more. */
  erased: z.array(z.string()).optional(),
});
export type Victims = z.infer<typeof victimsSchema>;

/** So many people on a day. */
export interface ReferredTogether {
  readonly people: number;
  readonly on: string;
}

/** The day of somebody's referral: their own, else the one of all (cases opened before each had one). */
export const referralOf = ({ referrals, referredOn }: Victims, pseudonym: string): string | undefined =>
  referrals?.find((one) => one.pseudonym === pseudonym)?.on ?? referredOn;

/** What a form says of referrals: most on one day, others on other days. */
export interface ReferralsGiven {
  readonly people?: number | undefined;
  readonly referredOn?: string | undefined;
  readonly more: readonly { readonly people: number; readonly referredOn: string }[];
}

/** The groups of a form, without empty ones. */
export const groupsOf = ({ people = 0, referredOn, more }: ReferralsGiven): ReferredTogether[] =>
  [
    ...(referredOn === undefined ? [] : [{ people, on: referredOn }]),
    ...more.map((group) => ({ people: group.people, on: group.referredOn })),
  ].filter((group) => group.people > 0);

export const peopleIn = (groups: readonly ReferredTogether[]): number =>
  groups.reduce((sum, { people }) => sum + people, 0);

/** Each day once, in their order, with how many people: two statements that say the same look the same. */
export function byDay(groups: readonly ReferredTogether[]): ReferredTogether[] {
  const days = new Map<string, number>();
  for (const { people, on } of groups) days.set(on, (days.get(on) ?? 0) + people);
  return [...days].map(([on, people]) => ({ on, people })).sort((one, other) => one.on.localeCompare(other.on));
}

/** What the facilitator confirmed, by day; somebody without a day is missing from it. */
export const confirmedByDay = (victims: Victims): ReferredTogether[] =>
  byDay(
    victims.pseudonyms.flatMap((pseudonym) => {
      const on = referralOf(victims, pseudonym);
      return on === undefined ? [] : [{ people: 1, on }];
    }),
  );

/** What the smelter's form begins with: the one day it sees anyway. How many people it was, it states itself (ours). */
export const statementBeginning = (victims: Victims): object => {
  const [first, ...more] = confirmedByDay(victims);
  return first === undefined || more.length > 0 ? {} : { referredOn: first.on };
};

/** Those who are new get the days of the groups, after the people who were referred before and keep theirs. */
export function withReferred(victims: Victims, given: ReferralsGiven, pseudonyms: readonly string[]): Victims {
  const known = victims.pseudonyms.length;
  const days = groupsOf(given).flatMap(({ people, on }) => Array.from({ length: people }, () => on));
  const own = pseudonyms.flatMap((pseudonym, index) => {
    const on = days[known + index];
    return on === undefined ? [] : [{ pseudonym, on }];
  });
  const before = victims.pseudonyms.flatMap((pseudonym) => {
    const on = referralOf(victims, pseudonym);
    return on === undefined ? [] : [{ pseudonym, on }];
  });
  return {
    ...victims,
    pseudonyms: [...victims.pseudonyms, ...pseudonyms],
    referrals: [...before, ...own],
    ...(given.referredOn === undefined || (known > 0 && own.length === 0) ? {} : { referredOn: given.referredOn }),
  };
}
