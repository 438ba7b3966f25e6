import type { Case } from "../../domain/case.ts";
import type { CaseEvent } from "../../domain/events.ts";
import type { Audience } from "./audience.ts";

/** A case with all that a party's page of it is made from. `at`: now, RFC 3339. */
export interface CaseLook {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly audience: Audience;
  readonly at: string;
}
