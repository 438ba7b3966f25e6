import { newCaseId, newIds, sha256 } from "../../functions/adapters/hash.ts";
import type { AskInput, StepInput, TaskInput, TaskOutput } from "../../functions/contracts/tasks.ts";
import { answerRequest } from "../../functions/domain/decisions/answer-request.ts";
import { openCase } from "../../functions/domain/decisions/open-case.ts";
import type { Case } from "../../functions/domain/case.ts";
import { leadContact } from "../../functions/domain/decisions/recipients.ts";
import { requestKey } from "../../functions/domain/requests/key.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import { advanceCaseTask } from "../../functions/handlers/advance-case.ts";
import { applyRuleTask } from "../../functions/handlers/apply-rule.ts";
import { openRequestTask } from "../../functions/handlers/open-request.ts";
import { sendRequestTask } from "../../functions/handlers/send-request.ts";
import { settleRequestTask } from "../../functions/handlers/settle-request.ts";
import { deciding } from "../../functions/handlers/shared/deciding.ts";
import { settle } from "../../functions/handlers/shared/settle.ts";
import { exampleAllegation } from "./examples.ts";
import { Memory } from "./memory.ts";

/** Calls the task functions over a `Memory` as the machines do, one call at a time. */
export class Machine {
  readonly memory = new Memory();
  caseId = "";
  #tokens = 0;

  get parts() {
    const { store: cases, requestStore: requests, directoryStore: directory, workflow, now } = this.memory;
    return { cases, requests, directory, workflow, tokens: workflow, now };
  }

  get state(): Case {
    return this.memory.cases.get(this.caseId)!.state;
  }

  async open(allegation = exampleAllegation()): Promise<void> {
    const { memory } = this;
    const at = memory.at;
    const opening = openCase({ caseId: newCaseId(), allegation, related: [] }, { at, directory: memory.directory });
    const { caseId } = opening.run.input;
    const { fact, mails } = opening;
    const content = sha256(JSON.stringify(allegation));
    const reporter = allegation.reporter!;
    await memory.store.open({ delivery: { id: caseId, digest: content }, content, caseId, at, fact, mails, reporter });
    this.caseId = caseId;
    await memory.workflow.start("verify-allegation", opening.run.name, opening.run.input);
  }

  identity(request: string, { revision = 0, subject = "" } = {}): AskInput {
    const { round } = this.state.position;
    return { caseId: this.caseId, step: definitionOf(request).step, round, request, revision, subject };
  }

  key(request: string, of?: { revision?: number; subject?: string }): string {
    return requestKey(this.identity(request, of));
  }

  askName(request: string, revision = 0): string {
    return `${this.state.position.execution}-${request}-${revision}`;
  }

  async openRequest(
    request: string,
    of?: { revision?: number; subject?: string },
  ): Promise<TaskOutput<"open-request">> {
    const execution = this.askName(request, of?.revision);
    if (!this.memory.runs.has(execution))
      this.memory.runs.set(execution, { machine: "ask", input: {}, status: "RUNNING" });
    return openRequestTask(this.parts)({ ...this.identity(request, of), execution });
  }

  /** Opens a request and waits for its answer; returns the token of the wait. */
  async ask(request: string, of?: { revision?: number; subject?: string }): Promise<string> {
    const { key } = await this.openRequest(request, of);
    return this.send(key, { execution: this.askName(request, of?.revision) });
  }

  async send(key: string, input: Partial<TaskInput<"send-request">>): Promise<string> {
    const token = `token-${(this.#tokens += 1)}`;
    const execution = this.askName(this.state.requests[key]!.request, this.state.requests[key]!.revision);
    await sendRequestTask(this.parts)({
      caseId: this.caseId,
      key,
      notice: "first",
      number: 0,
      token,
      execution,
      ...input,
    });
    return token;
  }

  /** The lead contact of the party asked answers, by the page. */
  async answer(key: string, answer: unknown, contact?: string): Promise<Case> {
    const { memory, caseId } = this;
    const after = await deciding(this.parts, caseId, (state, at) => {
      const { role, organisation } = state.requests[key]!;
      const who = contact ?? leadContact(memory.directory.get(organisation)) ?? "reporter";
      const by = { role, organisation, contact: who };
      return answerRequest(
        state,
        { key, answer, shown: "shown", by },
        { at, directory: memory.directory, sha256, newIds },
      );
    });
    await settle(this.parts, caseId, key);
    return after;
  }

  async settleRequest(key: string, end: "answered" | "silent" | "stalled") {
    return settleRequestTask(this.parts)({ caseId: this.caseId, key, end, execution: "ask-run" });
  }

  stepInput(): StepInput {
    const { step, round, run, revision, period } = this.state.position;
    return { caseId: this.caseId, step, round, run, revision, period };
  }

  async apply(rule: string, revision = 0): Promise<TaskOutput<"apply-rule">> {
    return applyRuleTask(this.parts)({
      ...this.stepInput(),
      revision,
      rule,
      execution: this.state.position.execution,
    });
  }

  async advance(to: TaskInput<"advance-case">["to"], execution = this.state.position.execution) {
    const output = await advanceCaseTask(this.parts)({ ...this.stepInput(), to, execution });
    const ran = this.memory.runs.get(execution);
    if (ran !== undefined) ran.status = "SUCCEEDED";
    await this.memory.workflow.start(to, output.name, output.input);
    return output;
  }

  /** The run of the current step ends. */
  end(status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED"): void {
    this.memory.runs.get(this.state.position.execution)!.status = status;
    for (const [name, run] of this.memory.runs)
      if (name.startsWith(`${this.state.position.execution}-`)) run.status = status;
  }
}
