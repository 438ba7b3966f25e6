import { countForOthers, SMALL_COUNT } from "../access.ts";
import type { Case } from "../case.ts";
import { isWithheld } from "../rules/consent.ts";
import type { PeriodReport } from "../reports.ts";

/**
 * What the summaries of the final report are drafted from: counts of reports, kinds of services and states. The final
 * report is passed on to roles that see only counts, so numbers of people are given as such a role sees them, and what
 * tells how few people fare is left out (process, Who is told what).
 */
export interface FirstLevelSummary {
  /** Reports that came, and reporting periods without one before the last. */
  readonly reports: number;
  readonly missing: number;
  /** The most people who were assisted in one period; a text where they are few. */
  readonly assisted: number | string;
  /** Kinds of services, not people: as the last report that names them has them. */
  readonly services: { readonly all: number; readonly completed: number; readonly interrupted: number };
  /** Reports that say so. */
  readonly followedUp: number;
  readonly problems: number;
  /** Periods in which people were asked what they think themselves. */
  readonly asked: number;
  /** From one to five, as reported last; none where few people stand behind them. */
  readonly integration?: string;
  readonly satisfaction?: string;
  /** Whether they are so many that how they fare can be told. */
  readonly many: boolean;
  /** Of everybody's last word; none where the content or the others are few: one would tell the other. */
  readonly voices?: { readonly heard: number; readonly positive: number };
}

export interface SecondLevelSummary {
  readonly reports: number;
  readonly missing: number;
  readonly siteVisits: number;
  readonly evaluations: number;
  /** Interviews, not people. */
  readonly interviews: Readonly<Record<Interviewed, number>>;
}

type Interviewed = NonNullable<PeriodReport["level2"]>["interviewed"][number]["who"];

/** The sentences of the drafts, in the language of whoever reports. */
export interface SummaryWords {
  readonly assistance: (of: FirstLevelSummary) => string;
  readonly monitoring: (of: FirstLevelSummary) => string;
  readonly integrationAndSatisfaction: (of: FirstLevelSummary) => string;
  readonly level2: (of: SecondLevelSummary) => string;
}

/** The reports of a round, the first period first. */
type Reports = readonly PeriodReport[];

const times = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): number => rows.filter(holds).length;

const cameAndMissing = (reports: Reports, { monitoring }: Case) => ({
  reports: reports.length,
  missing: Math.max(0, Math.max(0, ...(monitoring?.reported ?? [])) - reports.length),
});

const servicesOf = (reports: Reports): FirstLevelSummary["services"] => {
  const services = reports.findLast(({ level1 }) => (level1?.services.length ?? 0) > 0)?.level1?.services ?? [];
  return {
    all: services.length,
    completed: times(services, ({ state }) => state === "completed"),
    interrupted: times(services, ({ state }) => state === "interrupted"),
  };
};

const rated = (reports: Reports, field: "integration" | "satisfaction"): string | undefined =>
  reports.map(({ level1 }) => level1?.[field]).findLast((rating) => rating !== undefined && rating !== "none");

/** Those who share how they fare with the companies, to whom the report is passed on. */
const sharing = (state: Case): string[] =>
  state.victims.pseudonyms.filter(
    (pseudonym) => !isWithheld(state, { pseudonym, purpose: "monitoring", recipient: "companies" }),
  );

/** How people fare, where they are so many that it is nobody's in particular (ours: the threshold of counts). */
const howTheyFare = (reports: Reports, state: Case): Pick<FirstLevelSummary, "many"> & Partial<FirstLevelSummary> => {
  const people = sharing(state);
  if (people.length < SMALL_COUNT) return { many: false };
  const voices = (state.monitoring?.voices ?? []).filter(({ pseudonym }) => people.includes(pseudonym));
  const last = new Map(voices.map(({ pseudonym, feedback }) => [pseudonym, feedback]));
  const heard = [...last.values()].filter((feedback) => feedback !== "not-asked" && feedback !== "not-given");
  const positive = times(heard, (feedback) => feedback === "positive");
  const integration = rated(reports, "integration");
  const satisfaction = rated(reports, "satisfaction");
  return {
    ...(integration === undefined ? {} : { integration }),
    ...(satisfaction === undefined ? {} : { satisfaction }),
    many: true,
    ...(Math.min(positive, heard.length - positive) < SMALL_COUNT ? {} : { voices: { heard: heard.length, positive } }),
  };
};

/** `undefined` where no period was reported: then there is nothing to draft from. */
export function firstLevelSummary(state: Case, reports: Reports): FirstLevelSummary | undefined {
  if (reports.length === 0) return undefined;
  const asked = (state.monitoring?.voices ?? []).filter(({ feedback }) => feedback !== "not-asked");
  return {
    ...cameAndMissing(reports, state),
    assisted: countForOthers(Math.max(0, ...reports.map(({ level1 }) => level1?.victimsAssisted ?? 0))),
    services: servicesOf(reports),
    followedUp: times(reports, ({ level1 }) => level1?.referralsFollowedUp === "yes"),
    problems: times(reports, ({ problems }) => problems !== undefined),
    asked: new Set(asked.map(({ period }) => period)).size,
    ...howTheyFare(reports, state),
  };
}

/** `undefined` where no period was reported. */
export function secondLevelSummary(state: Case, reports: Reports): SecondLevelSummary | undefined {
  if (reports.length === 0) return undefined;
  const interviews = reports.flatMap(({ level2 }) => level2?.interviewed ?? []);
  const by = (checked: string) => times(reports, ({ level2 }) => level2?.checkedBy === checked);
  const of = (wanted: Interviewed) => times(interviews, ({ who }) => who === wanted);
  return {
    ...cameAndMissing(reports, state),
    siteVisits: by("site-visit"),
    evaluations: by("independent-evaluation"),
    interviews: {
      beneficiaries: of("beneficiaries"),
      "community-leaders": of("community-leaders"),
      "local-government": of("local-government"),
    },
  };
}
