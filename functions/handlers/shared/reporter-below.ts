import type { CaseStore } from "../../adapters/case-store.ts";
import type { Codes } from "../../adapters/codes.ts";
import type { MailFunction } from "../../adapters/mail-function.ts";
import { mayKnowReporter } from "../../adapters/views/reporter-link.ts";
import type { HttpAnswer, HttpRequest } from "../../contracts/http.ts";
import { page } from "../../middleware/page-answers.ts";
import { reporterPageOf } from "../../pages/reporter-page.tsx";
import type { ReporterView } from "../../pages/reporter-page.tsx";
import { deciding } from "./deciding.ts";
import type { OpenedLink } from "./open-link.ts";

export interface ReporterParts {
  readonly cases: Pick<CaseStore, "read" | "change" | "reporter">;
  readonly codes: Codes;
  readonly mailer: Pick<MailFunction, "sendCode">;
  readonly now: () => string;
  readonly baseUrl: string;
}

interface Here {
  readonly opened: OpenedLink;
  readonly secret: string;
  readonly parts: ReporterParts;
}

const shown = (
  { opened: { state, audience }, secret, parts }: Here,
  status: number,
  found: Pick<ReporterView, "notice" | "reporter"> = {},
): HttpAnswer => {
  const action = `${parts.baseUrl}/case/${secret}/reporter`;
  return page(status, reporterPageOf({ reader: audience.reader, reference: state.id, action, ...found }), state.id);
};

async function sendCode(here: Here): Promise<HttpAnswer> {
  const { opened, secret, parts } = here;
  const { caseId, role, organisation, contact } = opened.link;
  try {
    const code = await parts.codes.make(secret, opened.at);
    if (code !== undefined) await parts.mailer.sendCode({ caseId, key: "reporter", role, organisation, contact, code });
    return shown(here, 200, { notice: "code-sent" });
  } catch {
    return shown(here, 502, { notice: "code-not-sent" });
  }
}

/** Noted first: what is not on record is not shown. */
async function tell(here: Here): Promise<HttpAnswer> {
  const { opened, parts } = here;
  const { state: seen, audience } = opened;
  const by = { ...audience.viewer, contact: audience.contact };
  await deciding({ ...parts, seen }, seen.id, () => ({
    facts: [{ type: "reporter-read", by }],
    mails: [],
    requests: [],
  }));
  const reporter = await parts.cases.reporter(seen.id);
  return reporter?.consentsToBeNamed === true
    ? shown(here, 200, { reporter })
    : shown(here, 200, { notice: "nothing-known" });
}

/**
 * Who reported, with their consent (process, Who is told what; hazards, DH-09): GET and HEAD show a form; what is known
 * comes as the answer to a POST with the six-digit code, and is an event. `undefined` for everybody else.
 */
export async function reporterBelow(
  opened: OpenedLink,
  request: HttpRequest,
  parts: ReporterParts,
): Promise<HttpAnswer | undefined> {
  if (!mayKnowReporter(opened)) return undefined;
  const { secret } = request;
  const here = { opened, secret, parts };
  if (request.method !== "POST") return shown(here, 200);
  const form = new URLSearchParams(request.body.toString("utf8"));
  if (form.get("action") === "send-code") return sendCode(here);
  const code = (form.get("code") ?? "").replaceAll(/\s/g, "");
  const verdict = await parts.codes.verify(secret, code, opened.at);
  return verdict === "right" ? tell(here) : shown(here, 403, { notice: "code-wrong" });
}
