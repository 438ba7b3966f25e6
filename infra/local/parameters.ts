import * as z from "zod";
import type { ApiAnswer } from "./api-answer.ts";
import { jsonAnswer, jsonError } from "./api-answer.ts";
import { fieldsOf, listOf, textOf } from "./json.ts";
import type { Resolver } from "./template/resolving.ts";
import { resourcesOf } from "./template/resources.ts";

/** The parameters of the template, read only. */
export interface Parameters {
  call(operation: string, input: unknown): ApiAnswer;
}

const parameterSchema = z.object({ Type: z.string(), Value: z.string() });

/** Makes Systems Manager's parameter store: `GetParameter` and `GetParameters`. */
export function createParameters(resolver: Resolver): Parameters {
  const known = new Map(
    resourcesOf(resolver, "AWS::SSM::Parameter", parameterSchema).map(
      ({ ref, attributes, properties }) =>
        [ref, { Name: ref, ARN: attributes["Arn"], Version: 1, DataType: "text", ...properties }] as const,
    ),
  );
  return {
    call(operation, input) {
      const { Name, Names } = fieldsOf(input);
      if (operation === "GetParameters") {
        const names = listOf(Names).map(String);
        const found = names.flatMap((name) => known.get(name) ?? []);
        return jsonAnswer({ Parameters: found, InvalidParameters: names.filter((name) => !known.has(name)) });
      }
      const found = known.get(textOf(Name) ?? "");
      if (operation !== "GetParameter") return jsonError("UnknownOperationException", `no ssm.${operation} here`);
      return found === undefined ? jsonError("ParameterNotFound", "") : jsonAnswer({ Parameter: found });
    },
  };
}
