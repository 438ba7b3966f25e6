import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { MailStore } from "../adapters/mail-store.ts";
import type { Case } from "../domain/case.ts";
import type { Directory, OwedMail } from "../domain/decisions/decision.ts";
import { leadContact } from "../domain/decisions/recipients.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal } from "../middleware/page-answers.ts";
import { freshLinkSentPage } from "../pages/all-pages.tsx";
import { linksToRequests, linkToCase, linkToReport } from "./shared/fresh-links.ts";
import type { Person } from "./shared/fresh-links.ts";
import { liveFreshLink } from "./shared/live-pages.ts";

export interface FreshLinkParts {
  readonly cases: Pick<CaseStore, "read" | "casesOf" | "casesReportedFrom">;
  readonly directory: Pick<DirectoryStore, "byEmail" | "directory">;
  readonly mails: Pick<MailStore, "owe">;
  readonly now: () => string;
  /** Begins to wait for the time that every answer takes, whatever was found (hazards, EM-18). */
  readonly patience: () => Promise<void>;
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** The longest address there is. */
const LONGEST_ADDRESS = 254;

/** Ours: whoever looks after a case that closed may still need it, and nobody gets a mail for each case there ever was. */
const CLOSED_DAYS = 366;
const DAY_MS = 86_400_000;

const isOfNow = ({ closedAt }: Case, at: string): boolean =>
  closedAt === undefined || Date.parse(at) - Date.parse(closedAt) < CLOSED_DAYS * DAY_MS;

/**
 * The permanent link to the case, from which all else of it is found: the coordinator's way back to the files of the
 * people. To whom it was mailed in the first place, the first contact of a party (recipients.ts).
 */
function caseItself(state: Case, person: Person, directory: Directory, at: string): readonly OwedMail[] {
  const { organisation, contact } = person;
  const mine = state.parties.find((party) => party.organisation === organisation.id && !party.excluded);
  const isLead = leadContact(directory.get(organisation.id)) === contact.id;
  return mine === undefined || !isLead || !isOfNow(state, at) ? [] : linkToCase(person, mine.role, at);
}

async function mailLinks(person: Person, directory: Directory, parts: FreshLinkParts): Promise<void> {
  const at = parts.now();
  for (const caseId of await parts.cases.casesOf(person.organisation.id)) {
    const state = await parts.cases.read(caseId);
    const mails = [...linksToRequests(state, person, directory, at), ...caseItself(state, person, directory, at)];
    if (mails.length > 0) await parts.mails.owe(caseId, mails, at);
  }
}

/** To the safe contact that whoever reported gave, and to no other: the page of each of their reports (DH-09). */
async function mailReporter(email: string, parts: FreshLinkParts): Promise<void> {
  const at = parts.now();
  for (const caseId of await parts.cases.casesReportedFrom(email)) {
    const state = await parts.cases.read(caseId);
    const mails = linkToReport(state, at);
    if (mails.length > 0) await parts.mails.owe(caseId, mails, at);
  }
}

async function mailAll(email: string, parts: FreshLinkParts): Promise<void> {
  const directory = await parts.directory.directory();
  for (const person of await parts.directory.byEmail(email)) await mailLinks(person, directory, parts);
  await mailReporter(email, parts);
}

/**
 * Mails fresh links for everything that waits for whoever has this address, for their cases and for what they reported:
 * registered addresses and safe contacts only, each at most once an hour. The answer is always the same, in the same time (hazards, EM-09, EM-18).
 */
export const freshLink = (parts: FreshLinkParts) =>
  httpEdge(pageEdge(parts.log), async (request) => {
    const refused = refusedForm(request, parts.baseUrl);
    if (refused !== undefined) return refusal(refused, request);
    const email = new URLSearchParams(request.body.toString("utf8")).get("email")?.trim() ?? "";
    const waited = parts.patience();
    if (email !== "" && email.length <= LONGEST_ADDRESS) await mailAll(email, parts);
    await waited;
    return page(200, freshLinkSentPage(request.language));
  });

export const handler = onFirstCall(() => freshLink(liveFreshLink()));
