import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";
import type { Hosted } from "../template/resources.ts";
import type { FunctionDefinition } from "./functions.ts";

/** The properties of `AWS::Lambda::Function` that the local host uses; defaults are Lambda's. */
const functionSchema = z.object({
  Code: z.object({ S3Key: z.string().optional(), ZipFile: z.string().optional() }),
  Handler: z.string().optional(),
  Runtime: z.string().optional(),
  MemorySize: z.coerce.number().default(128),
  Timeout: z.coerce.number().default(3),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
});

type FunctionProperties = z.infer<typeof functionSchema>;

interface DefinitionParts {
  readonly resolver: Resolver;
  readonly assets: ReadonlyMap<string, string>;
  /** Where code that stands in the template itself is written to. */
  readonly inlineFolder: string;
  readonly region: string;
  /** The host's own address, which stands for every AWS endpoint. */
  readonly endpoint: string;
  /** Turns public addresses of the deployed system into local ones. */
  readonly localize: (text: string) => string;
  /** Given to every function, above the template's. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A function is never run more often than this at a time, whatever AWS would do: each thread costs 30 MB. */
const MOST_INSTANCES = 2;

/** Threads need more than a small function's limit for their own code. */
const LEAST_MEMORY = 64;

/** All functions of the template with a Node.js runtime. */
export function functionDefinitions(parts: DefinitionParts): readonly FunctionDefinition[] {
  return resourcesOf(parts.resolver, "AWS::Lambda::Function", functionSchema)
    .filter(({ properties }) => properties.Runtime?.startsWith("nodejs") ?? false)
    .map((resource) => definitionOf(resource, parts));
}

function definitionOf(resource: Hosted<FunctionProperties>, parts: DefinitionParts): FunctionDefinition {
  const { properties, ref, attributes } = resource;
  return {
    name: ref,
    arn: attributes["Arn"] ?? ref,
    handler: properties.Handler ?? "index.handler",
    folder: folderOf(resource, parts),
    memory: Math.max(LEAST_MEMORY, properties.MemorySize),
    timeout: properties.Timeout,
    most: Math.max(1, Math.min(MOST_INSTANCES, properties.ReservedConcurrentExecutions ?? MOST_INSTANCES)),
    environment: environmentOf(resource, parts),
  };
}

function environmentOf({ ref, properties }: Hosted<FunctionProperties>, parts: DefinitionParts) {
  const given = Object.entries(properties.Environment?.Variables ?? {});
  return {
    ...Object.fromEntries(given.map(([key, value]) => [key, parts.localize(value)])),
    AWS_REGION: parts.region,
    AWS_DEFAULT_REGION: parts.region,
    AWS_LAMBDA_FUNCTION_NAME: ref,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
    // The key tells the host who calls (see calls.ts); nothing checks the signature.
    AWS_ACCESS_KEY_ID: ref,
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_ENDPOINT_URL: parts.endpoint,
    AWS_CONFIG_FILE: "/nonexistent",
    AWS_SHARED_CREDENTIALS_FILE: "/nonexistent",
    ...parts.environment,
  };
}

function folderOf({ logicalId, properties }: Hosted<FunctionProperties>, parts: DefinitionParts): string {
  const { S3Key, ZipFile } = properties.Code;
  if (ZipFile !== undefined) {
    const folder = join(parts.inlineFolder, logicalId);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), `{"type":"commonjs"}`);
    writeFileSync(join(folder, "index.js"), ZipFile);
    return folder;
  }
  const folder = S3Key === undefined ? undefined : parts.assets.get(S3Key);
  if (folder === undefined) throw new CannotResolve(`${logicalId}: its code is not among the assets`);
  return folder;
}
