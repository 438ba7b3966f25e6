import type { MailTemplate } from "../domain/decisions/decision.ts";
import type { RequestId } from "../domain/requests/table.ts";
import { definitionOf } from "../domain/requests/table.ts";
import type { TransitionName } from "../domain/transitions.ts";
import type { Outcome, Role, Step } from "../domain/vocabulary.ts";
import { textsFor } from "../pages/texts/catalogue.ts";
import type { Reader } from "../pages/texts/dates.ts";
import { dayOf, timeOf } from "../pages/texts/dates.ts";
import { numberIn } from "../pages/texts/numbers.ts";
import type { MailKind } from "../pages/texts/mail-texts.ts";
import type { Texts } from "../pages/texts/texts.ts";
import type { Mail } from "./mail.ts";

/**
 * All that a mail may hold: ids, roles, dates and counts. There is no way to hand it a name, a place or free text
 * (hazards, EM-23 and EM-31). Instants are RFC 3339 in UTC.
 */
export interface MailFacts {
  readonly reader: Reader;
  /** `RC-XXXX-XXXX`. */
  readonly reference: string;
  /** The link; made when the mail is sent. */
  readonly url: string;
  readonly step?: Step;
  /** The request it is about; `role`: who is asked. */
  readonly request?: { readonly id: RequestId; readonly role: Role; readonly dueAt: string };
  /** What happened, for a mail that tells of a transition; without it the mail says that something has. */
  readonly transition?: TransitionName;
  /** What the audit programme noted on the progress of the period. */
  readonly progress?: "on-track" | "behind" | "at-risk";
  /** How the case ended, for a mail that tells that it did. */
  readonly outcome?: Outcome;
  /** Of a mail that tells that the case ended: whether the reader finds a report of it behind the link. */
  readonly closureReport?: boolean;
  /** What is asked of the reader's organisation besides; for mails that tell of a transition. */
  readonly waiting?: readonly { readonly id: RequestId; readonly dueAt: string }[];
  /** Of a decision: when, and the first characters of the answer's SHA-256. */
  readonly decided?: { readonly at: string; readonly digest: string };
  /** When something is to be expected next. */
  readonly nextAt?: string;
  readonly counts?: { readonly open: number; readonly late: number };
  /** The name of an error (domain/errors.ts), for operators. */
  readonly error?: string;
  /** Now: tells whether a due date has passed. */
  readonly at: string;
}

type FactRow = readonly [label: string, value: string];

const DIGEST_SHOWN = 16;

/** Who reads is asked in these; in others somebody else is. */
const ASKS_THE_READER: readonly MailKind[] = [
  "request-first",
  "request-reminder",
  "request-escalation",
  "date-moved",
  "fresh-link",
];

const requestRows = (kind: MailKind, facts: MailFacts, texts: Texts): FactRow[] => {
  const { request, reader } = facts;
  const { labels } = texts.mails;
  if (request === undefined) return [];
  const told = facts.decided !== undefined;
  return [
    [labels.asked, texts.requests[request.id].title],
    [ASKS_THE_READER.includes(kind) ? labels.role : labels.askedRole, texts.roles[request.role]],
    ...(told ? [] : [[labels.due, timeOf(request.dueAt, reader, texts)] as const]),
  ];
};

const decidedRows = ({ decided, reader }: MailFacts, texts: Texts): FactRow[] =>
  decided === undefined
    ? []
    : [
        [texts.mails.labels.on, timeOf(decided.at, reader, texts)],
        [texts.mails.labels.digest, decided.digest.slice(0, DIGEST_SHOWN)],
      ];

const waitingRows = ({ waiting = [], reader }: MailFacts, texts: Texts): FactRow[] =>
  waiting.map(({ id, dueAt }) => [
    texts.mails.labels.waiting,
    texts.mails.waitingBy(texts.requests[id].title, dayOf(dueAt, reader, texts)),
  ]);

const factRows = (kind: MailKind, facts: MailFacts, texts: Texts): FactRow[] => {
  const { labels } = texts.mails;
  const step = facts.step ?? (facts.request === undefined ? undefined : definitionOf(facts.request.id).step);
  return [
    [labels.reference, facts.reference],
    ...(step === undefined ? [] : [[labels.step, texts.steps[step].short] as const]),
    ...requestRows(kind, facts, texts),
    ...decidedRows(facts, texts),
    ...(facts.progress === undefined ? [] : [[labels.progress, texts.mails.progress[facts.progress]] as const]),
    ...waitingRows(facts, texts),
    ...(facts.nextAt === undefined ? [] : [[labels.next, dayOf(facts.nextAt, facts.reader, texts)] as const]),
    ...(facts.counts === undefined
      ? []
      : ([
          [labels.open, numberIn(texts.language, facts.counts.open)],
          [labels.late, numberIn(texts.language, facts.counts.late)],
        ] as const)),
    ...(facts.error === undefined ? [] : [[labels.error, facts.error] as const]),
  ];
};

