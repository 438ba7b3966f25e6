import type { Codes } from "../../adapters/codes.ts";
import type { CodeMail, MailFunction } from "../../adapters/mail-function.ts";
import type { FormState } from "../../adapters/views/request-view.ts";
import type { Problem } from "../../domain/findings.ts";
import type { DecodedForm } from "../../pages/forms/decode-form.ts";
import { CONTROLS } from "../../pages/forms/typed.ts";

interface CodeParts {
  readonly codes: Pick<Codes, "make">;
  readonly mailer: Pick<MailFunction, "sendCode">;
}

const NOT_SENT = [{ field: CONTROLS.code, code: "code-expired" }];

/** A code to the registered address. If it cannot be sent, what was typed stays and another one can be asked for. */
export async function mailCode(
  to: Omit<CodeMail, "code">,
  secret: string,
  at: string,
  { codes, mailer }: CodeParts,
): Promise<Partial<Pick<FormState, "problems" | "notice" | "codeSentAt">>> {
  try {
    const code = await codes.make(secret, at);
    if (code !== undefined) await mailer.sendCode({ ...to, code });
    return { notice: "code-sent", codeSentAt: at };
  } catch {
    return { problems: NOT_SENT };
  }
}

const CODE_PROBLEMS = { wrong: "code-wrong", expired: "code-expired", "used-up": "code-tries-used" } as const;

/** What is wrong with the six-digit code of a form; each look counts as a try, so it is taken last. */
export async function wrongCode(
  { controls }: Pick<DecodedForm, "controls">,
  secret: string,
  at: string,
  { codes }: { readonly codes: Pick<Codes, "verify"> },
): Promise<Problem[]> {
  const code = (controls.get(CONTROLS.code) ?? "").replaceAll(/\s/g, "");
  if (code === "") return [{ field: CONTROLS.code, code: "code-missing" }];
  const verdict = await codes.verify(secret, code, at);
  return verdict === "right" ? [] : [{ field: CONTROLS.code, code: CODE_PROBLEMS[verdict] }];
}
