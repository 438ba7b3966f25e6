import type * as z from "zod";
import type { WrongField } from "../contracts/http-problems.ts";

type Issue = z.core.$ZodIssue;

const escaped = (part: PropertyKey) => String(part).replaceAll("~", "~0").replaceAll("/", "~1");

const pointer = (path: readonly PropertyKey[]) => path.map((part) => `/${escaped(part)}`).join("");

const CODES: Partial<Record<Issue["code"], string>> = {
  too_big: "too-large",
  too_small: "too-small",
  invalid_value: "not-one-of-the-values",
};

const codeOf = (issue: Issue): string => {
  if (issue.code !== "invalid_type") return CODES[issue.code] ?? "malformed";
  return issue.message.endsWith("undefined") ? "missing" : `not-${issue.expected}`;
};

/** Every wrong field of a body with its place (RFC 6901) and a code; never what was sent. */
export const wrongFields = (error: z.core.$ZodError): WrongField[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), code: "unknown-field" }))
      : [{ pointer: pointer(issue.path), code: codeOf(issue) }],
  );
