import type { CaseStore } from "../../adapters/case-store.ts";
import type { DirectoryStore } from "../../adapters/directory.ts";
import type { Links } from "../../adapters/links.ts";
import type { RequestStore } from "../../adapters/request-store.ts";
import type { Eraser } from "../../adapters/vault/erasing.ts";
import type { Workflow } from "../../adapters/workflow.ts";
import type { Sha256 } from "../../domain/chain.ts";
import type { WriteLine } from "../../middleware/task-edge.ts";

/** What the operations function works with. */
export interface OperateParts {
  readonly cases: Pick<CaseStore, "read" | "change" | "open" | "related" | "list">;
  readonly requests: Pick<RequestStore, "ofCase">;
  readonly directory: Pick<DirectoryStore, "directory" | "put">;
  readonly links: Pick<Links, "issue" | "revoke">;
  readonly workflow: Pick<Workflow, "start">;
  readonly eraser: Eraser;
  readonly newCaseId: () => string;
  readonly sha256: Sha256;
  readonly baseUrl: string;
  readonly now: () => string;
  readonly log: WriteLine;
}
