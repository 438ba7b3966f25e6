import { caseStore, type CaseStore } from "../../adapters/case-store.ts";
import { documents, stepFunctions } from "../../adapters/clients.ts";
import { directoryStore, type DirectoryStore } from "../../adapters/directory.ts";
import { requestStore, type RequestStore } from "../../adapters/request-store.ts";
import type { Recorder } from "../../adapters/case-changes.ts";
import { jitteredPause } from "../../adapters/transaction.ts";
import { workflow, type Workflow } from "../../adapters/workflow.ts";

/** Now, RFC 3339 in UTC; in the local host the clock of every thread is virtual. */
export const systemNow = (): string => new Date().toISOString();

/** The case table by its name, with the pauses between tries. */
export const liveRecorder = (tableName: string): Recorder => ({
  table: { client: documents(), name: tableName },
  pause: jitteredPause,
});

export interface LiveStores {
  readonly cases: CaseStore;
  readonly requests: RequestStore;
  readonly directory: DirectoryStore;
  readonly now: () => string;
}

/** The stores of the case table, as every function uses them. */
export const liveStores = ({ CASE_TABLE }: { CASE_TABLE: string }): LiveStores => {
  const recorder = liveRecorder(CASE_TABLE);
  return {
    cases: caseStore(recorder),
    requests: requestStore(recorder.table),
    directory: directoryStore(recorder.table),
    now: systemNow,
  };
};

export const liveWorkflow = ({ MACHINE_ARN_PREFIX }: { MACHINE_ARN_PREFIX: string }): Workflow =>
  workflow({ client: stepFunctions, prefix: MACHINE_ARN_PREFIX });
