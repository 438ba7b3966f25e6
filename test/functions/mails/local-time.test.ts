import { expect, test } from "vitest";
import { MAIL_TEMPLATES } from "../../../functions/domain/decisions/decision.ts";
import { TRANSITIONS } from "../../../functions/domain/transitions.ts";
import { composeCode, composeMail, type MailFacts } from "../../../functions/mails/compose.ts";
import { composeGathered } from "../../../functions/mails/compose-gathered.ts";
import type { Mail } from "../../../functions/mails/mail.ts";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { renderText } from "../../../functions/mails/render-text.ts";

/** The one instant of these mails: in UTC it is noon of the 12th. */
const INSTANT = "2026-03-12T12:00:00Z";
const REFERENCE = "RC-7K3M-9QXT";
const url = "https://cases.example/prod/request/secret";

const mailsFor = (timeZone: string): [string, Mail][] => {
  const reader = { language: "en", timeZone };
  const facts: MailFacts = {
    ...{ reader, reference: REFERENCE, url, at: "2026-03-12T11:00:00Z", nextAt: INSTANT },
    request: { id: "assess-allegation", role: "downstream", dueAt: INSTANT },
    waiting: [{ id: "assess-allegation", dueAt: INSTANT }],
  };
  const decided = { at: INSTANT, digest: "d".repeat(64) };
  const reminded = [{ reference: REFERENCE, request: "assess-allegation", dueAt: INSTANT, url } as const];
  return [
    ...MAIL_TEMPLATES.map((template): [string, Mail] => [template, composeMail(template, facts)]),
    ...TRANSITIONS.map((one): [string, Mail] => [one, composeMail("transition", { ...facts, transition: one })]),
    ["of a decision", composeMail("decision-receipt", { ...facts, decided })],
    ["late", composeMail("request-reminder", { ...facts, at: "2026-03-12T13:00:00Z" })],
    ["gathered", composeGathered(reader, reminded, facts.at)],
    ["code", composeCode({ reader, reference: REFERENCE, code: "042517", validUntil: INSTANT })],
  ];
};

test.for([
  ["Pacific/Kiritimati", "13 March 2026", "02:00", "GMT+14"],
  ["Pacific/Pago_Pago", "12 March 2026", "01:00", "GMT-11"],
  ["Africa/Lubumbashi", "12 March 2026", "14:00", "GMT+2"],
  ["Asia/Kathmandu", "12 March 2026", "17:45", "GMT+5:45"],
] as const)(
  "who reads in %s reads %s in every mail, and times (%s) with their zone (%s)",
  ([zone, day, time, name]) => {
    for (const [of, mail] of mailsFor(zone))
      for (const written of [mail.subject, renderText(mail), renderHtml(mail)]) {
        const dates = written.match(/\d+ March 2026/g) ?? [];
        for (const date of dates) expect(date, of).toBe(day);
        const times = written.match(/\b\d\d:\d\d(?: [\w+:-]+)?/g) ?? [];
        for (const one of times) expect(one, of).toBe(`${time} ${name}`);
      }
  },
);

test("a time that is left without its zone would be found", () => {
  const [, code] = mailsFor("Pacific/Kiritimati").at(-1)!;
  expect(renderText(code)).toContain("13 March 2026 at 02:00 GMT+14");
});

test("each of these mails that asks by a day says the day", () => {
  for (const [of, mail] of mailsFor("UTC"))
    if (/^(request-|code|late|gathered|of a decision)/.test(of))
      expect(`${mail.subject} ${renderText(mail)}`, of).toContain("12 March 2026");
});
