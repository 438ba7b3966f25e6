import { extentOf } from "../../domain/access.ts";
import type { Case, Party } from "../../domain/case.ts";
import type { CaseListView, ListedCase } from "../../pages/case-views.ts";
import { CASE_FILTERS } from "../../pages/texts/overview-texts.ts";
import type { CaseFilter } from "../../pages/texts/overview-texts.ts";
import type { CaseLook } from "./case-look.ts";

/** Ours: with its form each takes 500 bytes of a page's 30 KB. */
const MOST_SHOWN = 30;

/** As which parties an organisation takes part in a case now; nothing once it is excluded in any role. */
export const partiesIn = (state: Case, organisation: string): Party[] => {
  const parties = state.parties.filter((party) => party.organisation === organisation);
  return parties.some(({ excluded }) => excluded) ? [] : parties;
};

const askedOf = (state: Case, organisation: string, at: string): ListedCase["asked"] => {
  const due = Object.values(state.requests)
    .filter((request) => request.status === "open" && request.organisation === organisation)
    .map(({ dueAt }) => dueAt)
    .sort();
  const [first] = due;
  return first === undefined
    ? { count: 0, isOverdue: false }
    : { count: due.length, dueAt: first, isOverdue: first < at };
};

/** A case as its party sees it in a list; nothing of cases in which it takes no part (any more). */
const listed = (state: Case, organisation: string, at: string): ListedCase[] => {
  const roles = partiesIn(state, organisation).map(({ role }) => role);
  if (!roles.some((role) => extentOf("progress", { role, organisation }, state) !== "none")) return [];
  const { id, status, position } = state;
  return [{ reference: id, status, step: position.step, roles, asked: askedOf(state, organisation, at) }];
};

const passes: Readonly<Record<CaseFilter, (one: ListedCase) => boolean>> = {
  all: () => true,
  open: ({ status }) => status === "open",
  overdue: ({ asked }) => asked.isOverdue,
  closed: ({ status }) => status === "closed",
};

/** What is due first stands first; then what is open, then what is closed. */
const rank = ({ asked, status, reference }: ListedCase): string =>
  [asked.dueAt ?? (status === "open" ? "A" : "B"), reference].join(" ");

/** `cases`, `cases-overdue`, `cases-overdue-2`. */
const NAME = /^cases(?:-(open|overdue|closed))?(?:-([1-9]\d{0,3}))?$/;

export const isCaseList = (name: string): boolean => NAME.test(name);

export const nameOfList = (filter: CaseFilter, page = 1): string =>
  ["cases", ...(filter === "all" ? [] : [filter]), ...(page === 1 ? [] : [String(page)])].join("-");

/** The cases of whoever looks, one page of them. `states`: of all of them, read just now. `name`: of the page. */
export function caseListView(
  { state, audience, at }: CaseLook,
  states: readonly Case[],
  { name, base }: { readonly name: string; readonly base: string },
): CaseListView {
  const [, wanted, numbered] = NAME.exec(name) ?? [];
  const filter = CASE_FILTERS.find((known) => known === wanted) ?? "all";
  const number = Number(numbered ?? "1");
  const all = states.flatMap((one) => listed(one, audience.viewer.organisation, at));
  const count = (of: CaseFilter) => all.filter(passes[of]).length;
  const shown = all.filter(passes[filter]).sort((one, other) => rank(one).localeCompare(rank(other)));
  const next = number * MOST_SHOWN < shown.length ? { next: `${base}/${nameOfList(filter, number + 1)}` } : {};
  return {
    reader: audience.reader,
    reference: state.id,
    filter,
    counts: { all: all.length, open: count("open"), overdue: count("overdue"), closed: count("closed") },
    cases: shown.slice((number - 1) * MOST_SHOWN, number * MOST_SHOWN),
    base,
    ...next,
  };
}
