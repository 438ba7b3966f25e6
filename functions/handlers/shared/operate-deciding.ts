import type { OperateAnswer } from "../../contracts/operate.ts";
import type { Case } from "../../domain/case.ts";
import type { Decision, DecisionContext } from "../../domain/decisions/decision.ts";
import type { Actor } from "../../domain/events.ts";
import { deciding } from "./deciding.ts";
import type { OperateParts } from "./operate-parts.ts";
import { showCase } from "./show-case.ts";

/** An operator acts as the deployment's; who they are is in the log of the call. */
export const OPERATOR: Actor = { role: "operator", organisation: "operator", contact: "operator" };

/** What was done, and where the case is after it. */
export const done = (what: string, state: Case): OperateAnswer => ({ ok: true, done: what, case: showCase(state) });

/** Records what the verb decides, by the directory as it is now. @throws CaseNotFound, and what `decide` throws */
export async function decided(
  parts: OperateParts,
  caseId: string,
  decide: (state: Case, context: DecisionContext) => Decision,
): Promise<Case> {
  const directory = await parts.directory.directory();
  return deciding(parts, caseId, (state, at) => decide(state, { at, directory }));
}
