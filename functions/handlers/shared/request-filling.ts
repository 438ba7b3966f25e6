import type { DraftOf, DraftStore } from "../../adapters/draft-store.ts";
import { problemsOf, readAnswer } from "../../adapters/views/answer-form.ts";
import type { SentAnswer } from "../../adapters/views/answer-form.ts";
import { atPlaces, drafted, readPart, toSave, wasAtOnce, wholeBody, withSent } from "../../adapters/views/drafted.ts";
import type { Drafted, SentPart } from "../../adapters/views/drafted.ts";
import { emptyForm, requestIdOf } from "../../adapters/views/request-view.ts";
import type { Filling, OpenPage } from "../../adapters/views/request-view.ts";
import { leftOutOf } from "../../adapters/views/starting-point.ts";
import { withoutWithheldRows } from "../../adapters/views/withheld-rows.ts";
import type { Problem } from "../../domain/findings.ts";
import { definitionOf } from "../../domain/requests/table.ts";
import { MOST_FIELDS_IN_PARTS } from "../../pages/forms/decode-form.ts";
import { typedFrom } from "../../pages/forms/encode-answer.ts";
import { MAIN, WHOLE, isInParts } from "../../pages/forms/parts.ts";
import { CONTROLS } from "../../pages/forms/typed.ts";
import type { Behind } from "./request-behind.ts";

export interface FillingParts {
  readonly drafts: DraftStore;
  /** `https://host/stage`, from the environment only (hazards, EM-25). */
  readonly baseUrl: string;
}

export type Decided = Extract<Behind, { kind: "decided" }>;

/** Whose draft a page shows: of the organisation that is asked. */
export const draftOf = ({ state, request }: OpenPage): DraftOf => ({
  caseId: state.id,
  key: request.key,
  organisation: request.organisation,
});

/** The form as it is filled now that something was saved. */
export const filledNow = async (page: OpenPage, { drafts }: Pick<FillingParts, "drafts">): Promise<Drafted> =>
  fillingOf({ ...page, draft: await drafts.read(draftOf(page)) });

/** The form as it was filled when the page was opened, without what somebody took their consent back for. */
export function fillingOf(page: OpenPage): Drafted {
  const request = requestIdOf(page.request);
  const begun = { request, typed: emptyForm(page).typed, leftOut: leftOutOf(page.state) };
  const of = drafted(begun, page.draft ?? {});
  const filler = { request, viewer: page.audience.viewer, state: page.state };
  return { ...of, typed: withoutWithheldRows(of.typed, filler) };
}

/** What is wrong with all that is filled in so far, at its places in the form. */
export const problemsSoFar = (of: Drafted, page: OpenPage): Problem[] =>
  atPlaces(problemsOf(readAnswer(wholeBody(of, ""), of.request, MOST_FIELDS_IN_PARTS), page), of.typed);

/** What the page of a request needs to know of its parts; a form that is asked at once has none to look through. */
export const shownFilling = (of: Drafted, page: OpenPage, base: string, atOnce: boolean): Filling => ({
  of,
  base,
  atOnce,
  problems: isInParts(of.request) && !atOnce ? problemsSoFar(of, page) : [],
});

/** An answer as it was sent, put together with all parts that were saved before. */
export interface SentWhole {
  readonly sent: SentAnswer;
  readonly own: SentPart;
  readonly of: Drafted;
  /** Whether the page asked for all of a form that has parts. */
  readonly atOnce: boolean;
}

/** Reads what the page with the decision sent. */
export function readWhole(body: Buffer, before: Drafted): SentWhole {
  const { request } = before;
  const text = body.toString("utf8");
  const direct = readAnswer(body, request);
  const atOnce = wasAtOnce(before, direct.form.controls.get(CONTROLS.draft) ?? "");
  const name = atOnce ? WHOLE : MAIN;
  const own = readPart(text, request, name);
  const of = withSent(before, name, own.typed);
  const isWhole = direct.form.refused !== undefined || atOnce || !isInParts(request);
  const sent = isWhole ? direct : readAnswer(wholeBody(of, text), request, MOST_FIELDS_IN_PARTS);
  return { sent, own, of, atOnce };
}

/** What was decided, as a form: the parts of an answer that comes again are those of the recorded one. */
export const filledAsDecided = ({ request, decided }: Decided): Drafted => {
  const id = requestIdOf(request);
  return { request: id, draft: {}, leftOut: [], typed: typedFrom(decided.fact.answer, definitionOf(id).answer) };
};

/** Keeps the page with the decision for later, without the decision. */
export const saveMain = (
  page: OpenPage,
  { own, sent, atOnce }: SentWhole,
  { drafts }: Pick<FillingParts, "drafts">,
) => {
  const revision = revisionIn(sent.form.controls.get(CONTROLS.draft) ?? "");
  return drafts.save(draftOf(page), { part: atOnce ? WHOLE : MAIN, revision, typed: toSave(own.typed) });
};

/** The revision that a form carries; a form that carries none shows nothing that was saved. */
export const revisionIn = (control: string): number => {
  const [digits = ""] = control.split("/");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
};
