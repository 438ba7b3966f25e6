import type { CaseStore } from "../../adapters/case-store.ts";
import { caseFileOf, caseFileView } from "../../adapters/documents/case-file.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import { JSON_TYPE } from "../../contracts/http.ts";
import { MOST_PARTS, partOf, partsNeeded } from "../../domain/documents/case-file-parts.ts";
import type { CaseEvent, Fact } from "../../domain/events.ts";
import { page } from "../../middleware/page-answers.ts";
import { caseFileOfferPage, caseFilePage } from "../../pages/document-pages.tsx";
import { deciding } from "./deciding.ts";
import type { LinkParts, OpenedLink } from "./open-link.ts";

export interface CopyParts extends LinkParts {
  readonly cases: LinkParts["cases"] & Pick<CaseStore, "change">;
  readonly baseUrl: string;
  /** Above it a case file comes in parts: an answer of Lambda holds six megabytes, quoted once more. */
  readonly mostBytes?: number;
}

/** Who asks for what of the case file. */
export interface CopyAsked {
  readonly opened: OpenedLink;
  readonly request: HttpRequest;
  readonly parts: CopyParts;
}

const MOST_BYTES = 4 * 1024 * 1024;

type Document = Extract<Fact, { type: "exported" }>["document"];
type Exported = CaseEvent & { readonly fact: Extract<Fact, { type: "exported" }> };

/** A file is never shown in place of a page: browsers save it under a name that says no more than a mail does. */
export const download = (
  body: string,
  { name, type, caseId }: { name: string; type: string; caseId: string },
): HttpAnswer => ({
  status: 200,
  contentType: type,
  body,
  headers: { "content-disposition": `attachment; filename="${name}"` },
  caseId,
});

/** Notes in the case that a copy was taken, then reads all of it: the copy holds the event of its own making. */
async function noted(document: Document, { opened, parts }: CopyAsked): Promise<OpenedLink> {
  const { state: seen, audience } = opened;
  const by = { ...audience.viewer, contact: audience.contact };
  const state = await deciding({ ...parts, seen }, seen.id, () => ({
    facts: [{ type: "exported", document, by }],
    mails: [],
    requests: [],
  }));
  const history = await parts.cases.history(state.id);
  return { ...opened, state, history: history.slice(0, state.version) };
}

const isCopyOf =
  (document: Document, { audience: { viewer, contact } }: OpenedLink) =>
  (event: CaseEvent): event is Exported =>
    event.fact.type === "exported" &&
    event.fact.document === document &&
    event.fact.by.organisation === viewer.organisation &&
    event.fact.by.contact === contact;

/**
 * The case up to the copy this reader took last: its first part is noted, the others belong to it. What may be seen of
 * the events is decided now. `undefined` where the first part was never taken.
 */
async function lastCopy(document: Document, { opened, parts }: CopyAsked): Promise<OpenedLink | undefined> {
  const history = await parts.cases.history(opened.state.id);
  const copy = history.findLast(isCopyOf(document, opened));
  if (copy === undefined) return undefined;
  const state = { ...opened.state, version: copy.number, head: copy.hash };
  return { ...opened, state, history: history.slice(0, copy.number), at: copy.at };
}

/** All parts say the instant of the event that notes the copy. */
const asNoted = (copy: OpenedLink): OpenedLink => ({ ...copy, at: copy.history.at(-1)?.at ?? copy.at });

const asItIs = async ({ opened, parts }: CopyAsked): Promise<OpenedLink> => ({
  ...opened,
  history: await parts.cases.history(opened.state.id),
});

const neededFor = (look: OpenedLink, { parts }: CopyAsked): number =>
  partsNeeded(caseFileOf(look), parts.mostBytes ?? MOST_BYTES);

/** The page with the buttons: GET and HEAD make no copy. */
export async function offer(asked: CopyAsked): Promise<HttpAnswer> {
  const { opened, request, parts } = asked;
  const { state, audience } = opened;
  const here = `${parts.baseUrl}/documents/${request.secret}`;
  const count = neededFor(await asItIs(asked), asked);
  const named = (part: number) => (count === 1 ? "case-file" : `case-file-${String(part)}-of-${String(count)}`);
  const places = Array.from({ length: count }, (_, index) => named(index + 1)).map((name) => ({
    page: `${here}/${name}`,
    file: `${here}/${name}.json`,
  }));
  return page(200, caseFileOfferPage(audience.reader, { reference: state.id, places }), state.id);
}

/** What does not fit into one answer is offered in parts instead. */
async function whole(document: Document, asked: CopyAsked): Promise<HttpAnswer> {
  if (neededFor(await asItIs(asked), asked) > 1) return offer(asked);
  const copy = await noted(document, asked);
  const caseId = copy.state.id;
  if (document === "case-file") return page(200, caseFilePage(caseFileView(copy)), caseId);
  const body = `${JSON.stringify(caseFileOf(copy), undefined, 1)}\n`;
  return download(body, { name: `${caseId}-case-file.json`, type: JSON_TYPE, caseId });
}

interface Part {
  readonly part: number;
  readonly of: number;
}

/** One event more or less does not change how many parts there are; the case has grown, and more are needed: offered anew. */
async function inParts(document: Document, { part, of }: Part, asked: CopyAsked): Promise<HttpAnswer> {
  const before = part === 1 ? await asItIs(asked) : await lastCopy(document, asked);
  if (before === undefined || neededFor(before, asked) > of + 1) return offer(asked);
  const copy = part === 1 ? asNoted(await noted(document, asked)) : before;
  const file = partOf(caseFileOf(copy), part, of);
  const caseId = copy.state.id;
  if (document === "case-file") {
    const numbers = new Set(file.events.map(({ number }) => number));
    const view = caseFileView(copy);
    const events = view.events.filter(({ number }) => numbers.has(number));
    return page(200, caseFilePage({ ...view, events, sections: part === 1 ? view.sections : [] }), caseId);
  }
  const name = `${caseId}-case-file-${String(part)}-of-${String(of)}.json`;
  return download(`${JSON.stringify(file, undefined, 1)}\n`, { name, type: JSON_TYPE, caseId });
}

const NAME = /^case-file(?:-([1-9]\d?)-of-([1-9]\d?))?(\.json)?$/;

/** What a name asks of the case file; `undefined` for every other name. */
export function caseFileNamed(name: string): ((asked: CopyAsked) => Promise<HttpAnswer>) | undefined {
  const [found, part, of, isFile] = NAME.exec(name) ?? [];
  if (found === undefined) return undefined;
  const document = isFile === undefined ? "case-file" : "case-file.json";
  if (part === undefined) return (asked) => whole(document, asked);
  const wanted = { part: Number(part), of: Number(of) };
  const isOne = wanted.of > 1 && wanted.of <= MOST_PARTS && wanted.part <= wanted.of;
  return isOne ? (asked) => inParts(document, wanted, asked) : undefined;
}
