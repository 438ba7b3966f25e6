import { fieldsOf, isFields, listOf, textOf } from "../json.ts";
import { CannotResolve } from "./cannot-resolve.ts";
import { identify, nameProperty } from "./identities.ts";
import type { Identity, Place } from "./identities.ts";
import { resolveIntrinsic } from "./intrinsics.ts";
import type { Template } from "./template.ts";
import type { Resolver } from "./resolving.ts";

interface ResolverParts {
  readonly template: Template;
  readonly place: Place;
  /** Values for parameters of the template, instead of their defaults. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** `AWS::NoValue`: the property that has it is left out. */
const NO_VALUE = Symbol("AWS::NoValue");

/** Makes the resolver of one template. Values are resolved when asked for, so that unused ones never fail. */
export function createResolver(parts: ResolverParts): Resolver {
  const { template, place } = parts;
  const identities = new Map<string, Identity>();
  const resolver: Resolver = {
    template,
    resolve: (value) => resolveValue(resolver, value),
    ref: (name) => refTo(parts, resolver, name),
    attribute(logicalId, attribute) {
      const value = special(resolver, logicalId, attribute) ?? resolver.identity(logicalId).attributes[attribute];
      if (value !== undefined) return value;
      throw new CannotResolve(
        `${logicalId} (${template.Resources[logicalId]?.Type ?? "?"}) has no attribute ${attribute} on the local host`,
      );
    },
    condition(name) {
      if (!(name in template.Conditions)) throw new CannotResolve(`the template has no condition ${name}`);
      return resolver.resolve(template.Conditions[name]) === true;
    },
    identity(logicalId) {
      const known = identities.get(logicalId) ?? identityOf(resolver, logicalId, place);
      identities.set(logicalId, known);
      return known;
    },
  };
  return resolver;
}

function resolveValue(resolver: Resolver, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => resolveValue(resolver, one)).filter((one) => one !== NO_VALUE);
  if (!isFields(value)) return value;
  const [first, ...others] = Object.entries(value);
  if (first !== undefined && others.length === 0 && isIntrinsic(first[0]))
    return resolveIntrinsic(resolver, first[0], first[1]);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]) => [key, resolveValue(resolver, one)] as const)
      .filter(([, one]) => one !== NO_VALUE),
  );
}

const isIntrinsic = (key: string) => key === "Ref" || key === "Condition" || key.startsWith("Fn::");

function refTo({ template, place, parameters = {} }: ResolverParts, resolver: Resolver, name: string): unknown {
  const pseudo: Readonly<Record<string, unknown>> = {
    "AWS::Region": place.region,
    "AWS::AccountId": place.account,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": place.stack,
    "AWS::StackId": `arn:aws:cloudformation:${place.region}:${place.account}:stack/${place.stack}/local`,
    "AWS::NotificationARNs": [],
    "AWS::NoValue": NO_VALUE,
  };
  if (name in pseudo) return pseudo[name];
  const parameter = template.Parameters[name];
  if (parameter === undefined) return resolver.identity(name).ref;
  const value = parameters[name] ?? parameter.Default;
  if (value === undefined) throw new CannotResolve(`parameter ${name} has no default, and no value was given`);
  return parameter.Type.startsWith("AWS::SSM::Parameter::Value") ? ssmValue(resolver, textOf(value) ?? "") : value;
}

/** A parameter of the SSM kind names a stored value: one of this template, or else the path stands for itself. */
function ssmValue(resolver: Resolver, path: string): unknown {
  const found = Object.values(resolver.template.Resources).find(
    ({ Type, Properties }) => Type === "AWS::SSM::Parameter" && resolver.resolve(Properties["Name"]) === path,
  );
  return found === undefined ? path : resolver.resolve(found.Properties["Value"]);
}

function identityOf(resolver: Resolver, logicalId: string, place: Place): Identity {
  const resource = resolver.template.Resources[logicalId];
  if (resource === undefined) throw new CannotResolve(`the template has no resource or parameter ${logicalId}`);
  const qualified = qualifies(resource.Type, resource.Properties);
  if (qualified !== undefined) {
    const ref = `${String(resolver.resolve(qualified.of))}:${String(resolver.resolve(qualified.by))}`;
    return { ref, attributes: { Arn: ref, FunctionArn: ref, AliasArn: ref, StateMachineVersionArn: ref } };
  }
  const property = nameProperty(resource.Type);
  const given = property === undefined ? undefined : textOf(resolver.resolve(resource.Properties[property]));
  return identify(resource.Type, given ?? `${place.stack}-${logicalId}`, place);
}

/** Versions and aliases are the ARN of what they belong to and a qualifier, which the local host ignores. */
function qualifies(type: string, properties: Readonly<Record<string, unknown>>) {
  if (type === "AWS::Lambda::Version") return { of: properties["FunctionName"], by: "1" };
  if (type === "AWS::Lambda::Alias") return { of: properties["FunctionName"], by: properties["Name"] };
  if (type === "AWS::StepFunctions::StateMachineVersion") return { of: properties["StateMachineArn"], by: "1" };
  if (type !== "AWS::StepFunctions::StateMachineAlias") return undefined;
  const [first] = listOf(properties["RoutingConfiguration"]);
  return { of: fieldsOf(first)["StateMachineVersionArn"], by: properties["Name"] };
}

/** Attributes that are a property of the resource. */
function special(resolver: Resolver, logicalId: string, attribute: string): string | undefined {
  const resource = resolver.template.Resources[logicalId];
  if (resource?.Type === "AWS::SSM::Parameter" && (attribute === "Value" || attribute === "Type"))
    return textOf(resolver.resolve(resource.Properties[attribute]));
  return undefined;
}
