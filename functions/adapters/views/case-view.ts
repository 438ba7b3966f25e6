import { extentOf } from "../../domain/access.ts";
import type { Case } from "../../domain/case.ts";
import { isFrozen } from "../../domain/frozen.ts";
import { remindersOf } from "../../domain/rules/gathering.ts";
import { localTime } from "../../domain/rules/rest-days.ts";
import { STEPS } from "../../domain/vocabulary.ts";
import type { Step } from "../../domain/vocabulary.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { CasePageView, StepView } from "../../pages/view-models.ts";
import type { Section } from "../../pages/section-views.ts";
import { openRequests } from "./asked.ts";
import { datesAhead } from "./dates-ahead.ts";
import { lastHappenings } from "./happenings.ts";
import { sectionOf } from "./in-words.ts";
import { placed } from "./reading.ts";
import { answeredRequests, seenOf } from "./seen.ts";
import type { CaseLook } from "./case-look.ts";

const stepState = (state: Case, step: Step): StepView["state"] => {
  if (state.status === "open" && state.position.step === step) return "current";
  return state.steps[step] === undefined ? "ahead" : "done";
};

/** A step that is gone through again is not over, whenever it was left before. */
const stepsOf = ({ state, audience }: CaseLook): StepView[] =>
  STEPS.map((step) => {
    const { enteredAt, leftAt } = state.steps[step] ?? {};
    const at = stepState(state, step);
    const isDated = extentOf("progress", audience.viewer, state) === "all";
    return {
      step,
      state: at,
      ...(isDated && enteredAt !== undefined ? { enteredAt } : {}),
      ...(isDated && leftAt !== undefined && at === "done" ? { leftAt } : {}),
    };
  });

const isStalled = ({ state }: CaseLook): boolean =>
  state.interrupted ||
  Object.values(state.requests).some(({ status, silence }) => status === "open" && silence === "stalled");

const openStatus = (look: CaseLook): "open" | "stalled" => (isStalled(look) ? "stalled" : "open");

/** What somebody may see of a case: what is known, and each answer. */
export const seenSections = ({ state, history, audience }: CaseLook): Section[] => {
  const { viewer, reader, organisations } = audience;
  const sources = [
    "allegation",
    "related",
    "levels",
    "people",
    "consents",
    "services",
    "monitoring",
    "money",
    "open-actions",
    ...answeredRequests(history),
  ] as const;
  const telling = { texts: textsFor(reader.language), reader, organisations };
  return seenOf({ state, history, viewer, subject: "" }, sources).map((seen) => sectionOf(seen, telling));
};

/** Ours: a glance; the rest is one page further. */
const MOST_HAPPENINGS = 5;

/** Operators are reminded of nothing. */
const remindersFor = ({ audience }: CaseLook): Pick<CasePageView, "reminders"> => {
  const own = audience.organisation?.contacts.find(({ id }) => id === audience.contact);
  return own === undefined || audience.viewer.role === "operator" ? {} : { reminders: remindersOf(own) };
};

/** The reader's own absence, until it is over; nothing for whom has no colleague to stand in. */
const awayOf = ({ audience, at }: CaseLook): Pick<CasePageView, "away"> => {
  const { contacts = [] } = audience.organisation ?? {};
  const own = contacts.find(({ id }) => id === audience.contact);
  if (own === undefined || contacts.length < 2) return {};
  const { away, timeZone } = own;
  const standIn = contacts.find(({ id }) => id === away?.standIn)?.name;
  const isOver = away === undefined || away.until < localTime(at, timeZone).day;
  return { away: isOver || standIn === undefined ? {} : { recorded: { ...away, standIn } } };
};

/** What the page of a case is shown with: its link, and what somebody just did on it. */
export type Shown = Pick<CasePageView, "concern" | "base" | "onlyOverdue">;

/** Where a case stands, what is asked, to come and happened, and where the rest of what the role may see is. */
export function caseView(look: CaseLook, shown: Shown): CasePageView {
  const { state, audience } = look;
  const { outcome, closedAt } = state;
  return {
    reader: audience.reader,
    reference: state.id,
    role: audience.viewer.role,
    status: state.status === "closed" ? "closed" : openStatus(look),
    waits: isFrozen(state),
    ...(outcome === undefined ? {} : { outcome }),
    openedAt: state.openedAt,
    ...(closedAt === undefined ? {} : { closedAt }),
    steps: stepsOf(look),
    open: openRequests(look),
    ahead: datesAhead(look),
    happened: lastHappenings(look, MOST_HAPPENINGS),
    ...placed(seenSections(look), shown.base),
    ...awayOf(look),
    ...remindersFor(look),
    isParty: audience.organisation !== undefined && audience.viewer.role !== "operator",
    ...shown,
  };
}
