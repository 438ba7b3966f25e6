import type { Host } from "../hosted.ts";
import type { RequestHandler } from "../server.ts";

/** The start page; its code is loaded when somebody first looks at it. */
export function openConsole(host: Host): RequestHandler {
  let opened: Promise<RequestHandler> | undefined;
  return async (request) => {
    opened ??= import("./console.tsx").then(({ createConsole }) => createConsole(host));
    return (await opened)(request);
  };
}
