import type { CaseEvent } from "../../domain/events.ts";
import { CASE_FILE_FORMAT, entryOf } from "../../domain/documents/case-file.ts";
import type { CaseFile } from "../../domain/documents/case-file.ts";
import { seenFact } from "../../domain/documents/seen-fact.ts";
import { verifyCaseFile } from "../../domain/documents/verify.ts";
import type { CaseFileView } from "../../pages/document-case-file.tsx";
import { documentTextsFor, textsFor } from "../../pages/texts/catalogue.ts";
import { timeOf } from "../../pages/texts/dates.ts";
import type { Section, SectionRow } from "../../pages/section-views.ts";
import { sha256 } from "../hash.ts";
import type { CaseLook } from "../views/case-look.ts";
import { sectionOf } from "../views/in-words.ts";
import { readingPages } from "../views/reading.ts";
import { seenOf } from "../views/seen.ts";
import { eventRows } from "./event-rows.ts";

const telling = ({ audience: { reader, organisations } }: CaseLook) => ({
  texts: textsFor(reader.language),
  reader,
  organisations,
});

const seenBy = (look: CaseLook, { fact }: CaseEvent): object | undefined =>
  seenFact(fact, { viewer: look.audience.viewer, state: look.state });

/** What the case came to, beside its history; answers stand in their own events. */
const sectionsOf = (look: CaseLook): Section[] => {
  const { state, history, audience } = look;
  const sources = ["related", "levels", "people", "money", "allegation"] as const;
  return seenOf({ state, history, viewer: audience.viewer, subject: "" }, sources).map((seen) =>
    sectionOf(seen, telling(look)),
  );
};

/** An event of the chain; without `shown` the role sees nothing of it. */
interface EventView {
  readonly number: number;
  readonly hash: string;
  readonly shown?: {
    readonly at: string;
    readonly title: string;
    readonly rows: readonly SectionRow[];
    readonly inPart: boolean;
  };
}

const eventViews = (look: CaseLook): EventView[] =>
  look.history.map((event): EventView => {
    const { number, hash, at, fact } = event;
    const seen = seenBy(look, event);
    if (seen === undefined) return { number, hash };
    const words = documentTextsFor(look.audience.reader.language);
    const isWhole = entryOf(event, seen, sha256).kind === "whole";
    return {
      number,
      hash,
      shown: { at, title: words.events[fact.type], rows: eventRows(seen, telling(look)), inPart: !isWhole },
    };
  });

const titled = (look: CaseLook, { number, shown }: EventView) => {
  if (shown === undefined) return [];
  const { reader } = look.audience;
  const texts = textsFor(reader.language);
  const title = `${timeOf(shown.at, reader, texts)}${texts.phrases.colon}${shown.title}`;
  return [{ number, title, rows: shown.rows.map(lineOf) }];
};

const lineOf = ({ label, value, depth }: SectionRow) => ({ label, value, ...(depth === undefined ? {} : { depth }) });

/** The case file of whoever looks. `history`: all events of the case, in their order. */
export function caseFileOf(look: CaseLook): CaseFile {
  const { state, history, audience, at } = look;
  return {
    format: CASE_FILE_FORMAT,
    case: state.id,
    exportedAt: at,
    role: audience.viewer.role,
    head: state.head,
    events: history.map((event) => entryOf(event, seenBy(look, event), sha256)),
    readable: {
      sections: sectionsOf(look).map(({ title, rows, note }) => ({
        title,
        rows: rows.map(lineOf),
        ...(note === undefined ? {} : { note }),
      })),
      history: eventViews(look).flatMap((event) => titled(look, event)),
    },
  };
}

/** Events that are withheld one after another stand in one line. */
const runsOf = (events: readonly EventView[]): readonly (readonly [EventView, ...EventView[]])[] => {
  const runs: [EventView, ...EventView[]][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last !== undefined && event.shown === undefined && last[0].shown === undefined) last.push(event);
    else runs.push([event]);
  }
  return runs;
};

const eventSections = (look: CaseLook): Section[] => {
  const { reader } = look.audience;
  const texts = textsFor(reader.language);
  const words = documentTextsFor(reader.language).caseFile;
  return runsOf(eventViews(look)).map((run): Section => {
    const [{ number, hash, shown }] = run;
    if (shown === undefined) return { title: words.withheldRange(number, run.at(-1)?.number ?? number), rows: [] };
    const { at, title, rows, inPart } = shown;
    const note = [timeOf(at, reader, texts), ...(inPart ? [words.inPart] : []), `${words.hash} ${hash}`].join(" · ");
    return { title: `${words.event(number)}${texts.phrases.colon}${title}`, rows, note };
  });
};

const chainOf = (look: CaseLook): CaseFileView["chain"] => {
  const { events, withheld, inPart, head } = verifyCaseFile(caseFileOf(look), sha256);
  return { events, withheld, inPart, head };
};

/** The same for people, as a page light enough; `undefined` where there is no page of this number. `next`: its address. */
export function caseFileView(look: CaseLook, number: number, next: (page: number) => string): CaseFileView | undefined {
  const pages = readingPages([...sectionsOf(look), ...eventSections(look)]);
  const sections = pages[number - 1];
  if (sections === undefined) return undefined;
  return {
    reader: look.audience.reader,
    reference: look.state.id,
    role: look.audience.viewer.role,
    madeAt: look.at,
    sections,
    ...(number < pages.length ? { next: next(number + 1) } : {}),
    ...(number === 1 ? { chain: chainOf(look) } : {}),
  };
}
