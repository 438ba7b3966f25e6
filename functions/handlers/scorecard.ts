import type { ScoreStore } from "../adapters/score-store.ts";
import { CSV, JSON_TYPE } from "../contracts/http.ts";
import type { HttpAnswer } from "../contracts/http.ts";
import { mayReadScorecard } from "../domain/access/learning.ts";
import { scorecardCsv, scorecardJson, scorecardOf } from "../domain/scorecard/scorecard.ts";
import type { Scorecard } from "../domain/scorecard/scorecard.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, unknownLink } from "../middleware/page-answers.ts";
import { scorecardPage } from "../pages/learning-pages.tsx";
import { liveScorecard } from "./shared/live-learning.ts";
import { openParty } from "./shared/open-party.ts";
import type { LinkParts } from "./shared/open-link.ts";

export interface ScorecardParts extends LinkParts {
  readonly scores: ScoreStore;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

const download = (name: string, contentType: string, body: string): HttpAnswer => ({
  status: 200,
  contentType,
  body,
  headers: { "content-disposition": `attachment; filename="${name}"` },
});

const FILES: ReadonlyMap<string, (card: Scorecard) => HttpAnswer> = new Map([
  ["scorecard.csv", (card: Scorecard) => download("scorecard.csv", CSV, scorecardCsv(card))],
  ["scorecard.json", (card: Scorecard) => download("scorecard.json", JSON_TYPE, scorecardJson(card))],
]);

/**
 * The mechanism's own performance for downstream and audit, behind the party's own link: a page, or as CSV or JSON. It
 * sums up all cases and holds nothing of one; small numbers are left out. GET changes nothing.
 */
export const scorecard = (parts: ScorecardParts) =>
  httpEdge(pageEdge(parts.log), async (request): Promise<HttpAnswer> => {
    const { secret, name } = request;
    const opened = await openParty(request, parts);
    const file = name === undefined ? undefined : FILES.get(name);
    const isThere = name === undefined || file !== undefined;
    if (opened === undefined || !isThere || !mayReadScorecard(opened.audience.viewer, opened.state))
      return unknownLink(parts.baseUrl, request);
    const card = scorecardOf(await parts.scores.newest());
    const { reader } = opened.audience;
    const here = `${parts.baseUrl}/scorecard/${secret}`;
    return file === undefined ? page(200, scorecardPage({ reader, card, here })) : file(card);
  });

export const handler = onFirstCall(() => scorecard(liveScorecard()));
