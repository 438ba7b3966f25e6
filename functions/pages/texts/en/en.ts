import type { Texts } from "../texts.ts";
import { form } from "./form.ts";
import { mails } from "./mails.ts";
import { pages } from "./pages.ts";
import { problems } from "./problems.ts";
import { facts, reasons } from "./reasons.ts";
import { designRequests } from "./requests-design.ts";
import { finalRequests } from "./requests-final.ts";
import { monitoringRequests } from "./requests-monitoring.ts";
import { responseRequests } from "./requests-response.ts";
import { safetyRequests } from "./requests-safety.ts";
import { verificationRequests } from "./requests-verification.ts";
import { outcomes, roles, steps } from "./vocabulary.ts";

export const en: Texts = {
  language: "en-GB",
  dir: "ltr",
  steps,
  roles,
  outcomes,
  reasons,
  facts,
  problems,
  requests: {
    ...verificationRequests,
    ...safetyRequests,
    ...responseRequests,
    ...designRequests,
    ...monitoringRequests,
    ...finalRequests,
  },
  form,
  pages,
  mails,
};
