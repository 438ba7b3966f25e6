import { CaseFileOfferPage, CaseFilePage } from "./document-case-file.tsx";
import type { CaseFileView, CopyPlaces } from "./document-case-file.tsx";
import { ClosurePage } from "./document-closure.tsx";
import type { ClosurePageView } from "./document-closure.tsx";
import { PlanVersionPage, PlanVersionsPage } from "./document-plan.tsx";
import type { PlanVersionPageView, PlanVersionsView } from "./document-plan.tsx";
import { renderPage } from "./render.ts";
import type { Reader } from "./texts/dates.ts";
import { textsFor } from "./texts/catalogue.ts";

/** The documents of a case as functions from what they hold to HTML; only the function `documents` needs them. */
export const caseFilePage = (view: CaseFileView): string =>
  renderPage(<CaseFilePage view={view} texts={textsFor(view.reader.language)} />);

export const caseFileOfferPage = (
  reader: Reader,
  offer: { readonly reference: string; readonly places: CopyPlaces },
): string => renderPage(<CaseFileOfferPage {...offer} texts={textsFor(reader.language)} />);

export const closurePage = ({ language }: Reader, view: ClosurePageView): string =>
  renderPage(<ClosurePage view={view} texts={textsFor(language)} />);

export const planVersionsPage = (view: PlanVersionsView): string =>
  renderPage(<PlanVersionsPage view={view} texts={textsFor(view.reader.language)} />);

export const planVersionPage = (view: PlanVersionPageView): string =>
  renderPage(<PlanVersionPage view={view} texts={textsFor(view.reader.language)} />);
