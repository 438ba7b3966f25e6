import type { Problem, Reason } from "../findings.ts";
import type { ProblemCode } from "./problem-codes.ts";
import type { ReasonCode } from "./reason-codes.ts";

/** A reason of a rule: its code, the clause it rests on, and the dates, counts and values it looked at. */
export const because = (code: ReasonCode, clause: string, facts?: Readonly<Record<string, string | number>>): Reason =>
  facts === undefined ? { code, clause } : { code, clause, facts: { ...facts } };

/** What a rule refuses in an answer. */
export const problem = (field: string, code: ProblemCode, clause?: string): Problem =>
  clause === undefined ? { field, code } : { field, code, clause };

/** A list with the problem if it holds; so that a rule reads as its conditions. */
export const when = (holds: boolean, field: string, code: ProblemCode, clause?: string): Problem[] =>
  holds ? [problem(field, code, clause)] : [];
