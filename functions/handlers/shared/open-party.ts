import { audienceOf } from "../../adapters/views/audience.ts";
import type { HttpRequest } from "../../contracts/http.ts";
import { inLanguage } from "./open-link.ts";
import type { LinkParts, OpenedLink } from "./open-link.ts";

/**
 * Who holds a party's link, of the case or of a request, with the case as it is now: for pages that need no event of it.
 * `undefined` for everything that has to look the same (hazards, EM-18).
 */
export async function openParty(
  { secret, language }: Pick<HttpRequest, "secret" | "language">,
  {
    links,
    cases,
    directory,
  }: Pick<LinkParts, "links" | "directory"> & { readonly cases: Pick<LinkParts["cases"], "read"> },
): Promise<Pick<OpenedLink, "state" | "audience"> | undefined> {
  const link = await links.find(secret);
  if (link === undefined || link.kind === "status") return undefined;
  const [state, known] = await Promise.all([cases.read(link.caseId), directory.directory()]);
  const audience = audienceOf(inLanguage(link, language), state, known);
  return audience === undefined ? undefined : { state, audience };
}
