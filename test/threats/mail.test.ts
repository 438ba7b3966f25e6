import { simpleParser } from "mailparser";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { newSecret } from "../../functions/adapters/hash.ts";
import { compose, threadOf } from "../../functions/adapters/mailer.ts";
import { MAIL_TEMPLATES } from "../../functions/domain/decisions/decision.ts";
import { composeMail, type MailFacts } from "../../functions/mails/compose.ts";
import { renderHtml } from "../../functions/mails/render-html.tsx";
import { renderText } from "../../functions/mails/render-text.ts";
import { requestPage } from "../../functions/pages/all-pages.tsx";
import { resources, synthesized } from "../infra/synthesized.ts";
import { requestIds, requestView } from "../functions/pages/views.ts";

const BASE = "https://0123456789.execute-api.ap-southeast-2.amazonaws.com/production";
const SENDER = { address: "no-reply@cases.example", configurationSet: "plain" };

const factsWith = (url: string): MailFacts => ({
  reader: { language: "en", timeZone: "Europe/Zurich" },
  reference: "RC-7K3M-9QXT",
  url,
  request: { id: "assess-allegation", role: "downstream", dueAt: "2026-03-12T23:30:00Z" },
  at: "2026-03-01T08:00:00Z",
});

const sentAs = async (template: (typeof MAIL_TEMPLATES)[number], url: string) => {
  const mail = composeMail(template, factsWith(url));
  const raw = await compose(
    {
      to: { name: "Compliance desk", address: "compliance@downstream-a.example" },
      subject: mail.subject,
      text: renderText(mail),
      html: renderHtml(mail),
      id: "0123456789abcdef",
      thread: threadOf("RC-7K3M-9QXT", { organisation: "downstream-a", contact: "desk" }),
      tags: { case: "RC-7K3M-9QXT", mail: "0123456789abcdef" },
      at: "2026-03-02T10:00:00.000Z",
    },
    SENDER,
  );
  return { raw: raw.toString("utf8"), read: await simpleParser(raw) };
};

/** The receipt of a decision also leads to where a party says that it was not theirs (EM-35), a reminder to how they come. */
const BESIDES: Readonly<Record<string, string>> = { "decision-receipt": "/not-us", "request-reminder": "/reminders" };
const besides = (template: string, url: string) =>
  [BESIDES[template]].flatMap((below) => (below === undefined ? [] : [`${url}${below}`]));

describe.for(MAIL_TEMPLATES)("the mail %s", (template) => {
  test("EM-15: its link is short, and comes out of quoted-printable as it went in, in both parts", async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const url = `${BASE}/request/${newSecret()}`;
      expect(url.length).toBeLessThanOrEqual(200);
      const { read } = await sentAs(template, url);
      expect(read.text?.split(/\s+/)).toContain(url);
      const links = parse(String(read.html)).querySelectorAll("a");
      expect(links.map((link) => link.getAttribute("href"))).toEqual([url, ...besides(template, url)]);
    }
  });

  test("EM-15, EM-32: a mail program that reads the bytes by RFC 2045 finds the very link, once in the text", async () => {
    const url = `${BASE}/request/${newSecret()}`;
    const { raw } = await sentAs(template, url);
    const [, encoded = ""] = /text\/plain[^]*?quoted-printable\r?\n\r?\n([^]*?)\r?\n--/.exec(raw) ?? [];
    const unfolded = encoded.replaceAll(/=\r?\n/g, "");
    const decoded = unfolded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const lines = (encoded === "" ? raw : decoded).split(/\r?\n/);
    expect(lines.filter((line) => line === url)).toHaveLength(1);
  });

  test("each mail has its own id, in the thread of its case and recipient, which tells nothing", async () => {
    const { raw, read } = await sentAs(template, `${BASE}/request/${newSecret()}`);
    expect(read.messageId).toBe("<0123456789abcdef@cases.example>");
    expect(read.references).toBe(read.inReplyTo);
    expect(read.inReplyTo).toMatch(/^<[0-9a-f]{32}@cases\.example>$/);
    expect(raw.match(/^(message-id|references|in-reply-to|auto-submitted):/gim)).toHaveLength(4);
  });

  test("EM-06, EM-28, EM-30: one recipient, no reply is invited or awaited, nothing is attached", async () => {
    const { raw, read } = await sentAs(template, `${BASE}/request/${newSecret()}`);
    expect(read.to).toMatchObject({ value: [{ address: "compliance@downstream-a.example" }] });
    expect([read.cc, read.bcc, read.replyTo]).toEqual([undefined, undefined, undefined]);
    expect(read.headers.get("auto-submitted")).toBe("auto-generated");
    expect(read.headers.get("x-auto-response-suppress")).toBe("All");
    expect(read.attachments).toEqual([]);
    expect(
      raw.split(/\r?\n/).every((line) => line.length <= 998),
      "no line a relay may break",
    ).toBe(true);
  });

  test("EM-31: the part before one opens it tells nothing but the reference and a date", async () => {
    const { read } = await sentAs(template, `${BASE}/request/${newSecret()}`);
    expect(read.subject).toMatch(/^\[RC-7K3M-9QXT\]/);
    expect(`${read.subject ?? ""} ${(read.text ?? "").slice(0, 120)}`).not.toMatch(
      /victim|child|exploit|traffick|forced|mine\b|abus/i,
    );
  });
});

