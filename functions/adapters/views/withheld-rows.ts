import type { Viewer } from "../../domain/access.ts";
import { WITHHELD, isWithheldFrom } from "../../domain/access/withheld.ts";
import type { Case } from "../../domain/case.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import type { Typed } from "../../pages/forms/typed.ts";

/** Who fills in which form of which case. */
export interface Filler {
  readonly request: RequestId;
  readonly viewer: Viewer;
  readonly state: Case;
}

const PSEUDONYM = ".pseudonym";

/** Where the rows of people stand in the form, whose rows whoever fills it in may not see any more. */
const hiddenRows = (typed: Typed, { request, viewer, state }: Filler): string[] =>
  [...typed].flatMap(([path, [value = ""]]) =>
    path.endsWith(PSEUDONYM) && isWithheldFrom(value, request, viewer, state) ? [path.slice(0, -PSEUDONYM.length)] : [],
  );

/**
 * A form as consent allows it to be shown, whoever filled it in before: the row of a person who took consent back is
 * empty, and all other rows stay where they are. The final report keeps the pseudonym, with the end state withheld.
 */
export function withoutWithheldRows(typed: Typed, filler: Filler): Typed {
  const hidden = hiddenRows(typed, filler);
  if (hidden.length === 0) return typed;
  const isHidden = (path: string) => hidden.some((row) => path.startsWith(`${row}.`));
  const kept = [...typed].filter(([path]) => !isHidden(path));
  if (filler.request !== "report-finally") return new Map(kept);
  const withheld = hidden.flatMap((row) => [
    [`${row}${PSEUDONYM}`, typed.get(`${row}${PSEUDONYM}`) ?? []] as const,
    [`${row}.endState`, [WITHHELD]] as const,
  ]);
  return new Map([...kept, ...withheld]);
}
