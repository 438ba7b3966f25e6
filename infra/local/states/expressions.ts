import jsonata from "jsonata";
import { sourceOf } from "./check-expressions.ts";
import { isExpression } from "./definition.ts";
import { raised, StateFailed } from "./failure.ts";
import type { Place } from "./failure.ts";
import { bindFunctions } from "./functions.ts";
import type { Sources } from "./functions.ts";
import { isRecord, plain } from "./json.ts";

/** What an expression sees: `$states`, the variables, and (for messages) the state it stands in. */
export interface Scope {
  readonly place: Place;
  readonly states: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Evaluator {
  /**
   * Fills in the expressions of a field, at any depth.
   * Throws StateFailed with States.QueryEvaluationError where one fails or yields nothing; it names the field.
   */
  fill(field: string, value: unknown, scope: Scope): Promise<unknown>;
}

/** Guards against an expression that does not end: real milliseconds, and nested evaluations. */
const GUARDS = { timeout: 5_000, stack: 500 };

/** Evaluates expressions with jsonata; each source is compiled once. */
export function createEvaluator(sources: Sources): Evaluator {
  const functions = bindFunctions(sources);
  const compile = compiler();
  const evaluate = async (field: string, text: string, scope: Scope): Promise<unknown> => {
    const source = sourceOf(text);
    const says = `The JSONata expression '${source}' specified for the field '${field}'`;
    const bindings = { ...scope.variables, ...functions, states: scope.states };
    const result = await attempt(compile(source), bindings).catch((error: unknown) =>
      failed(scope, field, `${says} threw an error during evaluation. ${messageOf(error)}`),
    );
    return result === undefined ? failed(scope, field, `${says} returned nothing (undefined).`) : result;
  };
  const fill = async (field: string, value: unknown, scope: Scope): Promise<unknown> => {
    if (isExpression(value)) return evaluate(field, value, scope);
    if (Array.isArray(value)) {
      const filled: unknown[] = [];
      for (const [index, item] of value.entries()) filled.push(await fill(`${field}[${index}]`, item, scope));
      return filled;
    }
    if (!isRecord(value)) return value;
    const filled: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) filled[key] = await fill(`${field}/${key}`, item, scope);
    return filled;
  };
  return { fill };
}

function compiler(): (source: string) => jsonata.Expression {
  const compiled = new Map<string, jsonata.Expression>();
  return (source) => {
    const expression = compiled.get(source) ?? jsonata(source, GUARDS);
    compiled.set(source, expression);
    return expression;
  };
}

async function attempt(expression: jsonata.Expression, bindings: Record<string, unknown>): Promise<unknown> {
  const value: unknown = await expression.evaluate(undefined, bindings);
  if (typeof value === "function" || (isRecord(value) && "_jsonata_lambda" in value)) {
    throw new Error("It returned a function.");
  }
  // jsonata's sequences carry marks; what a state hands on is plain JSON.
  return plain(value);
}

function failed(scope: Scope, field: string, cause: string): never {
  throw new StateFailed(raised("States.QueryEvaluationError", scope.place, cause), field);
}

/** jsonata throws plain objects, not Errors. */
function messageOf(error: unknown): string {
  return isRecord(error) || error instanceof Error ? String(Reflect.get(error, "message")) : String(error);
}
