import type { Role } from "../../domain/vocabulary.ts";

/** For whoever is asked something and was never told anything. */
export interface WelcomeTexts {
  /** Of what folds out on the page of a request. */
  readonly title: string;
  /** What the process is; on pages only: a mail does not say what a case is about (EM-31). */
  readonly process: string;
  /** What the reader does in it. */
  readonly roles: Readonly<Record<Role, string>>;
  /** Whom to ask: by the link below where the page has it, else the company. */
  readonly ask: { readonly below: (link: string) => string; readonly contact: string };
  /** What happens without an answer, in mails too; reporters need not answer. */
  readonly silence: Readonly<Record<"stall" | "go-on" | "reporter", string>>;
  /** In a mail that asks for the first time: why it came, what is behind the link. */
  readonly mail: Readonly<Record<"why" | "link" | "reporterWhy" | "reporterLink", string>>;
  /** Where nobody else of the party has the request. */
  readonly savedForYou: string;
  /** Folds out what a request rests on. */
  readonly readFirst: string;
}
