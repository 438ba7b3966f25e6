import type { HttpAnswer } from "../../contracts/http.ts";
import { isErased } from "../../domain/vault/erasure.ts";
import { page } from "../../middleware/page-answers.ts";
import { vaultPageOf } from "../../pages/vault-page.tsx";
import type { VaultView } from "../../pages/vault-page.tsx";
import type { InVault } from "./vault-parts.ts";

/** The page of the vault; what is kept of a person only where the caller checked the code. */
export function shownVault(
  { opened: { state, audience }, secret, parts }: InVault,
  status: number,
  shown: Pick<VaultView, "notice" | "file" | "typed"> = {},
): HttpAnswer {
  const people = state.victims.pseudonyms.map((pseudonym) => ({ pseudonym, erased: isErased(state, pseudonym) }));
  const action = `${parts.baseUrl}/vault/${secret}`;
  const freshLinkAction = `${parts.baseUrl}/fresh-link`;
  const view = { reader: audience.reader, reference: state.id, action, freshLinkAction, people, ...shown };
  return page(status, vaultPageOf(view), state.id);
}
