import { randomBytes, randomInt } from "node:crypto";
import * as z from "zod";
import type { ApiAnswer } from "./api-answer.ts";
import { jsonAnswer, jsonError } from "./api-answer.ts";
import { fieldsOf, parseJson, textOf, tryJson } from "./json.ts";
import type { Store } from "./store.ts";
import type { Resolver } from "./template/resolving.ts";
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

interface Secret {
  readonly arn: string;
  readonly name: string;
  /** Where its value is kept. */
  readonly key: string;
}

/** Makes the secrets of a template. */
export function createSecrets(resolver: Resolver, store: Store): Secrets {
  const secrets = resourcesOf(resolver, "AWS::SecretsManager::Secret", secretSchema).map(({ ref, properties }) => {
    const secret = { arn: ref, name: nameIn(ref), key: `secret:${nameIn(ref)}` };
    if (store.get(secret.key) === undefined) store.set(secret.key, firstValue(properties));
    return secret;
  });
  const find = (reference: string) => secrets.find(({ arn, name }) => reference === arn || reference === name);
  return {
    names: secrets.map(({ name }) => name),
    value(reference) {
      const secret = find(reference);
      return secret && store.get(secret.key);
    },
    call(operation, input) {
      const fields = fieldsOf(input);
      const secret = find(textOf(fields["SecretId"]) ?? "");
      if (secret === undefined) return NOT_FOUND;
      if (operation === "GetSecretValue") return get(secret, textOf(fields["VersionStage"]) ?? CURRENT, store);
      if (operation === "PutSecretValue") return put(secret, textOf(fields["SecretString"]) ?? "", store);
      return jsonError("UnknownOperationException", `the local host knows no secretsmanager.${operation}`);
    },
  };
}

const NOT_FOUND = jsonError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");

function get({ arn, name, key }: Secret, stage: string, store: Store): ApiAnswer {
  const value = store.get(stage === PREVIOUS ? `${key}:previous` : key);
  if (value === undefined) return NOT_FOUND;
  const VersionId = `local-${stage.toLowerCase()}-${"0".repeat(24)}`;
  return jsonAnswer({ ARN: arn, Name: name, SecretString: value, VersionId, VersionStages: [stage] });
}

/** A new value; the one before stays readable as AWSPREVIOUS. */
function put({ arn, name, key }: Secret, value: string, store: Store): ApiAnswer {
  store.set(`${key}:previous`, store.get(key) ?? value);
  store.set(key, value);
  return jsonAnswer({ ARN: arn, Name: name, VersionStages: [CURRENT] });
}

function firstValue({ SecretString, GenerateSecretString }: z.infer<typeof secretSchema>): string {
  return SecretString ?? generate(GenerateSecretString ?? generateSchema.parse({}));
}

/** The ARN ends in six random characters, which the local one has too. */
const nameIn = (arn: string) => (arn.split(":secret:")[1] ?? arn).replace(/-[^-]*$/, "");

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

function generate(wanted: z.infer<typeof generateSchema>): string {
  const allowed = Array.from(wanted.ExcludePunctuation ? ALPHANUMERIC : ALPHANUMERIC + PUNCTUATION).filter(
    (character) => !wanted.ExcludeCharacters.includes(character),
  );
  const pick = () => allowed[randomInt(Math.max(1, allowed.length))] ?? randomBytes(1).toString("hex");
  const password = Array.from({ length: wanted.PasswordLength }, pick).join("");
  const { SecretStringTemplate: template, GenerateStringKey: key } = wanted;
  if (key === undefined) return password;
  const fields = fieldsOf(template === undefined ? undefined : (tryJson(template) ?? parseJson("{}")));
  return JSON.stringify({ ...fields, [key]: password });
}
