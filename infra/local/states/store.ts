import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Definition } from "./definition.ts";
import { dueAt } from "./due.ts";
import { executionSchema } from "./execution.ts";
import type { Execution } from "./execution.ts";
import { eventSchema } from "./history.ts";
import type { Draft, HistoryEvent } from "./history.ts";
import { parseText } from "./json.ts";
import { prepareStatements } from "./tables.ts";
import type { Statements } from "./tables.ts";

export interface Machine {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: string;
  readonly definitionHash: string;
  readonly createdAt: number;
}

export interface ExecutionQuery {
  readonly machineArn: string;
  readonly status?: string | undefined;
  readonly redriven?: boolean | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface HistoryQuery {
  readonly arn: string;
  readonly reverse: boolean;
  readonly limit: number;
  readonly offset: number;
}

type Row = Readonly<Record<string, SQLOutputValue>>;

/**
 * The state of the engine, in tables of its own (prefix `sfn_`) of the host's database.
 * An execution is one JSON document; nothing of it is kept in memory between transitions.
 */
export class Store {
  readonly #database: DatabaseSync;
  readonly #sql: Statements;
  readonly #parse: (text: string) => Definition;
  readonly #definitions = new Map<string, Definition>();

  /** `parse` reads the text of a definition; it is asked once per text. */
  constructor(database: DatabaseSync, parse: (text: string) => Definition) {
    this.#database = database;
    this.#sql = prepareStatements(database);
    this.#parse = parse;
  }

  machine(arn: string): Machine | undefined {
    const row = this.#sql.machine.get(arn);
    return row === undefined ? undefined : readMachine(row);
  }

  machines(): Machine[] {
    return this.#sql.machines.all().map(readMachine);
  }

  keepMachine(machine: Machine): void {
    this.#sql.keepDefinition.run(machine.definitionHash, machine.definition);
    this.#sql.keepMachine.run(machine.arn, machine.name, machine.roleArn, machine.definitionHash, machine.createdAt);
  }

  definitionText(hash: string): string {
    return text(this.#sql.definition.get(hash)?.["definition"]);
  }

  definition(hash: string): Definition {
    const known = this.#definitions.get(hash) ?? this.#parse(this.definitionText(hash));
    this.#definitions.set(hash, known);
    return known;
  }

  find(arn: string): Execution | undefined {
    const row = this.#sql.find.get(arn);
    return row === undefined ? undefined : readExecution(row);
  }

  /** Throws where `find` finds nothing: for executions that are known to be there. */
  get(arn: string): Execution {
    const found = this.find(arn);
    if (found === undefined) throw new Error(`no execution ${arn}`);
    return found;
  }

  statusOf(arn: string): string | undefined {
    const row = this.#sql.status.get(arn);
    return row === undefined ? undefined : text(row["status"]);
  }

  /** The newest first. */
  list({ machineArn, status, redriven, limit, offset }: ExecutionQuery): Execution[] {
    const asked = {
      machineArn,
      status: status ?? null,
      redriven: redriven === undefined ? null : Number(redriven),
      limit,
      offset,
    };
    return this.#sql.list.all(asked).map(readExecution);
  }

  running(): string[] {
    return this.#sql.running.all().map((row) => text(row["arn"]));
  }

  /** Executions whose status was not told to onStatusChange before the process ended. */
  unannounced(): string[] {
    return this.#sql.unannounced.all().map((row) => text(row["arn"]));
  }

  announce(arn: string, status: string): void {
    this.#sql.announced.run(status, arn);
  }

  due(now: number): string[] {
    return this.#sql.due.all(now).map((row) => text(row["arn"]));
  }

  nextDue(): { at: number; arn: string } | undefined {
    const row = this.#sql.nextDue.get();
    return row === undefined ? undefined : { at: Number(row["due_at"]), arn: text(row["arn"]) };
  }

  waiters(child: string): string[] {
    return this.#sql.waiters.all(child).map((row) => text(row["parent"]));
  }

  events({ arn, reverse, limit, offset }: HistoryQuery): HistoryEvent[] {
    const statement = reverse ? this.#sql.eventsReversed : this.#sql.events;
    return statement.all(arn, limit, offset).map((row) => eventSchema.parse(parseText(text(row["event"]))));
  }

  tokenOwner(token: string): { arn: string; thread: number } | undefined {
    const row = this.#sql.token.get(token);
    return row === undefined ? undefined : { arn: text(row["arn"]), thread: Number(row["thread"]) };
  }

  /** Writes executions and what their transition added, all or nothing. */
  write(drafts: readonly Draft[]): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (const draft of drafts) this.#writeDraft(draft);
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
  }

  #writeDraft({ execution, events, tokens, children, replaces }: Draft): void {
    const { arn, machineArn, status, startedAt } = execution;
    if (replaces) {
      this.#sql.forget.run(arn);
      this.#sql.forgetEvents.run(arn);
    }
    const redriven = Number(execution.redriveCount > 0);
    const dueInstant = dueAt(execution)?.at ?? null;
    this.#sql.keepExecution.run({
      arn,
      machineArn,
      status,
      redriven,
      startedAt,
      dueAt: dueInstant,
      document: JSON.stringify(execution),
    });
    for (const event of events) this.#sql.keepEvent.run(arn, event.id, JSON.stringify(event));
    for (const { token, thread } of tokens) this.#sql.keepToken.run(token, arn, thread);
    for (const child of children) this.#sql.keepWaiter.run(child, arn);
  }
}

function text(value: SQLOutputValue | undefined): string {
  if (typeof value !== "string") throw new Error("a column of the engine's tables holds no text");
  return value;
}

function readExecution(row: Row): Execution {
  return executionSchema.parse(parseText(text(row["document"])));
}

function readMachine(row: Row): Machine {
  return {
    arn: text(row["arn"]),
    name: text(row["name"]),
    roleArn: text(row["role_arn"]),
    definition: text(row["definition"]),
    definitionHash: text(row["hash"]),
    createdAt: Number(row["created_at"]),
  };
}
