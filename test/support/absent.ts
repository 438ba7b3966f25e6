import type { Contact, Organisation } from "../../functions/domain/directory.ts";

/** A directory in which a contact gets reminders so. */
export const withReminders = (
  directory: ReadonlyMap<string, Organisation>,
  { id }: Pick<Organisation, "id">,
  contact: string,
  ownReminders: Contact["ownReminders"],
): Map<string, Organisation> => {
  const before = directory.get(id)!;
  const contacts = before.contacts.map((one) => (one.id === contact ? { ...one, ownReminders } : one));
  return new Map([...directory, [id, { ...before, contacts }]]);
};

/** A directory in which a contact is away, or is back. */
export const withAbsence = (
  directory: ReadonlyMap<string, Organisation>,
  { id }: Pick<Organisation, "id">,
  contact: string,
  away: Contact["away"],
): Map<string, Organisation> => {
  const before = directory.get(id)!;
  const contacts = before.contacts.map((one) => {
    if (one.id !== contact) return one;
    const own = { ...one };
    delete own.away;
    return away === undefined ? own : { ...own, away };
  });
  return new Map([...directory, [id, { ...before, contacts }]]);
};
