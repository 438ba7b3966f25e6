import { caseStore } from "../../adapters/case-store.ts";
import { documents, secretsManager, stepFunctions } from "../../adapters/clients.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { newCaseId, sha256 } from "../../adapters/hash.ts";
import { linkStore } from "../../adapters/links.ts";
import { jitteredPause } from "../../adapters/transaction.ts";
import { webhookSecrets } from "../../adapters/webhook-secrets.ts";
import { workflow } from "../../adapters/workflow.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import type { IntakeParts } from "../intake.ts";
import { startQuietly } from "./start-quietly.ts";

/** What the intake is made of where it is deployed. */
export function liveIntake(): IntakeParts {
  const env = environments.intake.parse(process.env);
  const table = { client: documents(), name: env.CASE_TABLE };
  const recorder = { table, pause: jitteredPause };
  const start = startQuietly(workflow({ client: stepFunctions, prefix: env.MACHINE_ARN_PREFIX }), toLog);
  return {
    cases: caseStore(recorder),
    directory: directoryStore(table),
    links: linkStore(recorder),
    start: ({ name, input }) => start("verify-allegation", name, input),
    secrets: webhookSecrets({ client: secretsManager, arn: env.WEBHOOK_SECRET_ARN, now: Date.now }),
    newCaseId,
    sha256,
    now: () => new Date().toISOString(),
    baseUrl: env.BASE_URL,
    log: toLog,
  };
}
