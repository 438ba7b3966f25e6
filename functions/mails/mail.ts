/** A mail as data; two renderers make text and HTML of it. */
export interface Mail {
  /** `[RC-XXXX-XXXX] …`, one line. */
  readonly subject: string;
  /** Label and value, such as reference, step, what is asked, by when. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Of a mail that gathers others: a link for each. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  /** What stands below every mail. */
  readonly footer: readonly string[];
  /** BCP 47, the language the mail is written in. */
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  /** Between a label and its value in plain text. */
  readonly colon: string;
}
