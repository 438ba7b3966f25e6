import { isSameParty } from "../../domain/case.ts";
import { decidedIn } from "../../adapters/views/receipt-view.ts";
import type { Decided } from "../../adapters/views/receipt-view.ts";
import type { OpenPage } from "../../adapters/views/request-view.ts";
import type { RequestState } from "../../domain/request-state.ts";
import type { OpenedLink } from "./open-link.ts";

/** The request behind a link: to be answered, or answered. */
export type Behind =
  | { readonly kind: "open"; readonly opened: OpenedLink; readonly page: OpenPage }
  | {
      readonly kind: "decided";
      readonly opened: OpenedLink;
      readonly request: RequestState;
      readonly decided: Decided;
    };

/**
 * What stands behind a link of a request; `undefined` if it was withdrawn or superseded, or another party is asked by
 * now: then the link is as good as unknown (hazards, EM-10).
 */
export function requestBehind(opened: OpenedLink): Behind | undefined {
  const { link, state, history, audience, similar, at, draft } = opened;
  const request = state.requests[link.key ?? ""];
  if (request === undefined || !isSameParty(request, link)) return undefined;
  const decided = decidedIn(history, request.key);
  if (decided !== undefined) return { kind: "decided", opened, request, decided };
  if (request.status !== "open") return undefined;
  const page = { state, history, request, audience, similar, at };
  return { kind: "open", opened, page: draft === undefined ? page : { ...page, draft } };
}
