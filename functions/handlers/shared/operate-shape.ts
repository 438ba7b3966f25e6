import type * as z from "zod";
import { operateRequestSchema, type OperateRequest } from "../../contracts/operate.ts";
import type { Problem } from "./operate-problems.ts";

/** How a field is written, by its name. */
const WRITTEN: Readonly<Record<string, string>> = {
  verb: "Take a verb of the usage.",
  caseId: "Give the case reference as it stands in mails, such as RC-7K3M-9QXT.",
  key: "Take the key from `show`.",
  dueAt: "Give the moment in UTC, such as 2027-01-31T12:00:00Z.",
  status: "Say open or closed, or leave it out for the open cases.",
  it: "Say was-theirs or ask-again.",
  because: "Say before-finding, duplicate or test.",
  decidedBy: "Say audit or downstream.",
  role: "Give the role as `show` names it among the parties.",
  organisation: "Give the id of the organisation as in the directory: small letters, digits and hyphens.",
  contact: "Give the id of the contact as in the directory.",
  reasons: "Give the reasons in words.",
  delivery: "Give an id of up to 100 letters, digits, hyphens or underscores.",
  directory: "Correct the file at this place; functions/domain/directory.ts describes it.",
  allegation: "Correct the file at this place; functions/domain/allegation.ts describes it.",
};

const MEND_UNKNOWN = "Leave it out, or look for its name in the usage.";
const MEND_OTHERWISE = "Give the command as the usage shows it.";

/** What is wrong with a value, by the code of its issue. */
const WRONG: Partial<Record<z.core.$ZodIssue["code"], string>> = {
  too_small: "It is empty or too small.",
  too_big: "It is too long or too large.",
  invalid_value: "It is none of the values there are.",
  invalid_type: "It is of another kind than is needed.",
};

/** Names of fields that can be said again; a whole sentence in the place of a name is not. */
const NAME = /^[\w-]{1,40}$/;

type Issue = z.core.$ZodIssue;

const wordsOf = ({ code, path, input }: Issue): string => {
  if (code === "invalid_union" && path[0] === "verb") return "There is no such verb.";
  return input === undefined ? "It is missing." : (WRONG[code] ?? "It is not written as it has to be.");
};

const unknownFields = (path: readonly PropertyKey[], keys: readonly string[]): Problem[] =>
  keys.map((key) => ({
    field: [...path, ...(NAME.test(key) ? [key] : [])].map(String).join("."),
    problem: path.length === 0 ? "This verb does not take it." : "There is no field of this name.",
    mend: WRITTEN[String(path[0])] ?? MEND_UNKNOWN,
  }));

const problemsIn = (issue: Issue): Problem[] => {
  if (issue.code === "unrecognized_keys") return unknownFields(issue.path, issue.keys);
  const { path } = issue;
  const mend = WRITTEN[String(path[0])] ?? MEND_OTHERWISE;
  return [{ field: path.map(String).join("."), problem: wordsOf(issue), mend }];
};

/** A command as it was given, or each field that is missing, unknown or wrong; never the values given. */
export function readCommand(given: unknown): { readonly command: OperateRequest } | { readonly problems: Problem[] } {
  const read = operateRequestSchema.safeParse(given, { reportInput: true });
  return read.success ? { command: read.data } : { problems: read.error.issues.flatMap(problemsIn) };
}
