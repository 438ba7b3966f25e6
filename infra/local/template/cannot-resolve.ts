/** The template asks for something that the local host cannot give. */
export class CannotResolve extends Error {
  override readonly name = "CannotResolve";
}
