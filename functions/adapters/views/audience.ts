import type { Viewer } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import type { Contact, Organisation } from "../../domain/directory.ts";
import { ROLES } from "../../domain/vocabulary.ts";
import type { OrganisationOptions } from "../../pages/forms/form-context.ts";
import type { Reader } from "../../pages/texts/dates.ts";
import { offered } from "../../pages/texts/languages.ts";
import { addressHash } from "../hash.ts";
import type { Link } from "../links.ts";

/** Who opened a page, and the names that words on it need. */
export interface Audience {
  readonly viewer: Viewer;
  readonly contact: string;
  readonly reader: Reader;
  /** The party's own organisation; none for the reporter. */
  readonly organisation: Organisation | undefined;
  readonly organisations: OrganisationOptions;
}

/** The organisations that forms offer and answers name, by role. */
export const optionsFrom = (directory: Directory): OrganisationOptions =>
  Object.fromEntries(
    ROLES.map((role) => [
      role,
      [...directory.values()].filter(({ roles }) => roles.includes(role)).map(({ id, name }) => ({ id, name })),
    ]),
  );

/** Their own tag, with its region, unless another language was chosen on the page. */
const chosen = (own: string, { language }: Link): string =>
  language === undefined || offered(own) === language ? own : language;

/** The reporter gave a language and no time zone. */
const reporter = (state: Case, link: Link): Reader => ({
  language: chosen(state.about.reporter?.language ?? "en", link),
  timeZone: "UTC",
});

/** Links of an address that was replaced open nothing. */
const isStill = ({ email }: Contact, { address }: Link): boolean =>
  address === undefined || address === addressHash(email);

/**
 * Who holds a link; `undefined` once the contact or their address left the directory, or the organisation was excluded
 * from the case: their links open nothing (hazards, EM-10).
 */
export function audienceOf(link: Link, state: Case, directory: Directory): Audience | undefined {
  const { role, contact } = link;
  const viewer = { role, organisation: link.organisation };
  const organisations = optionsFrom(directory);
  if (role === "reporter")
    return { viewer, contact, reader: reporter(state, link), organisation: undefined, organisations };
  if (state.parties.some((party) => party.excluded && party.organisation === link.organisation)) return undefined;
  const organisation = directory.get(link.organisation);
  const person = organisation?.contacts.find(({ id }) => id === contact);
  if (person === undefined || !isStill(person, link)) return undefined;
  const { language, timeZone } = person;
  return { viewer, contact, reader: { language: chosen(language, link), timeZone }, organisation, organisations };
}
