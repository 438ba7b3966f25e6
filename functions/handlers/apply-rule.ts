import type { CaseStore } from "../adapters/case-store.ts";
import { environments } from "../contracts/environment.ts";
import { tasks, type TaskInput, type TaskOutput } from "../contracts/tasks.ts";
import type { Case } from "../domain/case.ts";
import { applyRule, ruleResult } from "../domain/decisions/apply-rule.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { taskEdge } from "../middleware/task-edge.ts";
import { deciding } from "./shared/deciding.ts";
import { liveStores } from "./shared/live.ts";

export interface ApplyRuleParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly now: () => string;
}

/** Related cases in which exploitation was found; they count as repetition (process, Step 2.2). */
async function relatedSubstantiated({ cases }: ApplyRuleParts, { related }: Case): Promise<number> {
  const others = await Promise.all(related.map((caseId) => cases.read(caseId)));
  return others.filter(({ facts }) => facts !== undefined).length;
}

/** Applies a rule to the case once per turn of a step, and returns what it found. */
export const applyRuleTask =
  (parts: ApplyRuleParts) =>
  async (input: TaskInput<"apply-rule">): Promise<TaskOutput<"apply-rule">> => {
    const state = await deciding(parts, input.caseId, async (before, at) =>
      applyRule(before, input, { at, relatedSubstantiated: await relatedSubstantiated(parts, before) }),
    );
    const found = ruleResult(state, input);
    if (found === undefined) throw new RangeError(`rule ${input.rule} left no result`);
    return found;
  };

export const handler = onFirstCall(() =>
  taskEdge(
    { task: "apply-rule", ...tasks["apply-rule"] },
    applyRuleTask(liveStores(environments["apply-rule"].parse(process.env))),
  ),
);
