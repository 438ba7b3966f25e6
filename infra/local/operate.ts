import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { InvokeCommand, LambdaClient, type LambdaClientConfig } from "@aws-sdk/client-lambda";
import { operateAnswerSchema, operateRequestSchema } from "../../functions/contracts/operate.ts";
import { problemsOfShape } from "../../functions/handlers/shared/operate-problems.ts";

const USAGE = `npm run operate -- <verb> [--local] [--stage dev] …

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
const FIELD_OF: Readonly<Record<string, string>> = { case: "caseId", due: "dueAt", "decided-by": "decidedBy" };
const OPTION_OF = new Map(Object.entries(FIELD_OF).map(([option, field]) => [field, option]));
const FILES = ["directory", "allegation"];

/** Where `npm start` listens if nothing else is said. */
const LOCAL = "http://127.0.0.1:4466";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...FIELDS,
    local: { type: "boolean", default: false },
    endpoint: { type: "string" },
    stage: { type: "string", default: "dev" },
  },
});

const valueOf = (name: string, given: string): unknown =>
  FILES.includes(name) ? JSON.parse(readFileSync(given, "utf8")) : given;

/** A field as it is written on the command line; the verb has no name there. */
const written = (field: string): string => {
  const [first = "", ...within] = field.split(".");
  const option = OPTION_OF.get(first) ?? first;
  return [option in FIELDS ? `--${option}` : option, ...within].join(".");
};

/** The command as the operations function takes it. @throws RangeError naming each wrong field */
const command = () => {
  const fields = Object.entries(values).filter(([name]) => name in FIELDS);
  const entries = fields.map(([name, given]) => [FIELD_OF[name] ?? name, valueOf(name, String(given))] as const);
  const parsed = operateRequestSchema.safeParse({ verb: positionals[0], ...Object.fromEntries(entries) });
  if (parsed.success) return parsed.data;
  const told = problemsOfShape(parsed.error).map(
    ({ field, problem, mend }) => `✖ ${written(field)} ${problem} ${mend}`,
  );
  throw new RangeError(`${USAGE}\n\n${told.join("\n")}`);
};

const configuration = (): LambdaClientConfig => {
  const endpoint = values.endpoint ?? (values.local ? LOCAL : undefined);
  return endpoint === undefined
    ? {}
    : { endpoint, region: "eu-central-1", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
};

async function main(): Promise<void> {
  const [verb, ...stray] = positionals;
  if (verb === undefined) throw new RangeError(USAGE);
  if (stray.length > 0) throw new RangeError(`✖ What follows "${verb}" needs its name, as below.\n\n${USAGE}`);
  const Payload = JSON.stringify(command());
  const answer = await new LambdaClient(configuration()).send(
    new InvokeCommand({ FunctionName: `${values.stage}-operate`, Payload }),
  );
  const said = answer.Payload?.transformToString() ?? "";
  if (answer.FunctionError !== undefined) throw new Error(said);
  const told = operateAnswerSchema.parse(JSON.parse(said));
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  if (!told.ok) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
