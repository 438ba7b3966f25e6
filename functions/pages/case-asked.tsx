import type { JSX } from "preact";
import { Choices } from "./choices.tsx";
import { Table } from "./table.tsx";
import { dayOf } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";
import type { CasePageView, OpenRequestView } from "./view-models.ts";

interface Props {
  readonly view: CasePageView;
  readonly texts: Texts;
}

/** What follows `?` to see only what is overdue: it names nothing, and reaches no log. */
export const ONLY_OVERDUE = { name: "show", value: "overdue" } as const;

const isOverdue = ({ state }: OpenRequestView): boolean => state !== "open";

const openRow = (request: OpenRequestView, { view, texts }: Props): string[] => {
  const words = texts.pages.case;
  const marks = [
    ...(request.state === "open" ? [] : [words[request.state]]),
    ...(request.returned === true ? [words.returned] : []),
  ];
  return [
    texts.requests[request.requestId].title,
    ...(request.isYours ? [] : [texts.roles[request.role]]),
    marks.reduce(texts.phrases.further, dayOf(request.dueAt, view.reader, texts)),
  ];
};

interface AskedProps extends Props {
  readonly requests: readonly OpenRequestView[];
}

const Yours = ({ view, texts, requests }: AskedProps): JSX.Element => {
  const { overview, case: words, due } = texts.pages;
  return (
    <section class="card">
      <h2>{overview.askedOfYou}</h2>
      {requests.length === 0 ? (
        <p>{view.onlyOverdue ? overview.nothingOverdue : overview.nothingAskedOfYou}</p>
      ) : (
        <>
          <Table
            columns={[words.what, due]}
            rows={requests.map((request) => openRow(request, { view, texts }))}
            marked={requests.map(isOverdue)}
          />
          <form method="post" action={`${view.base}/links`}>
            <p class="soft">{overview.askedHelp}</p>
            <button class="second" name="of" value="requests">
              {overview.mailRequests}
            </button>
          </form>
        </>
      )}
    </section>
  );
};

const Others = ({ view, texts, requests }: AskedProps): JSX.Element => {
  const { overview, case: words, due } = texts.pages;
  return (
    <section class="card">
      <h2>{overview.askedOfOthers}</h2>
      {requests.length === 0 ? (
        <p>{view.onlyOverdue ? overview.nothingOverdue : overview.nothingAskedOfOthers}</p>
      ) : (
        <Table
          columns={[words.what, words.who, due]}
          rows={requests.map((request) => openRow(request, { view, texts }))}
          marked={requests.map(isOverdue)}
        />
      )}
    </section>
  );
};

/** What waits for an answer, of the reader and of others; by two links only what is overdue of it. */
export const Asked = ({ view, texts }: Props): JSX.Element => {
  const { overview } = texts.pages;
  const overdue = view.open.filter(isOverdue);
  const shown = view.onlyOverdue ? overdue : view.open;
  const choices = [
    { words: overview.filters.all, count: view.open.length, href: view.base, isChosen: !view.onlyOverdue },
    {
      words: overview.filters.overdue,
      count: overdue.length,
      href: `${view.base}?${ONLY_OVERDUE.name}=${ONLY_OVERDUE.value}`,
      isChosen: view.onlyOverdue,
    },
  ];
  return (
    <>
      {(overdue.length > 0 || view.onlyOverdue) && <Choices choices={choices} texts={texts} />}
      <Yours view={view} texts={texts} requests={shown.filter(({ isYours }) => isYours)} />
      <Others view={view} texts={texts} requests={shown.filter(({ isYours }) => !isYours)} />
    </>
  );
};
