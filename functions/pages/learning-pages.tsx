import { LibraryPage } from "./library-page.tsx";
import type { LibraryView } from "./library-page.tsx";
import { renderPage } from "./render.ts";
import { ScorecardPage } from "./scorecard-page.tsx";
import type { ScorecardView } from "./scorecard-page.tsx";
import { textsFor } from "./texts/catalogue.ts";

/** What is learned from all cases, as functions from what is shown to HTML. */
export const libraryPage = (view: LibraryView): string =>
  renderPage(<LibraryPage view={view} texts={textsFor(view.reader.language)} />);

export const scorecardPage = (view: ScorecardView): string =>
  renderPage(<ScorecardPage view={view} texts={textsFor(view.reader.language)} />);
