import type { FunctionName } from "../functions/contracts/environment.ts";
import type { INDEXES } from "../functions/contracts/tables.ts";
import type { MachineName } from "../functions/contracts/tasks.ts";
import { MACHINES } from "../functions/contracts/tasks.ts";

/** What one function may do; everything that is not here is refused. */
export interface Permission {
  /** Actions of `dynamodb:` on the case table; a transaction needs those of its parts. */
  readonly caseTable: readonly TableAction[];
  /** Indexes it may query. */
  readonly indexes?: readonly (keyof typeof INDEXES)[];
  /** Actions of `states:`, and on which machines. */
  readonly machines?: Readonly<Partial<Record<MachineAction, readonly MachineName[]>>>;
  readonly invokes?: readonly FunctionName[];
  readonly readsWebhookSecret?: true;
  readonly readsStream?: true;
  /** Reads and writes who the victims are, and their keys: the coordinator's function alone (hazards, PR-01). */
  readonly opensVault?: true;
  /** Writes over keys of persons, so that an erasure that was recorded comes to its end, and reads none. */
  readonly erasesPeople?: true;
  readonly sendsMail?: true;
}

type TableAction = "GetItem" | "BatchGetItem" | "Query" | "PutItem" | "UpdateItem";
export type MachineAction = "StartExecution" | "DescribeExecution" | "SendTaskSuccess";

const read = ["GetItem", "Query"] as const;
/** An event, the new snapshot and requests in one transaction. Nothing is ever deleted. */
const change = [...read, "PutItem", "UpdateItem"] as const;
/** Several items of known keys at once: which of the mails of a change are owed already; a mail or a page with its case. */
const changeAndMail = [...change, "BatchGetItem"] as const;
/** Only `ask` waits for a token. */
const settle = { SendTaskSuccess: ["ask"] } as const;

/** Each function's own role gets exactly its row. */
export const PERMISSIONS: Readonly<Record<FunctionName, Permission>> = {
  intake: { caseTable: change, machines: { StartExecution: ["verify-allegation"] }, readsWebhookSecret: true },
  "request-page": { caseTable: changeAndMail, machines: settle, invokes: ["send-mail"] },
  "case-page": { caseTable: changeAndMail, machines: { StartExecution: ["ask"] } },
  /** Changes a case only by the event of a case file that is handed out. */
  documents: { caseTable: change },
  /** Mails codes; a key is erased by writing over it, so nothing is deleted here either. */
  "vault-page": { caseTable: change, invokes: ["send-mail"], opensVault: true },
  library: { caseTable: read },
  scorecard: { caseTable: read },
  "note-page": { caseTable: changeAndMail, machines: { StartExecution: MACHINES }, invokes: ["send-mail"] },
  "status-page": { caseTable: read },
  "fresh-link": { caseTable: changeAndMail },
  "open-request": { caseTable: change },
  "send-request": { caseTable: changeAndMail, machines: settle },
  "settle-request": { caseTable: changeAndMail },
  "apply-rule": { caseTable: change },
  "advance-case": { caseTable: change },
  "close-case": { caseTable: changeAndMail },
  "notify-parties": { caseTable: changeAndMail },
  "record-interruption": { caseTable: changeAndMail },
  "send-mail": { caseTable: changeAndMail, readsStream: true, sendsMail: true },
  "record-delivery": { caseTable: changeAndMail },
  reconcile: {
    caseTable: changeAndMail,
    indexes: ["due"],
    machines: { ...settle, StartExecution: MACHINES, DescribeExecution: MACHINES },
    invokes: ["send-mail"],
    erasesPeople: true,
  },
  operate: { caseTable: changeAndMail, indexes: ["lists"], machines: { StartExecution: MACHINES }, erasesPeople: true },
};
