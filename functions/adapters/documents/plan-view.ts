import { planVersions, type PlanVersion } from "../../domain/plan-versions.ts";
import type { PlanVersionPageView, PlanVersionsView } from "../../pages/document-plan.tsx";
import { planSection } from "../../pages/known-sections.ts";
import { textsFor } from "../../pages/texts/catalogue.ts";
import type { Section } from "../../pages/section-views.ts";
import type { CaseLook } from "../views/case-look.ts";
import { sectionOf } from "../views/in-words.ts";
import { readingPages } from "../views/reading.ts";
import { planDifference, seenPlan } from "../views/seen-plan.ts";

/** The versions that whoever looks may see something of. `history`: with all answers. */
const versionsFor = ({ state, history, audience }: CaseLook): PlanVersion[] =>
  planVersions(history).filter((version) => seenPlan(version, { viewer: audience.viewer, state }) !== undefined);

export const mayHavePlan = (look: CaseLook): boolean => versionsFor(look).length > 0;

const placeOf = (base: string, number: number, page = 1): string =>
  page === 1 ? `${base}/plan-${String(number)}` : `${base}/plan-${String(number)}-${String(page)}`;

/** All versions, the latest first; `undefined` where there is none to see. */
export function planVersionsView(look: CaseLook, base: string): PlanVersionsView | undefined {
  const versions = versionsFor(look);
  return versions.length === 0
    ? undefined
    : {
        reader: look.audience.reader,
        reference: look.state.id,
        versions: versions
          .map(({ number, at, approvedAt }) => ({
            ...{ number, at, href: placeOf(base, number) },
            ...(approvedAt === undefined ? {} : { approvedAt }),
          }))
          .reverse(),
      };
}

/** What changed since the version before, then the version itself, as pages that are light enough. */
function sectionsOf(version: PlanVersion, look: CaseLook): Section[] {
  const { viewer, reader, organisations } = look.audience;
  const telling = { texts: textsFor(reader.language), reader, organisations };
  const seeing = { viewer, state: look.state };
  const before = planVersions(look.history)[version.number - 2];
  return [
    ...planDifference(before, version, seeing).map((seen) => sectionOf(seen, telling)),
    planSection(seenPlan(version, seeing), telling),
  ];
}

/** One page of a version; `undefined` where there is none to see. */
export function planVersionView(
  look: CaseLook,
  base: string,
  { number, page }: { readonly number: number; readonly page: number },
): PlanVersionPageView | undefined {
  const version = versionsFor(look).find((one) => one.number === number);
  const pages = version === undefined ? [] : readingPages(sectionsOf(version, look));
  const sections = pages[page - 1];
  if (version === undefined || sections === undefined) return undefined;
  const { at, approvedAt } = version;
  return {
    ...{ reader: look.audience.reader, reference: look.state.id, number, at, sections, all: `${base}/plan` },
    ...(approvedAt === undefined ? {} : { approvedAt }),
    ...(page < pages.length ? { next: placeOf(base, number, page + 1) } : {}),
  };
}
