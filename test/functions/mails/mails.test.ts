import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { MAIL_TEMPLATES } from "../../../functions/domain/decisions/decision.ts";
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
    expect(html).not.toMatch(/<(img|script|link|style|form|iframe)\b|url\(|\son[a-z]+=/i);
    for (const [label, value] of mail.facts) {
      expect(text).toContain(`${label}: ${value}`);
      expect(root.structuredText).toContain(value);
    }
    expect(root.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual(mail.action ? [url] : []);
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
      "fr",
      "Action needed by 12 March 2026",
      "no French date in an English sentence",
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

test("a code travels without a link", () => {
  const mail = composeCode({ ...facts, code: "042517", validUntil: "2026-03-01T08:10:00Z" });
  expect(mail.action).toBeUndefined();
  expect(renderText(mail)).toContain("Code: 042517");
  expect(mail.subject).not.toContain("042517");
});

test("the same facts give the same words again", () => {
  expect(composeMail("request-first", facts)).toEqual(composeMail("request-first", { ...facts }));
});
