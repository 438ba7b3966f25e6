import { partsOf, covers, isInParts } from "../../functions/pages/forms/parts.ts";
import type { Part } from "../../functions/pages/forms/parts.ts";
import { titleOf } from "../../functions/adapters/views/drafted.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import { partTitle } from "../../functions/pages/part-page.tsx";
import type { Typed } from "../../functions/pages/forms/typed.ts";
import { fillPage, notKept } from "./filling.ts";
import type { Filling } from "./filling.ts";
import { Stuck } from "./phone.ts";
import { readAs, wordsOf } from "./words.ts";
import type { Desk } from "./office.ts";

const MOST_PARTS = 100;

const only = (means: Typed, isAsked: (path: string) => boolean): Typed =>
  new Map([...means].filter(([path]) => isAsked(path)));

/** Goes through the parts of a long form, from the first one on; what they ask is filled in then. */
async function fillParts(filling: Filling, means: Typed): Promise<Part[]> {
  const { phone, request, texts } = filling;
  const parts = partsOf(request, means);
  const named = new Map(parts.map((part) => [readAs(partTitle(titleOf(part, means), texts)), part]));
  const first = [...named.keys()].find((name) =>
    phone.now?.seen.some(({ kind, label }) => kind === "link" && label === name),
  );
  if (first === undefined) return [];
  const home = phone.now?.heading;
  const done: Part[] = [];
  await phone.goBy("link", first);
  for (let count = 0; count < MOST_PARTS && phone.now?.heading !== home; count += 1) {
    const part = named.get(phone.now?.heading ?? "");
    await fillPage(filling, part === undefined ? new Map() : only(means, (path) => covers(part, path)));
    if (part !== undefined) done.push(part);
    const { saveNext, save } = texts.pages.parts;
    const hasNext = phone.now?.seen.some(({ kind, label }) => kind === "button" && label === readAs(saveNext));
    await phone.goBy("button", hasNext === true ? saveNext : save);
  }
  return done;
}

/** Has a code mailed, reads it there, and types it. */
async function typeCode({ phone, texts }: Filling, desk: Desk): Promise<void> {
  const before = desk.mails.length;
  const { code } = texts.pages;
  const page = await phone.goBy("button", code.send);
  const mail = await phone.read(desk.mailAt(before));
  const digits = /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0];
  if (digits === undefined) throw new Stuck("the mail with the code holds no six digits");
  const field = page.seen.find(({ kind, label }) => kind === "line" && label === readAs(code.label));
  if (field === undefined) throw new Stuck(`no field "${code.label}"`);
  await phone.type(field, digits);
}

/** What somebody forgets: the last text, or the last choice, that the page with the decision can not do without. */
const forgettable = ({ request, texts }: Filling, rest: Typed): string | undefined => {
  const needed = [...rest.keys()].filter((path) => wordsOf(request, path, texts).field.required);
  return needed.find((path) => path === "reasons") ?? needed.at(-1);
};

/**
 * Forgets a field, sends the form, and reads what is wrong: the field is named, and what was typed is still there. What
 * else is asked then is filled in again.
 */
async function forget(filling: Filling, rest: Typed): Promise<string[]> {
  const { phone, request, texts } = filling;
  const field = forgettable(filling, rest);
  if (field === undefined) return [`nothing to forget in ${request}`];
  const typed = only(rest, (path) => path !== field);
  await fillPage(filling, typed);
  const { alert } = await phone.goBy("button", texts.pages.request.submit);
  const { label } = wordsOf(request, field, texts);
  const named = alert.includes(readAs(texts.form.labelled(label, texts.problems.missing)));
  const kept = await notKept(filling, typed);
  return [...(named ? [] : [`"${label}" is not named in: ${alert}`]), ...kept.map((lost) => `"${lost}" is lost`)];
}

export interface Answering {
  readonly desk: Desk;
  readonly means: Typed;
  /** Sends the form once without something that is needed. */
  readonly forgets: boolean;
}

/**
 * Opens the mail, follows its one action, unfolds what there is to read, fills in all that is asked, and taps the button that decides.
 *
 * @returns what was wrong with what the pages said
 */
export async function answer(filling: Filling, { desk, means, forgets }: Answering): Promise<string[]> {
  const { phone, request, texts } = filling;
  await phone.open(desk.mailAt(0));
  await phone.goBy("link", texts.mails.words["request-first"].action);
  const told = (await phone.unfold())?.text.includes(readAs(texts.pages.welcome.process)) === true;
  const done = isInParts(request) ? await fillParts(filling, means) : [];
  const rest = only(means, (path) => !done.some((part) => covers(part, path)));
  const wrong = [
    ...(told ? [] : ["the page does not say what it is about"]),
    ...(forgets ? await forget(filling, rest) : []),
  ];
  await fillPage(filling, rest);
  if (definitionOf(request).highRisk) await typeCode(filling, desk);
  await phone.goBy("button", texts.pages.request.submit);
  return wrong;
}
