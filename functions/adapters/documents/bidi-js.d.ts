/** The types that the package has for its CommonJS file; its ES module has the same default export. */
declare module "bidi-js/dist/bidi.mjs" {
  import type { Bidi } from "bidi-js";
  function bidiFactory(): Bidi;
  export { bidiFactory as default };
}
