import { caseStore } from "../../adapters/case-store.ts";
import { lambda } from "../../adapters/clients.ts";
import { codeStore } from "../../adapters/codes.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { sha256 } from "../../adapters/hash.ts";
import { linkStore } from "../../adapters/links.ts";
import { mailFunction } from "../../adapters/mail-function.ts";
import { mailStore } from "../../adapters/mail-store.ts";
import { requestStore } from "../../adapters/request-store.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import { liveRecorder, liveWorkflow, systemNow } from "./live.ts";
import { startExtendedQuietly, startQuietly } from "./start-quietly.ts";

/** What the page of a note is made from on AWS. */
export function liveNotePage() {
  const env = environments["note-page"].parse(process.env);
  const recorder = liveRecorder(env.CASE_TABLE);
  const runs = liveWorkflow(env);
  return {
    cases: caseStore(recorder),
    links: linkStore(recorder),
    directory: directoryStore(recorder.table),
    codes: codeStore(recorder.table),
    mails: mailStore(recorder.table),
    mailer: mailFunction(lambda, env.SEND_MAIL_FUNCTION),
    start: startQuietly(runs, toLog),
    startExtended: startExtendedQuietly({ requests: requestStore(recorder.table), workflow: runs }, toLog),
    sha256,
    baseUrl: env.BASE_URL,
    now: systemNow,
    log: toLog,
  };
}
