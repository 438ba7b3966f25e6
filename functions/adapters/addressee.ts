import type { Case } from "../domain/case.ts";
import type { MailTemplate } from "../domain/decisions/decision.ts";
import { reached } from "../domain/rules/absence.ts";
import { remindersOf, type Reminders } from "../domain/rules/gathering.ts";
import type { Whereabouts } from "../domain/rules/rest-days.ts";
import type { Role } from "../domain/vocabulary.ts";
import type { CaseStore } from "./case-store.ts";
import type { DirectoryStore } from "./directory.ts";
import { addressHash } from "./hash.ts";
import type { LinkGrant } from "./links.ts";
import type { MailRow } from "./mail-store.ts";

/** To whom a mail goes, read when it is sent: people change, and an address is in no outbox row. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
  readonly reader: { readonly language: string; readonly timeZone: string };
  readonly link: Pick<LinkGrant, "role" | "organisation" | "contact"> & { readonly address: string };
  /** How they want reminders, and where they are; a reporter gets each by itself. */
  readonly gathers?: { readonly every: Exclude<Reminders, "each">; readonly reader: Whereabouts };
}

export interface AddressBook {
  readonly cases: Pick<CaseStore, "reporter">;
  readonly directory: Pick<DirectoryStore, "organisation">;
}

/** The reporter, if the contact they gave is safe; a name is never written on the envelope (hazards, DH-09). */
async function reporter({ cases }: AddressBook, caseId: string): Promise<Addressee | undefined> {
  const known = await cases.reporter(caseId);
  const address = known?.contact?.email;
  if (known?.safe !== true || address === undefined) return undefined;
  return {
    name: "",
    address,
    reader: { language: known.language, timeZone: "UTC" },
    link: { role: "reporter", organisation: "reporter", contact: "reporter", address: addressHash(address) },
  };
}

/** A contact of the directory. */
export async function contactOf(
  { directory }: AddressBook,
  { role, organisation, contact }: { role: Role; organisation: string; contact: string },
): Promise<Addressee | undefined> {
  const theirs = await directory.organisation(organisation);
  const known = theirs?.contacts.find(({ id }) => id === contact);
  if (theirs === undefined || known === undefined) return undefined;
  const { name, email, language, timeZone } = known;
  const reminders = remindersOf(known);
  const link = { role, organisation, contact, address: addressHash(email) };
  const to = { name, address: email, reader: { language, timeZone }, link };
  return reminders === "each"
    ? to
    : { ...to, gathers: { every: reminders, reader: { country: theirs.country, timeZone } } };
}

/**
 * What reaches people also while they are away: the link they asked for, and what they should object to if it was not
 * them (hazards, EM-35); every contact of the party gets those.
 */
const OWN: readonly MailTemplate[] = ["fresh-link", "decision-receipt", "answer-disputed", "dispute-settled"];

/**
 * Whom a row is for at an instant, or who stands in for them; `undefined` if there is nobody any more, or they are
 * excluded from the case.
 */
export async function addressee(
  book: AddressBook,
  { row, state }: { readonly row: MailRow; readonly state: Case },
  at: string,
): Promise<Addressee | undefined> {
  const { to } = row;
  if (to.kind === "reporter") return reporter(book, row.caseId);
  const isExcluded = state.parties.some(({ organisation, excluded }) => excluded && organisation === to.organisation);
  if (isExcluded) return undefined;
  const theirs = OWN.includes(row.template) ? undefined : await book.directory.organisation(to.organisation);
  const contact = theirs === undefined ? undefined : reached(theirs, to.contact, at)?.id;
  return contactOf(book, { ...to, contact: contact ?? to.contact });
}
