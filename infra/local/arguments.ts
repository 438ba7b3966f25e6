import { parseArgs, type ParseArgsConfig } from "node:util";

/** A command was given wrongly. The message holds how it is used and, last, what is wrong. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
  constructor(usage: string, ...wrong: readonly string[]) {
    super([usage, ...(wrong.length === 0 ? [] : [""]), ...wrong.map((one) => `✖ ${one}`)].join("\n"));
  }
}

/** The advice on arguments that begin with a hyphen is left out: nothing here does. */
const saidBy = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/ To specify .*/s, "").replace(/\n.*/s, "");

/** `parseArgs` that says how a command is used. @throws WrongUsage an option that there is not, or one without its value */
export function argumentsOf<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUsage(usage, saidBy(error));
  }
}

/** Runs a command: what it says of its mistake is shown without a trace, and is exit code 1. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
