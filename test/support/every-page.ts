import { noteName } from "../../functions/adapters/views/note-view.ts";
import type { Fact } from "../../functions/domain/events.ts";
import type { SharedLesson } from "../../functions/domain/lessons/shared-lesson.ts";
import { NOTES, isNoteId, offeredNotes } from "../../functions/domain/notes/table.ts";
import { scoreOf } from "../../functions/domain/scorecard/score.ts";
import type { VaultEntry } from "../../functions/domain/vault/sections.ts";
import { ROLES, type Role } from "../../functions/domain/vocabulary.ts";
import { casePage } from "../../functions/handlers/case-page.ts";
import { documents } from "../../functions/handlers/documents.ts";
import { library } from "../../functions/handlers/library.ts";
import { notePage } from "../../functions/handlers/note-page.ts";
import { scorecard } from "../../functions/handlers/scorecard.ts";
import { statusPage } from "../../functions/handlers/status-page.ts";
import { vaultPage } from "../../functions/handlers/vault-page.ts";
import type * as allPages from "../../functions/pages/all-pages.tsx";
import { errorPage, freshLinkSentPage, notePage as noteForm } from "../../functions/pages/all-pages.tsx";
import { receiptPage, unknownLinkPage } from "../../functions/pages/all-pages.tsx";
import type * as documentPages from "../../functions/pages/document-pages.tsx";
import type * as learningPages from "../../functions/pages/learning-pages.tsx";
import { reporterPageOf } from "../../functions/pages/reporter-page.tsx";
import { ERROR_PAGES } from "../../functions/pages/notices.ts";
import { closedCase, PSEUDONYMS } from "../functions/domain/documents/closed-case.ts";
import { call, FORM, opened, type Sent, type World } from "../functions/handlers/doubles/world.ts";
import { receiptView, requestIds } from "../functions/pages/views.ts";
import { withAbsence } from "./absent.ts";
import { fullDraft, pagesOf } from "./request-pages.ts";

/** A page as it is sent, by what it is called here. */
export interface Rendered {
  readonly name: string;
  readonly html: string;
}

type PageFunction =
  keyof typeof allPages | keyof typeof documentPages | keyof typeof learningPages | "reporterPageOf" | "vaultPageOf";

/** One of the pages below by which function makes it: a page without an example here does not compile. */
export const EXAMPLE_OF: Readonly<Record<PageFunction, string>> = {
  requestPage: "assess-allegation",
  notePage: "note note-lesson",
  partPage: "design-plan/remedies",
  factsPage: "assess-allegation/facts-1",
  receiptPage: "receipt",
  casePage: "case of downstream",
  caseReadingPage: "history-1",
  caseListPage: "cases",
  awayPage: "away",
  remindersPage: "reminders",
  linkSentPage: "links",
  statusPage: "status",
  unknownLinkPage: "unknown link",
  freshLinkSentPage: "fresh link sent",
  errorPage: "error fault",
  caseFilePage: "case file, read",
  caseFileOfferPage: "case file",
  closurePage: "closure report",
  planVersionsPage: "plan versions",
  planVersionPage: "plan version",
  libraryPage: "library",
  scorecardPage: "scorecard",
  reporterPageOf: "reporter",
  vaultPageOf: "vault",
};

/** What a part is called without the person and the page: `case-child-2_3` is a `case-child`. */
const kindOf = (name: string): string => name.replace(/[-_]\d.*$/, "");

/** Each request with nothing filled in, and with everything filled in and found wrong; one page of each kind of part. */
export async function requestPages(): Promise<Rendered[]> {
  const pages: Rendered[] = [];
  const seen = new Set<string>();
  const wanted = (name: string): boolean => {
    const isNew = !seen.has(kindOf(name));
    seen.add(kindOf(name));
    return isNew;
  };
  for (const id of requestIds) {
    const [[, empty] = ["", ""]] = await pagesOf(id, {}, { wanted: () => false });
    const [[, wrong] = ["", ""], ...below] = await pagesOf(id, fullDraft(id), { spoilt: true, wanted });
    pages.push({ name: id, html: empty }, { name: `${id}, wrong`, html: wrong });
    pages.push(...below.map(([name, html]) => ({ name: `${id}/${name}`, html })));
  }
  return pages;
}

