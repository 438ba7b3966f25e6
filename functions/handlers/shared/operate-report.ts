import type { OperateAnswer, OperateRequestOf } from "../../contracts/operate.ts";
import { canonical } from "../../domain/chain.ts";
import { openCase } from "../../domain/decisions/open-case.ts";
import type { OperateParts } from "./operate-parts.ts";
import { startCurrentRun } from "./start-run.ts";

/**
 * Opens a case for somebody who told it to a person, by the rules of the intake: the same delivery and the same
 * allegation open one case. The status link is for the reporter.
 */
export async function reportOnBehalf(
  parts: OperateParts,
  { allegation, delivery }: OperateRequestOf<"report">,
): Promise<OperateAnswer> {
  const at = parts.now();
  const directory = await parts.directory.directory();
  const related = await parts.cases.related(allegation);
  const opening = openCase({ caseId: parts.newCaseId(), allegation, related }, { at, directory });
  const { reporter, ...reported } = allegation;
  const content = parts.sha256(canonical(reported));
  const { caseId } = await parts.cases.open({
    delivery: { id: delivery, digest: content },
    content,
    caseId: opening.run.input.caseId,
    at,
    fact: opening.fact,
    mails: opening.mails,
    ...(reporter === undefined ? {} : { reporter }),
  });
  await startCurrentRun(parts.workflow, await parts.cases.read(caseId));
  const holder = { role: "reporter", organisation: "reporter", contact: "reporter" } as const;
  const secret = await parts.links.issue({ caseId, kind: "status", ...holder, mailId: "" }, at);
  return { ok: true, done: `${caseId} ${parts.baseUrl}/status/${secret}` };
}
