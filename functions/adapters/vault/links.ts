import { mayOpenVault } from "../../domain/access/vault.ts";
import type { DocumentLink } from "../../pages/document-views.ts";
import type { CaseLook } from "../views/case-look.ts";

/** The way from the coordinator's case page to the files of the people: the same link, and a code there. */
export const vaultLinks = (
  { state, audience }: Pick<CaseLook, "state" | "audience">,
  { baseUrl, secret }: { readonly baseUrl: string; readonly secret: string },
): readonly DocumentLink[] =>
  mayOpenVault(audience.viewer, state) ? [{ kind: "vault", href: `${baseUrl}/vault/${secret}` }] : [];
