import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../../functions/domain/requests/table.ts";
import { composeMail } from "../../../functions/mails/compose.ts";
import type { MailFacts } from "../../../functions/mails/compose.ts";
import { requestPage } from "../../../functions/pages/all-pages.tsx";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";
import { OFFERED } from "../../../functions/pages/texts/languages.ts";
import { requestIds, requestView } from "../pages/views.ts";

const AT = "2026-03-01T08:00:00Z";
const DUE = "2026-03-12T23:30:00Z";
const facts: MailFacts = {
  reader: { language: "en", timeZone: "UTC" },
  reference: "RC-7K3M-9QXT",
  url: "https://remediation.example.org/live/request/abc",
  at: AT,
};

const asked = (request: NonNullable<MailFacts["request"]>, language = "en") =>
  composeMail("request-first", { ...facts, reader: { language, timeZone: "UTC" }, request }).paragraphs.join("\n");

describe("somebody who was never told anything", () => {
  const each = OFFERED.flatMap(({ tag }) => requestIds.map((id) => ({ tag, id })));

  test.for(each)(
    "is told in the mail of $id in $tag why it came, and what happens without an answer",
    ({ tag, id }) => {
      const { mail, silence } = textsFor(tag).pages.welcome;
      const words = asked({ id, role: "audit", dueAt: DUE }, tag);
      expect(words).toBe([mail.why, mail.link, silence[definitionOf(id).onSilence]].join("\n"));
    },
  );

  test.for([
    ["assess-allegation", "downstream", "The case waits for your answer", "nobody else judges it"],
    ["report-period", "facilitator", "the case goes on without your answer", "a report that is missing ends nothing"],
    ["give-information", "reporter", "You need not answer", "nobody is pressed who reported"],
  ] as const)("asked for %s as %s reads “%s”, because %s", ([id, role, words]) => {
    expect(asked({ id, role, dueAt: DUE })).toContain(words);
    expect(requestPage(requestView(id, { role }))).toContain(words);
  });

  test("who reported is sent to no colleagues", () => {
    expect(asked({ id: "give-information", role: "reporter", dueAt: DUE })).not.toMatch(/colleague|organisation/);
    const page = requestPage(requestView("give-information", { role: "reporter", colleagues: [] }));
    expect(page).not.toContain("colleague");
  });

  test("is told again what follows in a reminder, and a further contact why they are asked", () => {
    const request = { id: "assess-allegation", role: "downstream", dueAt: DUE } as const;
    const { mail, silence } = textsFor("en").pages.welcome;
    expect(composeMail("request-reminder", { ...facts, request }).paragraphs).toContain(silence.stall);
    expect(composeMail("request-escalation", { ...facts, request }).paragraphs).toContain(mail.why);
  });

  const folded = (html: string) =>
    parse(html)
      .querySelectorAll("details")
      .map(({ text }) => text)
      .join("\n");
  const beside = (links: readonly { note: "ask-back"; href: string }[]) => ({
    beside: { reader: facts.reader, waits: false, links, questions: [] },
  });

  test.for(OFFERED)("finds on the page in $tag what it is about, the step, their part, and whom to ask", ({ tag }) => {
    const texts = textsFor(tag);
    const { welcome } = texts.pages;
    const own = { role: "coordinator", reader: { language: tag, timeZone: "UTC" } } as const;
    const alone = folded(requestPage(requestView("accept-coordination", { ...own, ...beside([]) })));
    for (const words of [welcome.process, texts.steps["design-action-plan"].explanation, welcome.roles.coordinator])
      expect(alone).toContain(words);
    expect(alone).toContain(welcome.ask.contact);
    const links = [{ note: "ask-back" as const, href: "x" }];
    const answered = folded(requestPage(requestView("accept-coordination", { ...own, ...beside(links) })));
    expect(answered).toContain(welcome.ask.below(texts.notes["ask-back"].title));
  });

  const rows = (count: number) => Array.from({ length: count }, () => ({ label: "Amount", value: "USD 15,000.00" }));

  test.for([
    ["confirm-pledge", true, 4, true, "an amount is seen before it is confirmed by a code"],
    ["confirm-pledge", true, 40, false, "the form stays near on a phone"],
    ["accept-coordination", false, 4, false, "who does not confirm by a code reads as usual"],
  ] as const)("finds what %s rests on, code %j, %i lines, open: %s, because %s", ([id, code, count, isOpen]) => {
    const sections = [{ title: "The contribution", rows: rows(count) }];
    const view = requestView(id, { sections, reasons: [], ...(code ? { code: {} } : {}) });
    const read = parse(requestPage(view))
      .querySelectorAll("details")
      .find(({ text }) => text.includes("The contribution"));
    expect(read?.hasAttribute("open")).toBe(isOpen);
  });
});
