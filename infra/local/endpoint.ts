import type { ApiAnswer, ApiRequest } from "./api-answer.ts";
import { jsonAnswer, jsonError } from "./api-answer.ts";
import type { CallRecord } from "./calls.ts";
import type { DynamoProxy } from "./dynamo/proxy.ts";
import type { Bus } from "./events/rules.ts";
import { putEvents } from "./events/put-events.ts";
import { tryJson } from "./json.ts";
import type { Functions } from "./lambda/functions.ts";
import { invokeApi, isInvokePath } from "./lambda/invoke-api.ts";
import type { CallQueue } from "./lambda/queue.ts";
import { sesApi } from "./mail/ses.ts";
import type { MailStore } from "./mail/store.ts";
import type { Parameters } from "./parameters.ts";
import type { Secrets } from "./secrets.ts";
import { ApiError } from "./states/api/errors.ts";
import type { Engine } from "./states/engine.ts";

/** The services behind the one AWS endpoint. */
export interface Services {
  readonly functions: Functions;
  readonly queue: CallQueue;
  readonly dynamo: DynamoProxy;
  readonly engine: Engine;
  readonly mails: MailStore;
  readonly secrets: Secrets;
  readonly parameters: Parameters;
  readonly bus: Bus;
  readonly calls: CallRecord;
}

/** Whether a request is for an AWS API (and not for the public gateway or the start page). */
export function isApiRequest(request: ApiRequest): boolean {
  return isInvokePath(request.path) || (request.method === "POST" && request.path === "/");
}

/** Answers a call of an AWS API; which one, the target header, the path or the form says. */
export async function awsEndpoint(request: ApiRequest, services: Services): Promise<ApiAnswer> {
  if (isInvokePath(request.path)) {
    services.calls.add(request, "lambda", "InvokeFunction");
    return invokeApi(request, services.functions, services.queue);
  }
  const target = request.headers["x-amz-target"];
  if (target !== undefined) return jsonService(target, request, services);
  const form = new URLSearchParams(request.body.toString("utf8"));
  services.calls.add(request, "ses", form.get("Action") ?? "");
  return sesApi(form, services);
}

type JsonService = (operation: string, input: unknown, all: Services) => ApiAnswer | Promise<ApiAnswer>;

/** Services by the prefix of their target, with the name that IAM has for them. */
const JSON_SERVICES: Readonly<Record<string, { readonly iam: string; readonly answer: JsonService }>> = {
  AWSStepFunctions: { iam: "states", answer: stepFunctions },
  secretsmanager: { iam: "secretsmanager", answer: (operation, input, { secrets }) => secrets.call(operation, input) },
  AmazonSSM: { iam: "ssm", answer: (operation, input, { parameters }) => parameters.call(operation, input) },
  AWSEvents: { iam: "events", answer: (operation, input, { bus }) => putEvents(operation, input, bus) },
};

async function jsonService(target: string, request: ApiRequest, services: Services): Promise<ApiAnswer> {
  const [prefix = "", operation = ""] = target.split(".");
  if (prefix.startsWith("DynamoDB")) {
    services.calls.add(request, "dynamodb", operation);
    return services.dynamo.handle(operation, request);
  }
  const service = JSON_SERVICES[prefix];
  if (service === undefined) return jsonError("UnknownOperationException", `the local host knows no ${target}`);
  services.calls.add(request, service.iam, operation);
  return service.answer(operation, tryJson(request.body.toString("utf8")), services);
}

async function stepFunctions(operation: string, input: unknown, { engine }: Services): Promise<ApiAnswer> {
  try {
    return jsonAnswer(await engine.call(operation, input));
  } catch (error) {
    if (error instanceof ApiError) return jsonError(error.name, error.message);
    throw error;
  }
}
