import type { Codes } from "../adapters/codes.ts";
import type { DraftStore } from "../adapters/draft-store.ts";
import type { SentAnswer } from "../adapters/views/answer-form.ts";
import { receiptView } from "../adapters/views/receipt-view.ts";
import { arePartsCurrent, atPlaces, mayBeAtOnce } from "../adapters/views/drafted.ts";
import { requestView } from "../adapters/views/request-view.ts";
import type { Filling, FormState, OpenPage } from "../adapters/views/request-view.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal, seeOther, unknownLink } from "../middleware/page-answers.ts";
import { receiptPage, requestPage as rendered } from "../pages/all-pages.tsx";
import { MAIN, WHOLE, isInParts } from "../pages/forms/parts.ts";
import { ACTIONS } from "../pages/forms/typed.ts";
import { noteRefusal } from "./shared/note-refusal.ts";
import { liveRequestPage } from "./shared/live-pages.ts";
import { besideRequest } from "./shared/beside-request.ts";
import { openLink, readBehind } from "./shared/open-link.ts";
import type { LinkParts } from "./shared/open-link.ts";
import { belowRequest } from "./shared/part-page.ts";
import type { RemindersParts } from "./shared/reminders-below.ts";
import { tryToRecord } from "./shared/record-answer.ts";
import type { RecordParts } from "./shared/record-answer.ts";
import { actOn } from "./shared/request-actions.ts";
import type { ActionParts } from "./shared/request-actions.ts";
import { requestBehind } from "./shared/request-behind.ts";
import type { Behind } from "./shared/request-behind.ts";
import { filledAsDecided, filledNow, fillingOf, readWhole, saveMain, shownFilling } from "./shared/request-filling.ts";
import type { Decided, FillingParts, SentWhole } from "./shared/request-filling.ts";

export interface RequestPageParts extends LinkParts, RecordParts, ActionParts, FillingParts {
  readonly cases: LinkParts["cases"] & RecordParts["cases"];
  readonly directory: LinkParts["directory"] & RemindersParts["directory"];
  readonly drafts: DraftStore;
  readonly codes: Codes;
  /** Tells the machine of a decision; never fails: what fails the reconciler does (architecture, A decision by mail, 4). */
  readonly settle: (caseId: string, key: string) => Promise<void>;
  readonly log: (line: LogLine) => void;
}

type Open = Extract<Behind, { kind: "open" }>;

/** Somebody else may write first; each time the case is read again and everything is checked again. */
const MOST_ATTEMPTS = 10;

/** What was sent, and the request's own link. */
interface Answered extends SentWhole {
  readonly base: string;
  readonly asking: HttpRequest;
}

/** Bytes, of which a fifth travels (the gateway compresses). Ours: heavier pages are too slow on a poor line. */
const HEAVY = 30_000;

const isHeavy = ({ body }: HttpAnswer): boolean => Buffer.byteLength(body) > HEAVY;

const shown = (status: number, open: OpenPage, form: FormState, filling: Filling): HttpAnswer =>
  page(status, rendered(requestView(open, form, filling)), open.state.id);

/** The form as it was sent; of a form in parts the rows stay where they were typed. */
const shownAgain = (
  status: number,
  { page: open }: Open,
  { sent, own, of, base, atOnce }: Answered,
  { theirs, ...over }: Partial<FormState> & Pick<Filling, "theirs">,
): HttpAnswer => {
  const inParts = isInParts(of.request) && !atOnce;
  const problems = inParts ? atPlaces(over.problems ?? [], of.typed) : (over.problems ?? []);
  const typed = inParts ? { typed: of.typed, rows: own.rows } : { typed: sent.form.typed, rows: sent.form.rows };
  const filling = { ...shownFilling(of, open, base, atOnce), ...(theirs === undefined ? {} : { theirs }) };
  return shown(status, open, { ...typed, ...over, problems }, filling);
};

/** `base`: the request's own link. */
const receipt = (status: number, { opened, request, decided }: Decided, base: string, differs = false): HttpAnswer =>
  page(
    status,
    receiptPage(receiptView({ state: opened.state, request, decided, base }, opened.audience, differs)),
    opened.state.id,
  );

/** An answer to what is decided: the same one leads to its receipt, another one is told that it came too late. */
async function tooLate(behind: Decided, sent: SentAnswer, request: HttpRequest, parts: RequestPageParts) {
  const { opened, decided } = behind;
  await parts.settle(opened.state.id, decided.fact.key);
  const isOther = sent.form.action === ACTIONS.decide && sent.digest !== decided.fact.digest;
  if (isOther) await noteRefusal(behind, parts);
  return isOther
    ? receipt(409, behind, linkOf(request, parts), true)
    : seeOther(`${parts.baseUrl}/request/${request.secret}`, opened.state.id);
}

async function readAgain({ opened }: Open, parts: RequestPageParts): Promise<Behind | undefined> {
  const again = await readBehind(opened.link, parts);
  return again === undefined ? undefined : requestBehind(again);
}

