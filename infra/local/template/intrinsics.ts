import { isFields, listOf, textOf } from "../json.ts";
import { CannotResolve } from "./cannot-resolve.ts";
import type { Resolver } from "./resolving.ts";

type Intrinsic = (resolver: Resolver, argument: unknown) => unknown;

/** The functions of CloudFormation that the local host knows. */
const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (resolver, name) => resolver.ref(wanted(name, "Ref")),
  Condition: (resolver, name) => resolver.condition(wanted(name, "Condition")),
  "Fn::GetAtt": getAttribute,
  "Fn::Join": (resolver, argument) => {
    const [separator, parts] = listOf(argument);
    return listOf(resolver.resolve(parts)).map(String).join(String(separator));
  },
  "Fn::Sub": substitute,
  "Fn::Select": (resolver, argument) => {
    const [index, list] = listOf(argument);
    const chosen = listOf(resolver.resolve(list))[Number(resolver.resolve(index))];
    if (chosen === undefined) throw new CannotResolve(`Fn::Select finds nothing at ${String(index)}`);
    return chosen;
  },
  "Fn::Split": (resolver, argument) => {
    const [separator, text] = listOf(argument);
    return String(resolver.resolve(text)).split(String(separator));
  },
  "Fn::If": (resolver, argument) => {
    const [condition, yes, no] = listOf(argument);
    return resolver.resolve(resolver.condition(String(condition)) ? yes : no);
  },
  "Fn::Equals": (resolver, argument) => {
    const [left, right] = listOf(resolver.resolve(argument));
    return String(left) === String(right);
  },
  "Fn::And": (resolver, argument) => listOf(resolver.resolve(argument)).every((one) => one === true),
  "Fn::Or": (resolver, argument) => listOf(resolver.resolve(argument)).some((one) => one === true),
  "Fn::Not": (resolver, argument) => listOf(resolver.resolve(argument))[0] !== true,
  "Fn::Base64": (resolver, text) => Buffer.from(String(resolver.resolve(text))).toString("base64"),
  "Fn::FindInMap": (resolver, argument) => {
    const [map, first, second] = listOf(resolver.resolve(argument)).map(String);
    const found = resolver.template.Mappings[map ?? ""]?.[first ?? ""]?.[second ?? ""];
    if (found === undefined) throw new CannotResolve(`the template maps nothing at ${map}.${first}.${second}`);
    return found;
  },
};

/** Applies one function of CloudFormation. @throws CannotResolve if the local host does not know it */
export function resolveIntrinsic(resolver: Resolver, name: string, argument: unknown): unknown {
  const intrinsic = INTRINSICS[name];
  if (intrinsic === undefined) throw new CannotResolve(`the local host does not know ${name}`);
  return intrinsic(resolver, argument);
}

function wanted(value: unknown, by: string): string {
  const text = textOf(value);
  if (text === undefined) throw new CannotResolve(`${by} wants a name`);
  return text;
}

function getAttribute(resolver: Resolver, argument: unknown): string {
  const [logicalId, ...path] = typeof argument === "string" ? argument.split(".") : listOf(argument).map(String);
  return resolver.attribute(logicalId ?? "", path.join("."));
}

function substitute(resolver: Resolver, argument: unknown): string {
  const [text, variables] = typeof argument === "string" ? [argument, {}] : listOf(argument);
  const own = isFields(variables) ? variables : {};
  return wanted(text, "Fn::Sub").replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal !== "") return `\${${name}}`;
    if (name in own) return String(resolver.resolve(own[name]));
    return String(name.includes(".") ? getAttribute(resolver, name) : resolver.ref(name));
  });
}
