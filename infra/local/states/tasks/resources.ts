import { isExpression } from "../definition.ts";
import { isRecord } from "../json.ts";

/** A service integration: what is called, and what the state waits for before it goes on. */
export interface Resource {
  readonly service: "lambda" | "states";
  readonly action: "invoke" | "startExecution";
  readonly waits: "response" | "completion" | "token";
  /** As history events name it, e.g. `invoke.waitForTaskToken`. */
  readonly shown: string;
}

const FORM =
  /^arn:(?:aws|aws-cn|aws-us-gov):states:::(lambda:invoke|states:startExecution)(\.sync:2|\.waitForTaskToken)?$/;

/** The integration a Resource names, or undefined where this interpreter has none for it. */
export function parseResource(resource: string): Resource | undefined {
  const [, call, suffix] = FORM.exec(resource) ?? [];
  const waits = suffix === undefined ? "response" : suffix === ".sync:2" ? "completion" : "token";
  if (call === "lambda:invoke" && waits !== "completion") {
    return { service: "lambda", action: "invoke", waits, shown: `invoke${suffix ?? ""}` };
  }
  if (call === "states:startExecution") {
    return { service: "states", action: "startExecution", waits, shown: `startExecution${suffix ?? ""}` };
  }
  return undefined;
}

/** How a resource of any service is shown; only runDefinition meets one. */
export function foreignResource(resource: string): { resourceType: string; resource: string; token: boolean } {
  const [, service, action] = /states:::([^:]+):(.+)$/.exec(resource) ?? [];
  return {
    resourceType: service ?? "foreign",
    resource: action ?? resource,
    token: resource.endsWith(".waitForTaskToken"),
  };
}

const ARGUMENTS = {
  invoke: { required: "FunctionName", known: ["FunctionName", "Payload"] },
  startExecution: { required: "StateMachineArn", known: ["StateMachineArn", "Name", "Input", "TraceHeader"] },
} as const;

/** What is wrong with the Arguments of an integration, as far as it shows before the state runs. */
export function checkArguments(resource: Resource, given: unknown): string[] {
  if (isExpression(given)) return [];
  const { required, known } = ARGUMENTS[resource.action];
  if (!isRecord(given)) return [`Arguments have to name ${required}`];
  const keys = Object.keys(given);
  const missing = keys.includes(required) ? [] : [`Arguments have to name ${required}`];
  return [
    ...missing,
    ...keys.filter((key) => !known.some((name) => name === key)).map((key) => `Arguments/${key} not supported`),
  ];
}
