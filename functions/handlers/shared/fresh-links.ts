import type { Case } from "../../domain/case.ts";
import { mayAnswer } from "../../domain/decisions/answer-request.ts";
import type { Directory, OwedMail } from "../../domain/decisions/decision.ts";
import type { Contact, Organisation } from "../../domain/directory.ts";
import type { Role } from "../../domain/vocabulary.ts";

/** A contact of the directory with their organisation. */
export interface Person {
  readonly organisation: Pick<Organisation, "id">;
  readonly contact: Pick<Contact, "id">;
}

/** To the hour: a link that was mailed within it is not mailed again, whoever asks. */
const hourOf = (at: string): string => at.slice(0, 13);

const to = ({ organisation, contact }: Person, role: Role): OwedMail["to"] => ({
  kind: "contact",
  role,
  organisation: organisation.id,
  contact: contact.id,
});

/** What waits for a person on a case: a mail for each request they may answer. `at`: now, RFC 3339. */
export const linksToRequests = (state: Case, person: Person, directory: Directory, at: string): OwedMail[] =>
  Object.values(state.requests)
    .filter(({ status }) => status === "open")
    .filter((request) => {
      const by = { role: request.role, organisation: person.organisation.id, contact: person.contact.id };
      return mayAnswer({ state, directory }, request, by);
    })
    .map(({ key, role }) => ({
      template: "fresh-link",
      to: to(person, role),
      key,
      reason: `${key}/fresh/${hourOf(at)}`,
    }));

/** The link to the page of a case, for a person of a party of it. */
export const linkToCase = (person: Person, role: Role, at: string): OwedMail[] => [
  { template: "fresh-link", to: to(person, role), reason: `case/fresh/${role}/${hourOf(at)}` },
];

/** The link to the page of a report, for whoever sent it; none where writing to them is not safe. */
export const linkToReport = ({ about }: Case, at: string): OwedMail[] =>
  about.reporter?.reachable === true
    ? [{ template: "fresh-link", to: { kind: "reporter" }, reason: `reporter/fresh/${hourOf(at)}` }]
    : [];
