import { TOLD } from "../../adapters/case-store.ts";
import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { Link, Links } from "../../adapters/links.ts";
import { audienceOf } from "../../adapters/views/audience.ts";
import type { CaseLook } from "../../adapters/views/case-view.ts";
import { requestsBehind } from "../../adapters/views/context.ts";
import type { HttpRequest } from "../../contracts/http.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import { requestOfKey } from "../../domain/requests/key.ts";
import { isRequestId } from "../../domain/requests/table.ts";

/** What every page behind a link needs. `now`: RFC 3339 in UTC. */
export interface LinkParts {
  readonly links: Pick<Links, "find">;
  readonly cases: Pick<CaseStore, "read" | "history" | "toldOf">;
  readonly directory: Pick<DirectoryStore, "directory">;
  readonly now: () => string;
}

/** A link with the case behind it, as it is now. */
export interface OpenedLink extends CaseLook {
  readonly link: Link;
  readonly directory: Directory;
}

/** A page of a request shows what it rests on and begins with what was written before: no other answers. */
async function readCase({ kind, caseId, key = "" }: Link, { cases }: LinkParts) {
  const request = requestOfKey(key);
  if (kind === "request" && isRequestId(request)) {
    const state = await cases.read(caseId);
    return { state, history: await cases.toldOf(state, requestsBehind(request)) };
  }
  const [state, history] = await Promise.all([cases.read(caseId), cases.history(caseId, { types: TOLD })]);
  return { state, history };
}

/** Reads the case behind a link that was found; `undefined` if its holder may not see it any more. */
export async function readBehind(link: Link, parts: LinkParts): Promise<OpenedLink | undefined> {
  const [{ state, history }, directory] = await Promise.all([readCase(link, parts), parts.directory.directory()]);
  const audience = audienceOf(link, state, directory);
  return audience === undefined ? undefined : { link, state, history, directory, audience, at: parts.now() };
}

/** Whoever opened the page may have chosen another language than their own. */
export const inLanguage = (link: Link, language: string | undefined): Link =>
  language === undefined ? link : { ...link, language };

/** Finds a link of one kind; `undefined` for everything that has to look the same (hazards, EM-18). Writes nothing. */
export async function openLink(
  { secret, language }: Pick<HttpRequest, "secret" | "language">,
  kind: Link["kind"],
  parts: LinkParts,
): Promise<OpenedLink | undefined> {
  const link = await parts.links.find(secret);
  return link?.kind === kind ? readBehind(inLanguage(link, language), parts) : undefined;
}
