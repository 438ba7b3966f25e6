import type { CaseStore } from "../../adapters/case-store.ts";
import { refuseAnswer } from "../../domain/decisions/refuse-answer.ts";
import type { LogLine } from "../../middleware/http-edge.ts";
import { deciding } from "./deciding.ts";
import type { Decided } from "./request-filling.ts";

export interface RefusalParts {
  readonly cases: Pick<CaseStore, "read" | "change">;
  readonly now: () => string;
  readonly log: (line: LogLine) => void;
}

/**
 * Records that somebody sent a different answer to what is decided (hazards, EM-08). Never fails: who sent it is told
 * all the same that it came too late.
 */
export async function noteRefusal({ opened, request }: Decided, parts: RefusalParts): Promise<void> {
  const { role, organisation } = opened.audience.viewer;
  const by = { role, organisation, contact: opened.audience.contact };
  const { id } = opened.state;
  try {
    await deciding({ ...parts, seen: opened.state }, id, (state) => refuseAnswer(state, { key: request.key, by }));
  } catch (error) {
    const name = error instanceof Error ? error.name : "unexpected";
    parts.log({ route: "/request/{secret}", method: "POST", status: 409, caseId: id, error: name });
  }
}
