import { caseDataTextsFor, textsFor } from "../../pages/texts/catalogue.ts";
import { calendarDay, dayOf } from "../../pages/texts/dates.ts";
import type { SectionRow } from "../../pages/section-views.ts";
import { listedRequests } from "./asked.ts";
import type { CaseLook } from "./case-look.ts";
import { monitoring, openActions } from "./seen-monitoring.ts";

/** A day (`YYYY-MM-DD`, or an instant where a time is set) and what is to be expected then. */
interface Expected {
  readonly on: string;
  readonly what: string;
  readonly isEnd?: boolean;
}

/** Ours: what comes later than these will be the nearest by then; how long the case still goes on is always said. */
const MOST_SHOWN = 8;

const wordsFor = ({ audience: { reader } }: CaseLook) => {
  const texts = textsFor(reader.language);
  return { texts, words: texts.pages.overview };
};

const answersDue = (look: CaseLook): Expected[] => {
  const { texts, words } = wordsFor(look);
  return listedRequests(look)
    .filter(({ status, dueAt }) => status === "open" && dueAt >= look.at)
    .map(({ request, role, dueAt }) => ({
      on: dueAt,
      what: words.answerOf(texts.requests[request].title, texts.roles[role]),
    }));
};

const monitored = (look: CaseLook): Expected[] => {
  const { words } = wordsFor(look);
  const { state, audience } = look;
  if (state.status === "closed") return [];
  return monitoring({ state, viewer: audience.viewer }).flatMap((seen) =>
    seen.kind !== "monitoring"
      ? []
      : [
          ...seen.periods
            .filter((period) => period.state === "ahead")
            .map(({ number, to }) => ({ on: to, what: words.reportAsked(number) })),
          { on: seen.endsOn, what: words.windowEnds, isEnd: true },
        ],
  );
};

const actionsDue = (look: CaseLook): Expected[] => {
  const { texts, words } = wordsFor(look);
  const { openActions: of } = caseDataTextsFor(texts.language);
  return openActions({ state: look.state, viewer: look.audience.viewer }).flatMap((seen) =>
    seen.kind !== "open-actions"
      ? []
      : seen.actions.map(({ owner, dueOn }) => ({ on: dueOn, what: words.actionDue(of.owner(owner)) })),
  );
};

const DAY_LENGTH = 10;

/** What is to be expected of a case, as far as somebody may know of it, the nearest first: day and words. */
export function datesAhead(look: CaseLook): SectionRow[] {
  const { texts } = wordsFor(look);
  const { reader } = look.audience;
  const today = look.at.slice(0, DAY_LENGTH);
  const inWords = (on: string) =>
    on.length === DAY_LENGTH ? calendarDay(on, reader, texts) : dayOf(on, reader, texts);
  return [...answersDue(look), ...monitored(look), ...actionsDue(look)]
    .filter(({ on }) => on >= today)
    .sort((one, other) => one.on.localeCompare(other.on))
    .filter(({ isEnd }, index) => index < MOST_SHOWN || isEnd)
    .map(({ on, what }) => ({ label: inWords(on), value: what }));
}
