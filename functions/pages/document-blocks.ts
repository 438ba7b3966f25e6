/** A document as data: the page and the PDF are made from the same blocks, so that they say the same. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "rows"; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** The columns that hold amounts, from 0; they are aligned at their end. */
      readonly amounts?: readonly number[];
      /** The last row is a sum. */
      readonly sum?: boolean;
    }
  /** A hash, in letters of one width. */
  | { readonly kind: "code"; readonly label: string; readonly text: string };

/** A document of blocks, in one language. */
export interface BlockDocument {
  readonly language: string;
  readonly title: string;
  /** `RC-XXXX-XXXX`. */
  readonly reference: string;
  /** RFC 3339: when what it tells of was settled; the same document has the same date. */
  readonly madeAt: string;
  readonly blocks: readonly Block[];
}
