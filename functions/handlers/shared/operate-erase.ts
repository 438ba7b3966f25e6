import type { OperateAnswer, OperateRequestOf } from "../../contracts/operate.ts";
import type { OperateParts } from "./operate-parts.ts";

const everyCase = async ({ cases }: OperateParts): Promise<string[]> =>
  [...(await cases.list("open")), ...(await cases.list("closed"))].map(({ caseId }) => caseId);

/**
 * Destroys again the key of each person whose erasure is recorded: of one case, or of all. Twice is the same as once.
 * The events decide who that is, not the operator, who sees a number and no pseudonym (hazards, DB-08).
 */
export async function eraseAgain(parts: OperateParts, { caseId }: OperateRequestOf<"erase">): Promise<OperateAnswer> {
  const ids = caseId === undefined ? await everyCase(parts) : [caseId];
  let people = 0;
  for (const id of ids) {
    const { erased = [] } = (await parts.cases.read(id)).victims;
    for (const pseudonym of erased) await parts.eraser.erase({ caseId: id, pseudonym }, parts.now());
    people += erased.length;
  }
  return { ok: true, done: `The keys of ${people} persons whose erasure is recorded are destroyed.` };
}
