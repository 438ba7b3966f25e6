import type { RequestState } from "../request-state.ts";
import type { OwedMail } from "./decision.ts";
import { answerers, owe, type Audience } from "./recipients.ts";

/**
 * Whoever is asked hears of a date that somebody else moved: the mail brings it to their calendar, and reminders count
 * from it. The version makes it another mail when a date is moved forth and back.
 */
export const toldOfDate = (audience: Audience, request: RequestState, dueAt: string): OwedMail[] =>
  owe(
    {
      template: "date-moved",
      key: request.key,
      reason: `${request.key}/moved/${String(audience.state.version)}/${dueAt}`,
    },
    answerers(audience, request, request.escalated),
  );
