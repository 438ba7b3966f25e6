import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { MailRow } from "../../adapters/mail-store.ts";
import { returnMail } from "../../domain/decisions/return-mail.ts";
import type { Return } from "../../domain/returned-mail.ts";
import { deciding } from "./deciding.ts";

export interface MailReturnedParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** Records on the case that a mail of the outbox reached nobody, and owes what follows from it. */
export async function mailReturned(parts: MailReturnedParts, row: MailRow, how: Return): Promise<void> {
  const directory = await parts.directory.directory();
  const { caseId, mailId: mail, template, to, key, subject } = row;
  const same = { template, to, ...(key === undefined ? {} : { key }), ...(subject === undefined ? {} : { subject }) };
  await deciding(parts, caseId, (state, at) => returnMail(state, { ...same, mail, how }, { at, directory }));
}
