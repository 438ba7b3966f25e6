import { AwayPage } from "./away-page.tsx";
import { CaseReadingPage, LinkSentPage } from "./case-below.tsx";
import { CaseListPage } from "./case-list-page.tsx";
import { CasePage } from "./case-page.tsx";
import type { AwayPageView, CaseListView, CaseReadingView, LinkSentView, RemindersPageView } from "./case-views.ts";
import { ErrorPage, FreshLinkSentPage, UnknownLinkPage } from "./link-pages.tsx";
import { NotePage, type NotePageView } from "./note-page.tsx";
import { FactsPage, PartPage } from "./part-page.tsx";
import { ReceiptPage } from "./receipt-page.tsx";
import { RemindersPage } from "./reminders-page.tsx";
import { renderPage } from "./render.ts";
import { RequestPage } from "./request-page.tsx";
import { StatusPage } from "./status-page.tsx";
import type { FactsPageView, PartPageView } from "./part-views.ts";
import { textsFor } from "./texts/catalogue.ts";
import type {
  CasePageView,
  ErrorPageView,
  ReceiptView,
  RequestPageView,
  StatusPageView,
  UnknownLinkView,
} from "./view-models.ts";

/** Every page as a function from what it needs to know to its HTML, in the reader's language where it is offered. */
export const requestPage = (view: RequestPageView): string =>
  renderPage(<RequestPage view={view} texts={textsFor(view.reader.language)} />);

export const notePage = (view: NotePageView): string =>
  renderPage(<NotePage view={view} texts={textsFor(view.reader.language)} />);

export const partPage = (view: PartPageView): string =>
  renderPage(<PartPage view={view} texts={textsFor(view.reader.language)} />);

export const factsPage = (view: FactsPageView): string =>
  renderPage(<FactsPage view={view} texts={textsFor(view.reader.language)} />);

export const receiptPage = (view: ReceiptView): string =>
  renderPage(<ReceiptPage view={view} texts={textsFor(view.reader.language)} />);

export const casePage = (view: CasePageView): string =>
  renderPage(<CasePage view={view} texts={textsFor(view.reader.language)} />);

export const caseReadingPage = (view: CaseReadingView): string =>
  renderPage(<CaseReadingPage view={view} texts={textsFor(view.reader.language)} />);

export const caseListPage = (view: CaseListView): string =>
  renderPage(<CaseListPage view={view} texts={textsFor(view.reader.language)} />);

export const awayPage = (view: AwayPageView): string =>
  renderPage(<AwayPage view={view} texts={textsFor(view.reader.language)} />);

export const remindersPage = (view: RemindersPageView): string =>
  renderPage(<RemindersPage view={view} texts={textsFor(view.reader.language)} />);

export const linkSentPage = (view: LinkSentView): string =>
  renderPage(<LinkSentPage view={view} texts={textsFor(view.reader.language)} />);

export const statusPage = (view: StatusPageView): string =>
  renderPage(<StatusPage view={view} texts={textsFor(view.reader.language)} />);

/** The reader is unknown: always the same bytes (hazards, EM-18), in the language that was chosen by the address. */
export const unknownLinkPage = (view: UnknownLinkView, language = "en"): string =>
  renderPage(<UnknownLinkPage view={view} texts={textsFor(language)} />);

export const freshLinkSentPage = (language = "en"): string =>
  renderPage(<FreshLinkSentPage texts={textsFor(language)} />);

export const errorPage = (view: ErrorPageView, language = "en"): string =>
  renderPage(<ErrorPage view={view} texts={textsFor(language)} />);
