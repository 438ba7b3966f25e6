import { createHash } from "node:crypto";
import { titleOf } from "./titles.ts";
import { open, submit } from "./browser.ts";
import type { Page, Typed } from "./browser.ts";
import { answerFor } from "./answers.ts";
import type { AnswersFile } from "./answers.ts";
import { answerForm, typedOf, unknownFields, withRows } from "./fill.ts";
import type { Answer } from "./fill.ts";
import type { Situation } from "./stand-ins/situation.ts";
import { readInbox } from "../mail/inbox.ts";
import type { Mail } from "../mail/inbox.ts";
import { ACTIONS, CONTROLS } from "../../../functions/pages/forms/typed.ts";
import type { Records } from "./records.ts";

/** What a stand-in did with a mail. */
export interface Handled {
  readonly mail: Mail;
  readonly request: string;
  readonly did: "answered" | "stayed silent" | "found it decided";
}

/** A stand-in could not do what it was told: the page and what it said. */
export class StandInStuck extends Error {
  override readonly name = "StandInStuck";
  constructor(request: string, page: Page, why: string) {
    super(`${request}: ${why}; status ${String(page.status)}\n${page.errors.join("\n") || page.text.slice(0, 2_000)}`);
  }
}

export interface DeskParts {
  readonly folder: string;
  readonly now: () => number;
  readonly records: Records;
  readonly answers: AnswersFile;
  readonly situation: Pick<Situation, "allegation" | "windowMonths" | "children">;
}

/** The stand-ins of all parties: they open their mails, follow the links and fill the forms over HTTP. */
export interface Desk {
  /** Handles the mails that came since the last call, oldest first. */
  handleNewMail(): Promise<readonly Handled[]>;
}

/** Makes the stand-ins. The mails that are there already count as handled when `from` names the last of them. */
export function createDesk(parts: DeskParts, from = ""): Desk {
  let last = from;
  const turnOf = createTurns();

  const handle = async (mail: Mail): Promise<Handled | undefined> => {
    const link = mail.links.find((address) => address.includes("/request/"));
    if (link === undefined) return undefined;
    const granted = await parts.records.keyOf(sha256(link.split("/request/")[1] ?? ""));
    if (granted === undefined) throw new Error(`a mail carries a link that opens nothing: ${mail.subject}`);
    const { request, subject, role } = granted;
    const page = await open(link);
    if (answerForm(page) === undefined) return { mail, request, did: "found it decided" };
    if (!page.text.includes(titleOf(request))) throw new StandInStuck(request, page, "the page has another title");
    const situation = situationOf(parts, page, { subject, role, turn: turnOf(`${request} by ${role}`, granted.key) });
    const answer = answerFor(request, parts.answers, situation);
    if (answer === undefined) return { mail, request, did: "stayed silent" };
    await decide(request, { page, answer, mail, folder: parts.folder });
    return { mail, request, did: "answered" };
  };

  return {
    async handleNewMail() {
      const handled: Handled[] = [];
      for (const mail of await readInbox(parts.folder, last)) {
        last = mail.id;
        const done = await handle(mail);
        if (done !== undefined) handled.push(done);
      }
      return handled;
    },
  };
}

/** Counts how often each party was asked the same; what is asked again under its key is the same turn. */
function createTurns(): (asked: string, key: string) => number {
  const turns = new Map<string, number>();
  const seen = new Map<string, number>();
  return (asked, key) => {
    const turn = seen.get(key) ?? turns.get(asked) ?? 0;
    if (!seen.has(key)) turns.set(asked, turn + 1);
    seen.set(key, turn);
    return turn;
  };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const begunOf = (page: Page): Situation["begun"] =>
  new Map(
    (answerForm(page)?.controls ?? [])
      .filter(({ type, checked }) => checked || !["radio", "checkbox", "submit", "button"].includes(type))
      .map(({ name, value }) => [name, value]),
  );

const situationOf = (parts: DeskParts, page: Page, asked: Pick<Situation, "subject" | "role" | "turn">): Situation => ({
  ...parts.situation,
  ...asked,
  today: new Date(parts.now()).toISOString().slice(0, 10),
  pseudonyms: [...new Set(page.text.match(/\bV-[0-9A-Z]{16}\b/g) ?? [])],
  begun: begunOf(page),
});

interface Deciding {
  readonly page: Page;
  readonly answer: Answer;
  readonly mail: Mail;
  readonly folder: string;
}

/** Fills and sends the form; where a code is asked for, has it mailed, reads it and types it. */
async function decide(request: string, { page, answer, mail, folder }: Deciding): Promise<void> {
  const typed = typedOf(answer);
  let current = await withRows(page, typed);
  const unknown = unknownFields(formOf(request, current), typed);
  if (unknown.length > 0) throw new StandInStuck(request, current, `the form does not ask for ${unknown.join(", ")}`);
  const asksForCode = formOf(request, current).controls.some(({ name }) => name === CONTROLS.code);
  if (asksForCode) {
    current = await submit(formOf(request, current), typed, { name: CONTROLS.action, value: ACTIONS.sendCode });
    typed.set(CONTROLS.code, [await mailedCode(folder, mail)]);
  }
  const decided = await sent(request, current, typed);
  if (answerForm(decided) !== undefined || decided.status !== 200)
    throw new StandInStuck(request, decided, "the answer was not taken");
}

/** Somebody else's decision may change what is shown between reading and sending: read again, send again. */
const READINGS = 3;

async function sent(request: string, page: Page, typed: Typed): Promise<Page> {
  let answered = await submit(formOf(request, page), typed, { name: CONTROLS.action, value: ACTIONS.decide });
  for (
    let reading = 1;
    reading < READINGS && answered.status === 409 && answerForm(answered) !== undefined;
    reading += 1
  )
    answered = await submit(formOf(request, answered), typed, { name: CONTROLS.action, value: ACTIONS.decide });
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
    .flatMap(({ text }) => /^\s*(?:\S+:\s*)?(\d{6})\s*$/m.exec(text)?.[1] ?? []);
  const code = codes.at(-1);
  if (code === undefined) throw new Error("no code was mailed");
  return code;
}
