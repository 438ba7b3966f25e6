import { caseStore } from "../../adapters/case-store.ts";
import { documents, lambda } from "../../adapters/clients.ts";
import { codeStore } from "../../adapters/codes.ts";
import { directoryStore } from "../../adapters/directory.ts";
import { newIds } from "../../adapters/hash.ts";
import { linkStore } from "../../adapters/links.ts";
import { mailFunction } from "../../adapters/mail-function.ts";
import { vaultStore } from "../../adapters/vault/vault-store.ts";
import { environments } from "../../contracts/environment.ts";
import { toLog } from "../../middleware/log.ts";
import { liveRecorder, systemNow } from "./live.ts";

/** The vault's page where it is deployed: the only place that knows the vault's tables. */
export function liveVaultPage() {
  const env = environments["vault-page"].parse(process.env);
  const recorder = liveRecorder(env.CASE_TABLE);
  const named = (name: string) => ({ client: documents(), name });
  return {
    cases: caseStore(recorder),
    links: linkStore(recorder),
    directory: directoryStore(recorder.table),
    vault: vaultStore({ people: named(env.VAULT_TABLE), personKeys: named(env.PERSON_KEYS_TABLE) }),
    codes: codeStore(recorder.table),
    mailer: mailFunction(lambda, env.SEND_MAIL_FUNCTION),
    newIds,
    baseUrl: env.BASE_URL,
    now: systemNow,
    log: toLog,
  };
}
