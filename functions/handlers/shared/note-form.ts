import type { Codes } from "../../adapters/codes.ts";
import type { MailFunction } from "../../adapters/mail-function.ts";
import { noteView } from "../../adapters/views/note-view.ts";
import type { FormState } from "../../adapters/views/request-view.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import type { Problem } from "../../domain/findings.ts";
import { noteDefinition, type Offered } from "../../domain/notes/table.ts";
import { page, refusal, seeOther, unknownLink } from "../../middleware/page-answers.ts";
import { notePage } from "../../pages/all-pages.tsx";
import { decodeForm, type DecodedForm } from "../../pages/forms/decode-form.ts";
import { problemsFromZod } from "../../pages/forms/problems-from-zod.ts";
import { ACTIONS, NOTHING_TYPED } from "../../pages/forms/typed.ts";
import { mailCode, wrongCode } from "./mailed-code.ts";
import type { OpenedLink } from "./open-link.ts";
import { tryToNote } from "./try-to-note.ts";
import type { NotingParts } from "./try-to-note.ts";

export interface NoteFormParts extends NotingParts {
  readonly codes: Codes;
  readonly mailer: Pick<MailFunction, "sendCode">;
  readonly baseUrl: string;
}

/** A note's page as it was opened. `back`: the page it was reached from, where it leads to once it is recorded. */
export interface OpenedNote {
  readonly opened: OpenedLink;
  readonly offered: Offered;
  readonly secret: string;
  readonly back: string;
  readonly request: HttpRequest;
}

const EMPTY: FormState = { typed: NOTHING_TYPED, rows: new Map(), problems: [] };

/** The page of a note; with its empty form, if none was sent. */
export const shownNote = (status: number, { opened, offered, back }: OpenedNote, form: FormState = EMPTY): HttpAnswer =>
  page(status, notePage(noteView(opened, offered, { ...form, casePage: back })), opened.state.id);

/** What is wrong with the words: their shape, then what the row says. */
function problemsOf(form: DecodedForm, { opened, offered }: OpenedNote): readonly Problem[] {
  const row = noteDefinition(offered.note);
  const parsed = row.content.safeParse(form.values);
  if (!parsed.success) return problemsFromZod(parsed.error);
  const { state, audience, at } = opened;
  const by = { ...audience.viewer, contact: audience.contact };
  return row.check(parsed.data, state, { at, subject: offered.subject, by });
}

async function record(form: DecodedForm, at: OpenedNote, parts: NoteFormParts): Promise<HttpAnswer> {
  const { opened, offered, secret, back } = at;
  const problems = problemsOf(form, at);
  const wrong =
    problems.length === 0 && noteDefinition(offered.note).highRisk
      ? await wrongCode(form, secret, opened.at, parts)
      : [];
  if (problems.length + wrong.length > 0)
    return shownNote(422, at, { typed: form.typed, rows: form.rows, problems: [...problems, ...wrong] });
  const end = await tryToNote(form.values, { opened, offered }, parts);
  if (end === undefined) return unknownLink(parts.baseUrl, at.request);
  return seeOther(back, opened.state.id);
}

/** What was sent to a note's page: recorded only by the button that says so. */
export async function sentToNote(at: OpenedNote, parts: NoteFormParts): Promise<HttpAnswer> {
  const { opened, offered, secret, request } = at;
  const row = noteDefinition(offered.note);
  const form = decodeForm(request.body.toString("utf8"), row.content);
  if (form.refused !== undefined) return refusal(form.refused === "too-large" ? "too-large" : "malformed", request);
  if (form.action === ACTIONS.decide) return record(form, at, parts);
  const { typed, rows } = form;
  if (form.action === ACTIONS.sendCode && row.highRisk) {
    const { viewer, contact } = opened.audience;
    const to = { caseId: opened.state.id, key: offered.note, ...viewer, contact };
    const sent = await mailCode(to, secret, opened.at, parts);
    return shownNote(200, at, { typed, rows, problems: [], ...sent });
  }
  if (form.action.startsWith(ACTIONS.add)) return shownNote(200, at, { typed, rows, problems: [] });
  return shownNote(200, at, { typed, rows, problems: problemsOf(form, at), notice: "checked" });
}
