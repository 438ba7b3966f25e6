import type { JSX } from "preact";
import { BelowCase } from "./case-below.tsx";
import type { AwayPageView } from "./case-views.ts";
import type { Texts } from "./texts/texts.ts";

interface Props {
  readonly view: AwayPageView;
  readonly texts: Texts;
}

type Name = keyof AwayPageView["typed"];

const wordsOf = (code: string, { problems }: Texts): string => {
  const words: Readonly<Record<string, string>> = problems;
  return words[code] ?? problems.malformed;
};

const Problem = ({ view, texts, name }: Props & { name: Name }): JSX.Element | null => {
  const problem = view.problems.find(({ field }) => field === name);
  return problem === undefined ? null : (
    <p class="error" role="alert" id={`${name}-error`}>
      {wordsOf(problem.code, texts)}
    </p>
  );
};

const describedBy = ({ problems }: AwayPageView, name: Name) =>
  problems.some(({ field }) => field === name) ? { "aria-describedby": `${name}-error`, "aria-invalid": true } : {};

const Day = ({ view, texts, name }: Props & { name: "from" | "until" }): JSX.Element => (
  <div class="f">
    <label for={name}>{texts.pages.people.away[name]}</label>
    <Problem view={view} texts={texts} name={name} />
    <input id={name} name={name} type="date" value={view.typed[name]} required {...describedBy(view, name)} />
  </div>
);

/** Where a contact says from when to when they are away, and who stands in. */
export const AwayPage = ({ view, texts }: Props): JSX.Element => {
  const { away } = texts.pages.people;
  return (
    <BelowCase
      texts={texts}
      reference={view.reference}
      title={away.title}
      base={view.base}
      problems={view.problems.length > 0}
    >
      <p class="lead">{away.text}</p>
      <form method="post" class="card" action={`${view.base}/away`}>
        <Day view={view} texts={texts} name="from" />
        <Day view={view} texts={texts} name="until" />
        <div class="f">
          <label for="standIn">{away.standIn}</label>
          <Problem view={view} texts={texts} name="standIn" />
          <select id="standIn" name="standIn" required {...describedBy(view, "standIn")}>
            <option value="">{texts.form.choose}</option>
            {view.others.map(({ id, name }) => (
              <option value={id} selected={id === view.typed.standIn}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button>{away.submit}</button>
      </form>
      {view.isRecorded === true && (
        <form method="post" action={`${view.base}/away`}>
          <button class="second" name="_action" value="end">
            {away.end}
          </button>
        </form>
      )}
    </BelowCase>
  );
};
