import { readFileSync } from "node:fs";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { operateAnswerSchema } from "../../../functions/contracts/operate.ts";
import type { Host } from "../hosted.ts";
import type { Delivery } from "./report.ts";

const EXAMPLES = new URL("../examples/", import.meta.url);

export const exampleFile = (name: string): string => new URL(`${name}.json`, EXAMPLES).pathname;

/** Fills the directory of a new host with the example organisations, as an operator does. */
export async function importDirectory(host: Host, file = exampleFile("directory")): Promise<void> {
  const directory: unknown = JSON.parse(readFileSync(file, "utf8"));
  await operate(host, { verb: "import", directory });
}

/** Calls the operations function of a host. @throws Error with what it refused, and the mend */
export async function operate(host: Host, request: object): Promise<void> {
  const { FunctionError, Payload } = await new LambdaClient(host.client).send(
    new InvokeCommand({ FunctionName: nameOf(host, "operate"), Payload: JSON.stringify(request) }),
  );
  const said = Payload?.transformToString() ?? "";
  if (FunctionError !== undefined || !operateAnswerSchema.parse(JSON.parse(said)).ok) throw new Error(said);
}

/** The physical name of one of our functions on this host: `<stage>-<name>`. */
export const nameOf = (host: Host, name: string): string => {
  const found = host.parts.functions.names.find((candidate) => candidate.endsWith(`-${name}`));
  if (found === undefined) throw new Error(`the template has no function ${name}`);
  return found;
};

/** How to post to this host's webhook. */
export const deliveryOf = (host: Host): Delivery => {
  const [secret] = host.parts.secrets.names.map((name) => host.parts.secrets.value(name));
  if (secret === undefined) throw new Error("the template has no webhook secret");
  return { base: baseOf(host), secret };
};

/** The public address of the API. */
export const baseOf = (host: Host): string => {
  const base = host.outputs()["BaseUrl"];
  if (base === undefined) throw new Error("the template has no output BaseUrl");
  return base;
};

/** The case table is the one with a stream. */
export const caseTableOf = (host: Host): string => {
  const table = host.parts.tables.find(({ streamArn }) => streamArn !== undefined);
  if (table === undefined) throw new Error("the template has no table with a stream");
  return table.name;
};
