import type { ApiRequest } from "./api-answer.ts";
import { fieldsOf, listOf, textOf, tryJson } from "./json.ts";
import { invokedBy } from "./lambda/invoke-api.ts";

/** Who called which operation on what, each combination once: to be compared with what the policies allow. */
export interface RecordedCall {
  /** Name of the calling function, or the key of another client. */
  readonly caller: string;
  /** e.g. `dynamodb:PutItem`, as IAM names it. */
  readonly action: string;
  /** Table names, ARN of a machine or function, or `*`. */
  readonly resource: string;
}

/** The calls of AWS APIs that the host has answered. */
export interface CallRecord {
  add(request: ApiRequest, service: string, operation: string): void;
  list(): readonly RecordedCall[];
}

/** Makes an empty record. The caller is the access key of the signature, which is the function's name (no secret). */
export function createCallRecord(): CallRecord {
  const seen = new Map<string, RecordedCall>();
  return {
    list: () => [...seen.values()],
    add(request, service, operation) {
      const caller = /Credential=([^/]+)\//.exec(request.headers["authorization"] ?? "")?.[1] ?? "anonymous";
      for (const { action, resource } of needs(service, operation, request))
        seen.set(`${caller} ${action} ${resource}`, { caller, action, resource });
    },
  };
}

type Need = Omit<RecordedCall, "caller">;

const TRANSACT_ACTIONS: Readonly<Record<string, string>> = {
  Put: "PutItem",
  Update: "UpdateItem",
  Delete: "DeleteItem",
  ConditionCheck: "ConditionCheckItem",
  Get: "GetItem",
};

/** What IAM wants for a call; a transaction needs the permission of each of its parts. */
function needs(service: string, operation: string, request: ApiRequest): readonly Need[] {
  const fields = fieldsOf(tryJson(request.body.toString("utf8")));
  if (service === "lambda") return [{ action: `lambda:${operation}`, resource: invokedBy(request.path) ?? "*" }];
  if (service !== "dynamodb") return [{ action: `${service}:${operation}`, resource: targetOf(fields) }];
  if (operation.startsWith("Transact"))
    return listOf(fields["TransactItems"]).flatMap((item) =>
      Object.entries(fieldsOf(item)).map(([kind, part]) => ({
        action: `dynamodb:${TRANSACT_ACTIONS[kind] ?? kind}`,
        resource: textOf(fieldsOf(part)["TableName"]) ?? "*",
      })),
    );
  const action = `dynamodb:${operation}`;
  const batch = Object.keys(fieldsOf(fields["RequestItems"]));
  if (batch.length > 0) return batch.map((resource) => ({ action, resource }));
  const table = textOf(fields["TableName"]) ?? "*";
  const index = textOf(fields["IndexName"]);
  return [{ action, resource: index === undefined ? table : `${table}/index/${index}` }];
}

function targetOf(fields: Readonly<Record<string, unknown>>): string {
  const named = [fields["stateMachineArn"], fields["executionArn"], fields["SecretId"], fields["Name"]];
  return named.map(textOf).find((name) => name !== undefined) ?? "*";
}
