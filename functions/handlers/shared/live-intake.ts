import { caseStore } from "../../adapters/case-store.ts";
import { secretsManager } from "../../adapters/clients.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { newCaseId, sha256 } from "../../adapters/hash.ts";
import { linkStore } from "../../adapters/links.ts";
import { webhookSecrets } from "../../adapters/webhook-secrets.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import { liveRecorder, liveWorkflow, systemNow } from "./live.ts";
import { startQuietly } from "./start-quietly.ts";

/** What the intake is made of where it is deployed. */
export function liveIntake() {
  const env = environments.intake.parse(process.env);
  const recorder = liveRecorder(env.CASE_TABLE);
  const start = startQuietly(liveWorkflow(env), toLog);
  return {
    cases: caseStore(recorder),
    directory: directoryStore(recorder.table),
    links: linkStore(recorder),
    start: ({ name, input }: { readonly name: string; readonly input: object }) =>
      start("verify-allegation", name, input),
    secrets: webhookSecrets({ client: secretsManager, arn: env.WEBHOOK_SECRET_ARN, now: Date.now }),
    newCaseId,
    sha256,
    now: systemNow,
    baseUrl: env.BASE_URL,
    log: toLog,
  };
}
