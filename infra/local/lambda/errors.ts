/** There is no such function in the template. */
export class FunctionMissing extends Error {
  override readonly name = "FunctionMissing";
  constructor(reference: string) {
    super(`Function not found: ${reference}`);
  }
}
