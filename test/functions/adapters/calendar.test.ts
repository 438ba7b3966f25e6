import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { calendarOf } from "../../../functions/adapters/calendar.ts";
import { compose } from "../../../functions/adapters/mailer.ts";
import type { Case } from "../../../functions/domain/case.ts";
import type { RequestState } from "../../../functions/domain/request-state.ts";
import type { MailTemplate } from "../../../functions/domain/decisions/decision.ts";
import { exampleCase } from "../domain/access/cases.ts";

const KEY = "verify-allegation#0#assess-allegation#0#";
const request: RequestState = {
  ...{ key: KEY, request: "assess-allegation", step: "verify-allegation", round: 0, revision: 0, subject: "" },
  ...{ role: "audit", organisation: "audit-1", status: "open", silence: "none", masked: false, escalated: false },
  ...{ openedAt: "2026-03-01T08:00:00Z", dueAt: "2026-03-12T23:30:00Z" },
};
const withRequest = (changes: Partial<RequestState> = {}, version = 7): Case =>
  exampleCase({ version, requests: { [KEY]: { ...request, ...changes } } });

const contact = { kind: "contact", role: "audit", organisation: "audit-1", contact: "lead" } as const;
type To = typeof contact | { readonly kind: "reporter" } | (Omit<typeof contact, "contact"> & { contact: string });

const entry = (
  template: MailTemplate,
  state: Case,
  { to = contact, timeZone = "Europe/Zurich" }: { to?: To; timeZone?: string } = {},
) =>
  calendarOf({
    row: { template, to, key: KEY, caseId: "RC-7K3M-9QXT" },
    state,
    reader: { language: "en", timeZone },
    at: "2026-03-01T08:00:00Z",
  });
const line = (part: ReturnType<typeof entry>, name: string) =>
  part?.content.split(/\r?\n/).find((one) => one.startsWith(name));

describe("the calendar entry of a request", () => {
  test.for([
    ["Europe/Zurich", "20260313", "the day where the reader is"],
    ["America/Lima", "20260312", "the day where the reader is"],
  ] as const)("in %s it is on %s, because %s", ([timeZone, day]) => {
    expect(line(entry("request-first", withRequest(), { timeZone }), "DTSTART")).toBe(`DTSTART;VALUE=DATE:${day}`);
  });

  test("says reference and that an answer is due, and nothing else", () => {
    const part = entry("request-first", withRequest());
    expect(line(part, "SUMMARY")).toBe("SUMMARY:[RC-7K3M-9QXT] Answer due");
    expect(part?.content).not.toMatch(/DESCRIPTION|LOCATION|URL|ORGANIZER|ATTENDEE|assess|http/);
  });

  test("is the same entry in a later mail, with a higher number; each person has their own", () => {
    const first = entry("request-first", withRequest());
    const later = entry("request-reminder", withRequest({ dueAt: "2026-03-20T08:00:00Z" }, 9));
    expect(line(later, "UID")).toBe(line(first, "UID"));
    expect([line(first, "SEQUENCE"), line(later, "SEQUENCE")]).toEqual(["SEQUENCE:7", "SEQUENCE:9"]);
    expect(line(entry("request-first", withRequest(), { to: { ...contact, contact: "deputy" } }), "UID")).not.toBe(
      line(first, "UID"),
    );
  });

  test.for([
    ["decision-receipt", { status: "decided" }, "it is answered"],
    ["transition", { status: "decided" }, "it was answered before its day, and this mail goes out anyway"],
    ["case-closed", { status: "withdrawn" }, "the case is closed"],
  ] as const)("is taken away by %s, because %s", ([template, changes]) => {
    const part = entry(template, withRequest(changes));
    expect(part?.method).toBe("CANCEL");
    expect(line(part, "STATUS")).toBe("STATUS:CANCELLED");
    expect(line(part, "UID")).toBe(line(entry("request-first", withRequest()), "UID"));
  });

  test.for([
    ["request-first", { status: "decided" }, contact, "it is answered"],
    ["request-unanswered", {}, contact, "somebody else is asked"],
    ["transition", {}, contact, "nothing is asked"],
    ["decision-receipt", { organisation: "audit-2" }, contact, "it was asked of others"],
    ["transition", { status: "decided", dueAt: "2026-02-28T08:00:00Z" }, contact, "its day is past"],
    ["request-first", { role: "reporter" }, { kind: "reporter" }, "a reporter's calendar may be seen by others"],
  ] as const)("%s brings none: %j, because %s", ([template, changes, to]) => {
    expect(entry(template, withRequest(changes), { to })).toBeUndefined();
  });
});

test("in the mail it is a part of its own before the HTML, and no attachment with a name", async () => {
  const raw = await compose(
    {
      ...{ to: { name: "", address: "lead@audit.example" }, subject: "[RC-7K3M-9QXT]", text: "t", html: "<p>t</p>" },
      ...{ id: "0123", thread: "4567", tags: {}, at: "2026-03-01T08:00:00Z" },
      calendar: entry("request-first", withRequest()),
    },
    { address: "no-reply@cases.example", configurationSet: "plain" },
  );
  const types = raw.toString("utf8").match(/^content-type: [^;\r\n]+/gim);
  expect(types?.map((one) => one.toLowerCase().replace("content-type: ", ""))).toEqual([
    "multipart/alternative",
    "text/plain",
    "text/calendar",
    "text/html",
  ]);
  expect(raw.toString("utf8")).toContain("method=PUBLISH");
  const read = await simpleParser(raw);
  expect(read.attachments.every(({ filename }) => filename === undefined)).toBe(true);
  expect(read.html).toContain("<p>t</p>");
});
