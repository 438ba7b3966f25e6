import { recordedAllegationSchema, type Allegation, type Reporter } from "../allegation.ts";
import { append, UNSEALED } from "../append.ts";
import type { Fact } from "../events.ts";
import { DirectoryIncomplete } from "../errors.ts";
import type { DecisionContext, OwedMail } from "./decision.ts";
import { owe, toParties, toReporter } from "./recipients.ts";
import { currentRun, runName, type StepRun } from "./runs.ts";

export interface OpenCommand {
  readonly caseId: string;
  readonly allegation: Allegation;
  /** Cases of the same site or supplier in an overlapping period. */
  readonly related: readonly string[];
}

export interface CaseOpening {
  readonly fact: Extract<Fact, { type: "case-opened" }>;
  readonly mails: readonly OwedMail[];
  /** Step 1, to be started once the opening is recorded. */
  readonly run: StepRun;
}

/** Whether something may be sent: only to an address that endangers nobody (process, Parties). */
const reporterOf = (reporter: Reporter | undefined): Pick<CaseOpening["fact"], "reporter"> => {
  if (reporter === undefined) return {};
  const { language, consentsToBeNamed, safe, contact } = reporter;
  return { reporter: { reachable: safe && contact?.email !== undefined, language, consentsToBeNamed } };
};

/**
 * Opens a case: the company that owns the deployment is its downstream party, the reporter is acknowledged.
 *
 * @throws DirectoryIncomplete the directory has no downstream company yet.
 */
export function openCase(
  { caseId, allegation, related }: OpenCommand,
  { at, directory }: DecisionContext,
): CaseOpening {
  const downstream = [...directory.values()].find(({ roles }) => roles.includes("downstream"));
  if (downstream === undefined) throw new DirectoryIncomplete("downstream");
  const { reporter, ...recorded } = allegation;
  const first = { step: "verify-allegation", round: 0, run: 0, period: 0, machine: "verify-allegation" } as const;
  const fact = {
    type: "case-opened" as const,
    allegation: recordedAllegationSchema.parse(recorded),
    downstream: downstream.id,
    ...reporterOf(reporter),
    related: [...related],
    execution: runName(caseId, first),
  };
  const state = append({ caseId, before: undefined, at, ...UNSEALED }, [fact]).after;
  const audience = { state, directory };
  return {
    fact,
    mails: [
      ...owe({ template: "reporter-acknowledged", reason: "acknowledged" }, toReporter(audience)),
      ...owe({ template: "case-opened", reason: `joined/downstream/${downstream.id}` }, toParties(audience)),
    ],
    run: currentRun(state),
  };
}
