import { createHash } from "node:crypto";
import { titleOf } from "./titles.ts";
import { open } from "./browser.ts";
import type { Page, Typed } from "./browser.ts";
import { StandInStuck, decide, openParts } from "./answering.ts";
import { answerFor } from "./answers.ts";
import type { AnswersFile } from "./answers.ts";
import { answerForm } from "./fill.ts";
import type { Situation } from "./stand-ins/situation.ts";
import { readInbox } from "../mail/inbox.ts";
import type { Mail } from "../mail/inbox.ts";
import type { Records } from "./records.ts";

/** What a stand-in did with a mail. */
export interface Handled {
  readonly mail: Mail;
  readonly request: string;
  readonly did: "answered" | "stayed silent" | "found it decided";
}

export interface DeskParts {
  readonly folder: string;
  readonly now: () => number;
  readonly records: Records;
  readonly answers: AnswersFile;
  readonly situation: Pick<Situation, "allegation" | "windowMonths" | "children">;
  readonly write?: Write;
  /** Resolves when nothing is in flight: what one answer leads to has happened before the next mail is opened. */
  readonly settle: () => Promise<void>;
}

/** What a stand-in types besides its answer, once the form has its rows: tests plant words in every free field. */
export type Write = (
  seen: { readonly request: string; readonly role: string; readonly page: Page },
  typed: Typed,
) => Typed;

/** The stand-ins of all parties: they open their mails, follow the links and fill the forms over HTTP. */
export interface Desk {
  /** Handles the mails that came since the last call, oldest first. */
  handleNewMail(): Promise<readonly Handled[]>;
}

/** Makes the stand-ins. The mails that are there already count as handled when `from` names the last of them. */
export function createDesk(parts: DeskParts, from = ""): Desk {
  let last = from;
  const turnOf = createTurns();

  const handle = async (mail: Mail): Promise<Handled[]> => {
    const link = mail.links.find((address) => address.includes("/request/"));
    if (link === undefined) return [];
    const granted = await parts.records.keyOf(sha256(link.split("/request/")[1] ?? ""));
    if (granted === undefined) throw new Error(`a mail carries a link that opens nothing: ${mail.subject}`);
    const { request, subject, role } = granted;
    const page = await open(link);
    if (answerForm(page) === undefined) return [{ mail, request, did: "found it decided" }];
    if (!page.text.includes(titleOf(request, page.language)))
      throw new StandInStuck(request, page, "the page has another title");
    const parted = await openParts(page, link);
    const situation = situationOf(parts, [page, ...parted.values()], {
      subject,
      role,
      turn: turnOf(`${request} by ${role}`, granted.key),
    });
    const answer = answerFor(request, parts.answers, situation);
    if (answer === undefined) return [{ mail, request, did: "stayed silent" }];
    const write = (rowed: Page, typed: Typed) => parts.write?.({ request, role, page: rowed }, typed) ?? typed;
    await decide(request, { page, parted, link, answer, mail, folder: parts.folder, write });
    return [{ mail, request, did: "answered" }];
  };

  return {
    async handleNewMail() {
      const handled: Handled[] = [];
      for (const mail of await readInbox(parts.folder, last)) {
        last = mail.id;
        await parts.settle();
        handled.push(...(await handle(mail)));
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

const begunOf = (pages: readonly Page[]): Situation["begun"] =>
  new Map(
    pages
      .flatMap((page) => answerForm(page)?.controls ?? [])
      .filter(({ type, checked }) => checked || !["radio", "checkbox", "submit", "button"].includes(type))
      .map(({ name, value }) => [name, value]),
  );

const PSEUDONYM = /\bV-[0-9A-Z]{16}\b/g;

const situationOf = (
  parts: DeskParts,
  pages: readonly Page[],
  asked: Pick<Situation, "subject" | "role" | "turn">,
): Situation => {
  const begun = begunOf(pages);
  const shown = [...pages.map(({ text }) => text), ...begun.values()];
  return {
    ...parts.situation,
    ...asked,
    today: new Date(parts.now()).toISOString().slice(0, 10),
    pseudonyms: [...new Set(shown.flatMap((text) => text.match(PSEUDONYM) ?? []))],
    begun,
  };
};
