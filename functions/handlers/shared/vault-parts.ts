import type { CaseStore } from "../../adapters/case-store.ts";
import type { Codes } from "../../adapters/codes.ts";
import type { MailFunction } from "../../adapters/mail-function.ts";
import type { VaultStore } from "../../adapters/vault/vault-store.ts";
import type { LogLine } from "../../middleware/http-edge.ts";
import type { LinkParts, OpenedLink } from "./open-link.ts";

export interface VaultPageParts extends LinkParts {
  readonly cases: LinkParts["cases"] & Pick<CaseStore, "change">;
  readonly vault: VaultStore;
  readonly codes: Codes;
  readonly mailer: Pick<MailFunction, "sendCode">;
  /** A random id for each entry. */
  readonly newIds: (count: number) => readonly string[];
  readonly baseUrl: string;
  readonly log: (line: LogLine) => void;
}

/** The coordinator's link, opened. */
export interface InVault {
  readonly opened: OpenedLink;
  readonly secret: string;
  readonly parts: VaultPageParts;
}
