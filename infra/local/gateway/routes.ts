import * as z from "zod";
import { CannotResolve } from "../template/cannot-resolve.ts";
import type { Resolver } from "../template/resolving.ts";
import { resourcesOf } from "../template/resources.ts";

/** A method of the API and the function behind it. */
export interface Route {
  /** The path as the template draws it, e.g. `/r/{secret}`. */
  readonly resource: string;
  readonly resourceId: string;
  /** `GET`, … or `ANY`. */
  readonly method: string;
  readonly functionName: string;
}

/** A route that fits a request, and what its path parameters are (still as sent). */
export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

const resourceSchema = z.object({ ParentId: z.string(), PathPart: z.string() });
const methodSchema = z.object({
  HttpMethod: z.string(),
  ResourceId: z.string(),
  AuthorizationType: z.string().default("NONE"),
  ApiKeyRequired: z.boolean().default(false),
  Integration: z.object({ Type: z.string(), Uri: z.string().optional() }).optional(),
});

const FUNCTION_URI = /\/functions\/(.+)\/invocations$/;

/** The routes of the template's REST API. @throws CannotResolve for what the local host would answer differently */
export function routesOf(resolver: Resolver): readonly Route[] {
  const paths = new Map(
    resourcesOf(resolver, "AWS::ApiGateway::Resource", resourceSchema).map(({ ref, properties }) => [ref, properties]),
  );
  const pathOf = (resourceId: string): string => {
    const resource = paths.get(resourceId);
    return resource === undefined ? "" : `${pathOf(resource.ParentId)}/${resource.PathPart}`;
  };
  return resourcesOf(resolver, "AWS::ApiGateway::Method", methodSchema).map(({ logicalId, properties }) => {
    const { Integration, AuthorizationType, ApiKeyRequired } = properties;
    const functionName = FUNCTION_URI.exec(Integration?.Uri ?? "")?.[1];
    if (Integration?.Type !== "AWS_PROXY" || functionName === undefined)
      throw new CannotResolve(`${logicalId}: the local gateway calls functions (AWS_PROXY) only`);
    if (AuthorizationType !== "NONE" || ApiKeyRequired)
      throw new CannotResolve(`${logicalId}: the local gateway has no authorizers and no API keys`);
    return {
      resource: pathOf(properties.ResourceId) || "/",
      resourceId: properties.ResourceId,
      method: properties.HttpMethod,
      functionName,
    };
  });
}

/** How precisely a segment of a route fits: literals before parameters before the rest of the path. */
const LITERAL = 2;
const PARAMETER = 1;
const REST = 0;

/** The most precise route for a path (within the stage) and method. */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  const segments = path.split("/").filter((segment) => segment !== "");
  const fits = routes
    .filter((route) => route.method === method || route.method === "ANY")
    .flatMap((route) => {
      const fit = fitOf(route, segments);
      return fit === undefined ? [] : [{ route, ...fit }];
    });
  const score = ({ rank, route }: { rank: string; route: Route }) => `${rank}${route.method === "ANY" ? 0 : 1}`;
  const [best] = fits.sort((a, b) => (score(a) < score(b) ? 1 : -1));
  return best && { route: best.route, parameters: best.parameters };
}

function fitOf({ resource }: Route, segments: readonly string[]) {
  const parts = resource.split("/").filter((part) => part !== "");
  const parameters: Record<string, string> = {};
  let rank = "";
  for (const [index, part] of parts.entries()) {
    const [, name, rest] = /^\{([^+}]+)(\+?)\}$/.exec(part) ?? [];
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (name === undefined && part !== segment) return undefined;
    if (name !== undefined) parameters[name] = rest === "+" ? segments.slice(index).join("/") : segment;
    if (rest === "+") return { parameters, rank: `${rank}${REST}` };
    rank += String(name === undefined ? LITERAL : PARAMETER);
  }
  return parts.length === segments.length ? { parameters, rank } : undefined;
}
