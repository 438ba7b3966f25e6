/** A definition holds what this interpreter does not run, or what AWS would refuse too. */
export class UnsupportedDefinition extends Error {
  override readonly name = "UnsupportedDefinition";
  constructor(
    readonly machine: string,
    readonly problems: readonly string[],
  ) {
    super(`machine "${machine}" cannot run here:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  }
}
