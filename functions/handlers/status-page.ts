import { statusView } from "../adapters/views/status-view.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, unknownLink } from "../middleware/page-answers.ts";
import { statusPage as rendered } from "../pages/all-pages.tsx";
import { liveStatusPage } from "./shared/live-pages.ts";
import { openLink } from "./shared/open-link.ts";
import type { LinkParts } from "./shared/open-link.ts";

export interface StatusPageParts extends LinkParts {
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** For whoever reported: where it stands, when something is to be expected, how it ended, and their own words. */
export const statusPage = (parts: StatusPageParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const opened = await openLink(request, "status", parts);
    return opened === undefined
      ? unknownLink(parts.baseUrl, request)
      : page(200, rendered(statusView(opened)), opened.state.id);
  });

export const handler = onFirstCall(() => statusPage(liveStatusPage()));
