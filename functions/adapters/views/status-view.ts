import type { StatusPageView } from "../../pages/view-models.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { CaseLook } from "./case-look.ts";
import { sectionOf } from "./in-words.ts";
import { seenOf } from "./seen.ts";

/** The next date on which something is due; a date that has passed promises nothing. */
const nextDate = ({ state, at }: CaseLook): string | undefined =>
  Object.values(state.requests)
    .filter(({ status, step, dueAt }) => status === "open" && step === state.position.step && dueAt >= at)
    .map(({ dueAt }) => dueAt)
    .sort()[0];

/** What whoever reported sees: status, next date, outcome, their own words. */
export function statusView(look: CaseLook): StatusPageView {
  const { state, history, audience } = look;
  const { reader, organisations, viewer } = audience;
  const { outcome, closedAt } = state;
  const nextAt = nextDate(look);
  const telling = { texts: textsFor(reader.language), reader, organisations };
  return {
    reader,
    reference: state.id,
    status: state.status,
    receivedAt: state.openedAt,
    step: state.position.step,
    ...(nextAt === undefined ? {} : { nextAt }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(closedAt === undefined ? {} : { closedAt }),
    sections: seenOf({ state, history, viewer, subject: "" }, ["allegation"]).map((seen) => sectionOf(seen, telling)),
  };
}
