import type { CaseStore } from "../adapters/case-store.ts";
import { documentLinks, receiptLinks } from "../adapters/documents/links.ts";
import { learningLinks } from "../adapters/views/learning-links.ts";
import { reporterLinks } from "../adapters/views/reporter-link.ts";
import { noteLinks } from "../adapters/views/note-view.ts";
import { caseView } from "../adapters/views/case-view.ts";
import { vaultLinks } from "../adapters/vault/links.ts";
import type { Workflow } from "../adapters/workflow.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import type { Sha256 } from "../domain/chain.ts";
import { raiseConcern } from "../domain/decisions/raise-concern.ts";
import { CaseChangedMeanwhile } from "../domain/errors.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal, unknownLink } from "../middleware/page-answers.ts";
import { casePage as rendered } from "../pages/all-pages.tsx";
import { ONLY_OVERDUE } from "../pages/case-asked.tsx";
import type { CasePageView } from "../pages/view-models.ts";
import { liveCasePage } from "./shared/live-pages.ts";
import { openLink, readBehind } from "./shared/open-link.ts";
import type { LinkParts, OpenedLink } from "./shared/open-link.ts";

export interface CasePageParts extends LinkParts {
  readonly cases: LinkParts["cases"] & Pick<CaseStore, "change">;
  /** Starts the track that answers a concern; never fails: what fails the reconciler does. */
  readonly start: (...run: Parameters<Workflow["start"]>) => Promise<void>;
  readonly sha256: Sha256;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** As events hold it. */
const LONGEST_CONCERN = 10_000;
const MOST_ATTEMPTS = 5;

/** `here`: where the documents of the case are, behind the same link. */
interface Here extends CasePageParts {
  readonly here: string;
  readonly secret: string;
  readonly onlyOverdue: boolean;
  readonly request: HttpRequest;
}

const shown = (status: number, opened: OpenedLink, concern: CasePageView["concern"], parts: Here): HttpAnswer => {
  const base = `${parts.baseUrl}/case/${parts.secret}`;
  const documents = [
    ...vaultLinks(opened, parts),
    ...reporterLinks(opened, base),
    ...documentLinks(opened, parts.here),
    ...receiptLinks(opened, base),
    ...learningLinks(opened, parts),
  ];
  const { onlyOverdue } = parts;
  const notes = noteLinks(opened, base);
  const view = caseView(opened, { concern, base, onlyOverdue });
  return page(status, rendered({ ...view, documents, notes }), opened.state.id);
};

/** The same words by the same link are the same concern, however often the form is sent (hazards, EM-33). */
const concernId = ({ link }: OpenedLink, text: string, { sha256 }: CasePageParts): string =>
  sha256(`${link.hash}\n${text}`).slice(0, 16).toUpperCase();

const isRaised = ({ history }: OpenedLink, id: string): boolean =>
  history.some(({ fact }) => fact.type === "concern-raised" && fact.id === id);

/** Records the concern and starts the track that answers it. @throws CaseChangedMeanwhile */
async function record(opened: OpenedLink, text: string, parts: CasePageParts): Promise<void> {
  const { state, audience, directory, at } = opened;
  const id = concernId(opened, text, parts);
  const by = { ...audience.viewer, contact: audience.contact };
  const { track, ...decision } = raiseConcern(state, { id, text, by }, { at, directory });
  if (!isRaised(opened, id)) await parts.cases.change(state, { ...decision, at });
  await parts.start("ask", track.name, track.input);
}

async function raise(first: OpenedLink, text: string, parts: Here): Promise<HttpAnswer> {
  let opened: OpenedLink | undefined = first;
  for (let attempt = 1; opened !== undefined; attempt += 1) {
    try {
      await record(opened, text, parts);
      return shown(200, opened, { typed: "", sent: true }, parts);
    } catch (error) {
      if (!(error instanceof CaseChangedMeanwhile) || attempt === MOST_ATTEMPTS) throw error;
    }
    opened = await readBehind(first.link, parts);
  }
  return unknownLink(parts.baseUrl, parts.request);
}

async function concernOf(opened: OpenedLink, request: HttpRequest, parts: Here): Promise<HttpAnswer> {
  const sent = new URLSearchParams(request.body.toString("utf8")).get("concern") ?? "";
  const text = sent.replaceAll("\r\n", "\n").replaceAll("\0", "").trim().toWellFormed();
  if (text === "") return shown(422, opened, { typed: "", problem: "concern-empty", sent: false }, parts);
  if (text.length > LONGEST_CONCERN)
    return shown(422, opened, { typed: text, problem: "too-long", sent: false }, parts);
  return raise(opened, text, parts);
}

/**
 * The case as a party may see it, behind the party's own permanent link; POST raises a safety concern (process, Safety
 * first). GET and HEAD change nothing.
 */
export const casePage = (parts: CasePageParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const isPost = request.method === "POST";
    const refused = isPost ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused, request);
    const opened = await openLink(request, "case", parts);
    if (opened === undefined) return unknownLink(parts.baseUrl, request);
    const { secret, query } = request;
    const onlyOverdue = query?.get(ONLY_OVERDUE.name) === ONLY_OVERDUE.value;
    const at = { ...parts, request, secret, onlyOverdue, here: `${parts.baseUrl}/documents/${secret}` };
    return isPost ? concernOf(opened, request, at) : shown(200, opened, { typed: "", sent: false }, at);
  });

export const handler = onFirstCall(() => casePage(liveCasePage()));
