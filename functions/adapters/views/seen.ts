import * as z from "zod";
import { countForOthers, extentOf } from "../../domain/access.ts";
import type { Viewer } from "../../domain/access.ts";
import { visibleAnswer } from "../../domain/access/answers.ts";
import { majorUnits, totalOf } from "../../domain/access/money.ts";
import type { RecordedAllegation } from "../../domain/allegation.ts";
import type { Case } from "../../domain/case.ts";
import type { CaseEvent, Fact } from "../../domain/events.ts";
import { mineralsOf } from "../../domain/lessons/minerals.ts";
import { isRequestId } from "../../domain/requests/table.ts";
import type { RequestId } from "../../domain/requests/table.ts";
import type { Levels } from "../../domain/rules/confirmation.ts";
import { ROLES } from "../../domain/vocabulary.ts";
import type { Role } from "../../domain/vocabulary.ts";
import { consents, type SeenConsents } from "./seen-consent.ts";
import { referrals, services, type SeenOfPeople } from "./seen-people.ts";
import { accounts, monitoring, openActions, pledge } from "./seen-monitoring.ts";
import type { SeenOfMonitoring } from "./seen-monitoring.ts";
import { planDifferences } from "./seen-plan.ts";
import type { SeenPlanDifference } from "./seen-plan.ts";
import { FIXED_SOURCES } from "./context.ts";
import type { FixedSource, Source } from "./context.ts";

/** One look at a case: by whom, and for which request's subject (a period, a pledge, a concern). */
export interface Look {
  readonly state: Case;
  readonly history: readonly CaseEvent[];
  readonly viewer: Viewer;
  readonly subject: string;
}

/** What somebody sees, as data: pages put it into words, and its hash is what an answer was given to. */
export type Seen =
  | { readonly kind: "allegation"; readonly allegation: Partial<RecordedAllegation> }
  | { readonly kind: "related"; readonly cases: readonly string[] }
  | { readonly kind: "levels"; readonly levels: Levels; readonly wouldChange: readonly { readonly code: string }[] }
  | {
      readonly kind: "people";
      readonly referred: number | string;
      readonly on?: string;
      /** Only for whoever sees case plans. */
      readonly pseudonyms: readonly string[];
    }
  | {
      readonly kind: "money";
      readonly currency: string;
      readonly budget: string;
      readonly pledged: string;
      readonly confirmed: string;
    }
  | SeenConsents
  | SeenOfPeople
  | SeenOfMonitoring
  | SeenPlanDifference
  | { readonly kind: "checklist"; readonly items: NonNullable<Case["closing"]>["items"] }
  | { readonly kind: "concern"; readonly text: string; readonly role: Role }
  | {
      readonly kind: "answer";
      readonly request: RequestId;
      readonly by: Role;
      readonly at: string;
      readonly answer: object;
    };

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;
interface Happened<Type extends Fact["type"]> {
  readonly at: string;
  readonly fact: FactOf<Type>;
}

const happened = <Type extends Fact["type"]>(history: readonly CaseEvent[], type: Type): Happened<Type>[] =>
  history.flatMap(({ at, fact }) => (isA(fact, type) ? [{ at, fact }] : []));

const isA = <Type extends Fact["type"]>(fact: Fact, type: Type): fact is FactOf<Type> => fact.type === type;

const allegation = ({ state, history, viewer }: Look): Seen[] => {
  const [opened] = happened(history, "case-opened");
  const extent = extentOf("allegation", viewer, state);
  if (opened === undefined || extent === "none") return [];
  const { exploitation, minerals, site, period } = opened.fact.allegation;
  if (extent === "all" || extent === "own-words") return [{ kind: "allegation", allegation: opened.fact.allegation }];
  const summary = {
    exploitation,
    // Typed freely at intake: only words of the list are known to name nobody.
    minerals: mineralsOf(minerals),
    site: { country: site.country },
    ...(period === undefined ? {} : { period }),
  };
  return [{ kind: "allegation", allegation: summary }];
};

const related = ({ state, viewer }: Look): Seen[] =>
  state.related.length > 0 && extentOf("allegation", viewer, state) === "all"
    ? [{ kind: "related", cases: state.related }]
    : [];

