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

const hereOf = ({ request, parts }: CopyAsked): string => `${parts.baseUrl}/documents/${request.secret}`;

/** The page with the buttons: GET and HEAD make no copy. */
async function offer(asked: CopyAsked): Promise<HttpAnswer> {
  const { state, audience } = asked.opened;
  const here = hereOf(asked);
  const count = neededFor(await asItIs(asked), asked);
  const named = (part: number) => (count === 1 ? "case-file" : `case-file-${String(part)}-of-${String(count)}`);
  const files = Array.from({ length: count }, (_, index) => `${here}/${named(index + 1)}.json`);
  const places = { page: `${here}/case-file`, files };
  return page(200, caseFileOfferPage(audience.reader, { reference: state.id, places }), state.id);
}

function pageOf(copy: OpenedLink, number: number, asked: CopyAsked): HttpAnswer | undefined {
  const view = caseFileView(asNoted(copy), number, (next) => `${hereOf(asked)}/case-file-page-${String(next)}`);
  return view && page(200, caseFilePage(view), copy.state.id);
}

/** The first page is the copy, and is noted. */
const begin = async (asked: CopyAsked): Promise<HttpAnswer> =>
  pageOf(await noted("case-file", asked), 1, asked) ?? offer(asked);

/** Whoever took a copy reads on in it; who did not is offered one. */
async function readOn(number: number, asked: CopyAsked): Promise<HttpAnswer> {
  const copy = await lastCopy("case-file", asked);
  return (copy === undefined ? undefined : pageOf(copy, number, asked)) ?? offer(asked);
}

/** What does not fit into one answer is offered in parts instead. */
async function wholeFile(asked: CopyAsked): Promise<HttpAnswer> {
  if (neededFor(await asItIs(asked), asked) > 1) return offer(asked);
  const copy = await noted("case-file.json", asked);
  const caseId = copy.state.id;
  const body = `${JSON.stringify(caseFileOf(copy), undefined, 1)}\n`;
  return download(body, { name: `${caseId}-case-file.json`, type: JSON_TYPE, caseId });
}

interface Part {
  readonly part: number;
  readonly of: number;
}

/** One event more or less does not change how many parts there are; the case has grown, and more are needed: offered anew. */
async function partFile({ part, of }: Part, asked: CopyAsked): Promise<HttpAnswer> {
  const before = part === 1 ? await asItIs(asked) : await lastCopy("case-file.json", asked);
  if (before === undefined || neededFor(before, asked) > of + 1) return offer(asked);
  const copy = part === 1 ? asNoted(await noted("case-file.json", asked)) : before;
  const file = partOf(caseFileOf(copy), part, of);
  const caseId = copy.state.id;
  const name = `${caseId}-case-file-${String(part)}-of-${String(of)}.json`;
  return download(`${JSON.stringify(file, undefined, 1)}\n`, { name, type: JSON_TYPE, caseId });
}

const PAGE_NAME = /^case-file(?:-page-([1-9]\d{0,2}))?$/;
const FILE_NAME = /^case-file(?:-([1-9]\d?)-of-([1-9]\d?))?\.json$/;

type Makes = (asked: CopyAsked) => Promise<HttpAnswer>;

/** What is posted makes the copy; looking at the same address offers it. */
const byButton =
  (makes: Makes): Makes =>
  (asked) =>
    asked.request.method === "POST" ? makes(asked) : offer(asked);

function fileNamed(name: string): Makes | undefined {
  const [found, part, of] = FILE_NAME.exec(name) ?? [];
  if (found === undefined) return undefined;
  if (part === undefined) return byButton(wholeFile);
  const wanted = { part: Number(part), of: Number(of) };
  const isOne = wanted.of > 1 && wanted.of <= MOST_PARTS && wanted.part <= wanted.of;
  return isOne ? byButton((asked) => partFile(wanted, asked)) : undefined;
}

/** What a name asks of the case file; `undefined` for every other name. */
export function caseFileNamed(name: string): Makes | undefined {
  const [found, number] = PAGE_NAME.exec(name) ?? [];
  if (found === undefined) return fileNamed(name);
  return number === undefined ? byButton(begin) : (asked) => readOn(Number(number), asked);
}
