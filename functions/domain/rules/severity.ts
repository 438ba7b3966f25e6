import type { Facts } from "../facts.ts";
import type { Reason } from "../findings.ts";
import type { ExploitationType } from "../vocabulary.ts";
import { because } from "./because.ts";
import { CLAUSE } from "./clauses.ts";
import type { Thresholds } from "./thresholds.ts";

/** What one criterion says; `unknown` are paths of facts to ask again. */
interface Criterion {
  readonly reasons: Reason[];
  readonly unknown: string[];
}

export interface Severity {
  readonly severe: boolean;
  readonly reasons: Reason[];
  readonly unknown: string[];
}

/** Trafficking for sexual exploitation or forced labour in the words of HTCDS (our reading of note 22). */
const SEVERE_TYPES: readonly ExploitationType[] = ["SexualExploitation", "ForcedLabour", "Servitude"];

const NOTHING: Criterion = { reasons: [], unknown: [] };
const fires = (reason: Reason): Criterion => ({ reasons: [reason], unknown: [] });
const asksAgain = (reason: Reason, ...unknown: string[]): Criterion => ({ reasons: [reason], unknown });

function byType({ types }: Facts): Criterion {
  const type = types.find((found) => SEVERE_TYPES.includes(found));
  if (type !== undefined) return fires(because("severe-type", CLAUSE.severity, { type }));
  return types.length > 0 ? NOTHING : asksAgain(because("type-unknown", CLAUSE.unknown), "types");
}

/** HTCDS has debt bondage among the methods of control, ILO among its indicators. */
function byDebtBondage({ debtBondage, methodsOfControl, indicators }: Facts): Criterion {
  if (debtBondage === "yes" || methodsOfControl.includes("DebtBondage") || indicators.includes("debt-bondage")) {
    return fires(because("severe-debt-bondage", CLAUSE.severity));
  }
  return debtBondage === "no" ? NOTHING : asksAgain(because("debt-bondage-unknown", CLAUSE.unknown), "debtBondage");
}

function byChildLabour({ types, people }: Facts): Criterion {
  if (!types.includes("ChildLabour")) return NOTHING;
  const answers = {
    "people.childrenInOrUnderMine": people.childrenInOrUnderMine ?? "unknown",
    "people.childrenInOtherWorstForms": people.childrenInOtherWorstForms ?? "unknown",
  };
  if (Object.values(answers).includes("yes")) return fires(because("severe-child-labour", CLAUSE.childLabour));
  const open = Object.entries(answers).flatMap(([path, answer]) => (answer === "unknown" ? [path] : []));
  return open.length === 0 ? NOTHING : asksAgain(because("child-labour-unknown", CLAUSE.unknown), ...open);
}

function byRepetition({ incident }: Facts, relatedSubstantiated: number, { repeatedEvents }: Thresholds): Criterion {
  const events = Math.max(incident.separateEvents ?? 1, 1) + relatedSubstantiated;
  if (incident.repeated === "yes" || events >= repeatedEvents) {
    return fires(because("severe-repeated", CLAUSE.repeated, { events, repeated: incident.repeated }));
  }
  if (incident.repeated === "no") return NOTHING;
  return asksAgain(because("repetition-unknown", CLAUSE.unknown), "incident.repeated");
}

/** A range counts by its upper end; without an upper end the number is unknown, whatever the lower end. */
function byPeople({ people }: Facts, { manyPeople }: Thresholds): Criterion {
  const affected = Math.max(people.affectedFrom ?? 0, people.affectedTo ?? 0, people.identified ?? 0);
  if (affected >= manyPeople) return fires(because("severe-many-people", CLAUSE.manyPeople, { affected }));
  return people.affectedTo === undefined
    ? asksAgain(because("people-unknown", CLAUSE.unknown), "people.affectedTo")
    : NOTHING;
}

/**
 * Whether an incident is severe: by its type, debt bondage or the worst forms of child labour, by repetition, or by
 * the number of people; any one is enough. What is not known counts as severe and is asked again (ours).
 *
 * Source: Guidelines, Step 2, note 22; process, Step 2.2.
 */
export function judgeSeverity(facts: Facts, relatedSubstantiated: number, thresholds: Thresholds): Severity {
  const criteria = [
    byType(facts),
    byDebtBondage(facts),
    byChildLabour(facts),
    byRepetition(facts, relatedSubstantiated, thresholds),
    byPeople(facts, thresholds),
  ];
  const reasons = criteria.flatMap((criterion) => criterion.reasons);
  const unknown = criteria.flatMap((criterion) => criterion.unknown);
  if (reasons.length > 0) return { severe: true, reasons, unknown };
  return { severe: false, reasons: [because("not-severe", CLAUSE.severity)], unknown };
}
