import { isListed } from "../../domain/access/answers.ts";
import type { RequestState } from "../../domain/request-state.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import type { OpenRequestView } from "../../pages/view-models.ts";
import type { CaseLook } from "./case-look.ts";

export type ListedRequest = RequestState & { readonly request: RequestId };

/** The requests of a case of which somebody may know that they are asked. */
export const listedRequests = ({ state, audience }: Pick<CaseLook, "state" | "audience">): ListedRequest[] =>
  Object.values(state.requests).flatMap((request) => {
    const id = request.request;
    if (!isRequestId(id)) return [];
    const known = { ...request, request: id };
    return isListed(known, audience.viewer, state) ? [known] : [];
  });

const openView = (request: ListedRequest, { state, audience, at }: CaseLook): OpenRequestView => {
  const late = request.dueAt < at ? "late" : "open";
  return {
    requestId: request.request,
    role: request.role,
    isYours: request.organisation === audience.viewer.organisation,
    dueAt: request.dueAt,
    state: request.silence === "stalled" ? "stalled" : late,
    returned: state.returned.some(({ key }) => key === request.key),
  };
};

/** What waits for an answer and may be known to, what is due first above. */
export const openRequests = (look: CaseLook): OpenRequestView[] =>
  listedRequests(look)
    .filter(({ status }) => status === "open")
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt))
    .map((request) => openView(request, look));