const subjectOf = (template: MailTemplate, facts: MailFacts, texts: Texts): string => {
  const { words, actionNeededBy, reminderBy, overdueSince } = texts.mails;
  const { request, reader, at, transition } = facts;
  if (transition !== undefined) return texts.mails.transitions[transition].subject;
  const fixed = words[template].subject;
  if (request === undefined || fixed !== "") return fixed;
  const day = dayOf(request.dueAt, reader, texts);
  if (request.dueAt < at) return overdueSince(day);
  return template === "request-reminder" ? reminderBy(day) : actionNeededBy(day);
};

const withReference = (reference: string, words: string): string =>
  words === "" ? `[${reference}]` : `[${reference}] ${words}`;

/**
 * Who is asked may never have been told anything: why the mail came, what is behind the link, and what happens without
 * an answer.
 */
const askedParagraphs = (template: MailTemplate, { request }: MailFacts, texts: Texts): readonly string[] => {
  if (request === undefined) return [];
  const { mail, silence } = texts.pages.welcome;
  const isReporter = request.role === "reporter";
  const why = isReporter ? [mail.reporterWhy, mail.reporterLink] : [mail.why, mail.link];
  const unanswered = silence[isReporter ? "reporter" : definitionOf(request.id).onSilence];
  if (template === "request-first") return [...why, unanswered];
  if (template === "request-reminder") return [unanswered];
  return template === "request-escalation" ? why : [];
};

/** What happened in its own words, then what is expected of the reader. */
const paragraphsOf = (template: MailTemplate, facts: MailFacts, texts: Texts): readonly string[] => {
  const { words, transitions, closings, reopenable, closureReport, somethingAsked, nothingAsked } = texts.mails;
  const { transition, outcome, waiting = [] } = facts;
  const asked = waiting.length > 0 ? somethingAsked : nothingAsked;
  if (template === "transition")
    return [...(transition === undefined ? words.transition : transitions[transition]).paragraphs, asked];
  if (template === "case-closed")
    return [
      ...(outcome === undefined ? words["case-closed"].paragraphs : closings[outcome]),
      ...(facts.closureReport === true ? [closureReport] : []),
      reopenable,
    ];
  return [...words[template].paragraphs, ...askedParagraphs(template, facts, texts)];
};

/** Ways on besides the one a mail is about. Reporters are in no directory, and choose nothing. */
const linksOf = (template: MailTemplate, { url, request }: MailFacts, texts: Texts): Pick<Mail, "links"> => {
  if (template === "decision-receipt") return { links: [{ label: texts.notes["not-us"].title, url: `${url}/not-us` }] };
  const isReminded = template === "request-reminder" && request !== undefined && request.role !== "reporter";
  return isReminded ? { links: [{ label: texts.pages.people.reminders.title, url: `${url}/reminders` }] } : {};
};

/** A mail of the outbox in the reader's language. The same facts give the same words, also when it is sent again. */
export function composeMail(template: MailTemplate, facts: MailFacts): Mail {
  const texts = textsFor(facts.reader.language);
  const { action } = texts.mails.words[template];
  return {
    subject: withReference(facts.reference, subjectOf(template, facts, texts)),
    facts: factRows(template, facts, texts),
    paragraphs: paragraphsOf(template, facts, texts),
    action: { label: action, url: facts.url },
    ...linksOf(template, facts, texts),
    footer: [texts.mails.linkIsYours, ...texts.mails.footer],
    language: texts.language,
    dir: texts.dir,
    colon: texts.phrases.colon,
  };
}

export interface CodeFacts extends Pick<MailFacts, "reader" | "reference"> {
  /** Six digits. */
  readonly code: string;
  readonly validUntil: string;
}

/** The code for a high-risk decision. It holds no link: code and link do not travel together. */
export function composeCode({ reader, reference, code, validUntil }: CodeFacts): Mail {
  const texts = textsFor(reader.language);
  const { labels, words, footer } = texts.mails;
  return {
    subject: withReference(reference, words.code.subject),
    facts: [
      [labels.code, code],
      [labels.validUntil, timeOf(validUntil, reader, texts)],
    ],
    paragraphs: words.code.paragraphs,
    footer,
    language: texts.language,
    dir: texts.dir,
    colon: texts.phrases.colon,
  };
}