const levels = ({ state, viewer }: Look): Seen[] => {
  const extent = extentOf("response", viewer, state);
  const given: Levels | undefined = state.levels ?? state.response;
  if (given === undefined || (extent !== "all" && extent !== "level")) return [];
  const { level1, level2 } = given;
  const wouldChange = extent === "all" ? (state.response?.wouldChange ?? []) : [];
  return [{ kind: "levels", levels: { level1, level2 }, wouldChange }];
};

const people = ({ state, viewer }: Look): Seen[] => {
  const extent = extentOf("case-plans", viewer, state);
  const { pseudonyms, referredOn } = state.victims;
  if (extent === "none" || referredOn === undefined) return [];
  return extent === "counts"
    ? [{ kind: "people", referred: countForOthers(pseudonyms.length), on: referredOn, pseudonyms: [] }]
    : [{ kind: "people", referred: pseudonyms.length, on: referredOn, pseudonyms }];
};

const money = ({ state, viewer }: Look): Seen[] => {
  if (state.plan === undefined || extentOf("budget", viewer, state) === "none") return [];
  const { currency, lines } = state.plan.content.budget;
  const sum = (status: Case["pledges"][number]["status"]) =>
    state.pledges
      .filter((pledge) => pledge.status === status)
      .reduce((total, { amountMinor }) => total + amountMinor, 0);
  return [
    {
      kind: "money",
      currency,
      budget: majorUnits(totalOf(lines, currency), currency),
      pledged: majorUnits(sum("pledged"), currency),
      confirmed: majorUnits(sum("confirmed"), currency),
    },
    ...accounts({ state, viewer }),
  ];
};

const checklist = ({ state, viewer }: Look): Seen[] =>
  state.closing === undefined || extentOf("closure", viewer, state) !== "all"
    ? []
    : [{ kind: "checklist", items: state.closing.items }];

/** Where there is neither facilitator nor audit yet, downstream is asked: who has to answer a concern must know it (ours). */
const concern = ({ state, viewer, history, subject }: Look): Seen[] =>
  extentOf("safety", viewer, state) === "all" || viewer.role === "downstream"
    ? happened(history, "concern-raised")
        .filter(({ fact }) => fact.id === subject)
        .map(({ fact }) => ({ kind: "concern", text: fact.text, role: fact.by.role }))
    : [];

const FIXED: Readonly<Record<FixedSource, (look: Look) => Seen[]>> = {
  allegation,
  related,
  levels,
  people,
  consents,
  services,
  referrals,
  money,
  monitoring,
  pledge,
  "open-actions": openActions,
  concern,
  checklist,
  "plan-difference": planDifferences,
};

const isRole = (subject: string): boolean => z.enum(ROLES).safeParse(subject).success;

/**
 * The answers to show of one request: the latest; of what several are asked (lessons of each party) the latest of each;
 * of what belongs to a period or a pledge the one of the same.
 */
const latest = (given: readonly Happened<"request-answered">[], subject: string): Happened<"request-answered">[] => {
  const bySubject = new Map(given.map((one) => [one.fact.subject, one]));
  const same = bySubject.get(subject);
  if (subject !== "" && !isRole(subject) && same !== undefined) return [same];
  const last = given.at(-1);
  const several = [...bySubject.values()].filter(({ fact }) => isRole(fact.subject));
  if (several.length > 0) return several;
  return last === undefined ? [] : [last];
};

const answersTo = (request: RequestId, { state, history, viewer, subject }: Look): Seen[] =>
  latest(
    happened(history, "request-answered").filter(({ fact }) => fact.request === request),
    subject,
  ).flatMap(({ at, fact: { by, answer } }) => {
    const visible = visibleAnswer({ request, by, answer }, viewer, state);
    return Object.keys(visible).length === 0 ? [] : [{ kind: "answer", request, by: by.role, at, answer: visible }];
  });

const isFixed = (source: Source): source is FixedSource => FIXED_SOURCES.some((fixed) => fixed === source);

/** What somebody may see of the sources, in their order. */
export const seenOf = (look: Look, sources: readonly Source[]): Seen[] =>
  sources.flatMap((source) => (isFixed(source) ? FIXED[source](look) : answersTo(source, look)));

/** Every request that was ever answered, in the order of the requests table. */
export const answeredRequests = (history: readonly CaseEvent[]): RequestId[] => [
  ...new Set(
    happened(history, "request-answered").flatMap(({ fact }) => (isRequestId(fact.request) ? [fact.request] : [])),
  ),
];
