import type { JSX } from "preact";
import { BelowCase } from "./case-below.tsx";
import type { CaseListView, ListedCase } from "./case-views.ts";
import { Choices } from "./choices.tsx";
import { dayOf } from "./texts/dates.ts";
import { listIn } from "./texts/numbers.ts";
import { CASE_FILTERS } from "./texts/overview-texts.ts";
import type { Texts } from "./texts/texts.ts";

interface Props {
  readonly view: CaseListView;
  readonly texts: Texts;
}

interface CaseProps extends Props {
  readonly listed: ListedCase;
}

const Asked = ({ view, texts, listed: { asked } }: CaseProps): JSX.Element => {
  const { cases } = texts.pages.overview;
  const { late } = texts.pages.case;
  if (asked.dueAt === undefined) return <>{cases.nothingAsked}</>;
  const due = cases.nextDue(dayOf(asked.dueAt, view.reader, texts));
  return (
    <span class={asked.isOverdue ? "error" : undefined}>
      {[due, ...(asked.isOverdue ? [late] : [])].reduce(texts.phrases.further, cases.waiting(asked.count))}
    </span>
  );
};

const OneCase = ({ view, texts, listed }: CaseProps): JSX.Element => {
  const { cases } = texts.pages.overview;
  const { case: words } = texts.pages;
  const { reference, status, step, roles } = listed;
  return (
    <li class="card">
      <h2>{reference}</h2>
      <dl>
        <dt>{cases.where}</dt>
        <dd>{status === "closed" ? words.statuses.closed : texts.steps[step].title}</dd>
        <dt>{words.takesPartAs}</dt>
        <dd>
          {listIn(
            texts.language,
            roles.map((role) => texts.roles[role]),
          )}
        </dd>
        <dt>{cases.asked}</dt>
        <dd>
          <Asked view={view} texts={texts} listed={listed} />
        </dd>
      </dl>
      {reference === view.reference ? (
        <p>
          <a href={view.base}>{cases.thisCase}</a>
        </p>
      ) : (
        <form method="post" action={`${view.base}/links`}>
          <button class="second" name="case" value={reference} aria-label={cases.mailLinkOf(reference)}>
            {cases.mailLink}
          </button>
        </form>
      )}
    </li>
  );
};

/** All cases in which a party takes part, narrowed by links. */
export const CaseListPage = ({ view, texts }: Props): JSX.Element => {
  const { overview } = texts.pages;
  const { cases, filters } = overview;
  const choices = CASE_FILTERS.map((filter) => ({
    words: filters[filter],
    count: view.counts[filter],
    href: `${view.base}/${filter === "all" ? "cases" : `cases-${filter}`}`,
    isChosen: filter === view.filter,
  }));
  return (
    <BelowCase texts={texts} reference={view.reference} title={cases.title} base={view.base}>
      <p class="lead">{cases.intro}</p>
      <Choices choices={choices} texts={texts} />
      {view.cases.length === 0 && <p>{cases.none}</p>}
      <ul class="plain">
        {view.cases.map((listed) => (
          <OneCase view={view} texts={texts} listed={listed} />
        ))}
      </ul>
      {view.next !== undefined && (
        <p>
          <a href={view.next}>{cases.next}</a>
        </p>
      )}
    </BelowCase>
  );
};
