import type * as z from "zod";
import { RemediationError } from "../domain/errors.ts";

/** What is logged of a task: ids and names only (architecture, invariant 5). */
export interface TaskLine {
  readonly task: string;
  readonly caseId: string;
  readonly execution: string;
  readonly error?: string;
}

export type WriteLine = (line: object) => void;

/** One JSON line on standard output, where Lambda collects it. */
export const writeLine: WriteLine = (line) => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** An error as machines may see it: its name; a message only where it is ours and holds ids (hazards, SF-08). */
export class TaskError extends Error {
  override readonly name: string;
  constructor(error: unknown) {
    super(error instanceof RemediationError ? error.message : "see the name");
    this.name = nameOf(error);
  }
}

/** The name machines and logs know an error by. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "Error");

interface Envelope {
  readonly caseId: string;
  readonly execution?: string | undefined;
}

/** What a task takes and gives (contracts/tasks.ts). */
export interface TaskContract<Input extends Envelope, Output> {
  readonly task: string;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

/**
 * The edge of a task function: input and output are parsed by the task's contract, one line is logged, and errors
 * leave by name.
 */
export const taskEdge =
  <Input extends Envelope, Output>(
    { task, input, output }: TaskContract<Input, Output>,
    handle: (input: Input) => Promise<Output>,
    log: WriteLine = writeLine,
  ) =>
  async (event: unknown): Promise<Output> => {
    let envelope: Envelope = { caseId: "unknown" };
    try {
      const parsed = input.parse(event);
      envelope = { caseId: parsed.caseId, execution: parsed.execution };
      const result = output.parse(await handle(parsed));
      log({ task, ...envelope });
      return result;
    } catch (error) {
      log({ task, ...envelope, error: nameOf(error) });
      throw new TaskError(error);
    }
  };

/**
 * For functions that no machine calls: what they throw leaves by name as well. Lambda writes an error that leaves into
 * the log with its message, and a message of SES holds the address of the recipient (hazards, SE-07).
 */
export const leavingByName =
  <Result>(handle: (event: unknown) => Promise<Result>) =>
  async (event: unknown): Promise<Result> => {
    try {
      return await handle(event);
    } catch (error) {
      throw new TaskError(error);
    }
  };
