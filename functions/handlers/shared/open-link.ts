import { HAPPENED, TOLD } from "../../adapters/case-store.ts";
import type { CaseStore } from "../../adapters/case-store.ts";
import type { Draft, DraftStore } from "../../adapters/draft-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { LessonStore } from "../../adapters/lesson-store.ts";
import type { Link, Links } from "../../adapters/links.ts";
import { audienceOf } from "../../adapters/views/audience.ts";
import type { CaseLook } from "../../adapters/views/case-look.ts";
import { requestsBehind } from "../../adapters/views/context.ts";
import type { HttpRequest } from "../../contracts/http.ts";
import type { Directory } from "../../domain/decisions/decision.ts";
import { mayReadLibrary } from "../../domain/access/learning.ts";
import { similarLessons } from "../../domain/lessons/search.ts";
import { likenessOf } from "../../domain/lessons/shared-lesson.ts";
import type { SharedLesson } from "../../domain/lessons/shared-lesson.ts";
import { requestOfKey } from "../../domain/requests/key.ts";
import { isRequestId } from "../../domain/requests/table.ts";

/** What every page behind a link needs. `now`: RFC 3339 in UTC. */
export interface LinkParts {
  readonly links: Pick<Links, "find">;
  readonly cases: Pick<CaseStore, "read" | "history" | "toldOf">;
  readonly directory: Pick<DirectoryStore, "directory">;
  /** Where requests are answered. */
  readonly drafts?: Pick<DraftStore, "withCase">;
  /** Where pages of requests show what was learned from similar cases. */
  readonly lessons?: LessonStore;
  readonly now: () => string;
}

/** A link with the case behind it, as it is now. */
export interface OpenedLink extends CaseLook {
  readonly link: Link;
  readonly directory: Directory;
  /** What the party that is asked has saved of its answer. */
  readonly draft?: Draft;
  /** Lessons of cases like this one, for whoever judges or plans and may read the library. */
  readonly similar: readonly SharedLesson[];
}

/** A page of a request shows what it rests on and begins with what was written before: no other answers. */
async function readCase({ kind, caseId, key = "", organisation }: Link, { cases, drafts }: LinkParts) {
  const request = requestOfKey(key);
  if (kind === "request" && isRequestId(request)) {
    const read = await (drafts?.withCase({ caseId, key, organisation }) ??
      cases.read(caseId).then((state) => ({ state })));
    return { ...read, history: await cases.toldOf(read.state, requestsBehind(request)) };
  }
  const types = kind === "case" ? HAPPENED : TOLD;
  const [state, history] = await Promise.all([cases.read(caseId), cases.history(caseId, { types })]);
  return { state, history };
}

/** Where a similar case helps: whoever judges an allegation, plans, or changes a plan (process, Step 6.3). */
const LEARNS: readonly string[] = ["assess-allegation", "design-plan", "amend-plan"];

/** Ours: pages of requests are opened often, and the newest lessons are enough to find similar ones in. */
const MOST_LESSONS = 100;

const newestLessons = async ({ kind, key = "" }: Link, { lessons }: LinkParts): Promise<readonly SharedLesson[]> =>
  kind === "request" && LEARNS.includes(requestOfKey(key)) ? ((await lessons?.newest(MOST_LESSONS)) ?? []) : [];

/** Reads the case behind a link that was found; `undefined` if its holder may not see it any more. */
export async function readBehind(link: Link, parts: LinkParts): Promise<OpenedLink | undefined> {
  const [{ state, ...read }, directory, lessons] = await Promise.all([
    readCase(link, parts),
    parts.directory.directory(),
    newestLessons(link, parts),
  ]);
  const audience = audienceOf(link, state, directory);
  if (audience === undefined) return undefined;
  const similar = mayReadLibrary(audience.viewer, state) ? similarLessons(lessons, likenessOf(state)) : [];
  return { link, state, ...read, directory, audience, similar, at: parts.now() };
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
