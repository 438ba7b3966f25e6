import { readInbox } from "../mail/inbox.ts";
import type { Mail } from "../mail/inbox.ts";
import { ACTIONS, CONTROLS } from "../../../functions/pages/forms/typed.ts";
import { open, submit } from "./browser.ts";
import type { Page, Typed } from "./browser.ts";
import { answerForm, knownFields, partLinks, typedOf, withRows } from "./fill.ts";
import type { Answer } from "./fill.ts";

/** A stand-in could not do what it was told: the page and what it said. */
export class StandInStuck extends Error {
  override readonly name = "StandInStuck";
  constructor(request: string, page: Page, why: string) {
    super(`${request}: ${why}; status ${String(page.status)}\n${page.errors.join("\n") || page.text.slice(0, 2_000)}`);
  }
}

/** The pages of the parts of a long form, by their links. */
export async function openParts(page: Page, link: string): Promise<Map<string, Page>> {
  const opened = new Map<string, Page>();
  let links = partLinks(page, link);
  while (links.length > 0) {
    const found = await Promise.all([...new Set(links)].map(async (part) => [part, await open(part)] as const));
    for (const [part, there] of found) opened.set(part, there);
    // The page of a part leads to those beside it.
    links = found.flatMap(([, there]) => partLinks(there, link)).filter((part) => !opened.has(part));
  }
  return opened;
}

export interface Deciding {
  readonly page: Page;
  /** The parts of a long form, by their links. */
  readonly parted: ReadonlyMap<string, Page>;
  readonly link: string;
  readonly answer: Answer;
  readonly mail: Mail;
  readonly folder: string;
  /** What is typed into a page besides the answer, once it has its rows. */
  readonly write: (page: Page, typed: Typed) => Typed;
}

/** Fills one part and saves it: what of the answer it asked for, and which part follows. */
async function saved(request: string, page: Page, typed: Typed, write: Deciding["write"]) {
  const filled = await withRows(page, typed);
  const form = formOf(request, filled);
  const known = knownFields(form, typed);
  if (known.length === 0) return { known, next: "" };
  const end = await submit(form, write(filled, typed), { name: CONTROLS.action, value: ACTIONS.saveNext, stay: true });
  if (end.status !== 303) throw new StandInStuck(request, end, "a part was not saved");
  return { known, next: end.url };
}

/** Fills a long form part by part; a list that fills its page goes on on a further one. The page to decide on then. */
async function filledInParts(request: string, { page, parted, link, write }: Deciding, typed: Typed) {
  const known = new Set<string>();
  const parts = new Map(parted);
  for (const part of parts.values()) {
    const { known: asked, next } = await saved(request, part, typed, write);
    for (const name of asked) known.add(name);
    if (next.startsWith(`${link}/`) && !parts.has(next)) parts.set(next, await open(next));
  }
  return { current: parts.size === 0 ? page : await open(link), known };
}

/** Fills and sends the form; where a code is asked for, has it mailed, reads it and types it. */
export async function decide(request: string, deciding: Deciding): Promise<void> {
  const answer = typedOf(deciding.answer);
  const filled = await filledInParts(request, deciding, answer);
  let current = await withRows(filled.current, answer);
  for (const name of knownFields(formOf(request, current), answer)) filled.known.add(name);
  const unknown = [...answer.keys()].filter((name) => !filled.known.has(name));
  if (unknown.length > 0) throw new StandInStuck(request, current, `the form does not ask for ${unknown.join(", ")}`);
  const typed = new Map(deciding.write(current, answer));
  const asksForCode = formOf(request, current).controls.some(({ name }) => name === CONTROLS.code);
  if (asksForCode) {
    current = await submit(formOf(request, current), typed, { name: CONTROLS.action, value: ACTIONS.sendCode });
    typed.set(CONTROLS.code, [await mailedCode(deciding.folder, deciding.mail)]);
  }
  // What was recorded leads to its receipt; whoever decided first, a stand-in need not read it.
  const decided = await sent(request, current, typed);
  if (decided.status !== 303 && (answerForm(decided) !== undefined || decided.status >= 400))
    throw new StandInStuck(request, decided, "the answer was not taken");
}

/** Somebody else's decision may change what is shown between reading and sending: read again, send again. */
const READINGS = 3;

async function sent(request: string, page: Page, typed: Typed): Promise<Page> {
  const button = { name: CONTROLS.action, value: ACTIONS.decide, stay: true };
  let answered = await submit(formOf(request, page), typed, button);
  for (
    let reading = 1;
    reading < READINGS && answered.status === 409 && answerForm(answered) !== undefined;
    reading += 1
  )
    answered = await submit(formOf(request, answered), typed, button);
  return answered;
}

const formOf = (request: string, page: Page) => {
  const form = answerForm(page);
  if (form === undefined) throw new StandInStuck(request, page, "the page has no form");
  return form;
};

/** The code goes to the same address as the request; it is the last six digits mailed there. */
async function mailedCode(folder: string, request: Mail): Promise<string> {
  const mails = await readInbox(folder, request.id);
  const codes = mails
    .filter(({ recipients }) => recipients[0] === request.recipients[0])
    .flatMap(({ text }) => /^\s*(?:[^\d\n]+[:：]\s*)?(\d{6})\s*$/m.exec(text)?.[1] ?? []);
  const code = codes.at(-1);
  if (code === undefined) throw new Error("no code was mailed");
  return code;
}
