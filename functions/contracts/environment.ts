import * as z from "zod";

/**
 * The environment of each function: CDK fills it (typed by the same schema), the handler parses it on its first call.
 * Region, credentials and endpoints are the SDK's own business (`AWS_ENDPOINT_URL` and its per-service forms).
 */
const caseTable = { CASE_TABLE: z.string().min(1) };
/** `https://host/stage`, no trailing slash: links are made from it and never from a request's Host (EM-25). */
const baseUrl = { BASE_URL: z.url() };
/** `arn:…:stateMachine:<stage>-`; a machine's name follows. */
const machines = { MACHINE_ARN_PREFIX: z.string().startsWith("arn:") };
/** Secrets Manager: AWSCURRENT, and AWSPREVIOUS while the webhook secret rotates. */
const webhookSecret = { WEBHOOK_SECRET_ARN: z.string().min(1) };
/** Alone allowed to use SES; others hand it a mail's key. */
const mailer = { SEND_MAIL_FUNCTION: z.string().min(1) };
/** Where keys of persons are destroyed: written over, never read. */
const personKeys = { PERSON_KEYS_TABLE: z.string().min(1) };
/** Who the victims are, and the key of each one's data: one function alone reads them (hazards, PR-01). */
const vault = { VAULT_TABLE: z.string().min(1), ...personKeys };

export const environments = {
  intake: z.object({ ...caseTable, ...baseUrl, ...machines, ...webhookSecret }),
  "request-page": z.object({ ...caseTable, ...baseUrl, ...machines, ...mailer }),
  "case-page": z.object({ ...caseTable, ...baseUrl, ...machines }),
  documents: z.object({ ...caseTable, ...baseUrl }),
  "vault-page": z.object({ ...caseTable, ...baseUrl, ...mailer, ...vault }),
  library: z.object({ ...caseTable, ...baseUrl }),
  scorecard: z.object({ ...caseTable, ...baseUrl }),
  "note-page": z.object({ ...caseTable, ...baseUrl, ...machines, ...mailer }),
  "status-page": z.object({ ...caseTable, ...baseUrl }),
  "fresh-link": z.object({ ...caseTable, ...baseUrl }),
  "open-request": z.object(caseTable),
  "send-request": z.object(caseTable),
  "settle-request": z.object(caseTable),
  "apply-rule": z.object(caseTable),
  "advance-case": z.object(caseTable),
  "close-case": z.object(caseTable),
  "notify-parties": z.object(caseTable),
  "record-interruption": z.object(caseTable),
  "send-mail": z.object({ ...caseTable, ...baseUrl, SENDER: z.email(), CONFIGURATION_SET: z.string().min(1) }),
  "record-delivery": z.object(caseTable),
  reconcile: z.object({ ...caseTable, ...machines, ...mailer, ...personKeys }),
  operate: z.object({ ...caseTable, ...baseUrl, ...machines, ...personKeys }),
} as const;

export type FunctionName = keyof typeof environments;
export type EnvironmentOf<Name extends FunctionName> = z.infer<(typeof environments)[Name]>;
