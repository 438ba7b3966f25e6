import type * as z from "zod";
import { checkContainer } from "./check.ts";
import { containerSchemas, stateSchemas } from "./definition.ts";
import type { Container, Definition, State } from "./definition.ts";
import { isRecord, parseText } from "./json.ts";
import { UnsupportedDefinition } from "./unsupported.ts";
import type { ParseOptions, Reading } from "./reading.ts";

/**
 * Reads the definition of a machine and refuses what this interpreter does not run.
 *
 * Throws UnsupportedDefinition; each of its problems begins with the name of the state.
 */
export function parseDefinition(machine: string, text: string, options: ParseOptions = {}): Definition {
  const raw = readJson(machine, text);
  const problems: string[] = [];
  const reading = { ...options, machine, problems, jsonata: isRecord(raw) && raw["QueryLanguage"] === "JSONata" };
  const fields = read(reading, containerSchemas.machine, raw, "the machine");
  if (fields === undefined) throw new UnsupportedDefinition(machine, problems);
  const definition = { ...readStates(reading, fields), TimeoutSeconds: fields.TimeoutSeconds };
  checkContainer(reading, definition, new Set());
  if (problems.length > 0) throw new UnsupportedDefinition(machine, problems);
  return definition;
}

function readJson(machine: string, text: string): unknown {
  try {
    return parseText(text);
  } catch (error) {
    throw new UnsupportedDefinition(machine, [`the definition is not JSON: ${String(error)}`]);
  }
}

function read<Schema extends z.ZodType>(reading: Reading, schema: Schema, raw: unknown, what: string) {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) reading.problems.push(`${what}: ${describe(issue)}`);
  return undefined;
}

function describe(issue: z.core.$ZodIssue): string {
  const at = issue.path.length > 0 ? `${issue.path.join("/")} ` : "";
  if (issue.code === "unrecognized_keys") return `${at}${issue.keys.join(", ")} not supported`;
  return `${at}${issue.message}`;
}

interface RawContainer {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, unknown>>;
}

function readStates(reading: Reading, raw: RawContainer): Container {
  const States: Record<string, State> = {};
  for (const [name, state] of Object.entries(raw.States)) {
    const parsed = readState(reading, name, state);
    if (parsed !== undefined) States[name] = parsed;
  }
  return { StartAt: raw.StartAt, States };
}

const EMPTY: Container = { StartAt: "", States: {} };

function readState(reading: Reading, name: string, raw: unknown): State | undefined {
  const what = `state "${name}"`;
  if (!isRecord(raw)) {
    reading.problems.push(`${what}: is not an object`);
    return undefined;
  }
  if (!reading.jsonata && raw["QueryLanguage"] !== "JSONata") {
    reading.problems.push(`${what}: JSONPath is not supported, QueryLanguage has to be JSONata`);
    return undefined;
  }
  switch (raw["Type"]) {
    case "Parallel":
      return readParallel(reading, what, raw);
    case "Map":
      return readMap(reading, what, raw);
    case "Task":
    case "Choice":
    case "Wait":
    case "Pass":
    case "Succeed":
    case "Fail":
      return read(reading, stateSchemas[raw["Type"]], raw, what);
    default:
      reading.problems.push(`${what}: Type ${JSON.stringify(raw["Type"])} is not supported`);
      return undefined;
  }
}

function readParallel(reading: Reading, what: string, raw: unknown): State | undefined {
  const fields = read(reading, stateSchemas.Parallel, raw, what);
  if (fields === undefined) return undefined;
  const branches = fields.Branches.map((branch, index) => {
    const container = read(reading, containerSchemas.branch, branch, `${what} branch ${index}`);
    return container === undefined ? EMPTY : readStates(reading, container);
  });
  return { ...fields, Branches: branches };
}

function readMap(reading: Reading, what: string, raw: unknown): State | undefined {
  const fields = read(reading, stateSchemas.Map, raw, what);
  if (fields === undefined) return undefined;
  const container = read(reading, containerSchemas.processor, fields.ItemProcessor, `${what} ItemProcessor`);
  return { ...fields, ItemProcessor: container === undefined ? EMPTY : readStates(reading, container) };
}