/** Records the answer; whoever else writes at the same time, one of them decides and the others see what. */
async function decide(first: Open, whole: Answered, request: HttpRequest, parts: RequestPageParts) {
  const { sent } = whole;
  let behind = first;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const { page: open, opened } = behind;
    const answering = { page: open, directory: opened.directory, secret: request.secret };
    const end = await tryToRecord(sent, answering, parts, attempt > 1);
    if (end.kind === "problems") return shownAgain(422, behind, whole, { problems: end.problems });
    if (end.kind === "stale") return shownAgain(409, behind, whole, { notice: "changed-meanwhile" });
    if (end.kind === "recorded") {
      await parts.settle(open.state.id, open.request.key);
      return seeOther(`${parts.baseUrl}/request/${request.secret}`, open.state.id);
    }
    const again = await readAgain(behind, parts);
    if (again === undefined) return unknownLink(parts.baseUrl, request);
    if (again.kind === "decided") return tooLate(again, sent, request, parts);
    behind = again;
  }
  return shownAgain(409, behind, whole, { notice: "changed-meanwhile" });
}

/** Keeps the page for later; what a colleague saved meanwhile is shown beside what was typed. */
async function save(behind: Open, whole: Answered, parts: RequestPageParts): Promise<HttpAnswer> {
  const end = await saveMain(behind.page, whole, parts);
  if (end === "closed") return unknownLink(parts.baseUrl, whole.asking);
  if (end === "too-large") return shownAgain(422, behind, whole, { notice: "draft-too-large" });
  const { draft } = await filledNow(behind.page, parts);
  const now = { ...whole, of: { ...whole.of, draft } };
  if (end === "saved") return shownAgain(200, behind, now, { notice: "saved" });
  return shownAgain(409, behind, now, {
    notice: "saved-by-others",
    theirs: new Map(draft[whole.atOnce ? WHOLE : MAIN]?.typed ?? []),
  });
}

/**
 * What was asked at once and became too heavy for one page, by rows or by what is wrong: it is kept, and asked in parts
 * from now on. What can not be kept is shown as it is.
 */
async function goOnInParts(again: HttpAnswer, open: OpenPage, whole: Answered, parts: RequestPageParts) {
  if (!whole.atOnce || !isHeavy(again)) return again;
  const end = await saveMain(open, whole, parts);
  return end === "saved" ? seeOther(whole.base, open.state.id) : again;
}

async function answered(behind: Behind, request: HttpRequest, parts: RequestPageParts): Promise<HttpAnswer> {
  const before = behind.kind === "open" ? fillingOf(behind.page) : filledAsDecided(behind);
  const whole = { ...readWhole(request.body, before), base: linkOf(request, parts), asking: request };
  const { sent } = whole;
  if (sent.form.refused !== undefined)
    return refusal(sent.form.refused === "too-large" ? "too-large" : "malformed", request);
  if (behind.kind === "decided") return tooLate(behind, sent, request, parts);
  if (sent.form.action === ACTIONS.save) return save(behind, whole, parts);
  if (sent.form.action === ACTIONS.decide) {
    if (arePartsCurrent(before, sent.form.controls))
      return goOnInParts(await decide(behind, whole, request, parts), behind.page, whole, parts);
    return shownAgain(409, behind, whole, { notice: "changed-meanwhile" });
  }
  const answering = { page: behind.page, directory: behind.opened.directory, secret: request.secret };
  return goOnInParts(shownAgain(200, behind, whole, await actOn(sent, answering, parts)), behind.page, whole, parts);
}

const linkOf = ({ secret }: HttpRequest, { baseUrl }: RequestPageParts): string => `${baseUrl}/request/${secret}`;

function looked({ page: open }: Open, request: HttpRequest, parts: RequestPageParts): HttpAnswer {
  const of = fillingOf(open);
  const form = { typed: of.typed, rows: new Map(), problems: [] };
  const base = linkOf(request, parts);
  const asked = (atOnce: boolean) => shown(200, open, form, shownFilling(of, open, base, atOnce));
  const whole = mayBeAtOnce(of) ? asked(true) : undefined;
  return whole === undefined || isHeavy(whole) ? asked(false) : whole;
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
    if (refused !== undefined) return refusal(refused, request);
    const opened = await openLink(request, "request", parts);
    const behind = opened === undefined ? undefined : requestBehind(opened);
    if (behind === undefined) return unknownLink(parts.baseUrl, request);
    const beside = await besideRequest(behind, request, parts);
    if (beside !== undefined) return beside;
    if (behind.kind === "open" && request.name !== undefined) return belowRequest(behind.page, request, parts);
    if (isPost) return answered(behind, request, parts);
    return behind.kind === "decided" ? receipt(200, behind, linkOf(request, parts)) : looked(behind, request, parts);
  });

export const handler = onFirstCall(() => requestPage(liveRequestPage()));
