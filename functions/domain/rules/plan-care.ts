import { CARE_POINTS, REINTEGRATION_CONDITIONS, REINTEGRATION_WAYS, type Care } from "../care.ts";
import type { CasePlan } from "../case-plan.ts";
import type { Problem } from "../findings.ts";
import type { Service } from "../vocabulary.ts";
import { when } from "./because.ts";
import { CLAUSE } from "./clauses.ts";

type Looked = readonly string[];

/** Which service stands for which list of points; reintegration has rules of its own. */
const WITH_POINTS = ["shelter", "medical", "psychosocial", "legal", "financial", "return"] as const;

/** One way at least, and what belongs to it: training is voluntary, an enterprise has a market (process, Step 3.3). */
function reintegrationProblems(looked: Looked, field: string): Problem[] {
  const noWay = !REINTEGRATION_WAYS.some((way) => looked.includes(way));
  const lacks = (["vocational-training", "micro-enterprise"] as const).some(
    (way) => looked.includes(way) && !REINTEGRATION_CONDITIONS[way].every((condition) => looked.includes(condition)),
  );
  return [
    ...when(noWay, `${field}.reintegration`, "care-way-needed", CLAUSE.services),
    ...when(lacks, `${field}.reintegration`, "care-points-missing", CLAUSE.services),
  ];
}

const legalProblems = ({ legalToldOn, legalToldIn }: Partial<Care>, field: string): Problem[] => [
  ...when(legalToldOn === undefined, `${field}.legalToldOn`, "needed", CLAUSE.services),
  ...when(legalToldIn === undefined, `${field}.legalToldIn`, "needed", CLAUSE.services),
];

/**
 * What was not looked at for the services of a victim. A service that was refused asks nothing more.
 *
 * Source: Guidelines, Step 3, case management planning; process, Step 3.3, the table of services.
 */
export function careProblems({ services, care }: CasePlan, at: string): Problem[] {
  const field = `${at}.care`;
  const planned = (service: Service) => services.some((one) => one.service === service && one.consent !== "refused");
  const missing = (service: (typeof WITH_POINTS)[number]) => {
    const looked: Looked = care?.[service] ?? [];
    return planned(service) && !CARE_POINTS[service].every((point) => looked.includes(point));
  };
  const noPayer = care?.feesRepaid !== undefined && care.feesRepaidBy === undefined;
  return [
    ...WITH_POINTS.flatMap((service) =>
      when(missing(service), `${field}.${service}`, "care-points-missing", CLAUSE.services),
    ),
    ...(planned("legal") ? legalProblems(care ?? {}, field) : []),
    ...when(noPayer, `${field}.feesRepaidBy`, "needed", CLAUSE.services),
    ...(planned("reintegration") ? reintegrationProblems(care?.reintegration ?? [], field) : []),
  ];
}
