import * as z from "zod";
import { withoutInterim } from "../interim.ts";
import type { Case } from "../case.ts";
import { longText, organisation, yesNo } from "../fields.ts";
import { appointsInterimFacilitator, interimProblems } from "../rules/safety.ts";
import { note, type Author } from "./definition.ts";

/** Referred to the audit programme: judged credible, and linked to a partner. */
const isCredible = ({ requests }: Case): boolean =>
  Object.values(requests).some(({ request, route }) => request === "assess-allegation" && route === "refer");

/** While people are protected and nobody was engaged by the steps; one who can not act is replaced by another. */
const isNeeded = ({ status, safety, parties }: Case): boolean =>
  status === "open" &&
  safety.hold.on &&
  !parties.some((party) => party.role === "facilitator" && !party.excluded && party.organisation !== safety.interim);

const isTheirs = ({ parties }: Case, { role }: Author): boolean =>
  appointsInterimFacilitator(parties.filter(({ excluded }) => !excluded).map((party) => party.role)) === role;

/**
 * From "credible" on audit, else downstream, may appoint who cares for the people until the smelter has engaged a
 * facilitator, and decides until then when the hold may be lifted (process, Safety first; ours). The party itself
 * changes in decisions/record-note.ts.
 */
export const appointInterimFacilitator = note({
  from: ["audit", "downstream"],
  content: z.object({ facilitator: organisation("facilitator"), independent: yesNo(), reasons: longText() }),
  subjects: (state, author) => (isCredible(state) && isNeeded(state) && isTheirs(state, author) ? [""] : []),
  highRisk: true,
  lastCounts: true,
  tells: ["audit", "downstream"],
  data: "safety",
  check: ({ facilitator, independent }, { parties }) =>
    interimProblems({
      excluded: parties.some((party) => party.excluded && party.organisation === facilitator),
      independent,
    }),
  records: (state, { facilitator }) => {
    const before = withoutInterim(state);
    return { ...before, safety: { ...before.safety, interim: facilitator } };
  },
});