test("a thread is the same for each mail of a case to one person, and another's for all others", () => {
  const person = { organisation: "audit-a", contact: "lead" };
  const others = [
    threadOf("RC-7K3M-9QXT", "reporter"),
    threadOf("RC-7K3M-9QXT", { ...person, contact: "deputy" }),
    threadOf("RC-7K3M-9QXT", { ...person, organisation: "audit-b" }),
    threadOf("RC-0000-0000", person),
  ];
  expect(threadOf("RC-7K3M-9QXT", { ...person })).toBe(threadOf("RC-7K3M-9QXT", person));
  expect(new Set([...others, threadOf("RC-7K3M-9QXT", person)]).size).toBe(5);
});

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

test("EM-29: there is no way in for a mail: nothing receives, nothing parses a reply", () => {
  const all = Object.values(synthesized().template.toJSON()["Resources"] as Record<string, Resource>);
  const of = (type: string) => all.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
  const mail = all
    .map(({ Type }) => Type)
    .filter((type) => /^AWS::(SES|WorkMail|Pinpoint|Connect|SMSVOICE)/i.test(type));
  const sends = ["AWS::SES::ConfigurationSet", "AWS::SES::ConfigurationSetEventDestination", "AWS::SES::EmailIdentity"];
  expect([...new Set(mail)].sort()).toEqual(sends);
  const callers = of("AWS::Lambda::Permission").map(({ Principal }) => Principal);
  expect([...new Set(callers)].sort()).toEqual(["apigateway.amazonaws.com", "events.amazonaws.com"]);
  const sources = of("AWS::Lambda::EventSourceMapping").map(({ EventSourceArn }) => JSON.stringify(EventSourceArn));
  for (const source of sources) expect(source).toContain("StreamArn");
});

test("EM-30: no form takes a file", () => {
  for (const id of requestIds) {
    const html = requestPage(requestView(id));
    expect(html).not.toMatch(/type="?file|multipart\/form-data/i);
  }
});

test("EM-32: the set that mail is sent with tracks neither opens nor clicks", () => {
  const { template } = synthesized();
  for (const { Properties } of resources<object>(template, "AWS::SES::ConfigurationSet"))
    expect(JSON.stringify(Properties)).not.toMatch(/TrackingOptions|CustomRedirectDomain/);
  const events = JSON.stringify(resources(template, "AWS::SES::ConfigurationSetEventDestination"));
  expect(events).not.toMatch(/"(open|click)"/i);
});
