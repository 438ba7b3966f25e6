import * as z from "zod";
import { ROLES } from "../domain/vocabulary.ts";

/** A request's own item: who may answer, and the run that waits for it. The answer is in the events. */
export const requestItemSchema = z.object({
  caseId: z.string(),
  key: z.string(),
  status: z.enum(["open", "decided", "withdrawn"]),
  role: z.enum(ROLES),
  organisation: z.string(),
  /** The live `ask` run and its task token; none before the first mail and after settling. */
  execution: z.string().optional(),
  token: z.string().optional(),
  route: z.string().optional(),
  /** Whether the machine still has to hear of the decision. */
  settle: z.enum(["owed", "done"]).optional(),
});
export type RequestItem = z.infer<typeof requestItemSchema>;

export interface RequestStore {
  /** Consistent. */
  read(caseId: string, key: string): Promise<RequestItem | undefined>;
  /** Of one case, consistent. */
  ofCase(caseId: string): Promise<RequestItem[]>;
  /** Remembers the run that waits; returns the item as it is then: it may have been decided meanwhile. */
  hold(held: { caseId: string; key: string; execution: string; token: string }): Promise<RequestItem>;
  /** The machine heard of it. Conditional on the run, if one is given. */
  settled(caseId: string, key: string): Promise<void>;
}
