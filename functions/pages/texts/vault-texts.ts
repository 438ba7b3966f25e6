import type { ErasureReason } from "../../domain/vault/erasure.ts";
import type { GENDERS, VaultField, VaultSection } from "../../domain/vault/sections.ts";

export const VAULT_NOTICES = [
  "code-sent",
  "code-not-sent",
  "code-wrong",
  "no-person",
  "wrong-fields",
  "nothing-written",
  "written",
  "erased",
  "no-reason",
] as const;
export type VaultNotice = (typeof VAULT_NOTICES)[number];

/** The words of the vault's page. */
export interface VaultTexts {
  readonly title: string;
  readonly intro: string;
  readonly noted: string;
  readonly nobody: string;
  /** How to find this page again when the link to the case is lost. */
  readonly wayBack: string;
  readonly code: string;
  readonly codeHelp: string;
  readonly sendCode: string;
  readonly person: string;
  readonly choose: string;
  readonly open: string;
  readonly download: string;
  readonly erasedPerson: string;
  readonly fileOf: (pseudonym: string) => string;
  readonly nothingYet: string;
  readonly writtenAt: (when: string, contact: string) => string;
  readonly earlier: string;
  readonly write: string;
  readonly writeHelp: string;
  readonly save: string;
  readonly eraseTitle: string;
  readonly eraseHelp: string;
  readonly because: string;
  readonly erase: string;
  readonly reasons: Readonly<Record<ErasureReason, string>>;
  readonly sections: Readonly<Record<VaultSection, string>>;
  readonly fields: Readonly<Record<VaultField, string>>;
  /** The values of HTCDS 2.0, `prs_Gender`, as people say them. */
  readonly genders: Readonly<Record<(typeof GENDERS)[number], string>>;
  readonly notices: Readonly<Record<VaultNotice, string>>;
}