const start = () => Promise.resolve();
const revoke = () => Promise.resolve(0);
const LONG = "What was learned, as somebody writes it who means it. ".repeat(12).trim();

const lesson: SharedLesson = {
  texts: { challenges: LONG, risks: LONG, monitoringTools: LONG, communicationChannels: LONG, recommendations: LONG },
  exploitation: ["ForcedLabour"],
  minerals: ["gemstones"],
  levels: ["1", "2"],
  outcome: "remediated",
  months: 12,
};

const linkOf = (world: World, role: Role): string =>
  world.link({ kind: "case", role, organisation: `${role}-a`, contact: `${role}-1` });

const started: Fact = {
  type: "case-advanced",
  from: "e",
  back: false,
  step: "determine-response",
  round: 0,
  run: 0,
  revision: 0,
  period: 0,
  machine: "determine-response",
  execution: "e-determine-response",
};

/** A case that is gone through: a request that is late, one that is not, a concern. */
const underWay = (): World => {
  const world = closedCase();
  const open = opened();
  open.state = { ...world.current, status: "open", victims: { ...world.current.victims, pseudonyms: PSEUDONYMS } };
  open.history = world.history;
  open.happen([started]);
  open.ask("confirm-response");
  open.ask("record-needs");
  const requests = Object.entries(open.current.requests).map(([key, request]) => [
    key,
    request.request === "record-needs" ? { ...request, dueAt: "2026-02-01T10:00:00.000Z" } : request,
  ]);
  open.state = { ...open.current, requests: Object.fromEntries(requests) as World["current"]["requests"] };
  return open;
};

/** Handlers of the pages behind a party's link, by the beginning of their address. */
const handlersOf = (world: World, entries: readonly VaultEntry[]) => {
  const vault = {
    read: () => Promise.resolve(entries),
    add: () => Promise.resolve("added" as const),
    erase: () => Promise.resolve(),
  };
  return {
    case: casePage({ ...world.parts, start }),
    below: notePage({ ...world.parts, links: { ...world.parts.links, revoke }, start }),
    documents: documents({ ...world.parts, pdf: () => Promise.resolve(new Uint8Array()) }),
    vault: vaultPage({ ...world.parts, vault }),
    library: library({ ...world.parts, lessons: { newest: () => Promise.resolve([lesson, lesson, lesson]) } }),
    scorecard: scorecard({ ...world.parts, scores: { newest: () => Promise.resolve([scoreOf(world.current)]) } }),
    status: statusPage(world.parts),
  };
};

interface Wanted {
  readonly name: string;
  readonly of: keyof ReturnType<typeof handlersOf>;
  readonly role: Role;
  readonly sent?: Partial<Sent>;
}

const posted = (fields: Record<string, string>): Partial<Sent> => ({
  method: "POST",
  headers: FORM,
  body: new URLSearchParams(fields).toString(),
});

const AWAY = { from: "2026-03-02", until: "2026-03-20", standIn: "audit-2" };

const below = (name: string): Wanted => ({ name, of: "below", role: "downstream", sent: { name } });

const WANTED: readonly Wanted[] = [
  ...ROLES.filter((role) => role !== "reporter" && role !== "operator").map((role): Wanted => ({
    name: `case of ${role}`,
    of: "case",
    role,
  })),
  { name: "case, only overdue", of: "case", role: "audit", sent: { query: { show: "overdue" } } },
  { name: "case, empty concern", of: "case", role: "audit", sent: posted({ concern: "" }) },
  { name: "case, concern raised", of: "case", role: "audit", sent: posted({ concern: "Somebody is in danger." }) },
  ...["history-1", "facts-1", "cases", "cases-overdue", "cases-closed"].map(below),
  { name: "links", of: "below", role: "downstream", sent: { ...posted({ of: "case" }), name: "links" } },
  below("away"),
  below("reminders"),
  { name: "away, wrong", of: "below", role: "audit", sent: { ...posted({ from: "2026-02-30" }), name: "away" } },
  { name: "away, recorded", of: "below", role: "audit", sent: { name: "away" } },
  {
    name: "reminders, chosen",
    of: "below",
    role: "audit",
    sent: { ...posted({ reminders: "daily" }), name: "reminders" },
  },
  { name: "case file", of: "documents", role: "audit", sent: { name: "case-file" } },
  { name: "case file, read", of: "documents", role: "audit", sent: { ...posted({}), name: "case-file" } },
  { name: "case file, read on", of: "documents", role: "audit", sent: { name: "case-file-page-2" } },
  { name: "closure report", of: "documents", role: "audit", sent: { name: "closure-report-1" } },
  { name: "plan versions", of: "documents", role: "audit", sent: { name: "plan" } },
  { name: "plan version", of: "documents", role: "audit", sent: { name: "plan-1" } },
  { name: "vault", of: "vault", role: "coordinator" },
  {
    name: "vault, a person",
    of: "vault",
    role: "coordinator",
    sent: posted({ action: "open", pseudonym: PSEUDONYMS[0] ?? "", code: "123456" }),
  },
  { name: "library", of: "library", role: "downstream" },
  { name: "library, nothing found", of: "library", role: "downstream", sent: { query: { mineral: "gold" } } },
  { name: "scorecard", of: "scorecard", role: "downstream" },
];

