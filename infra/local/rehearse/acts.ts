import type { CaseEvent } from "../../../functions/domain/events.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import type { Host } from "../hosted.ts";
import { open, submit } from "./browser.ts";
import type { Write } from "./desk.ts";
import { documentsOf } from "./documents.ts";
import { typedOf } from "./fill.ts";
import { noteForm, recordNote } from "./noting.ts";
import type { Records } from "./records.ts";
import { operate } from "./setup.ts";
import type { Act } from "./stories.ts";

/** What is done unasked in a rehearsal, each once. */
export interface Acts {
  /** Does what is due after the answers there are; whether anything was. */
  due(): Promise<boolean>;
  /** Does what waits until nothing else happens; whether anything did. */
  atTheEnd(): Promise<boolean>;
}

interface Acting {
  readonly host: Host;
  readonly records: Records;
  readonly caseId: string;
  readonly write?: Write;
}

type Concern = Extract<Act, { concern: string }>;
type Note = Extract<Act, { note: string }>;

/** A party's own link to the case, as it came by mail. */
async function caseLinkOf({ host, caseId }: Acting, by: Role): Promise<string> {
  const link = (await documentsOf(host.folder, caseId, by))?.replace("/documents/", "/case/");
  if (link === undefined) throw new Error(`no mail led the ${by} to the case yet`);
  return link;
}

async function raise(acting: Acting, { by, concern }: Concern): Promise<void> {
  const page = await open(await caseLinkOf(acting, by));
  const form = page.forms.find(({ controls }) => controls.some(({ name }) => name === "concern"));
  if (form === undefined) throw new Error(`the case page of the ${by} takes no concern`);
  const sent = await submit(form, new Map([["concern", [concern]]]));
  if (sent.status !== 200) throw new Error(`the concern was not taken: status ${String(sent.status)}`);
}

/** Whom a number means: the people of the case in the order in which they were referred. */
const personOf = (events: readonly CaseEvent[], index: number): string => {
  const pseudonym = replay(events)?.victims.pseudonyms[index];
  if (pseudonym === undefined) throw new Error(`nobody was referred as person ${String(index)} yet`);
  return pseudonym;
};

/** A day the form asks for and nobody named is today. */
async function record(acting: Acting, { by, note, about, says }: Note, events: readonly CaseEvent[]): Promise<void> {
  const { host, write } = acting;
  const subject = typeof about === "number" ? personOf(events, about) : about;
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  await recordNote(
    host.folder,
    await caseLinkOf(acting, by),
    { note, subject, typed: typedOf(says) },
    (page, typed) => {
      const asksForDay = noteForm(page)?.controls.some(({ name }) => name === "on") === true;
      const dated = asksForDay && !typed.has("on") ? new Map([...typed, ["on", [today]] as const]) : typed;
      return write?.({ request: note, role: by, page }, dated) ?? dated;
    },
  );
}

const answers = (events: readonly CaseEvent[], request: string): number =>
  events.filter(({ fact }) => fact.type === "request-answered" && fact.request === request).length;

/** Makes the acts of one case. */
export function createActs(acting: Acting, acts: readonly Act[]): Acts {
  let left = [...acts];
  return {
    async due() {
      const waiting = left.flatMap((act) => ("by" in act ? [act] : []));
      if (waiting.length === 0) return false;
      const events = await acting.records.events(acting.caseId, 0);
      const [first] = waiting.filter(({ after, time }) => answers(events, after) >= time);
      if (first === undefined) return false;
      left = left.filter((act) => act !== first);
      if ("concern" in first) await raise(acting, first);
      else await record(acting, first, events);
      return true;
    },
    async atTheEnd() {
      const [first] = left.flatMap((act) => ("reopen" in act ? [act] : []));
      if (first === undefined) return false;
      left = left.filter((act) => act !== first);
      await operate(acting.host, { verb: "reopen", caseId: acting.caseId, reasons: first.reopen });
      return true;
    },
  };
}
