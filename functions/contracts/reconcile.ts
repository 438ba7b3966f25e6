import * as z from "zod";

/** A run of ours by its name: the case's id comes first (domain/decisions/runs.ts). */
const runName = z.string().regex(/^RC-[0-9A-Z]{4}-[0-9A-Z]{4}-/);

/** EventBridge, "Step Functions Execution Status Change", as far as it is used. */
const statusChange = z.object({
  "detail-type": z.literal("Step Functions Execution Status Change"),
  detail: z.object({ name: runName, status: z.string() }),
});

/**
 * What the reconciler is called with: a run ended (the case of that run), or a minute has passed (`undefined`). Whatever
 * else calls it is a minute too.
 */
export const reconcileEventSchema = z.union([
  statusChange.transform(({ detail }) => ({ caseId: caseOfRun(detail.name) })),
  z.unknown().transform(() => ({ caseId: undefined })),
]);

/** The case of a run. */
const caseOfRun = (name: string): string => name.slice(0, "RC-XXXX-XXXX".length);