const READER = { language: "en", timeZone: "Europe/Zurich" };
const REFERENCE = "RC-7K3M-9QXT";

/** Notes that nothing in that case leads to. */
const notesNotOffered = (offered: ReadonlySet<string>): Rendered[] =>
  Object.keys(NOTES)
    .filter(isNoteId)
    .filter((note) => !offered.has(note))
    .map((note) => {
      const form = { typed: new Map(), rows: new Map(), problems: [], organisations: {} };
      const view = { reader: READER, reference: REFERENCE, note, casePage: "/case/s", ...form };
      return { name: `note ${note}`, html: noteForm(view) };
    });

/** Every page behind a party's own link, and the reporter's. */
export async function partyPages(): Promise<Rendered[]> {
  const world = underWay();
  world.directory = withAbsence(world.directory, { id: "audit-a" }, "audit-1", AWAY);
  const entry = {
    section: "identity",
    fields: { prs_FirstName: "A name" },
    at: "2026-03-01T10:00:00.000Z",
    contact: "c",
  } as const;
  const handlers = handlersOf(world, [entry]);
  const pages: Rendered[] = [];
  const add = async ({ name, of, role, sent }: Wanted) => {
    const secret = linkOf(world, role);
    world.codes.set(secret, "123456");
    pages.push({ name, html: (await call(handlers[of], { secret, query: {}, ...sent })).body });
  };
  for (const wanted of WANTED) await add(wanted);
  const noted = new Set<string>();
  for (const role of ["downstream", "audit", "coordinator"] as const)
    for (const offered of offeredNotes(world.current, { role, organisation: `${role}-a` })) {
      if (noted.has(offered.note)) continue;
      noted.add(offered.note);
      const name = noteName(offered);
      await add({ name: `note ${offered.note}`, of: "below", role, sent: { name } });
      const check = { ...posted({ _action: "check" }), name };
      await add({ name: `note ${offered.note}, wrong`, of: "below", role, sent: check });
    }
  pages.push(...notesNotOffered(noted));
  const grant = { kind: "status", role: "reporter", organisation: "reporter", contact: "reporter" } as const;
  pages.push({ name: "status", html: (await call(handlers.status, { secret: world.link(grant), query: {} })).body });
  return pages;
}

const REPORTED_BY = {
  name: "A name",
  contact: { email: "reporter@example.org", phone: "+41 44 000 00 00" },
  language: "en",
  safe: true,
  consentsToBeNamed: true,
} as const;

/** The pages that need no case. */
export const otherPages = (): Rendered[] => [
  { name: "receipt", html: receiptPage(receiptView) },
  { name: "reporter", html: reporterPageOf({ reader: READER, reference: REFERENCE, action: "/reporter" }) },
  {
    name: "reporter, known",
    html: reporterPageOf({ reader: READER, reference: REFERENCE, action: "/reporter", reporter: REPORTED_BY }),
  },
  { name: "receipt, others", html: receiptPage({ ...receiptView, seen: "differs" }) },
  { name: "unknown link", html: unknownLinkPage({ freshLinkAction: "/fresh-link" }) },
  { name: "fresh link sent", html: freshLinkSentPage() },
  ...ERROR_PAGES.map((kind) => ({ name: `error ${kind}`, html: errorPage({ kind }) })),
];
