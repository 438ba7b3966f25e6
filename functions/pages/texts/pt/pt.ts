import type { Texts } from "../texts.ts";
import { clauses } from "./clauses.ts";
import { factsFields } from "./facts-fields.ts";
import { form } from "./form.ts";
import { mails } from "./mails.ts";
import { notes } from "./notes.ts";
import { pages } from "./pages.ts";
import { phrases } from "./phrases.ts";
import { planFields } from "./plan-fields.ts";
import { problems } from "./problems.ts";
import { facts, reasons } from "./reasons.ts";
import { amendmentRequests } from "./requests-amendment.ts";
import { designRequests } from "./requests-design.ts";
import { finalRequests } from "./requests-final.ts";
import { monitoringRequests } from "./requests-monitoring.ts";
import { responseRequests } from "./requests-response.ts";
import { safetyRequests } from "./requests-safety.ts";
import { verificationRequests } from "./requests-verification.ts";
import { sections } from "./sections.ts";
import { closureItems, outcomes, roles, steps } from "./vocabulary.ts";

export const pt: Texts = {
  language: "pt",
  dir: "ltr",
  steps,
  roles,
  outcomes,
  reasons,
  clauses,
  facts,
  problems,
  requests: {
    ...verificationRequests,
    ...safetyRequests,
    ...responseRequests,
    ...designRequests,
    ...monitoringRequests,
    ...amendmentRequests,
    ...finalRequests,
  },
  notes,
  fields: { facts: factsFields, plan: planFields },
  closureItems,
  sections,
  phrases,
  form,
  pages,
  mails,
};
