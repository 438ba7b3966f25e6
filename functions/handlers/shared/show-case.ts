import type { CaseShown } from "../../contracts/operate.ts";
import type { Case } from "../../domain/case.ts";

/** Each contact once. */
const unreached = ({ returned }: Case): CaseShown["unreached"] =>
  [...new Map(returned.map((one) => [`${one.organisation}/${one.contact}`, one])).values()].map(
    ({ organisation, contact }) => ({ organisation, contact }),
  );

/** A case as an operator sees it: where it is and who is late, nothing of its content (process, Who is told what). */
export const showCase = (state: Case): CaseShown => {
  const requests = Object.values(state.requests).map(
    ({ key, request, role, organisation, status, silence, dueAt, disputed }) => ({
      key,
      request,
      role,
      organisation,
      status,
      silence,
      dueAt,
      disputed: disputed !== undefined,
    }),
  );
  return {
    caseId: state.id,
    version: state.version,
    status: state.status,
    ...(state.outcome === undefined ? {} : { outcome: state.outcome }),
    step: state.position.step,
    execution: state.position.execution,
    interrupted: state.interrupted,
    stalled: requests.some(({ status, silence }) => status === "open" && silence === "stalled"),
    parties: state.parties,
    requests,
    unreached: unreached(state),
  };
};
