import { ACTIONS, CONTROLS } from "../../../functions/pages/forms/typed.ts";
import type { NoteId } from "../../../functions/domain/notes/table.ts";
import { readInbox } from "../mail/inbox.ts";
import type { Mail } from "../mail/inbox.ts";
import { StandInStuck } from "./answering.ts";
import { open, submit } from "./browser.ts";
import type { Page, PageForm, Typed } from "./browser.ts";

/** What is recorded unasked: which note, about whom or what (empty: the case), and what is typed into its form. */
export interface Noting {
  readonly note: NoteId;
  readonly subject: string;
  readonly typed: Typed;
}

/** The form of a note's page: the one that records. */
export const noteForm = (page: Page): PageForm | undefined =>
  page.forms.find(({ controls }) =>
    controls.some(({ name, value }) => name === CONTROLS.action && value === ACTIONS.decide),
  );

const codesIn = (mails: readonly Mail[]): string[] => mails.flatMap(({ text }) => /\b\d{6}\b/.exec(text)?.[0] ?? []);

/** The last code mailed since then; a code is good for ten minutes, and no other one is mailed within the first. */
export async function newestCode(folder: string, before: number): Promise<string> {
  const mails = await readInbox(folder);
  const code = codesIn(mails.slice(before)).at(-1) ?? codesIn(mails).at(-1);
  if (code === undefined) throw new Error("no code was mailed");
  return code;
}

/**
 * Records a note as a party does: from its case page, by the link to the note, with a mailed code where the form asks for
 * one. `folder`: of the host. The page after it.
 *
 * @throws StandInStuck where the case page offers no such note, or its form does not take the words
 */
export async function recordNote(
  folder: string,
  caseLink: string,
  { note, subject, typed }: Noting,
  write: (page: Page, typed: Typed) => Typed = (_page, words) => words,
): Promise<Page> {
  const casePage = await open(caseLink);
  const name = subject === "" ? note : `${note}~${subject}`;
  const link = casePage.links.find((address) => address === `${caseLink}/${name}`);
  if (link === undefined) throw new StandInStuck(note, casePage, "the case page offers no such note");
  let page = await open(link);
  const formOf = (shown: Page): PageForm => {
    const form = noteForm(shown);
    if (form === undefined) throw new StandInStuck(note, shown, "the page has no form");
    return form;
  };
  const asked = new Set(formOf(page).controls.map((control) => control.name));
  const unknown = [...typed.keys()].filter((field) => !asked.has(field));
  if (unknown.length > 0) throw new StandInStuck(note, page, `the form does not ask for ${unknown.join(", ")}`);
  const words = new Map(write(page, typed));
  if (asked.has(CONTROLS.code)) {
    const before = (await readInbox(folder)).length;
    page = await submit(formOf(page), words, { name: CONTROLS.action, value: ACTIONS.sendCode });
    words.set(CONTROLS.code, [await newestCode(folder, before)]);
  }
  const recorded = await submit(formOf(page), words, { name: CONTROLS.action, value: ACTIONS.decide });
  if (recorded.status !== 200 || recorded.url !== caseLink)
    throw new StandInStuck(note, recorded, "it was not recorded");
  return recorded;
}
