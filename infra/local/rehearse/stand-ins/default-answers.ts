import type { RequestId } from "../../../../functions/domain/requests/table.ts";
import type { Answer } from "../fill.ts";
import { monitor } from "./monitor.ts";
import { design } from "./plan.ts";
import type { Situation } from "./situation.ts";
import { verify } from "./verify.ts";

/**
 * What stand-ins answer where no answers file says otherwise: an allegation that names a supplier is referred and goes
 * to `remediated`; one that names none is not actionable.
 */
export const DEFAULT_ANSWERS: Partial<Record<RequestId, (situation: Situation) => Answer>> = {
  ...verify,
  ...design,
  ...monitor,
};
