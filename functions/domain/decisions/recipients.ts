import type { Case } from "../case.ts";
import type { Organisation } from "../directory.ts";
import type { Role } from "../vocabulary.ts";
import type { Directory, OwedMail, Recipient } from "./decision.ts";

/** A mail without its recipient. */
export type Message = Omit<OwedMail, "to">;

const toContact = (role: Role, organisation: string, contact: string): Recipient => ({
  kind: "contact",
  role,
  organisation,
  contact,
});

const isExcluded = (state: Case, organisation: string): boolean =>
  state.parties.some((party) => party.organisation === organisation && party.excluded);

const contactsOf = (directory: Directory, organisation: string): readonly { id: string }[] =>
  directory.get(organisation)?.contacts ?? [];

/** The contact who is asked and told for an organisation: its first one. */
export const leadContact = (organisation: Organisation | undefined): string | undefined =>
  organisation?.contacts[0]?.id;

/** To the first contact of an organisation; to nobody if it is excluded from the case or unknown. */
export const toLead = (
  { state, directory }: Audience,
  { role, organisation }: { role: Role; organisation: string },
): Recipient[] => {
  const [lead] = isExcluded(state, organisation) ? [] : contactsOf(directory, organisation);
  return lead === undefined ? [] : [toContact(role, organisation, lead.id)];
};

/** To every contact of an organisation. */
export const toAll = (
  { state, directory }: Audience,
  { role, organisation }: { role: Role; organisation: string },
): Recipient[] =>
  isExcluded(state, organisation)
    ? []
    : contactsOf(directory, organisation).map(({ id }) => toContact(role, organisation, id));

/** Whose mail it is: the case, and the directory its organisations are found in. */
export interface Audience {
  readonly state: Case;
  readonly directory: Directory;
}

/** To the operators of the deployment; they are parties of no case. */
export const toOperators = ({ directory }: Audience): Recipient[] =>
  [...directory.values()]
    .filter(({ roles }) => roles.includes("operator"))
    .flatMap(({ id, contacts }) => contacts.slice(0, 1).map((lead) => toContact("operator", id, lead.id)));

/** To the reporter, if a safe contact exists (process, Parties). */
export const toReporter = ({ state }: Audience): Recipient[] =>
  state.about.reporter?.reachable === true ? [{ kind: "reporter" }] : [];

/** To whoever may answer a request: the party's first contact, after an escalation all of them. */
export const answerers = (
  audience: Audience,
  asked: { role: Role; organisation: string },
  everybody: boolean,
): Recipient[] => {
  if (asked.role === "reporter") return toReporter(audience);
  return everybody ? toAll(audience, asked) : toLead(audience, asked);
};

/** To who holds a role on the case: each party once, by its first contact. */
export const toRole = (audience: Audience, role: Role): Recipient[] => {
  if (role === "operator") return toOperators(audience);
  if (role === "reporter") return toReporter(audience);
  return audience.state.parties.filter((party) => party.role === role).flatMap((party) => toLead(audience, party));
};

/** To every party of the case. */
export const toParties = (audience: Audience): Recipient[] =>
  audience.state.parties.flatMap((party) => toLead(audience, party));

const sameRecipient = (one: Recipient, other: Recipient): boolean =>
  one.kind === "contact" && other.kind === "contact"
    ? one.organisation === other.organisation && one.contact === other.contact
    : one.kind === other.kind;

/** The message to each recipient once, whatever roles they hold. */
export const owe = (message: Message, recipients: readonly Recipient[]): OwedMail[] =>
  recipients
    .filter((to, index) => recipients.findIndex((other) => sameRecipient(other, to)) === index)
    .map((to) => ({ ...message, to }));

const joined = (before: Case, state: Case) =>
  state.parties.filter(
    ({ role, organisation }) =>
      !before.parties.some((party) => party.role === role && party.organisation === organisation),
  );

/** Who joins a case gets its permanent link, by which safety concerns are raised (process, Safety first). */
export const welcome = (before: Case, audience: Audience): OwedMail[] =>
  joined(before, audience.state).flatMap((party) =>
    owe({ template: "case-opened", reason: `joined/${party.role}/${party.organisation}` }, toLead(audience, party)),
  );
