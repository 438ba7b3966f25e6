import type { DirectoryStore } from "../../adapters/directory.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import { REMINDERS, remindersOf, type Reminders } from "../../domain/rules/gathering.ts";
import { page } from "../../middleware/page-answers.ts";
import { remindersPage } from "../../pages/all-pages.tsx";
import type { OpenedLink } from "./open-link.ts";

/** The name of the page on which a contact chooses how reminders come; mails lead to it (mails/compose.ts). */
export const REMINDERS_PAGE = "reminders";

export interface RemindersParts {
  readonly directory: Pick<DirectoryStore, "reminded">;
}

/** `base`: the page it is reached from, of the case or of a request. */
interface Below {
  readonly opened: OpenedLink;
  readonly base: string;
  readonly requestId?: RequestId;
}

const sentIn = ({ body }: HttpRequest): Reminders | undefined => {
  const sent = new URLSearchParams(body.toString("utf8")).get("reminders");
  return REMINDERS.find((known) => known === sent);
};

/**
 * The page on which a contact chooses how reminders come: one by one, or together once a day or a week, for all cases.
 * Nobody chooses for somebody else; reporters are in no directory and have no such page. GET changes nothing; sent
 * again, it is the same choice.
 */
export async function remindersBelow(
  { opened, base, requestId }: Below,
  request: HttpRequest,
  { directory }: RemindersParts,
): Promise<HttpAnswer | undefined> {
  const { organisation, contact: id, reader } = opened.audience;
  const contact = organisation?.contacts.find((one) => one.id === id);
  if (organisation === undefined || contact === undefined) return undefined;
  const sent = request.method === "POST" ? sentIn(request) : undefined;
  if (sent !== undefined) await directory.reminded(organisation, contact.id, sent);
  const about = requestId === undefined ? {} : { requestId };
  const chosen = sent ?? remindersOf(contact);
  const view = { reader, reference: opened.state.id, base, chosen, isKept: sent !== undefined, ...about };
  return page(200, remindersPage(view), opened.state.id);
}
