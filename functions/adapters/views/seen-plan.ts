import * as z from "zod";
import type { Viewer } from "../../domain/access.ts";
import { visibleAnswer } from "../../domain/access/answers.ts";
import type { Case } from "../../domain/case.ts";
import type { CaseEvent } from "../../domain/events.ts";
import { planVersions, type PlanVersion } from "../../domain/plan-versions.ts";

/** Two versions of the plan, each as far as whoever looks may see it. */
export interface SeenPlanDifference {
  readonly kind: "plan-difference";
  /** `approved`: the version in force. */
  readonly since: "before" | "approved";
  /** When the older one was submitted, RFC 3339. */
  readonly at: string;
  readonly before: object;
  readonly now: object;
}

/** One look at a case, as in seen.ts. */
interface Look {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly viewer: Viewer;
}

const planSchema = z.object({ plan: z.record(z.string(), z.unknown()) });

/** As much of a version as the table and consent allow now; `undefined` where that is nothing. */
export function seenPlan({ request, by, answer }: PlanVersion, { viewer, state }: Omit<Look, "history">) {
  const seen = planSchema.safeParse(visibleAnswer({ request, by, answer }, viewer, state));
  return seen.success && Object.keys(seen.data.plan).length > 0 ? seen.data.plan : undefined;
}

/** What a version has in place of an older one, both as the role may see them now. */
export function planDifference(
  older: PlanVersion | undefined,
  newer: PlanVersion | undefined,
  look: Omit<Look, "history">,
  since: SeenPlanDifference["since"] = "before",
): SeenPlanDifference[] {
  const before = older && seenPlan(older, look);
  const now = newer && seenPlan(newer, look);
  return older === undefined || before === undefined || now === undefined
    ? []
    : [{ kind: "plan-difference", since, at: older.at, before, now }];
}

/**
 * What changed in the latest version: since the one submitted before it and, where that was returned, since the one in
 * force. Nothing for a first version.
 */
export function planDifferences({ state, history, viewer }: Look): SeenPlanDifference[] {
  const versions = planVersions(history);
  const [latest, before] = [versions.at(-1), versions.at(-2)];
  const inForce = versions.findLast(({ digest }) => digest === state.plan?.hash);
  const look = { state, viewer };
  return [
    ...planDifference(before, latest, look),
    ...(inForce === latest || inForce === before ? [] : planDifference(inForce, latest, look, "approved")),
  ];
}
