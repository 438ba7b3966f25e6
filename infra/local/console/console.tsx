import type { Host } from "../hosted.ts";
import type { RequestHandler } from "../server.ts";

export function createConsole(host: Host): RequestHandler {
  return () => Promise.resolve({ status: 200, headers: { "content-type": "text/plain" }, body: host.url });
}
