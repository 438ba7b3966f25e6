import type { LessonStore } from "../adapters/lesson-store.ts";
import type { HttpAnswer } from "../contracts/http.ts";
import { mayReadLibrary } from "../domain/access/learning.ts";
import { findLessons, pageOf, searchSchema } from "../domain/lessons/search.ts";
import { likenessOf } from "../domain/lessons/shared-lesson.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, unknownLink } from "../middleware/page-answers.ts";
import { libraryPage } from "../pages/learning-pages.tsx";
import { liveLibrary } from "./shared/live-learning.ts";
import { openParty } from "./shared/open-party.ts";
import type { LinkParts } from "./shared/open-link.ts";

export interface LibraryParts extends LinkParts {
  readonly lessons: LessonStore;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/**
 * The library of lessons behind a party's own link, of the case or of what is asked: those of cases like this one
 * first. GET changes nothing; the query holds words to look for and reaches no log (hazards, EM-16).
 */
export const library = (parts: LibraryParts) =>
  httpEdge(pageEdge(parts.log), async (request): Promise<HttpAnswer> => {
    const { secret, query } = request;
    const opened = await openParty(request, parts);
    if (opened === undefined || !mayReadLibrary(opened.audience.viewer, opened.state))
      return unknownLink(parts.baseUrl, request);
    const { state, audience } = opened;
    const search = searchSchema.parse(Object.fromEntries(query ?? []));
    const found = findLessons(await parts.lessons.newest(), search, likenessOf(state));
    const shown = pageOf(found, search.page);
    const view = { reader: audience.reader, search, found: found.length, ...shown };
    return page(200, libraryPage({ ...view, action: `${parts.baseUrl}/library/${secret}` }), state.id);
  });

export const handler = onFirstCall(() => library(liveLibrary()));
