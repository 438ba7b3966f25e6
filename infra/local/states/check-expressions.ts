import jsonata from "jsonata";
import { isExpression } from "./definition.ts";
import { isRecord } from "./json.ts";

/** The source between the delimiters. */
export function sourceOf(expression: string): string {
  return expression.slice(2, -2).trim();
}

/**
 * What AWS refuses in expressions when a machine is made: syntax errors, `$eval`, `$$`, and names or `$` that would need
 * a context item, which expressions of the States Language do not have. Yields one sentence per problem.
 */
export function checkExpressions(value: unknown, field = ""): string[] {
  if (isExpression(value)) return checkSource(sourceOf(value)).map((problem) => `${field}: ${problem}`);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => checkExpressions(item, `${field}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => checkExpressions(item, field === "" ? key : `${field}/${key}`));
}

function checkSource(source: string): string[] {
  try {
    return check(jsonata(source).ast(), true);
  } catch (error) {
    return [isRecord(error) && typeof error["message"] === "string" ? error["message"] : String(error)];
  }
}

/** Parts of a syntax tree that see the context item of what stands around them. */
const SAME_CONTEXT = [
  "lhs",
  "rhs",
  "arguments",
  "procedure",
  "body",
  "expressions",
  "condition",
  "then",
  "else",
  "expression",
];
/** Parts that see each value of the step before them instead. */
const OWN_CONTEXT = ["stages", "predicate", "group", "terms", "pattern", "update", "delete"];

function check(node: unknown, top: boolean): string[] {
  if (Array.isArray(node)) return node.flatMap((part: unknown) => check(part, top));
  if (!isRecord(node)) return [];
  const problems = checkNode(node, top);
  const steps: unknown[] = Array.isArray(node["steps"]) ? node["steps"] : [];
  steps.forEach((step, index) => problems.push(...check(step, top && index === 0)));
  for (const key of SAME_CONTEXT) problems.push(...check(node[key], top));
  for (const key of OWN_CONTEXT) problems.push(...check(node[key], false));
  return problems;
}

function checkNode(node: Readonly<Record<string, unknown>>, top: boolean): string[] {
  const { type, value } = node;
  if (type === "variable" && value === "eval") return ["$eval is not supported, use $parse"];
  if (type === "variable" && value === "$") return ["reference to $$ is not supported"];
  if (type === "variable" && value === "" && top) return ["reference to $ at the top level is not supported"];
  if (type === "name" && top) return [`reference to '${String(value)}' at the top level is not supported`];
  return [];
}
