import { mayHaveCaseFile } from "../adapters/documents/links.ts";
import { closureDocument, closureView } from "../adapters/documents/closure-view.ts";
import { planVersionView, planVersionsView } from "../adapters/documents/plan-view.ts";
import type { HttpAnswer } from "../contracts/http.ts";
import { PDF } from "../contracts/http.ts";
import { mayHaveClosureReport } from "../domain/documents/seen-closure.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal, unknownLink } from "../middleware/page-answers.ts";
import type { BlockDocument } from "../pages/document-blocks.ts";
import { closurePage, planVersionPage, planVersionsPage } from "../pages/document-pages.tsx";
import { caseFileNamed, download } from "./shared/case-file-copies.ts";
import type { CopyAsked, CopyParts } from "./shared/case-file-copies.ts";
import { liveDocuments } from "./shared/live-documents.ts";
import { openLink } from "./shared/open-link.ts";

export interface DocumentsParts extends CopyParts {
  /** A document as PDF. */
  readonly pdf: (document: BlockDocument) => Promise<Uint8Array>;
  readonly log: (line: LogLine) => void;
}

interface Asked extends CopyAsked {
  readonly parts: DocumentsParts;
}

/** `closure-report` is the latest one; `closure-report-1` the first, whatever came after it; `.pdf` the same as PDF. */
const CLOSURE_REPORT = /^closure-report(?:-([1-9]\d{0,2}))?(\.pdf)?$/;

/** Made from the case's events when it is asked for: nothing is stored, and no reading of it has to be noted (ours). */
async function closureReport({ opened, request, parts }: Asked): Promise<HttpAnswer | undefined> {
  const [name, number, isPdf] = CLOSURE_REPORT.exec(request.name ?? "") ?? [];
  const { state, audience } = opened;
  if (name === undefined || request.method === "POST" || !mayHaveClosureReport(audience.viewer, state))
    return undefined;
  const caseId = state.id;
  const look = { ...opened, history: await parts.cases.history(caseId) };
  const wanted = number === undefined ? undefined : Number(number);
  if (isPdf === undefined) {
    const view = closureView(look, `${parts.baseUrl}/documents/${request.secret}/${name}.pdf`, wanted);
    return view && page(200, closurePage(audience.reader, view), caseId);
  }
  const document = closureDocument(look, wanted);
  if (document === undefined) return undefined;
  const body = Buffer.from(await parts.pdf(document)).toString("base64");
  return { ...download(body, { name: `${caseId}-${name}`, type: PDF, caseId }), base64: true };
}

/** `plan`: all versions; `plan-2` the second one, `plan-2-3` its third page. */
const PLAN = /^plan(?:-([1-9]\d{0,2})(?:-([1-9]\d{0,2}))?)?$/;

/** As the closure report: made from the events when it is asked for, and no reading of it has to be noted (ours). */
async function planOf({ opened, request, parts }: Asked): Promise<HttpAnswer | undefined> {
  const [name, number, at = "1"] = PLAN.exec(request.name ?? "") ?? [];
  if (name === undefined || request.method === "POST") return undefined;
  const caseId = opened.state.id;
  const look = { ...opened, history: await parts.cases.history(caseId) };
  const here = `${parts.baseUrl}/documents/${request.secret}`;
  if (number === undefined) {
    const all = planVersionsView(look, here);
    return all && page(200, planVersionsPage(all), caseId);
  }
  const view = planVersionView(look, here, { number: Number(number), page: Number(at) });
  return view && page(200, planVersionPage(view), caseId);
}

async function answer(asked: Asked): Promise<HttpAnswer | undefined> {
  const makes = caseFileNamed(asked.request.name ?? "");
  if (makes === undefined) return (await planOf(asked)) ?? closureReport(asked);
  return mayHaveCaseFile(asked.opened) ? makes(asked) : undefined;
}

/**
 * The documents of a case, behind a party's own permanent link. GET and HEAD change nothing; the case file is handed out
 * as the answer to a POST, because each copy is an event. What a role has no part in looks like a link that is unknown.
 */
export const documents = (parts: DocumentsParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const refused = request.method === "POST" ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused, request);
    const opened = await openLink(request, "case", parts);
    const found = opened === undefined ? undefined : await answer({ opened, request, parts });
    return found ?? unknownLink(parts.baseUrl, request);
  });

export const handler = onFirstCall(() => documents(liveDocuments()));
