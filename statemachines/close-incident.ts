import type { IChainable } from "aws-cdk-lib/aws-stepfunctions";
import { again } from "./choose.ts";
import type { StepParts } from "./parts.ts";

/** Step 5, incident closure: reported, documented, verified, closed by the company, never by time (Guidelines, Step 5). */
export const closeIncident = ({ begin, ask, tell, close, advance }: StepParts): IChainable => {
  const report = ask("report-finally", "Ask the facilitator for the final report");
  const document = ask("document-closure", "Ask the smelter to document the closure");
  const verify = ask("verify-completion", "Ask the audit programme: satisfactory?");
  const decide = ask("close-incident", "Ask the company: close the incident?");

  report.leadsOn("The final report is there", document);
  document.leadsOn("The closure is documented", verify);
  verify.leads("Satisfactory?", {
    satisfactory: tell("completion-verified").next(decide),
    "back-to-monitoring": advance("monitor-period"),
  });
  decide.leads("Close?", {
    close: close("remediated").next(advance("capture-lessons")),
    return: again(report),
  });
  return begin(report);
};
