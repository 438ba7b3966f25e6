import { createClock } from "./clock.ts";
import type { MovableClock } from "./clock.ts";
import type { Host } from "./hosted.ts";
import type { Parts } from "./parts.ts";
import { listen } from "./server.ts";
import type { LocalServer, RequestHandler } from "./server.ts";
import type { Store } from "./store.ts";

/** The clock of a state folder, where it was when the folder was last used. */
export function savedClock(store: Store, offset: number): MovableClock {
  const save = (value: number) => store.set("clock:offset", String(value));
  const saved = Number(store.get("clock:offset") ?? offset);
  save(saved);
  return createClock({ offset: saved, save });
}

/** The port that was asked for cannot be had. */
export class PortTaken extends Error {
  override readonly name = "PortTaken";
  constructor(port: number, cause: unknown) {
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    super(`Port ${String(port)} cannot be had (${why}). Choose another with --port.`, { cause });
  }
}

/**
 * Listens where this folder's host listened before: links in mails already sent hold the port. If somebody else has
 * taken it meanwhile, on a free one.
 */
export async function listenAgain(
  wanted: number | undefined,
  store: Store,
  handler: () => RequestHandler | undefined,
): Promise<LocalServer> {
  const before = Number(store.get("port") ?? 0);
  const server = await listen(wanted ?? before, handler).catch((error: unknown) => {
    if (wanted !== undefined) throw new PortTaken(wanted, error);
    if (before === 0) throw error;
    return listen(0, handler);
  });
  store.set("port", String(server.port));
  return server;
}

/** Goes on with everything that was under way when the last process ended. */
export function resumeParts({ engine, queue, feeders, schedules }: Parts): void {
  engine.resume();
  engine.fireDue();
  queue.fireDue();
  schedules.fireDue();
  for (const feeder of feeders) feeder.wake();
}

/** Ends the parts at once; what was under way is found again by the next start. */
export async function stopParts({ engine, queue, feeders, functions }: Parts): Promise<void> {
  queue.stop();
  for (const feeder of feeders) feeder.stop();
  await Promise.all([engine.stop(), functions.stop()]);
}

/** Looks for what is due each so many milliseconds of real time. @returns what ends it */
export function startTicker(host: Host, every: number | undefined): () => void {
  if (every === undefined) return () => undefined;
  const timer = setInterval(() => host.tick(), every);
  return () => clearInterval(timer);
}
