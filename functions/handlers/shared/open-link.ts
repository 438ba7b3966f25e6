import type { CaseStore, WantedEvents } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { Link, Links } from "../../adapters/links.ts";
import { audienceOf } from "../../adapters/views/audience.ts";
import type { CaseLook } from "../../adapters/views/case-view.ts";
import { requestsBehind } from "../../adapters/views/context.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import { requestOfKey } from "../../domain/requests/key.ts";
import { isRequestId } from "../../domain/requests/table.ts";

/** What every page behind a link needs. `now`: RFC 3339 in UTC. */
export interface LinkParts {
  readonly links: Pick<Links, "find">;
  readonly cases: Pick<CaseStore, "read" | "history">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** A link with the case behind it, as it is now. */
export interface OpenedLink extends CaseLook {
  readonly link: Link;
  readonly directory: Directory;
}

/** What pages tell of: the rest of a case's events is for machines. */
const SHOWN = ["case-opened", "request-answered", "concern-raised", "noted"] as const;

/** A page of a request shows what it rests on and begins with what was written before: no other answers. */
const wantedFor = ({ kind, key = "" }: Link): WantedEvents => {
  const request = requestOfKey(key);
  return kind === "request" && isRequestId(request)
    ? { types: SHOWN, requests: requestsBehind(request) }
    : { types: SHOWN };
};

/** Reads the case behind a link that was found; `undefined` if its holder may not see it any more. */
export async function readBehind(link: Link, parts: LinkParts): Promise<OpenedLink | undefined> {
  const [state, history, directory] = await Promise.all([
    parts.cases.read(link.caseId),
    parts.cases.history(link.caseId, wantedFor(link)),
    parts.directory.directory(),
  ]);
  const audience = audienceOf(link, state, directory);
  return audience === undefined ? undefined : { link, state, history, directory, audience, at: parts.now() };
}

/** Finds a link of one kind; `undefined` for everything that has to look the same (hazards, EM-18). Writes nothing. */
export async function openLink(secret: string, kind: Link["kind"], parts: LinkParts): Promise<OpenedLink | undefined> {
  const link = await parts.links.find(secret);
  return link?.kind === kind ? readBehind(link, parts) : undefined;
}
