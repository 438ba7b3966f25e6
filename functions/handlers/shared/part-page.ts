import {
  partWith,
  partsBeside,
  partsIn,
  readPart,
  revisionOf,
  titleOf,
  toSave,
  withSent,
} from "../../adapters/views/drafted.ts";
import type { Drafted, SentPart } from "../../adapters/views/drafted.ts";
import { readingPage } from "../../adapters/views/reading.ts";
import { givenOn, restsOn } from "../../adapters/views/request-view.ts";
import type { OpenPage } from "../../adapters/views/request-view.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import { page, refusal, seeOther, unknownLink } from "../../middleware/page-answers.ts";
import { factsPage, partPage } from "../../pages/all-pages.tsx";
import { collect } from "../../pages/forms/decode-form.ts";
import type { Part } from "../../pages/forms/parts.ts";
import { ACTIONS, CONTROLS } from "../../pages/forms/typed.ts";
import type { Typed } from "../../pages/forms/typed.ts";
import type { PartPageView } from "../../pages/part-views.ts";
import { draftOf, filledNow, fillingOf, problemsSoFar, revisionIn } from "./request-filling.ts";
import type { FillingParts } from "./request-filling.ts";

interface At {
  readonly open: OpenPage;
  readonly of: Drafted;
  readonly part: Part;
  readonly base: string;
  readonly request: HttpRequest;
}

type Over = Partial<Pick<PartPageView, "typed" | "rows" | "problems" | "notice" | "theirs" | "draft">>;

const NOTHING: Typed = new Map();

const followerOf = ({ of, part }: At, typed: Typed): Part | undefined => {
  const parts = partsIn({ ...of, typed });
  return parts[parts.findIndex(({ name }) => name === part.name) + 1];
};

const problemsHere = ({ open, part }: At, filled: Drafted) => {
  const parts = partsIn(filled);
  return problemsSoFar(filled, open).filter(({ field }) => partWith(parts, field)?.name === part.name);
};

const shown = (status: number, at: At, over: Over): HttpAnswer => {
  const { open, of, part, base } = at;
  const view = {
    reader: open.audience.reader,
    reference: open.state.id,
    requestId: of.request,
    part: { ...titleOf(part, of.typed), name: part.name },
    typed: of.typed,
    rows: new Map(),
    problems: [],
    organisations: open.audience.organisations,
    draft: String(revisionOf(of, part.name)),
    back: base,
    beside: partsBeside(part, partsIn(of))
      .filter(({ name }) => name !== part.name)
      .map((one) => ({ ...titleOf(one, of.typed), name: one.name })),
    hasNext: followerOf(at, of.typed) !== undefined,
    theirs: NOTHING,
    ...over,
    given: givenOn(open, over.typed ?? of.typed),
  };
  return page(status, partPage(view), open.state.id);
};

/** Keeps what was typed, unless a colleague saved this part since it was shown: then both are shown. */
async function save(at: At, own: SentPart, sent: URLSearchParams, parts: FillingParts): Promise<HttpAnswer> {
  const { open, of, part, base } = at;
  const revision = revisionIn(sent.get(CONTROLS.draft) ?? "");
  const typed = withSent(of, part.name, own.typed);
  const kept = { typed: typed.typed, rows: own.rows };
  const end = await parts.drafts.save(draftOf(open), { part: part.name, revision, typed: toSave(own.typed) });
  if (end === "closed") return unknownLink(parts.baseUrl, at.request);
  if (end === "too-large") return shown(422, at, { ...kept, notice: "draft-too-large", draft: String(revision) });
  if (end === "changed") {
    const now = await filledNow(open, parts);
    const theirs = new Map(now.draft[part.name]?.typed ?? []);
    return shown(409, { ...at, of: now }, { ...kept, theirs, notice: "saved-by-others" });
  }
  const next = sent.get(CONTROLS.action) === ACTIONS.saveNext ? followerOf(at, typed.typed) : undefined;
  return seeOther(next === undefined ? base : `${base}/${next.name}`, open.state.id);
}

async function answered(at: At, request: HttpRequest, parts: FillingParts): Promise<HttpAnswer> {
  const body = request.body.toString("utf8");
  const { refused } = collect(body);
  if (refused !== undefined) return refusal(refused === "too-large" ? "too-large" : "malformed", request);
  const sent = new URLSearchParams(body);
  const own = readPart(body, at.of.request, at.part.name);
  const action = sent.get(CONTROLS.action) ?? "";
  if (action === ACTIONS.save || action === ACTIONS.saveNext) return save(at, own, sent, parts);
  const filled = withSent(at.of, at.part.name, own.typed);
  const draft = String(revisionIn(sent.get(CONTROLS.draft) ?? ""));
  const list = action.startsWith(ACTIONS.add) ? action.slice(ACTIONS.add.length) : undefined;
  const rows = list === undefined ? own.rows : new Map([...own.rows, [list, (own.rows.get(list) ?? 0) + 1] as const]);
  const problems = list === undefined ? problemsHere(at, filled) : [];
  return shown(200, at, { typed: filled.typed, rows, problems, draft });
}

/**
 * A page below the link of an open request: a part of its form, or some of what it rests on. GET writes nothing; POST
 * saves a draft and decides nothing.
 */
export async function belowRequest(open: OpenPage, request: HttpRequest, parts: FillingParts): Promise<HttpAnswer> {
  const { name = "" } = request;
  const base = `${parts.baseUrl}/request/${request.secret}`;
  const of = fillingOf(open);
  const part = partsIn(of).find((one) => one.name === name);
  if (part !== undefined) {
    const at = { open, of, part, base, request };
    if (request.method === "POST") return answered(at, request, parts);
    return shown(200, at, of.draft[name] === undefined ? {} : { problems: problemsHere(at, of) });
  }
  const reading = readingPage(restsOn(open), name);
  // A part that is no longer there, after rows were emptied, leads back to those that are.
  if (reading === undefined) return seeOther(base, open.state.id);
  const { sections, next } = reading;
  const { reader } = open.audience;
  const facts = { reader, reference: open.state.id, requestId: of.request, sections, back: base };
  return page(200, factsPage(next === undefined ? facts : { ...facts, next: `${base}/${next}` }), open.state.id);
}
