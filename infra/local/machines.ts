import * as z from "zod";
import { FunctionMissing } from "./lambda/errors.ts";
import type { Functions } from "./lambda/functions.ts";
import { parseJson } from "./json.ts";
import type { Engine } from "./states/engine.ts";
import { FunctionFailed } from "./states/failure.ts";
import { CannotResolve } from "./template/cannot-resolve.ts";
import type { Resolver } from "./template/resolving.ts";
import { resourcesOf } from "./template/resources.ts";

const machineSchema = z.object({
  DefinitionString: z.string().optional(),
  Definition: z.record(z.string(), z.unknown()).optional(),
  DefinitionSubstitutions: z.record(z.string(), z.coerce.string()).default({}),
  RoleArn: z.string().default(""),
});

/** Gives the engine every state machine of the template. @throws what the engine says of definitions it can not run */
export function registerMachines(resolver: Resolver, engine: Engine): void {
  for (const { logicalId, ref, attributes, properties } of resourcesOf(
    resolver,
    "AWS::StepFunctions::StateMachine",
    machineSchema,
  )) {
    const { DefinitionString, Definition, DefinitionSubstitutions, RoleArn } = properties;
    const written = DefinitionString ?? (Definition && JSON.stringify(Definition));
    if (written === undefined) throw new CannotResolve(`${logicalId}: its definition is not in the template`);
    const definition = Object.entries(DefinitionSubstitutions).reduce(
      (text, [name, value]) => text.replaceAll(`\${${name}}`, value),
      written,
    );
    engine.register({ name: attributes["Name"] ?? logicalId, arn: ref, definition, roleArn: RoleArn });
  }
}

/** How the engine calls functions: JSON in, JSON out, and an error under the name that Step Functions shows. */
export function invokeForEngine(functions: Functions): (name: string, payload: unknown) => Promise<unknown> {
  return async (name, payload) => {
    const outcome = await functions.invoke(name, JSON.stringify(payload ?? {})).catch(missing);
    if (outcome.ok) return parseJson(outcome.payload);
    throw new FunctionFailed(outcome.error.errorType, JSON.stringify(outcome.error));
  };
}

function missing(error: unknown): never {
  if (error instanceof FunctionMissing) throw new FunctionFailed("Lambda.ResourceNotFoundException", error.message);
  throw error;
}
