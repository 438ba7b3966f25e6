import type { Contact, Organisation } from "../directory.ts";
import type { Problem } from "../findings.ts";
import { addMonths, type Day, type Instant } from "../time.ts";
import { when } from "./because.ts";
import { localTime } from "./rest-days.ts";

type Absence = NonNullable<Contact["away"]>;

/** Ours: whoever is away for longer is replaced in the directory. */
const LONGEST_MONTHS = 6;

/** Whether somebody is away on a day where they are; from the first to the last day, both included. */
export const isAway = ({ away, timeZone }: Pick<Contact, "away" | "timeZone">, at: Instant): boolean => {
  const { day } = localTime(at, timeZone);
  return away !== undefined && away.from <= day && day <= away.until;
};

/**
 * Whom a mail for a contact reaches: while they are away their stand-in, instead of them, so that nobody answers from a
 * holiday what a colleague answers at the same time. A stand-in who is away as well, or has left, stands in for nobody:
 * then the mail goes where it would have gone (ours).
 */
export function reached({ contacts }: Organisation, id: string, at: Instant): Contact | undefined {
  const asked = contacts.find((contact) => contact.id === id);
  const standIn = contacts.find((contact) => contact.id === asked?.away?.standIn);
  const isStoodIn = asked !== undefined && isAway(asked, at) && standIn !== undefined && !isAway(standIn, at);
  return isStoodIn ? standIn : asked;
}

const CLAUSE = "ours";

/** What keeps an absence from being recorded. `others`: the contacts who may stand in. `today`: where they are. */
export const absenceProblems = (
  { from, until, standIn }: Partial<Absence>,
  others: readonly string[],
  today: Day,
): Problem[] => [
  ...when(from === undefined, "from", "needed", CLAUSE),
  ...when(until === undefined, "until", "needed", CLAUSE),
  ...when(standIn === undefined || !others.includes(standIn), "standIn", "needed", CLAUSE),
  ...when(from !== undefined && until !== undefined && until < from, "until", "ends-before-it-begins", CLAUSE),
  ...(until !== undefined && (until <= today || until > addMonths(today, LONGEST_MONTHS))
    ? [{ field: "until", code: "return-day-out-of-range", clause: CLAUSE }]
    : []),
];

/** Somebody may follow under the same id; whoever married or got another mailbox is still the same. */
const isSamePerson = (one: Contact, other: Contact): boolean =>
  one.id === other.id && (one.name === other.name || one.email.toLowerCase() === other.email.toLowerCase());

/**
 * An organisation as it is imported: what its contacts said themselves stands in no file, and an import ends none of it.
 * Whoever follows somebody is neither away for them, nor reminded as they chose.
 */
export const keepingTheirOwn = (imported: Organisation, known: Organisation | undefined): Organisation => ({
  ...imported,
  contacts: imported.contacts.map((contact) => {
    const { away, ownReminders } = known?.contacts.find((one) => isSamePerson(one, contact)) ?? {};
    return {
      ...(away === undefined ? {} : { away }),
      ...(ownReminders === undefined ? {} : { ownReminders }),
      ...contact,
    };
  }),
});
