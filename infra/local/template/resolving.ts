import type { Identity } from "./identities.ts";
import type { Template } from "./template.ts";

/** Turns template values into the values that the resources have on this machine. */
export interface Resolver {
  /** @throws CannotResolve for unknown references and functions */
  resolve(value: unknown): unknown;
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): string;
  condition(name: string): boolean;
  /** The name, ARN or other reference of a resource, and its attributes. */
  identity(logicalId: string): Identity;
  readonly template: Template;
}
