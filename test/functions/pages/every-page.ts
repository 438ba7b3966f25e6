import { MAIL_TEMPLATES } from "../../../functions/domain/decisions/decision.ts";
import { isNoteId, NOTES } from "../../../functions/domain/notes/table.ts";
import { TRANSITIONS } from "../../../functions/domain/transitions.ts";
import { OUTCOMES } from "../../../functions/domain/vocabulary.ts";
import { composeCode, composeMail } from "../../../functions/mails/compose.ts";
import type { MailFacts } from "../../../functions/mails/compose.ts";
import type { Mail } from "../../../functions/mails/mail.ts";
import {
  awayPage,
  casePage,
  errorPage,
  freshLinkSentPage,
  notePage,
  receiptPage,
  remindersPage,
  requestPage,
  statusPage,
  unknownLinkPage,
} from "../../../functions/pages/all-pages.tsx";
import { scorecardPage, libraryPage } from "../../../functions/pages/learning-pages.tsx";
import { scorecardOf } from "../../../functions/domain/scorecard/scorecard.ts";
import { searchSchema } from "../../../functions/domain/lessons/search.ts";
import { vaultPageOf } from "../../../functions/pages/vault-page.tsx";
import { ERROR_PAGES } from "../../../functions/pages/notices.ts";
import { caseView, receiptView, requestIds, requestView, statusView } from "./views.ts";

const reference = "RC-7K3M-9QXT";
const BASE = "https://remediation.example.org";

/** Every page, by its name, as somebody reads it whose language this is. */
export const pagesIn = (language: string): [string, string][] => {
  const reader = { language, timeZone: "Europe/Zurich" };
  const card = scorecardOf([]);
  return [
    ...requestIds.map((id): [string, string] => [id, requestPage(requestView(id, { reader }))]),
    ...Object.keys(NOTES)
      .filter(isNoteId)
      .map((note): [string, string] => {
        const form = { typed: new Map(), rows: new Map(), problems: [], organisations: {} };
        return [note, notePage({ reader, reference, note, casePage: `${BASE}/case/s`, ...form })];
      }),
    ["receipt", receiptPage({ ...receiptView, reader })],
    ["case", casePage({ ...caseView, reader })],
    ["status", statusPage({ ...statusView, reader })],
    [
      "away",
      awayPage({
        ...{ reader, reference, base: `${BASE}/case/s`, isRecorded: true, problems: [] },
        others: [{ id: "c-2", name: "A colleague" }],
        typed: { from: "2026-03-02", until: "2026-03-20", standIn: "c-2" },
      }),
    ],
    ["reminders", remindersPage({ reader, reference, base: `${BASE}/case/s`, chosen: "daily", isKept: true })],
    [
      "vault",
      vaultPageOf({
        reader,
        reference,
        action: `${BASE}/vault/s`,
        people: [{ pseudonym: "V-1", erased: true }],
        freshLinkAction: `${BASE}/fresh-link`,
      }),
    ],
    ["scorecard", scorecardPage({ reader, card, here: `${BASE}/scorecard/s` })],
    [
      "library",
      libraryPage({
        reader,
        action: `${BASE}/library/s`,
        search: searchSchema.parse({}),
        found: 0,
        items: [],
        page: 1,
        pages: 1,
      }),
    ],
    ["unknown-link", unknownLinkPage({ freshLinkAction: `${BASE}/fresh-link` }, language)],
    ["fresh-link-sent", freshLinkSentPage(language)],
    ...ERROR_PAGES.map((kind): [string, string] => [`error-${kind}`, errorPage({ kind }, language)]),
  ];
};

/** Every mail, by its name. */
export const mailsIn = (language: string): [string, Mail][] => {
  const facts: MailFacts = {
    reader: { language, timeZone: "Europe/Zurich" },
    reference,
    url: `${BASE}/live/request/${"x-_Z".repeat(10)}abc`,
    request: { id: "assess-allegation", role: "downstream", dueAt: "2026-03-12T23:30:00Z" },
    at: "2026-03-01T08:00:00Z",
  };
  return [
    ...MAIL_TEMPLATES.map((template): [string, Mail] => [template, composeMail(template, facts)]),
    ...TRANSITIONS.map((transition): [string, Mail] => [
      `transition-${transition}`,
      composeMail("transition", { ...facts, transition }),
    ]),
    ...OUTCOMES.map((outcome): [string, Mail] => [
      `closed-${outcome}`,
      composeMail("case-closed", { ...facts, outcome }),
    ]),
    ["code", composeCode({ ...facts, code: "042517", validUntil: "2026-03-01T08:10:00Z" })],
  ];
};
