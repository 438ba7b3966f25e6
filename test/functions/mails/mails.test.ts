import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { MAIL_TEMPLATES } from "../../../functions/domain/decisions/decision.ts";
import { TRANSITIONS } from "../../../functions/domain/transitions.ts";
import { OUTCOMES } from "../../../functions/domain/vocabulary.ts";
import { composeCode, composeMail } from "../../../functions/mails/compose.ts";
import type { MailFacts } from "../../../functions/mails/compose.ts";
import type { Mail } from "../../../functions/mails/mail.ts";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { renderText } from "../../../functions/mails/render-text.ts";
import { requestIds } from "../pages/views.ts";

const url = `https://remediation.example.org/live/request/${"x-_Z".repeat(10)}abc`;
const facts: MailFacts = {
  reader: { language: "en", timeZone: "Europe/Zurich" },
  reference: "RC-7K3M-9QXT",
  url,
  request: { id: "assess-allegation", role: "downstream", dueAt: "2026-03-12T23:30:00Z" },
  at: "2026-03-01T08:00:00Z",
};

/** Words that tell somebody who glances at a screen what a case is about (hazards, EM-31). */
const TELLING =
  /victim|child|exploit|traffick|labou?r|\bmin(e|ing|er)|abus|slave|sex|forced|allegation|danger|bondage|safety|crime/i;

const everything = { nextAt: facts.at, counts: { open: 2, late: 1 }, error: "CaseChangedMeanwhile" };
const mails: [string, Mail][] = [
  ...MAIL_TEMPLATES.map((template): [string, Mail] => [template, composeMail(template, { ...facts, ...everything })]),
  ...requestIds.map((id): [string, Mail] => [
    `request-first ${id}`,
    composeMail("request-first", { ...facts, request: { ...facts.request!, id } }),
  ]),
  ...TRANSITIONS.map((transition): [string, Mail] => [
    `transition ${transition}`,
    composeMail("transition", { ...facts, transition }),
  ]),
  ...OUTCOMES.map((outcome): [string, Mail] => [
    `case-closed ${outcome}`,
    composeMail("case-closed", { ...facts, outcome }),
  ]),
  ["code", composeCode({ ...facts, code: "042517", validUntil: "2026-03-01T08:10:00Z" })],
];

describe("every mail", () => {
  test.for(mails)("%s tells nothing, in one line of subject, and asks for no details", ([, mail]) => {
    const words = JSON.stringify(mail);
    expect(words).not.toMatch(TELLING);
    expect(mail.subject).toMatch(/^\[RC-7K3M-9QXT\] [^\r\n\0]+$/);
    expect(words).toContain("We never ask for details of affected people by e-mail");
  });

  test.for(mails)("%s renders the same as text and HTML, and loads nothing", ([, mail]) => {
    const text = renderText(mail);
    const html = renderHtml(mail);
    const root = parse(html);
    expect(html).not.toMatch(/<(img|script|link|form|iframe)\b|url\(|@import|\son[a-z]+=/i);
    for (const [label, value] of mail.facts) {
      expect(text).toContain(`${label}: ${value}`);
      expect(root.structuredText).toContain(value);
    }
    expect(root.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
      ...(mail.action ? [url] : []),
      ...(mail.links ?? []).map((link) => link.url),
    ]);
    if (mail.action) expect(text.split("\n")).toContain(url);
  });
});

describe("the subject of a request", () => {
  test.for([
    [
      "request-first",
      "2026-03-01T08:00:00Z",
      "Europe/Zurich",
      "en",
      "Action needed by 13 March 2026",
      "the day where the reader is",
    ],
    [
      "request-first",
      "2026-03-01T08:00:00Z",
      "America/Lima",
      "en",
      "Action needed by 12 March 2026",
      "the day where the reader is",
    ],
    [
      "request-first",
      "2026-03-01T08:00:00Z",
      "America/Lima",
      "en-US",
      "Action needed by March 12, 2026",
      "the reader's own English",
    ],
    [
      "request-first",
      "2026-03-01T08:00:00Z",
      "America/Lima",
      "de",
      "Action needed by 12 March 2026",
      "no German date in an English sentence",
    ],
    [
      "request-reminder",
      "2026-03-10T08:00:00Z",
      "UTC",
      "en",
      "Reminder: action needed by 12 March 2026",
      "not yet due",
    ],
    ["request-reminder", "2026-03-14T08:00:00Z", "UTC", "en", "Overdue since 12 March 2026", "past due"],
    ["request-stalled", "2026-03-14T08:00:00Z", "UTC", "en", "Unanswered: please look into it", "to operators"],
  ] as const)("%s at %s in %s (%s): %s, %s", ([template, at, timeZone, language, words]) => {
    expect(composeMail(template, { ...facts, at, reader: { language, timeZone } }).subject).toBe(
      `[RC-7K3M-9QXT] ${words}`,
    );
  });
});

describe("a mail that tells what happened", () => {
  test("names the report of the closure where the reader finds one, and where", () => {
    const closed = {
      reader: facts.reader,
      reference: facts.reference,
      url,
      at: facts.at,
      outcome: "remediated",
    } as const;
    expect(composeMail("case-closed", { ...closed, closureReport: true }).paragraphs.join()).toMatch(
      /closure report.*Documents/,
    );
    expect(composeMail("case-closed", closed).paragraphs.join()).not.toContain("report");
  });

  const told = { reader: facts.reader, reference: facts.reference, url, at: facts.at };
  const waiting = [{ id: "approve-plan", dueAt: "2026-03-12T12:00:00Z" }] as const;

  test("has words of its own for each transition and each outcome", () => {
    const words = [
      ...TRANSITIONS.map((transition) => composeMail("transition", { ...told, transition }).paragraphs.join("\n")),
      ...OUTCOMES.map((outcome) => composeMail("case-closed", { ...told, outcome }).paragraphs.join("\n")),
    ];
    expect(new Set(words).size).toBe(TRANSITIONS.length + OUTCOMES.length);
    for (const transition of TRANSITIONS) {
      const { subject, paragraphs } = composeMail("transition", { ...told, transition });
      expect(subject.length).toBeLessThan(60);
      expect(paragraphs[1]).toMatch(/^Next, /);
    }
  });

  test.for([
    [[], "Nothing is asked of you with this mail", "nothing is open at the reader's organisation"],
    [waiting, "What is waiting for you is listed above", "something is, and stands in the mail with its date"],
  ] as const)("says what is expected of the reader: %j, %s, because %s", ([open, words]) => {
    const mail = composeMail("transition", { ...told, transition: "verified", waiting: open });
    expect(mail.paragraphs.at(-1)).toContain(words);
    const rows = mail.facts.filter(([label]) => label === "Waiting for you").map(([, value]) => value);
    expect(rows).toHaveLength(open.length);
    for (const row of rows) expect(row).toMatch(/, by 12 March 2026$/);
  });

  test("says no more than that the case has moved on where the transition is held back or unknown", () => {
    expect(composeMail("transition", told).subject).toBe("[RC-7K3M-9QXT] The case has moved on");
  });
});

test("a code travels without a link", () => {
  const mail = composeCode({ ...facts, code: "042517", validUntil: "2026-03-01T08:10:00Z" });
  expect(mail.action).toBeUndefined();
  expect(renderText(mail)).toContain("Code: 042517");
  expect(mail.subject).not.toContain("042517");
});

test("the same facts give the same words again", () => {
  expect(composeMail("request-first", facts)).toEqual(composeMail("request-first", { ...facts }));
});
