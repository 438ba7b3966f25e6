import { caseStore } from "../adapters/case-store.ts";
import { documents } from "../adapters/clients.ts";
import { directoryStore } from "../adapters/directory.ts";
import { newCaseId, sha256 } from "../adapters/hash.ts";
import { linkStore } from "../adapters/links.ts";
import { requestStore } from "../adapters/request-store.ts";
import { eraser } from "../adapters/vault/erasing.ts";
import { environments } from "../contracts/environment.ts";
import type { OperateAnswer, OperateRequest } from "../contracts/operate.ts";
import { RemediationError } from "../domain/errors.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { nameOf, writeLine, leavingByName } from "../middleware/task-edge.ts";
import { liveRecorder, liveWorkflow, systemNow } from "./shared/live.ts";
import type { OperateParts } from "./shared/operate-parts.ts";
import { party } from "./shared/operate-party.ts";
import { problemOf } from "./shared/operate-problems.ts";
import { reportOnBehalf } from "./shared/operate-report.ts";
import { readCommand } from "./shared/operate-shape.ts";
import { extend, reopen, resend, resume, revoke, settle, withdraw } from "./shared/operate-verbs.ts";
import { eraseAgain } from "./shared/operate-erase.ts";
import { showCase } from "./shared/show-case.ts";

async function perform(parts: OperateParts, command: OperateRequest): Promise<OperateAnswer> {
  switch (command.verb) {
    case "import":
      await parts.directory.put(command.directory.organisations);
      return { ok: true, done: `${command.directory.organisations.length} organisations are in the directory.` };
    case "report":
      return reportOnBehalf(parts, command);
    case "list":
      return {
        ok: true,
        done: `These are the ${command.status} cases.`,
        cases: await parts.cases.list(command.status),
      };
    case "show":
      return { ok: true, done: command.caseId, case: showCase(await parts.cases.read(command.caseId)) };
    case "resend":
      return resend(parts, command);
    case "extend":
      return extend(parts, command);
    case "settle":
      return settle(parts, command);
    case "reassign":
      return party(parts, command.caseId, { ...command, change: "assigned" });
    case "exclude":
      return party(parts, command.caseId, { ...command, change: "excluded" });
    case "readmit":
      return party(parts, command.caseId, { ...command, change: "readmitted" });
    case "withdraw":
      return withdraw(parts, command);
    case "resume":
      return resume(parts, command);
    case "reopen":
      return reopen(parts, command);
    case "erase":
      return eraseAgain(parts, command);
    case "revoke":
      return revoke(parts, command);
  }
}

/** Repairs delivery and time (contracts/operate.ts). What cannot be done is an answer that names field and mend. */
export const operate =
  (parts: OperateParts) =>
  async (event: unknown): Promise<OperateAnswer> => {
    const read = readCommand(event);
    if ("problems" in read) return { ok: false, problems: read.problems };
    const { command } = read;
    const { verb } = command;
    const caseId = "caseId" in command ? command.caseId : undefined;
    try {
      const answer = await perform(parts, command);
      parts.log({ operate: verb, caseId });
      return answer;
    } catch (error) {
      parts.log({ operate: verb, caseId, error: nameOf(error) });
      if (error instanceof RemediationError) return { ok: false, problems: [problemOf(error)] };
      throw error;
    }
  };

export const handler = onFirstCall(() => {
  const environment = environments.operate.parse(process.env);
  const recorder = liveRecorder(environment.CASE_TABLE);
  return leavingByName(
    operate({
      cases: caseStore(recorder),
      requests: requestStore(recorder.table),
      directory: directoryStore(recorder.table),
      links: linkStore(recorder),
      workflow: liveWorkflow(environment),
      eraser: eraser({ client: documents(), name: environment.PERSON_KEYS_TABLE }),
      newCaseId,
      sha256,
      baseUrl: environment.BASE_URL,
      now: systemNow,
      log: writeLine,
    }),
  );
});
