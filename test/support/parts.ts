import type { RequestId } from "../../functions/domain/requests/table.ts";
import { covers, partOf } from "../../functions/pages/forms/parts.ts";

/** What of a form's fields one part asks. */
export const knownPart = (request: RequestId, name: string, typed: readonly [string, string][]): [string, string][] => {
  const part = partOf(request, name);
  return part === undefined ? [] : typed.filter(([path]) => covers(part, path));
};
