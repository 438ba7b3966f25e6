import { extentOf, isMasked } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import type { RequestState } from "../../domain/request-state.ts";
import { canonical } from "../../domain/chain.ts";
import type { CaseEvent } from "../../domain/events.ts";
import type { Problem, Reason } from "../../domain/findings.ts";
import type { SharedLesson } from "../../domain/lessons/shared-lesson.ts";
import { isTrack } from "../../domain/requests/tracks.ts";
import { definitionOf, isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { NOTHING_TYPED } from "../../pages/forms/typed.ts";
import type { Rows, Typed } from "../../pages/forms/typed.ts";
import { givenIn, hasGiven } from "../../pages/forms/given.ts";
import { isInParts } from "../../pages/forms/parts.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { RequestPageView } from "../../pages/view-models.ts";
import type { Notice } from "../../pages/notices.ts";
import type { Section } from "../../pages/section-views.ts";
import type { Draft } from "../draft-store.ts";
import { sha256 } from "../hash.ts";
import type { Audience } from "./audience.ts";
import { besideView } from "./beside-view.ts";
import { RESTS_ON } from "./context.ts";
import { mainRevision, partViews, partsIn, partWith } from "./drafted.ts";
import type { Drafted } from "./drafted.ts";
import { sectionOf } from "./in-words.ts";
import { placed } from "./reading.ts";
import { knownPoint, startingPoint } from "./starting-point.ts";
import { seenOf } from "./seen.ts";
import type { Seen } from "./seen.ts";

/** An open request with all that its page is made from. */
export interface OpenPage {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly request: RequestState;
  readonly audience: Audience;
  /** What was saved of the answer when the page was opened. */
  readonly draft?: Draft;
  /** Lessons of cases like this one, where they help and the reader may see them. */
  readonly similar?: readonly SharedLesson[];
  /** Now, RFC 3339. */
  readonly at: string;
}

/** What became of the form since it was shown first. */
export interface FormState {
  readonly typed: Typed;
  readonly rows: Rows;
  readonly problems: readonly Problem[];
  readonly notice?: Notice;
  readonly codeSentAt?: string;
}

/** How far a long form is, and where its parts are. */
export interface Filling {
  readonly of: Drafted;
  /** Whether all of it is asked on this page, though it has parts. */
  readonly atOnce: boolean;
  /** What is wrong with all parts together, at their places in the form. */
  readonly problems: readonly Problem[];
  /** The request's own link. */
  readonly base: string;
  /** What a colleague saved meanwhile of the page that is shown. */
  readonly theirs?: Typed;
}

export const requestIdOf = ({ request }: RequestState): RequestId => {
  if (!isRequestId(request)) throw new RangeError(`no request ${request}`);
  return request;
};

const seenBy = ({ state, history, request, audience }: OpenPage): Seen[] =>
  seenOf({ state, history, viewer: audience.viewer, subject: request.subject }, RESTS_ON[requestIdOf(request)]);

/** Why it is asked, for whoever sees the level with its explanation. */
/** What explains this request: the rule of its own step. Tracks run beside the steps, no rule leads to them. */
const reasonsFor = ({ state, request, audience }: OpenPage): readonly Reason[] =>
  isTrack(request.request) || extentOf("response", audience.viewer, state) !== "all"
    ? []
    : (state.reasons[request.step] ?? []);

/**
 * The hash of what a page shows: answers are to this and to nothing else. It changes with the facts, the plan's
 * version and what the role may see, and stays with reminders, dates and the words of the page.
 */
export const shownHash = (page: OpenPage): string =>
  sha256(
    canonical({ key: page.request.key, seen: seenBy(page), reasons: reasonsFor(page), plan: page.state.plan?.hash }),
  );

const beginningOf = ({ state, history, audience, request }: OpenPage) => ({
  ...{ state, history, viewer: audience.viewer, subject: request.subject, language: audience.reader.language },
});

/** A form that nobody has sent yet. */
export const emptyForm = (page: OpenPage): FormState => {
  const typed = startingPoint(requestIdOf(page.request), beginningOf(page));
  return { typed: typed ?? NOTHING_TYPED, rows: new Map(), problems: [] };
};

/** What of a form is said instead of asked, because the case gave it. */
export const givenOn = (page: OpenPage, typed: Typed): ReadonlySet<string> => {
  const request = requestIdOf(page.request);
  const known = hasGiven(request) ? knownPoint(request, beginningOf(page)) : undefined;
  return known === undefined ? new Set() : givenIn(request, known, typed);
};

const colleaguesOf = ({ organisation, contact }: Audience) =>
  (organisation?.contacts ?? []).filter(({ id }) => id !== contact).map(({ id, name }) => ({ id, name }));

/** The sections of what a request rests on, in words. */
export const restsOn = (page: OpenPage): Section[] => {
  const { reader, organisations } = page.audience;
  const telling = { texts: textsFor(reader.language), reader, organisations };
  return seenBy(page).map((seen) => sectionOf(seen, telling));
};

const fillingView = ({ of, atOnce, problems, base, theirs }: Filling): Partial<RequestPageView> => {
  const shared = { draft: mainRevision(of, atOnce), leftOut: of.leftOut, ...(theirs === undefined ? {} : { theirs }) };
  if (atOnce || !isInParts(of.request)) return shared;
  const parts = partsIn(of);
  const pageOf = (path: string): string | undefined => {
    const part = partWith(parts, path);
    return part === undefined ? undefined : `${base}/${part.name}`;
  };
  return { ...shared, parts: partViews(of, problems), base, pageOf };
};

/** Each as the library shows it first, which opens by the same link. */
const similarLinks = ({ similar = [] }: OpenPage, base: string): Pick<RequestPageView, "similar"> => {
  const library = base.replace(/\/request\/(?=[^/]+$)/, "/library/");
  const links = similar.map((lesson, index) => ({ lesson, href: `${library}#lesson-${String(index + 1)}` }));
  return links.length === 0 ? {} : { similar: links };
};

export function requestView(page: OpenPage, form: FormState, filling: Filling): RequestPageView {
  const { request, audience, state, at } = page;
  const { reader, organisations, viewer } = audience;
  const requestId = requestIdOf(request);
  const code = form.codeSentAt === undefined ? {} : { sentAt: form.codeSentAt };
  return {
    reader,
    reference: state.id,
    requestId,
    role: viewer.role,
    dueAt: request.dueAt,
    late: request.dueAt < at,
    masked: isMasked(state, viewer.role),
    reasons: reasonsFor(page),
    ...placed(restsOn(page), filling.base),
    ...similarLinks(page, filling.base),
    ...fillingView(filling),
    typed: form.typed,
    given: givenOn(page, form.typed),
    rows: form.rows,
    problems: form.problems,
    ...(form.notice === undefined ? {} : { notice: form.notice }),
    organisations,
    ...(definitionOf(requestId).highRisk ? { code } : {}),
    revision: request.revision,
    shown: shownHash(page),
    beside: besideView(page, request, filling.base),
    colleagues: colleaguesOf(audience),
  };
}
