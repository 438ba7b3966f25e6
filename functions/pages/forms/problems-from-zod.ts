import type * as z from "zod";
import type { Problem } from "../../domain/findings.ts";

type Issue = z.core.$ZodIssue;

/** A code given in a refinement: `params: { code }`, or the message where it is written like a code. */
const ownCode = (issue: z.core.$ZodIssueCustom): string => {
  const named: unknown = issue.params?.["code"];
  if (typeof named === "string") return named;
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(issue.message) ? issue.message : "malformed";
};

const SIZES = { string: "too-long", array: "too-many", other: "too-large" } as const;

const sizeOf = (origin: string) => (origin === "string" || origin === "array" ? SIZES[origin] : SIZES.other);

const codeOf = (issue: Issue): string => {
  switch (issue.code) {
    case "custom":
      return ownCode(issue);
    case "too_big":
      return sizeOf(issue.origin);
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? "missing" : "too-small";
    case "invalid_type":
      // Nothing typed and nonsense typed into a number both arrive as NaN: the form tells them apart by what was typed.
      return issue.message.includes("undefined") ? "missing" : "malformed";
    case "invalid_element":
    case "invalid_format":
    case "invalid_key":
    case "invalid_union":
    case "invalid_value":
    case "not_multiple_of":
    case "unrecognized_keys":
      return "malformed";
  }
};

const clauseOf = (issue: Issue): { clause?: string } => {
  const clause: unknown = issue.code === "custom" ? issue.params?.["clause"] : undefined;
  return typeof clause === "string" ? { clause } : {};
};

/** What zod refused, as problems with the codes of the text catalogue; one per field, the first that was found. */
export function problemsFromZod(error: z.core.$ZodError): Problem[] {
  const byField = new Map<string, Problem>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    if (!byField.has(field)) byField.set(field, { field, code: codeOf(issue), ...clauseOf(issue) });
  }
  return [...byField.values()];
}
