import type { Activity } from "./activity.ts";
import type { ApiAnswer } from "./api-answer.ts";
import { awsEndpoint, isApiRequest } from "./endpoint.ts";
import type { Parts } from "./parts.ts";
import type { RequestHandler } from "./server.ts";

/** Paths of the start page; everything else below `/` is the public gateway's. */
const isConsolePath = (path: string) => path === "/" || path === "/console" || path.startsWith("/console/");

/**
 * Gives each request to the AWS endpoint, the start page or the public gateway. Requests of the start page do not
 * count as something in flight: moving the clock is one of them.
 */
export function createRouter(parts: Parts, activity: Activity, console: RequestHandler): RequestHandler {
  const counted = async (answer: () => Promise<ApiAnswer>) => {
    const end = activity.begin();
    try {
      return await answer();
    } finally {
      end();
    }
  };
  return (request) => {
    if (isApiRequest(request)) return counted(() => awsEndpoint(request, parts));
    if (isConsolePath(request.path)) return console(request);
    return counted(() => parts.gateway.handle(request));
  };
}
