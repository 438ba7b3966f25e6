import { InvokeCommand, LambdaClient, type LambdaClientConfig } from "@aws-sdk/client-lambda";
import { operateAnswerSchema } from "../../functions/contracts/operate.ts";
import { runCommand } from "./arguments.ts";
import { operationOf, USAGE, type Operation } from "./operate-command.ts";

const configurationOf = ({ endpoint }: Operation): LambdaClientConfig =>
  endpoint === undefined
    ? {}
    : { endpoint, region: "eu-central-1", credentials: { accessKeyId: "local", secretAccessKey: "local" } };

/** What keeps the function from being called, by the code, name or words of the error, with the mend. */
const UNREACHED: Readonly<Record<string, (of: Operation) => string>> = {
  ECONNREFUSED: ({ endpoint = "" }) =>
    `Nothing answers at ${endpoint}. Start the system there with "npm start", or give its address with --endpoint.`,
  ResourceNotFoundException: ({ stage }) =>
    `There is no function ${stage}-operate. Name the stage with --stage, and look at the account and region you use.`,
  CredentialsProviderError: () =>
    "There are no AWS credentials. Sign in to the account, or add --local for the system that npm start runs here.",
  "Region is missing": () =>
    "No AWS region is named. Set AWS_REGION, or add --local for the system that npm start runs here.",
};

const unreached = (error: unknown, operation: Operation): unknown => {
  if (!(error instanceof Error)) return error;
  const { name, message } = error;
  const said = UNREACHED["code" in error ? String(error.code) : name] ?? UNREACHED[name] ?? UNREACHED[message];
  return said === undefined ? error : new Error(said(operation));
};

async function invoke(operation: Operation): Promise<string> {
  const { command, stage } = operation;
  const called = new InvokeCommand({ FunctionName: `${stage}-operate`, Payload: JSON.stringify(command) });
  const { Payload, FunctionError } = await new LambdaClient(configurationOf(operation))
    .send(called)
    .catch((error: unknown) => {
      throw unreached(error, operation);
    });
  const said = Payload?.transformToString() ?? "";
  if (FunctionError !== undefined) throw new Error(said);
  return said;
}

await runCommand(async () => {
  const operation = operationOf(process.argv.slice(2));
  if (operation === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const told = operateAnswerSchema.parse(JSON.parse(await invoke(operation)));
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  if (!told.ok) process.exitCode = 1;
});
