import type { CaseStore } from "../../adapters/case-store.ts";
import type { MailStore } from "../../adapters/mail-store.ts";
import { caseListView, isCaseList, partiesIn } from "../../adapters/views/case-list-view.ts";
import { seenSections } from "../../adapters/views/case-view.ts";
import { happenedSections } from "../../adapters/views/happenings.ts";
import { FACTS, HISTORY, readingPage } from "../../adapters/views/reading.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import type { Case } from "../../domain/case.ts";
import type { OwedMail } from "../../domain/decisions/decision.ts";
import { page } from "../../middleware/page-answers.ts";
import { caseListPage, caseReadingPage, linkSentPage } from "../../pages/all-pages.tsx";
import { linksToRequests, linkToCase } from "./fresh-links.ts";
import type { OpenedLink } from "./open-link.ts";

export interface BelowCaseParts {
  readonly cases: Pick<CaseStore, "read" | "casesOf">;
  readonly mails: Pick<MailStore, "owe">;
}

/** Which page, of whom. `base`: the case page. */
interface Below {
  readonly opened: OpenedLink;
  readonly base: string;
}

function reading({ opened, base }: Below, name: string): HttpAnswer | undefined {
  const about = name.startsWith(HISTORY) ? "history" : "facts";
  const sections = about === "history" ? happenedSections(opened) : seenSections(opened);
  const found = readingPage(sections, name, about === "history" ? HISTORY : FACTS);
  if (found === undefined) return undefined;
  const { reader } = opened.audience;
  const next = found.next === undefined ? {} : { next: `${base}/${found.next}` };
  const view = { reader, reference: opened.state.id, about, sections: found.sections, base, ...next } as const;
  return page(200, caseReadingPage(view), opened.state.id);
}

/** Ours: reads at once what a table answers without being throttled. */
const AT_ONCE = 25;

/** Each case as it is now, not as an index has it: an organisation may have been excluded a moment ago. */
async function readAll(ids: readonly string[], { cases }: BelowCaseParts): Promise<Case[]> {
  const found: Case[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    found.push(...(await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => cases.read(id)))));
  return found;
}

async function list({ opened, base }: Below, name: string, parts: BelowCaseParts): Promise<HttpAnswer | undefined> {
  const { organisation } = opened.audience;
  if (organisation === undefined) return undefined;
  const states = await readAll(await parts.cases.casesOf(organisation.id), parts);
  return page(200, caseListPage(caseListView(opened, states, { name, base })), opened.state.id);
}

/** A page to read below a case page; `undefined` where there is none of this name. */
export async function shownBelowCase(below: Below, name: string, parts: BelowCaseParts) {
  return isCaseList(name) ? list(below, name, parts) : reading(below, name);
}

interface Owed {
  readonly caseId: string;
  readonly mails: readonly OwedMail[];
}

/** Another case of the same party: whoever takes no part in it is mailed nothing, and is not told so. */
async function ofOtherCase({ opened }: Below, caseId: string, parts: BelowCaseParts): Promise<Owed> {
  const { audience, at } = opened;
  const { organisation, contact } = audience;
  if (organisation === undefined || !(await parts.cases.casesOf(organisation.id)).includes(caseId))
    return { caseId, mails: [] };
  const [party] = partiesIn(await parts.cases.read(caseId), organisation.id);
  const person = { organisation, contact: { id: contact } };
  return { caseId, mails: party === undefined ? [] : linkToCase(person, party.role, at) };
}

function ofThisCase({ opened }: Below, of: string | null): Owed {
  const { state, audience, directory, at } = opened;
  const { organisation, contact, viewer } = audience;
  if (organisation === undefined) return { caseId: state.id, mails: [] };
  const person = { organisation, contact: { id: contact } };
  const mails = of === "requests" ? linksToRequests(state, person, directory, at) : linkToCase(person, viewer.role, at);
  return { caseId: state.id, mails };
}

/** The name of what links are asked for at. */
export const LINKS = "links";

/**
 * Mails a fresh link to the registered address of whoever holds this one, each at most once an hour: to this case, to
 * what is asked of them in it, or to another case of their party. It mails and changes nothing else.
 */
export async function mailLinksBelow(below: Below, { body }: HttpRequest, parts: BelowCaseParts): Promise<HttpAnswer> {
  const sent = new URLSearchParams(body.toString("utf8"));
  const other = sent.get("case");
  const { caseId, mails } = other === null ? ofThisCase(below, sent.get("of")) : await ofOtherCase(below, other, parts);
  const { opened, base } = below;
  if (mails.length > 0) await parts.mails.owe(caseId, mails, opened.at);
  const { reader } = opened.audience;
  return page(200, linkSentPage({ reader, reference: opened.state.id, base }), opened.state.id);
}
