import { MAIL_TEMPLATES } from "../../functions/domain/decisions/decision.ts";
import { TRANSITIONS } from "../../functions/domain/transitions.ts";
import { OUTCOMES } from "../../functions/domain/vocabulary.ts";
import { composeCode, composeMail } from "../../functions/mails/compose.ts";
import type { MailFacts } from "../../functions/mails/compose.ts";
import { renderHtml } from "../../functions/mails/render-html.tsx";
import { requestIds } from "../functions/pages/views.ts";
import type { Rendered } from "./every-page.ts";

const facts: MailFacts = {
  reader: { language: "en", timeZone: "Europe/Zurich" },
  reference: "RC-7K3M-9QXT",
  url: `https://remediation.example.org/live/request/${"x-_Z".repeat(10)}abc`,
  request: { id: "assess-allegation", role: "downstream", dueAt: "2026-03-12T23:30:00Z" },
  waiting: requestIds.slice(0, 3).map((id) => ({ id, dueAt: "2026-03-12T23:30:00Z" })),
  at: "2026-03-01T08:00:00Z",
  nextAt: "2026-03-12T23:30:00Z",
  decided: { at: "2026-03-01T08:00:00Z", digest: "9b74c9897bac770ffc029102a200c5de" },
};

/** Every mail as HTML. */
export const everyMail = (): Rendered[] =>
  [
    ...MAIL_TEMPLATES.map((template) => ({ name: template, mail: composeMail(template, facts) })),
    ...TRANSITIONS.map((transition) => ({
      name: `transition ${transition}`,
      mail: composeMail("transition", { ...facts, transition }),
    })),
    ...OUTCOMES.map((outcome) => ({
      name: `case-closed ${outcome}`,
      mail: composeMail("case-closed", { ...facts, outcome }),
    })),
    { name: "code", mail: composeCode({ ...facts, code: "042517", validUntil: "2026-03-01T08:10:00Z" }) },
  ].map(({ name, mail }) => ({ name: `mail ${name}`, html: renderHtml(mail) }));
