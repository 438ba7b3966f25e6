import type { HttpAnswer } from "../contracts/http.ts";
import { mayOpenVault } from "../domain/access/vault.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { refusedForm } from "../middleware/form-post.ts";
import { httpEdge } from "../middleware/http-edge.ts";
import { pageEdge, refusal, unknownLink } from "../middleware/page-answers.ts";
import { liveVaultPage } from "./shared/live-vault.ts";
import { openLink } from "./shared/open-link.ts";
import { actInVault } from "./shared/vault-actions.ts";
import { shownVault } from "./shared/vault-shown.ts";
import type { VaultPageParts } from "./shared/vault-parts.ts";

/**
 * The files of the people, behind the coordinator's own permanent link of the case. GET and HEAD read nothing of the vault
 * and show pseudonyms only; what is in it comes as the answer to a POST with the six-digit code, and is an event. To
 * everybody else this is a link that is unknown (hazards, EM-18).
 */
export const vaultPage = (parts: VaultPageParts) =>
  httpEdge(pageEdge(parts.log), async (request): Promise<HttpAnswer> => {
    const isPost = request.method === "POST";
    const refused = isPost ? refusedForm(request, parts.baseUrl) : undefined;
    if (refused !== undefined) return refusal(refused, request);
    const opened = await openLink(request, "case", parts);
    if (opened === undefined || !mayOpenVault(opened.audience.viewer, opened.state))
      return unknownLink(parts.baseUrl, request);
    const here = { opened, secret: request.secret, parts };
    return isPost ? actInVault(here, new URLSearchParams(request.body.toString("utf8"))) : shownVault(here, 200);
  });

export const handler = onFirstCall(() => vaultPage(liveVaultPage()));
