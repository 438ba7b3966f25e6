/** A document of the case and where it is. `number`: of the closure, from 1. */
export type DocumentLink =
  | {
      readonly kind: "case-file" | "plan" | "library" | "scorecard" | "vault" | "reporter" | "receipts";
      readonly href: string;
    }
  | { readonly kind: "closure-report"; readonly number: number; readonly href: string };
