import { newCaseId, sha256 } from "../../../../functions/adapters/hash.ts";
import { operateAnswerSchema, type OperateAnswer } from "../../../../functions/contracts/operate.ts";
import { closeCase } from "../../../../functions/domain/decisions/close-case.ts";
import { recordNote } from "../../../../functions/domain/decisions/record-note.ts";
import { requestSubject } from "../../../../functions/domain/notes/beside.ts";
import { operate } from "../../../../functions/handlers/operate.ts";
import { deciding } from "../../../../functions/handlers/shared/deciding.ts";
import type { OperateParts } from "../../../../functions/handlers/shared/operate-parts.ts";
import { DENY, REFER } from "../../../support/answers.ts";
import { Machine } from "../../../support/machine.ts";

/** The operations function over a memory with one open case, and what has become of that case so far. */
export class Operator {
  readonly machine = new Machine();
  readonly lines: object[] = [];
  readonly erased: string[] = [];

  static async withCase(): Promise<Operator> {
    const operator = new Operator();
    await operator.machine.open();
    return operator;
  }

  get parts(): OperateParts {
    const { store: cases, requestStore: requests, directoryStore, linkStore, workflow, now } = this.machine.memory;
    return {
      ...{ cases, requests, directory: directoryStore, links: linkStore, workflow, newCaseId, sha256, now },
      eraser: { erase: ({ caseId, pseudonym }) => Promise.resolve(void this.erased.push(`${caseId} ${pseudonym}`)) },
      baseUrl: "https://cases.example/prod",
      log: (line) => this.lines.push(line),
    };
  }

  /** As it is given, without a case of its own. */
  async give(command: unknown): Promise<OperateAnswer> {
    return operateAnswerSchema.parse(await operate(this.parts)(command));
  }

  /** About the case. */
  run(command: object): Promise<OperateAnswer> {
    return this.give({ caseId: this.machine.caseId, ...command });
  }

  get assessment(): string {
    return this.machine.key("assess-allegation");
  }

  async asked(): Promise<void> {
    await this.machine.ask("assess-allegation");
  }

  /** The allegation was referred: smelter and audit programme are parties. */
  async referred(): Promise<void> {
    await this.asked();
    await this.machine.answer(this.assessment, REFER);
  }

  /** The company denied the allegation, and says now that this was not it. */
  async disputed(): Promise<void> {
    await this.asked();
    await this.machine.answer(this.assessment, DENY);
    const by = { role: "downstream", organisation: "downstream-a", contact: "downstream-2" } as const;
    const note = { note: "not-us", subject: requestSubject({ key: this.assessment }), id: "N1" } as const;
    const { caseId, memory } = this.machine;
    await deciding(this.machine.parts, caseId, (state, at) =>
      recordNote(
        state,
        { ...note, content: { because: "nobody-here" }, by },
        { at, directory: memory.directory, sha256 },
      ),
    );
  }

  async closed(): Promise<void> {
    const { caseId, memory, parts } = this.machine;
    await deciding(parts, caseId, (state, at) =>
      closeCase(state, { execution: state.position.execution, outcome: "denied" }, { at, directory: memory.directory }),
    );
  }

  /** A link of the case page, as a mail carried it. */
  link(role: "smelter" | "downstream"): Promise<string> {
    const { caseId, memory } = this.machine;
    const whose = { role, organisation: `${role}-a`, contact: `${role}-1` };
    return memory.linkStore.issue({ ...whose, caseId, kind: "case", mailId: "" }, memory.at);
  }

  /** All that is kept of cases: what a refused command must not change. */
  get kept(): string {
    const { cases, links, mails, runs, directory } = this.machine.memory;
    return JSON.stringify([cases, links, mails, runs, directory].map((map) => [...map]));
  }
}
