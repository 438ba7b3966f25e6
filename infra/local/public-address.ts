import * as z from "zod";
import type { Secrets } from "./secrets.ts";
import type { Resolver } from "./template/resolving.ts";
import { resourcesOf } from "./template/resources.ts";

const mappingSchema = z.object({
  DomainName: z.string(),
  Stage: z.string().optional(),
  BasePath: z.string().optional(),
});

/**
 * Turns the public addresses that AWS would give the API (`https://<id>.execute-api.<region>.<suffix>`, or a custom
 * domain mapped to a stage) into the host's own, wherever they stand in a value, and fills in references to secrets
 * (`{{resolve:secretsmanager:…}}`) that CloudFormation would fill in.
 */
export function localizer(resolver: Resolver, url: string, secrets: Secrets): (text: string) => string {
  const apis = resourcesOf(resolver, "AWS::ApiGateway::RestApi", z.object({})).map(({ ref }) => ref);
  const domains = resourcesOf(resolver, "AWS::ApiGateway::BasePathMapping", mappingSchema).map(({ properties }) => {
    const { DomainName, BasePath, Stage } = properties;
    const path = BasePath === undefined || BasePath === "" || BasePath === "(none)" ? "" : `/${BasePath}`;
    return [`https://${DomainName}${path}`, Stage === undefined ? url : `${url}/${Stage}`] as const;
  });
  const executeApi = new RegExp(`https://(?:${apis.join("|")})\\.execute-api\\.[a-z0-9-]+\\.amazonaws\\.com`, "g");
  return (text) => {
    const own = apis.length === 0 ? text : text.replaceAll(executeApi, url);
    const mapped = domains.reduce((all, [from, to]) => all.replaceAll(from, to), own);
    return mapped.replaceAll(SECRET, (whole, reference: string, key: string) => {
      const value = secrets.value(reference) ?? whole;
      return key === "" ? value : fieldOf(value, key);
    });
  };
}

const SECRET = /\{\{resolve:secretsmanager:(.+?):SecretString:([^:}]*)[^}]*\}\}/g;

function fieldOf(json: string, key: string): string {
  const parsed: unknown = JSON.parse(json);
  const value: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, key) : undefined;
  return typeof value === "string" ? value : json;
}
