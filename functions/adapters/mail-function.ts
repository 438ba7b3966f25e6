import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
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

/** The mail function refused or failed; the caller tries again or leaves it to the reconciler. */
export class MailFunctionFailed extends Error {
  override readonly name = "MailFunctionFailed";
}

/** Invokes send-mail and waits for it. */
export const mailFunction = (client: () => LambdaClient, functionName: string): MailFunction => {
  const invoke = async (payload: object): Promise<void> => {
    const { FunctionError } = await client().send(
      new InvokeCommand({ FunctionName: functionName, Payload: Buffer.from(JSON.stringify(payload)) }),
    );
    if (FunctionError !== undefined) throw new MailFunctionFailed("send-mail failed");
  };
  return {
    send: (mails) => invoke({ mails }),
    sendCode: (code) => invoke({ code }),
  };
};
