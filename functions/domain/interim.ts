import type { Case } from "./case.ts";

const safetyWithoutInterim = (safety: Case["safety"]): Case["safety"] => {
  const left = { ...safety };
  delete left.interim;
  return left;
};

/**
 * The case without its interim facilitator, who sees nothing more of it: another one was appointed, or one was engaged
 * who is another organisation (process, Safety first; ours).
 *
 * @param stays the organisation that is a party all the same
 */
export const withoutInterim = (state: Case, stays?: string): Case => {
  const { interim } = state.safety;
  if (interim === undefined) return state;
  const isLeaving = ({ role, organisation }: Case["parties"][number]) =>
    role === "facilitator" && organisation === interim && interim !== stays;
  return {
    ...state,
    parties: state.parties.filter((party) => !isLeaving(party)),
    safety: safetyWithoutInterim(state.safety),
  };
};
