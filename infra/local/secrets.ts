import { randomBytes, randomInt } from "node:crypto";
import * as z from "zod";
import type { ApiAnswer } from "./api-answer.ts";
import { jsonAnswer, jsonError } from "./api-answer.ts";
import { fieldsOf, parseJson, textOf, tryJson } from "./json.ts";
import type { Store } from "./store.ts";
import type { Resolver } from "./template/resolver.ts";
import { resourcesOf } from "./template/resources.ts";

const generateSchema = z.object({
  PasswordLength: z.coerce.number().default(32),
  ExcludeCharacters: z.string().default(""),
  ExcludePunctuation: z.boolean().default(false),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});
const secretSchema = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: generateSchema.optional(),
});

/** The secrets of the template: those to be generated are generated once and kept in the state folder. */
export interface Secrets {
  /** One call of the Secrets Manager API. */
  call(operation: string, input: unknown): ApiAnswer;
  /** Current value by name or ARN, for the host's own use (the start page signs examples). */
  value(reference: string): string | undefined;
  readonly names: readonly string[];
}

const CURRENT = "AWSCURRENT";
const PREVIOUS = "AWSPREVIOUS";

/** Makes the secrets of a template. */
export function createSecrets(resolver: Resolver, store: Store): Secrets {
  const secrets = resourcesOf(resolver, "AWS::SecretsManager::Secret", secretSchema).map(({ ref, properties }) => ({
    arn: ref,
    name: nameIn(ref),
    key: `secret:${nameIn(ref)}`,
    first: () => properties.SecretString ?? generate(properties.GenerateSecretString ?? generateSchema.parse({})),
  }));
  for (const { key, first } of secrets) if (store.get(key) === undefined) store.set(key, first());
  const find = (reference: string) => secrets.find(({ arn, name }) => reference === arn || reference === name);

  const get = (input: Record<string, unknown>): ApiAnswer => {
    const secret = find(textOf(input["SecretId"]) ?? "");
    const stage = textOf(input["VersionStage"]) ?? CURRENT;
    const value = secret && store.get(stage === PREVIOUS ? `${secret.key}:previous` : secret.key);
    if (secret === undefined || value === undefined)
      return jsonError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
    const version = `local-${stage.toLowerCase()}-${"0".repeat(24)}`;
    return jsonAnswer({
      ARN: secret.arn,
      Name: secret.name,
      SecretString: value,
      VersionId: version,
      VersionStages: [stage],
    });
  };
  const put = (input: Record<string, unknown>): ApiAnswer => {
    const secret = find(textOf(input["SecretId"]) ?? "");
    const value = textOf(input["SecretString"]);
    if (secret === undefined || value === undefined)
      return jsonError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
    store.set(`${secret.key}:previous`, store.get(secret.key) ?? value);
    store.set(secret.key, value);
    return jsonAnswer({ ARN: secret.arn, Name: secret.name, VersionStages: [CURRENT] });
  };
  return {
    names: secrets.map(({ name }) => name),
    value(reference) {
      const secret = find(reference);
      return secret && store.get(secret.key);
    },
    call(operation, input) {
      if (operation === "GetSecretValue") return get(fieldsOf(input));
      if (operation === "PutSecretValue") return put(fieldsOf(input));
      return jsonError("UnknownOperationException", `the local host knows no secretsmanager.${operation}`);
    },
  };
}

/** The ARN ends in six random characters, which the local one has too. */
const nameIn = (arn: string) => (arn.split(":secret:")[1] ?? arn).replace(/-[^-]*$/, "");

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

function generate(wanted: z.infer<typeof generateSchema>): string {
  const allowed = [...(wanted.ExcludePunctuation ? ALPHANUMERIC : ALPHANUMERIC + PUNCTUATION)].filter(
    (character) => !wanted.ExcludeCharacters.includes(character),
  );
  const pick = () => allowed[randomInt(Math.max(1, allowed.length))] ?? randomBytes(1).toString("hex");
  const password = Array.from({ length: wanted.PasswordLength }, pick).join("");
  const { SecretStringTemplate: template, GenerateStringKey: key } = wanted;
  if (key === undefined) return password;
  const fields = fieldsOf(template === undefined ? undefined : (tryJson(template) ?? parseJson("{}")));
  return JSON.stringify({ ...fields, [key]: password });
}
