import type { OperateRequest } from "../../functions/contracts/operate.ts";
import { readCommand } from "../../functions/handlers/shared/operate-shape.ts";
import { readJsonFile } from "../json-file.ts";
import { argumentsOf, WrongUsage } from "./arguments.ts";

export const USAGE = `npm run operate -- <verb> [--local] [--stage dev] …

  import   --directory <file>                          fill the directory of organisations
  report   --allegation <file> --delivery <id>         open a case on somebody's behalf
  list     [--status open|closed]                      the open cases, if nothing is said
  show     --case <id>                                 where a case is; nothing of its content
  resend   --case <id> [--key <request>]               mail what is open again
  extend   --case <id> --key <request> --due <instant> give more time
  settle   --case <id> --key <request> --it was-theirs|ask-again
                                                       end a dispute, once the party has been asked in person
  reassign --case <id> --role <role> --organisation <id> --reasons <text>
  exclude  --case <id> --role <role> --organisation <id> --reasons <text> --decided-by audit|downstream
  readmit  --case <id> --role <role> --organisation <id> --reasons <text>
  withdraw --case <id> --because before-finding|duplicate|test
  resume   --case <id>                                 start a stalled or repaired step again
  reopen   --case <id> --reasons <text>
  erase    [--case <id>]                               after a recovery: destroy again the keys of persons whose
                                                       erasure is recorded; reads nothing
  revoke   --case <id> [--organisation <id>] [--contact <id>]

--local: the system that npm start runs here (--endpoint <url> for another address); without it, the account of the
AWS credentials in the environment.`;

/** Fields of the command by their names on the command line; files are read as JSON. */
const FIELDS = {
  directory: { type: "string" },
  allegation: { type: "string" },
  delivery: { type: "string" },
  status: { type: "string" },
  case: { type: "string" },
  key: { type: "string" },
  due: { type: "string" },
  it: { type: "string" },
  role: { type: "string" },
  organisation: { type: "string" },
  contact: { type: "string" },
  reasons: { type: "string" },
  because: { type: "string" },
  "decided-by": { type: "string" },
} as const;
const OPTIONS = {
  ...FIELDS,
  local: { type: "boolean", default: false },
  endpoint: { type: "string" },
  stage: { type: "string", default: "dev" },
  help: { type: "boolean", default: false },
} as const;
const FIELD_OF: Readonly<Record<string, string>> = { case: "caseId", due: "dueAt", "decided-by": "decidedBy" };
const OPTION_OF = new Map(Object.entries(FIELD_OF).map(([option, field]) => [field, option]));
const FILES = ["directory", "allegation"];

/** Where `npm start` listens if nothing else is said. */
const LOCAL = "http://127.0.0.1:4466";

/** What the operations function is asked, and where it is. */
export interface Operation {
  readonly command: OperateRequest;
  readonly stage: string;
  /** The address of a local system; without it the account of the AWS credentials is meant. */
  readonly endpoint?: string;
}

/** A field as it is written on the command line, with the place in its file; the verb has no name there. */
const written = (field: string): string => {
  const [first = "", ...within] = field.split(".");
  const option = OPTION_OF.get(first) ?? first;
  const named = option in FIELDS ? `--${option}` : option;
  return within.length === 0 ? named : `${named}, in the file at ${within.join(".")}`;
};

/**
 * The operation that a command line asks for; `undefined`: how it is used.
 *
 * @throws WrongUsage naming each argument that is missing, unknown or wrong. @throws UnusableFile
 */
export function operationOf(args: readonly string[]): Operation | undefined {
  const config = { args: [...args], allowPositionals: true, tokens: true, options: OPTIONS } as const;
  const { values, positionals, tokens } = argumentsOf(config, USAGE);
  const { local, endpoint = local ? LOCAL : undefined, stage, help, ...given } = values;
  const [verb, ...stray] = positionals;
  if (help) return undefined;
  if (verb === undefined) throw new WrongUsage(USAGE, "Say first what is to be done: a verb of those above.");
  if (stray.length > 0) throw new WrongUsage(USAGE, `What follows "${verb}" needs its name, as above.`);
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new WrongUsage(USAGE, `--${twice} was given twice. Say which one is meant.`);
  const fields = Object.entries(given).map(
    ([name, value]) => [FIELD_OF[name] ?? name, FILES.includes(name) ? readJsonFile(value) : value] as const,
  );
  const read = readCommand({ verb, ...Object.fromEntries(fields) });
  if ("problems" in read)
    throw new WrongUsage(
      USAGE,
      ...read.problems.map(({ field, problem, mend }) => `${written(field)}: ${problem} ${mend}`),
    );
  return { command: read.command, stage, ...(endpoint === undefined ? {} : { endpoint }) };
}
