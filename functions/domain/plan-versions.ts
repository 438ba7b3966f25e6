import type { CaseEvent, Fact } from "./events.ts";

type Answered = Extract<Fact, { type: "request-answered" }>;

/** A version of the plan as it was submitted; every one is kept (process, Step 3.3). */
export interface PlanVersion {
  /** From 1, in the order of submission: a version that was returned counts too. */
  readonly number: number;
  readonly request: "design-plan" | "amend-plan";
  /** When it was submitted, RFC 3339. */
  readonly at: string;
  readonly by: Answered["by"];
  readonly answer: unknown;
  readonly digest: string;
  /** When this exact version was approved. */
  readonly approvedAt?: string;
}

const APPROVALS = { "design-plan": "approve-plan", "amend-plan": "approve-amendment" } as const;

const submittedIn = (request: string): PlanVersion["request"] | undefined =>
  request === "design-plan" || request === "amend-plan" ? request : undefined;

const withApproval = (versions: readonly PlanVersion[], { request, route }: Answered, at: string): PlanVersion[] =>
  versions.map((version, index) =>
    index === versions.length - 1 && APPROVALS[version.request] === request && route === "approved"
      ? { ...version, approvedAt: at }
      : version,
  );

/** The versions of the plan in the order in which they were submitted; the history may be a part of it. */
export function planVersions(history: readonly CaseEvent[]): PlanVersion[] {
  let versions: PlanVersion[] = [];
  for (const { at, fact } of history) {
    if (fact.type !== "request-answered") continue;
    const request = submittedIn(fact.request);
    const { by, answer, digest } = fact;
    versions =
      request === undefined
        ? withApproval(versions, fact, at)
        : [...versions, { number: versions.length + 1, request, at, by, answer, digest }];
  }
  return versions;
}
