import type { MailReference } from "./mail-store.ts";

/** A six-digit code to mail at once to the contact who asked for it. */
export interface CodeMail {
  readonly caseId: string;
  readonly key: string;
  readonly role: string;
  readonly organisation: string;
  readonly contact: string;
  readonly code: string;
}

/** The function that alone may send mail. */
export interface MailFunction {
  /** Sends owed mails now; the stream does the same on its own. */
  send(mails: readonly MailReference[]): Promise<void>;
  /** Waits until the code is handed to SES. */
  sendCode(mail: CodeMail): Promise<void>;
}
