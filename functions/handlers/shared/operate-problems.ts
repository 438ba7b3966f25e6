import type * as z from "zod";
import type { OperateAnswer } from "../../contracts/operate.ts";
import type { RemediationError } from "../../domain/errors.ts";

type Problem = Extract<OperateAnswer, { ok: false }>["problems"][number];

/** What an operator can do about an error, by its name. */
const MENDS: Readonly<Record<RemediationError["name"], { readonly field: string; readonly mend: string }>> = {
  CaseChangedMeanwhile: { field: "caseId", mend: "Somebody wrote at the same time; give the command again." },
  CaseNotFound: { field: "caseId", mend: "Look the reference up with `list`." },
  RequestNotFound: { field: "key", mend: "Take the key from `show`." },
  RequestAlreadyDecided: { field: "key", mend: "Nothing is left to do; `show` says how it was decided." },
  AnswerNotAcceptable: { field: "", mend: "Correct the fields named." },
  NoPartyToAsk: { field: "role", mend: "Assign an organisation to the role with `reassign`, then `resume`." },
  NotAllowedNow: { field: "caseId", mend: "`show` says where the case is; the code says what is in the way." },
  DeliveryReused: { field: "delivery", mend: "Take another delivery id for another allegation." },
  DirectoryIncomplete: { field: "directory", mend: "Import a directory with an organisation of this role." },
};

/** An error of the process as an answer: field, what is wrong, how to mend it. */
export const problemOf = (error: RemediationError): Problem => ({
  ...MENDS[error.name],
  problem: `${error.name}: ${error.message}`,
});

const MEND_SHAPE = "Correct the field and give the command again; the values allowed are in contracts/operate.ts.";

/** What is wrong with a command: fields and codes, never the values given. */
export const problemsOfShape = ({ issues }: z.ZodError): Problem[] =>
  issues.map(({ path, code }) => ({ field: path.map(String).join("."), problem: code, mend: MEND_SHAPE }));
