import type { DirectoryStore } from "../../adapters/directory.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import type { Contact, Organisation } from "../../domain/directory.ts";
import { absenceProblems } from "../../domain/rules/absence.ts";
import { localTime } from "../../domain/rules/rest-days.ts";
import { page, seeOther } from "../../middleware/page-answers.ts";
import { awayPage } from "../../pages/all-pages.tsx";
import type { AwayPageView } from "../../pages/case-views.ts";
import type { OpenedLink } from "./open-link.ts";

/** The name of the page on which a contact says that they are away. */
export const AWAY = "away";

export interface AwayParts {
  readonly directory: Pick<DirectoryStore, "absent">;
}

interface Own {
  readonly opened: OpenedLink;
  readonly base: string;
  readonly organisation: Organisation;
  readonly contact: Contact;
}

const othersOf = ({ organisation, contact }: Own) =>
  organisation.contacts.filter(({ id }) => id !== contact.id).map(({ id, name }) => ({ id, name }));

type Form = Pick<AwayPageView, "typed" | "problems">;

const shown = (status: number, own: Own, form: Form): HttpAnswer => {
  const { opened, base, contact } = own;
  const { reader } = opened.audience;
  const view = { reader, reference: opened.state.id, base, others: othersOf(own), ...form };
  const now = contact.away === undefined ? {} : { isRecorded: true };
  return page(status, awayPage({ ...view, ...now }), opened.state.id);
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Only what is a day of the calendar; `2026-02-30` is none. */
const dayIn = (text: string | null): string | undefined => {
  if (text === null || !DAY.test(text)) return undefined;
  const read = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text ? undefined : text;
};

async function record(own: Own, { body }: HttpRequest, { directory }: AwayParts): Promise<HttpAnswer> {
  const { opened, organisation, contact, base } = own;
  const sent = new URLSearchParams(body.toString("utf8"));
  if (sent.get("_action") === "end") {
    await directory.absent(organisation, contact.id, undefined);
    return seeOther(base, opened.state.id);
  }
  const [from, until] = [dayIn(sent.get("from")), dayIn(sent.get("until"))];
  const standIn = sent.get("standIn") ?? "";
  const others = othersOf(own).map(({ id }) => id);
  const read = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }), standIn };
  const problems = absenceProblems(read, others, localTime(opened.at, contact.timeZone).day);
  const typed = { from: sent.get("from") ?? "", until: sent.get("until") ?? "", standIn };
  if (problems.length > 0 || from === undefined || until === undefined) return shown(422, own, { typed, problems });
  await directory.absent(organisation, contact.id, { from, until, standIn });
  return seeOther(base, opened.state.id);
}

/**
 * The page on which a contact says from when to when they are away and which colleague stands in, for all cases; nobody
 * can say so for somebody else, and who has no colleague in the directory has no such page. GET changes nothing.
 */
export async function awayBelow(
  { opened, base }: Pick<Own, "opened" | "base">,
  request: HttpRequest,
  parts: AwayParts,
): Promise<HttpAnswer | undefined> {
  const { organisation, contact: id } = opened.audience;
  const contact = organisation?.contacts.find((one) => one.id === id);
  if (organisation === undefined || contact === undefined || organisation.contacts.length < 2) return undefined;
  const own = { opened, base, organisation, contact };
  if (request.method === "POST") return record(own, request, parts);
  const { from = "", until = "", standIn = "" } = contact.away ?? {};
  return shown(200, own, { typed: { from, until, standIn }, problems: [] });
}
