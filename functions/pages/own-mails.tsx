import type { JSX } from "preact";
import type { OwnMailsView } from "./case-views.ts";
import { calendarDay, type Reader } from "./texts/dates.ts";
import type { Texts } from "./texts/texts.ts";

interface Props {
  readonly view: OwnMailsView & { readonly reader: Reader; readonly base: string };
  readonly texts: Texts;
}

/** Who is away, or may be, and who stands in. */
const Away = ({ view, texts }: Props): JSX.Element | null => {
  const words = texts.pages.people.away;
  if (view.away === undefined) return null;
  const { recorded } = view.away;
  const day = (on: string) => calendarDay(on, view.reader, texts);
  return (
    <p>
      {recorded !== undefined && <>{words.now(recorded.standIn, day(recorded.from), day(recorded.until))} </>}
      <a href={`${view.base}/away`}>{words.title}</a>
    </p>
  );
};

/** What the reader can say of their own mails, for all cases. */
export const OwnMails = ({ view, texts }: Props): JSX.Element => (
  <>
    <Away view={view} texts={texts} />
    {view.reminders !== undefined && (
      <p>
        <a href={`${view.base}/reminders`}>{texts.pages.people.reminders.title}</a>
      </p>
    )}
  </>
);
