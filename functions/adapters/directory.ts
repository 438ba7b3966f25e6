import type { Case } from "../domain/case.ts";
import type { Directory } from "../domain/decisions/decision.ts";
import type { Contact, Organisation } from "../domain/directory.ts";
import type { Role } from "../domain/vocabulary.ts";

export interface DirectoryStore {
  organisation(id: string): Promise<Organisation | undefined>;
  /** The organisations with these ids; unknown ids are left out. */
  organisations(ids: readonly string[]): Promise<Directory>;
  /** The organisations of a case's parties and candidates, and the operators: what decisions need. */
  of(state: Case): Promise<Directory>;
  /** All organisations with the role, in the order of the directory. */
  byRole(role: Role): Promise<Organisation[]>;
  /** Whose address this is, compared without case. */
  byEmail(email: string): Promise<{ organisation: Organisation; contact: Contact }[]>;
  /** Adds or replaces organisations. */
  put(organisations: readonly Organisation[]): Promise<void>;
}
