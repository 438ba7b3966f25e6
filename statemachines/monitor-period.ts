import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import type { RequestId } from "../functions/domain/requests/table.ts";
import { again } from "./choose.ts";
import { INPUT } from "./expressions.ts";
import type { StepParts } from "./parts.ts";

/** What is asked in every period is told apart by the period: `p1`, `p2`, … */
const PERIOD = `'p' & $string(${INPUT}.period)`;

/** Step 4, one reporting period: wait for its end, report, forward, review, and what follows (Guidelines, Step 4). */
export const monitorPeriod = (parts: StepParts): IChainable => {
  const { begin, apply, tell, track } = parts;
  const ask = (request: RequestId, state: string) => parts.ask(request, state, PERIOD);
  const period = apply("monitoring-period", "When does the period end?");
  const assistance = ask("report-assistance", "Ask the coordinator for the report on assistance");
  const report = ask("report-period", "Ask the facilitator for the report");
  const forward = ask("forward-report", "Ask the smelter to forward the report");
  const review = ask("review-report", "Ask the audit programme to review the report");
  const change = apply("plan-change", "Does the report ask for an amendment?");
  const progress = tell("progress-noted").next(decide(parts));

  period.waits("Wait for the end of the period").leads("Level 1?", { "level-1": assistance, "level-2-only": report });
  assistance.leadsOn("The coordinator was asked", report);
  // A missing report is reminded, escalated and shown, and never closes anything; there is nothing to forward.
  report.leads("Reported?", { reported: change, silent: progress });
  // Monitoring goes on with the version approved last; the amendment runs beside it (process, Step 4.3).
  change.leads("Amend the plan?", { amend: track("amend-plan", "Start the amendment", forward), keep: forward });
  forward.leadsOn("The smelter was asked", review);
  review.leads("Any query?", { accepted: progress, silent: progress, query: again(report) });
  return begin(period);
};

/** Another period, or the window closes: then it is decided whether to close or to extend (process, Step 4.5). */
const decide = (parts: StepParts): IChainable => {
  const { apply, advance } = parts;
  const ask = (request: RequestId, state: string) => parts.ask(request, state, PERIOD);
  const after = apply("after-period", "Is it time to decide?");
  const window = ask("decide-window", "Ask the facilitator: close or extend?");
  const extension = ask("approve-extension", "Ask the audit programme to approve the extension");

  after.leads("Next period?", { next: advance("monitor-period"), decide: window });
  window.leads("Close or extend?", { extend: extension, close: advance("close-incident") });
  extension.leads("Extended?", { approved: advance("monitor-period"), refused: again(window) });
  return after;
};
