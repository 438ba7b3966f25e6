import type { CaseStore } from "../adapters/case-store.ts";
import type { Codes } from "../adapters/codes.ts";
import type { Links } from "../adapters/links.ts";
import type { MailFunction } from "../adapters/mail-function.ts";
import { noteNamed, noteView } from "../adapters/views/note-view.ts";
import { REPORTER } from "../adapters/views/reporter-link.ts";
import type { FormState } from "../adapters/views/request-view.ts";
import type { Workflow } from "../adapters/workflow.ts";
import type { HttpAnswer, HttpRequest } from "../contracts/http.ts";
import type { Sha256 } from "../domain/chain.ts";
import type { Problem } from "../domain/findings.ts";
import { noteDefinition, type Offered } from "../domain/notes/table.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal, seeOther, unknownLink } from "../middleware/page-answers.ts";
import { notePage as rendered } from "../pages/all-pages.tsx";
import { decodeForm, type DecodedForm } from "../pages/forms/decode-form.ts";
import { problemsFromZod } from "../pages/forms/problems-from-zod.ts";
import { ACTIONS, NOTHING_TYPED } from "../pages/forms/typed.ts";
import { LINKS, mailLinksBelow, shownBelowCase } from "./shared/case-below.ts";
import type { BelowCaseParts } from "./shared/case-below.ts";
import { liveNotePage } from "./shared/live-notes.ts";
import { mailCode, wrongCode } from "./shared/mailed-code.ts";
import { openLink } from "./shared/open-link.ts";
import type { LinkParts, OpenedLink } from "./shared/open-link.ts";
import { reporterBelow } from "./shared/reporter-below.ts";
import { tryToNote } from "./shared/try-to-note.ts";

export interface NotePageParts extends LinkParts, BelowCaseParts {
  readonly cases: LinkParts["cases"] & BelowCaseParts["cases"] & Pick<CaseStore, "change" | "reporter">;
  readonly links: LinkParts["links"] & Pick<Links, "revoke">;
  readonly codes: Codes;
  readonly mailer: Pick<MailFunction, "sendCode">;
  /** Starts the run the case is in after a note; never fails: what fails the reconciler does. */
  readonly start: (...run: Parameters<Workflow["start"]>) => Promise<void>;
  readonly sha256: Sha256;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** A note's page as it was opened. */
interface Opened {
  readonly opened: OpenedLink;
  readonly offered: Offered;
  readonly secret: string;
  readonly casePage: string;
  readonly request: HttpRequest;
}

const EMPTY: FormState = { typed: NOTHING_TYPED, rows: new Map(), problems: [] };

const shown = (status: number, { opened, offered, casePage }: Opened, form: FormState): HttpAnswer =>
  page(status, rendered(noteView(opened, offered, { ...form, casePage })), opened.state.id);

/** What is wrong with the words: their shape, then what the row says. */
function problemsOf(form: DecodedForm, { opened, offered }: Opened): readonly Problem[] {
  const row = noteDefinition(offered.note);
  const parsed = row.content.safeParse(form.values);
  if (!parsed.success) return problemsFromZod(parsed.error);
  const { state, audience, at } = opened;
  const by = { ...audience.viewer, contact: audience.contact };
  return row.check(parsed.data, state, { at, subject: offered.subject, by });
}

async function record(form: DecodedForm, at: Opened, parts: NotePageParts): Promise<HttpAnswer> {
  const { opened, offered, secret, casePage } = at;
  const problems = problemsOf(form, at);
  const wrong =
    problems.length === 0 && noteDefinition(offered.note).highRisk
      ? await wrongCode(form, secret, opened.at, parts)
      : [];
  if (problems.length + wrong.length > 0)
    return shown(422, at, { typed: form.typed, rows: form.rows, problems: [...problems, ...wrong] });
  const end = await tryToNote(form.values, { opened, offered }, parts);
  if (end === undefined) return unknownLink(parts.baseUrl, at.request);
  return seeOther(casePage, opened.state.id);
}

async function sentTo(at: Opened, { body }: HttpRequest, parts: NotePageParts): Promise<HttpAnswer> {
  const { opened, offered, secret } = at;
  const row = noteDefinition(offered.note);
  const form = decodeForm(body.toString("utf8"), row.content);
  if (form.refused !== undefined) return refusal(form.refused === "too-large" ? "too-large" : "malformed", at.request);
  if (form.action === ACTIONS.decide) return record(form, at, parts);
  const { typed, rows } = form;
  if (form.action === ACTIONS.sendCode && row.highRisk) {
    const to = {
      caseId: opened.state.id,
      key: offered.note,
      ...opened.audience.viewer,
      contact: opened.audience.contact,
    };
    const sent = await mailCode(to, secret, opened.at, parts);
    return shown(200, at, { typed, rows, problems: [], ...sent });
  }
  if (form.action.startsWith(ACTIONS.add)) return shown(200, at, { typed, rows, problems: [] });
  return shown(200, at, { typed, rows, problems: problemsOf(form, at), notice: "checked" });
}

/** What is no note: a page to read, or a link that is asked for. */
async function below(opened: OpenedLink, request: HttpRequest, parts: NotePageParts): Promise<HttpAnswer | undefined> {
  const { secret, name = "", method } = request;
  if (name === REPORTER) return reporterBelow(opened, request, parts);
  const at = { opened, base: `${parts.baseUrl}/case/${secret}` };
  if (method === "POST") return name === LINKS ? mailLinksBelow(at, request, parts) : undefined;
  return shownBelowCase(at, name, parts);
}

/**
 * The pages below a case page: what a party may record without being asked, each with its form, and what is too long
 * for the case page itself. GET and HEAD change nothing; what is not theirs, or not possible now, looks like an unknown
 * link (hazards, EM-18).
 */
export const notePage = (parts: NotePageParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const isPost = request.method === "POST";
    const refused = isPost ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused, request);
    const { secret, name = "" } = request;
    const opened = await openLink(request, "case", parts);
    if (opened === undefined) return unknownLink(parts.baseUrl, request);
    const offered = noteNamed(name, opened);
    if (offered === undefined) return (await below(opened, request, parts)) ?? unknownLink(parts.baseUrl, request);
    const at: Opened = { request, opened, offered, secret, casePage: `${parts.baseUrl}/case/${secret}` };
    return isPost ? sentTo(at, request, parts) : shown(200, at, EMPTY);
  });

export const handler = onFirstCall(() => notePage(liveNotePage()));
