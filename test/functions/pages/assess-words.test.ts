import { expect, test } from "vitest";
import { verificationRequests as ar } from "../../../functions/pages/texts/ar/requests-verification.ts";
import { verificationRequests as en } from "../../../functions/pages/texts/en/requests-verification.ts";
import { verificationRequests as es } from "../../../functions/pages/texts/es/requests-verification.ts";
import { verificationRequests as fr } from "../../../functions/pages/texts/fr/requests-verification.ts";
import { verificationRequests as pt } from "../../../functions/pages/texts/pt/requests-verification.ts";
import { verificationRequests as sw } from "../../../functions/pages/texts/sw/requests-verification.ts";
import { verificationRequests as zh } from "../../../functions/pages/texts/zh/requests-verification.ts";

const HELPED = ["actionable", "partnerEvidence", "smelter", "audit", "question", "askedParty"] as const;

test.for(Object.entries({ ar, en, es, fr, pt, sw, zh }))(
  "in %s each field of the assessment that not every decision needs says when it is needed",
  ([, words]) => {
    const { fields } = words["assess-allegation"];
    for (const name of HELPED) expect(fields[name], name).toHaveProperty("help");
    expect(fields.askedParty.help).toBe(fields.question.help);
  },
);
