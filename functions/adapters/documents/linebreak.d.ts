/** Where a line may be broken (Unicode, UAX 14): what of the package is used here. */
declare module "linebreak" {
  class LineBreaker {
    constructor(text: string);
    /** `position`: in UTF-16 units; `null` at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export { LineBreaker as default };
}
