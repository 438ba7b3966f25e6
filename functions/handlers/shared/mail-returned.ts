import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import { addressHash } from "../../adapters/hash.ts";
import type { MailRow } from "../../adapters/mail-store.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import { returnMail } from "../../domain/decisions/return-mail.ts";
import type { Return } from "../../domain/returned-mail.ts";
import { deciding } from "./deciding.ts";

export interface MailReturnedParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** Whose address it was: the one a row is for, or who stood in for them. */
const addressed = (to: MailRow["to"], directory: Directory, hash: string): MailRow["to"] => {
  if (to.kind !== "contact") return to;
  const theirs = directory.get(to.organisation)?.contacts.filter(({ email }) => addressHash(email) === hash) ?? [];
  const isOwn = theirs.some(({ id }) => id === to.contact);
  return { ...to, contact: isOwn ? to.contact : (theirs[0]?.id ?? to.contact) };
};

/** Of a mail that came back: how, and the SHA-256 of the address it went to. */
export interface CameBack {
  readonly how: Return;
  readonly address: string;
}

/** Records on the case that a mail of the outbox reached nobody, and owes what follows from it. */
export async function mailReturned(parts: MailReturnedParts, row: MailRow, { how, address }: CameBack): Promise<void> {
  const directory = await parts.directory.directory();
  const { caseId, mailId: mail, template, key, subject } = row;
  const to = addressed(row.to, directory, address);
  const same = { template, to, ...(key === undefined ? {} : { key }), ...(subject === undefined ? {} : { subject }) };
  await deciding(parts, caseId, (state, at) => returnMail(state, { ...same, mail, how }, { at, directory }));
}
