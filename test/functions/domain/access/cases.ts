import { readFileSync } from "node:fs";
import { recordedAllegationSchema } from "../../../../functions/domain/allegation.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { openedBy } from "../../../../functions/domain/opening.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";

const source = new URL("../../../../infra/local/examples/mz-ruby-montepuez-2019.json", import.meta.url);
const sent: unknown = JSON.parse(readFileSync(source, "utf8"));
export const exampleAllegation = recordedAllegationSchema.strip().parse(sent);

const PARTIES: readonly Role[] = ["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"];

/** A case with every party, each an organisation named after its role; no hold unless a change says so. */
export const exampleCase = (changes: Partial<Case> = {}): Case => {
  const fact = {
    type: "case-opened" as const,
    allegation: exampleAllegation,
    downstream: "downstream-1",
    reporter: { reachable: true, language: "en", consentsToBeNamed: false },
    related: [],
    execution: "RC-7K3M-9QXT-verify-allegation-0-0",
  };
  const event = {
    caseId: "RC-7K3M-9QXT",
    number: 1,
    at: "2026-03-01T10:00:00.000Z",
    previous: "",
    salt: "",
    hash: "",
    fact,
  };
  return {
    ...openedBy(event, fact),
    version: 1,
    parties: PARTIES.map((role) => ({ role, organisation: `${role}-1`, lead: true, excluded: false })),
    safety: { hold: { on: false }, needs: [], needsApproved: false, concerns: 0 },
    ...changes,
  };
};

export const onHold = (changes: Partial<Case> = {}): Case =>
  exampleCase({ safety: { hold: { on: true }, needs: [], needsApproved: false, concerns: 0 }, ...changes });

export const pseudonyms = (number: number) => ({
  pseudonyms: Array.from({ length: number }, (_, index) => `V-${String(index).padStart(4, "0")}`),
  statedBySmelter: false,
});
