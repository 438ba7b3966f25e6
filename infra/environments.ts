import { environments } from "../functions/contracts/environment.ts";
import type { EnvironmentOf, FunctionName } from "../functions/contracts/environment.ts";

/** What a deployment knows about itself; a value may be a reference that CloudFormation fills in. */
export interface Facts {
  readonly caseTable: string;
  readonly baseUrl: string;
  readonly machineArnPrefix: string;
  readonly webhookSecretArn: string;
  readonly sendMailFunction: string;
  readonly sender: string;
  readonly configurationSet: string;
  readonly vaultTable: string;
  readonly personKeysTable: string;
}

export const FUNCTION_NAMES: readonly FunctionName[] = Object.keys(environments).filter(isFunctionName);

function isFunctionName(name: string): name is FunctionName {
  return name in environments;
}

/** The environment of every function, in the shape that its handler parses on its first call. */
export function environmentsOf(facts: Facts): { readonly [Name in FunctionName]: EnvironmentOf<Name> } {
  const caseTable = { CASE_TABLE: facts.caseTable };
  const baseUrl = { BASE_URL: facts.baseUrl };
  const machines = { MACHINE_ARN_PREFIX: facts.machineArnPrefix };
  const webhookSecret = { WEBHOOK_SECRET_ARN: facts.webhookSecretArn };
  const mailer = { SEND_MAIL_FUNCTION: facts.sendMailFunction };
  const personKeys = { PERSON_KEYS_TABLE: facts.personKeysTable };
  return {
    intake: { ...caseTable, ...baseUrl, ...machines, ...webhookSecret },
    "request-page": { ...caseTable, ...baseUrl, ...machines, ...mailer },
    "case-page": { ...caseTable, ...baseUrl, ...machines },
    documents: { ...caseTable, ...baseUrl },
    "vault-page": {
      ...caseTable,
      ...baseUrl,
      ...mailer,
      VAULT_TABLE: facts.vaultTable,
      ...personKeys,
    },
    library: { ...caseTable, ...baseUrl },
    scorecard: { ...caseTable, ...baseUrl },
    "note-page": { ...caseTable, ...baseUrl, ...machines, ...mailer },
    "status-page": { ...caseTable, ...baseUrl },
    "fresh-link": { ...caseTable, ...baseUrl },
    "open-request": caseTable,
    "send-request": caseTable,
    "settle-request": caseTable,
    "apply-rule": caseTable,
    "advance-case": caseTable,
    "close-case": caseTable,
    "notify-parties": caseTable,
    "record-interruption": caseTable,
    "send-mail": { ...caseTable, ...baseUrl, SENDER: facts.sender, CONFIGURATION_SET: facts.configurationSet },
    "record-delivery": caseTable,
    reconcile: { ...caseTable, ...machines, ...mailer, ...personKeys },
    operate: { ...caseTable, ...baseUrl, ...machines, ...personKeys },
  };
}
