import type { Codes } from "../adapters/codes.ts";
import { readAnswer } from "../adapters/views/answer-form.ts";
import type { SentAnswer } from "../adapters/views/answer-form.ts";
import { receiptView } from "../adapters/views/receipt-view.ts";
import { emptyForm, requestView } from "../adapters/views/request-view.ts";
import type { FormState, OpenPage } from "../adapters/views/request-view.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal, seeOther, unknownLink } from "../middleware/page-answers.ts";
import { receiptPage, requestPage as rendered } from "../pages/all-pages.tsx";
import { ACTIONS } from "../pages/forms/typed.ts";
import { liveRequestPage } from "./shared/live-pages.ts";
import { openLink, readBehind } from "./shared/open-link.ts";
import type { LinkParts } from "./shared/open-link.ts";
import { tryToRecord } from "./shared/record-answer.ts";
import type { RecordParts } from "./shared/record-answer.ts";
import { actOn } from "./shared/request-actions.ts";
import type { ActionParts } from "./shared/request-actions.ts";
import { requestBehind } from "./shared/request-behind.ts";
import type { Behind } from "./shared/request-behind.ts";

export interface RequestPageParts extends LinkParts, RecordParts, ActionParts {
  readonly cases: LinkParts["cases"] & RecordParts["cases"];
  readonly codes: Codes;
  /** Tells the machine of a decision; never fails: what fails the reconciler does (architecture, A decision by mail, 4). */
  readonly settle: (caseId: string, key: string) => Promise<void>;
  /** `https://host/stage`, from the environment only (hazards, EM-25). */
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

type Open = Extract<Behind, { kind: "open" }>;
type Decided = Extract<Behind, { kind: "decided" }>;

/** Somebody else may write first; each time the case is read again and everything is checked again. */
const MOST_ATTEMPTS = 10;

const shown = (status: number, open: OpenPage, form: FormState): HttpAnswer =>
  page(status, rendered(requestView(open, form)), open.state.id);

const shownAgain = (status: number, { page: open }: Open, sent: SentAnswer, over: Partial<FormState>): HttpAnswer =>
  shown(status, open, { typed: sent.form.typed, rows: sent.form.rows, problems: [], ...over });

const receipt = (status: number, { opened, request, decided }: Decided, differs: boolean): HttpAnswer =>
  page(
    status,
    receiptPage(receiptView({ state: opened.state, request, decided }, opened.audience, differs)),
    opened.state.id,
  );

/** An answer to what is decided: the same one leads to its receipt, another one is told that it came too late. */
async function tooLate(behind: Decided, sent: SentAnswer, request: HttpRequest, parts: RequestPageParts) {
  const { opened, decided } = behind;
  await parts.settle(opened.state.id, decided.fact.key);
  const isOther = sent.form.action === ACTIONS.decide && sent.digest !== decided.fact.digest;
  return isOther ? receipt(409, behind, true) : seeOther(`${parts.baseUrl}/request/${request.secret}`, opened.state.id);
}

async function readAgain({ opened }: Open, parts: RequestPageParts): Promise<Behind | undefined> {
  const again = await readBehind(opened.link, parts);
  return again === undefined ? undefined : requestBehind(again);
}

/** Records the answer; whoever else writes at the same time, one of them decides and the others see what. */
async function decide(first: Open, sent: SentAnswer, request: HttpRequest, parts: RequestPageParts) {
  let behind = first;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const { page: open, opened } = behind;
    const answering = { page: open, directory: opened.directory, secret: request.secret };
    const end = await tryToRecord(sent, answering, parts, attempt > 1);
    if (end.kind === "problems") return shownAgain(422, behind, sent, { problems: end.problems });
    if (end.kind === "stale") return shownAgain(409, behind, sent, { notice: "changed-meanwhile" });
    if (end.kind === "recorded") {
      await parts.settle(open.state.id, open.request.key);
      return seeOther(`${parts.baseUrl}/request/${request.secret}`, open.state.id);
    }
    const again = await readAgain(behind, parts);
    if (again === undefined) return unknownLink(parts.baseUrl);
    if (again.kind === "decided") return tooLate(again, sent, request, parts);
    behind = again;
  }
  return shownAgain(409, behind, sent, { notice: "changed-meanwhile" });
}

async function answered(behind: Behind, request: HttpRequest, parts: RequestPageParts): Promise<HttpAnswer> {
  const asked = behind.kind === "open" ? behind.page.request : behind.request;
  const sent = readAnswer(request.body, asked.request);
  if (sent.form.refused !== undefined) return refusal(sent.form.refused === "too-large" ? "too-large" : "malformed");
  if (behind.kind === "decided") return tooLate(behind, sent, request, parts);
  if (sent.form.action === ACTIONS.decide) return decide(behind, sent, request, parts);
  const answering = { page: behind.page, directory: behind.opened.directory, secret: request.secret };
  return shownAgain(200, behind, sent, await actOn(sent, answering, parts));
}

/**
 * The page of a request behind its link: what is asked, what it rests on, the form; once decided its receipt.
 *
 * GET and HEAD change nothing, ever, for anybody (hazards, EM-01). POST decides only by the button that says so.
 */
export const requestPage = (parts: RequestPageParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const isPost = request.method === "POST";
    const refused = isPost ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused);
    const opened = await openLink(request.secret, "request", parts);
    const behind = opened === undefined ? undefined : requestBehind(opened);
    if (behind === undefined) return unknownLink(parts.baseUrl);
    if (isPost) return answered(behind, request, parts);
    return behind.kind === "decided" ? receipt(200, behind, false) : shown(200, behind.page, emptyForm(behind.page));
  });

export const handler = onFirstCall(() => requestPage(liveRequestPage()));
