import type { CaseStore } from "../adapters/case-store.ts";
import type { DirectoryStore } from "../adapters/directory.ts";
import type { MailStore } from "../adapters/mail-store.ts";
import type { Directory } from "../domain/decisions/decision.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import type { LogLine } from "../middleware/http-edge.ts";
import { page, pageEdge, refusal } from "../middleware/page-answers.ts";
import { freshLinkSentPage } from "../pages/all-pages.tsx";
import { linksToRequests } from "./shared/fresh-links.ts";
import type { Person } from "./shared/fresh-links.ts";
import { liveFreshLink } from "./shared/live-pages.ts";

export interface FreshLinkParts {
  readonly cases: Pick<CaseStore, "read" | "casesOf">;
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

async function mailLinks(person: Person, directory: Directory, parts: FreshLinkParts): Promise<void> {
  const at = parts.now();
  for (const caseId of await parts.cases.casesOf(person.organisation.id)) {
    const mails = linksToRequests(await parts.cases.read(caseId), person, directory, at);
    if (mails.length > 0) await parts.mails.owe(caseId, mails, at);
  }
}

async function mailAll(email: string, parts: FreshLinkParts): Promise<void> {
  const directory = await parts.directory.directory();
  for (const person of await parts.directory.byEmail(email)) await mailLinks(person, directory, parts);
}

/**
 * Mails fresh links for everything that waits for whoever has this address: registered addresses only, each request at
 * most once an hour. The answer is always the same, in the same time (hazards, EM-09, EM-18).
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
