import type { Fact } from "../../domain/events.ts";

/** The words of the documents of a case: the case file, and where they are offered. */
export interface DocumentTexts {
  /** The section of the case page. */
  readonly title: string;
  readonly caseFile: {
    readonly title: string;
    readonly intro: string;
    /** That taking a copy is noted. */
    readonly noted: string;
    readonly read: string;
    readonly download: string;
    /** Where a case is so long that its file comes in parts. */
    readonly inParts: string;
    readonly downloadPart: (part: number, of: number) => string;
    readonly madeOn: (when: string, role: string) => string;
    readonly confidential: string;
    readonly event: (number: number) => string;
    readonly withheldRange: (from: number, to: number) => string;
    readonly inPart: string;
    readonly hash: string;
    readonly check: string;
    readonly checkText: (events: number, withheld: number, inPart: number) => string;
    readonly head: string;
    readonly how: string;
  };
  readonly planVersions: {
    readonly title: string;
    readonly intro: string;
    readonly nth: (number: number) => string;
    readonly submittedOn: (day: string) => string;
    readonly approvedOn: (day: string) => string;
    readonly notApproved: string;
    readonly all: string;
    readonly readOn: string;
  };
  readonly events: Readonly<Record<Fact["type"], string>>;
  /** What stands beside an event, by the field of its fact. */
  readonly labels: {
    readonly request: string;
    readonly by: string;
    readonly step: string;
    readonly role: string;
    readonly outcome: string;
    readonly change: string;
    readonly reasons: string;
    readonly text: string;
    readonly dueAt: string;
  };
  readonly changes: Readonly<Record<"assigned" | "excluded" | "readmitted", string>>;
}
