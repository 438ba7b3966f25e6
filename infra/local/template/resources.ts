import type * as z from "zod";
import { CannotResolve } from "./cannot-resolve.ts";
import type { Identity } from "./identities.ts";
import type { Resolver } from "./resolving.ts";

/** A resource of the template with the properties that its host asked for, resolved. */
export interface Hosted<P> extends Identity {
  readonly logicalId: string;
  readonly properties: P;
}

/**
 * All resources of a type. Only the properties that the schema names are resolved: what the local host does not
 * use can not keep it from starting.
 *
 * @throws CannotResolve naming the resource whose properties are not as the local host needs them
 */
export function resourcesOf<S extends z.ZodRawShape>(
  resolver: Resolver,
  type: string,
  schema: z.ZodObject<S>,
): readonly Hosted<z.infer<z.ZodObject<S>>>[] {
  return Object.entries(resolver.template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .filter(([, { Condition }]) => Condition === undefined || resolver.condition(Condition))
    .map(([logicalId, { Properties }]) => {
      const used = Object.fromEntries(
        Object.keys(schema.shape)
          .filter((key) => key in Properties)
          .map((key) => [key, Properties[key]] as const),
      );
      const parsed = schema.safeParse(resolver.resolve(used));
      if (!parsed.success) throw new CannotResolve(`${logicalId} (${type}): ${parsed.error.message}`);
      return { logicalId, ...resolver.identity(logicalId), properties: parsed.data };
    });
}
