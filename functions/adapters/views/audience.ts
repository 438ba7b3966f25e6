import type { Viewer } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import type { Organisation } from "../../domain/directory.ts";
import { ROLES } from "../../domain/vocabulary.ts";
import type { Role } from "../../domain/vocabulary.ts";
import type { OrganisationOptions } from "../../pages/forms/form-context.ts";
import type { Reader } from "../../pages/texts/dates.ts";
import type { DirectoryStore } from "../directory.ts";
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

/** Roles whose organisations a form offers or an answer names. */
const NAMED: readonly Role[] = ROLES.filter((role) => role !== "reporter" && role !== "operator");

const namesOf = async (directory: DirectoryStore): Promise<OrganisationOptions> => {
  const all = await Promise.all(
    NAMED.map(async (role) => {
      const organisations = await directory.byRole(role);
      return [role, organisations.map(({ id, name }) => ({ id, name }))] as const;
    }),
  );
  return Object.fromEntries(all);
};

/** The reporter gave a language and no time zone. */
const reporter = (state: Case): Reader => ({ language: state.about.reporter?.language ?? "en", timeZone: "UTC" });

/**
 * Who holds a link; `undefined` once the contact left the directory, or the organisation was excluded from the case:
 * their links open nothing (hazards, EM-10).
 */
export async function audienceOf(link: Link, state: Case, directory: DirectoryStore): Promise<Audience | undefined> {
  const { role, contact } = link;
  const viewer = { role, organisation: link.organisation };
  const organisations = await namesOf(directory);
  if (role === "reporter") return { viewer, contact, reader: reporter(state), organisation: undefined, organisations };
  if (state.parties.some((party) => party.excluded && party.organisation === link.organisation)) return undefined;
  const organisation = await directory.organisation(link.organisation);
  const person = organisation?.contacts.find(({ id }) => id === contact);
  if (person === undefined) return undefined;
  const { language, timeZone } = person;
  return { viewer, contact, reader: { language, timeZone }, organisation, organisations };
}
