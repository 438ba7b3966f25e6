import { describe, expect, test } from "vitest";
import type { CasePlan } from "../../../../functions/domain/case-plan.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { PURPOSES, RECIPIENTS, type Consent } from "../../../../functions/domain/consent.ts";
import {
  isWithheld,
  lessonConsentProblems,
  mayShare,
  referralsWithheld,
  sharing,
} from "../../../../functions/domain/rules/consent.ts";
import { adultPlan, childPlan, goodPlan } from "./plan-example.ts";

const consent = (changes: Partial<Consent> = {}): Consent => ({
  pseudonym: "V-AAAA",
  purposes: ["monitoring"],
  recipients: ["audit"],
  state: "given",
  on: "2026-03-01",
  by: "own",
  language: "swa",
  evidenceKept: "yes",
  ...changes,
});
const withdrawn = (changes: Partial<Consent> = {}) => consent({ state: "withdrawn", on: "2026-03-05", ...changes });
const guardian = (guardianImplicated: "yes" | "no" | "unknown", changes: Partial<Consent> = {}) =>
  consent({ by: "guardian", guardianImplicated, ...changes });

const planned = (...cases: CasePlan[]): Case["plan"] => ({
  version: 1,
  hash: "h",
  content: goodPlan({ level1: { cases } }),
  status: "approved",
  returnsBySmelter: 0,
});
const adult = planned(adultPlan(), adultPlan({ pseudonym: "V-BBBB" }));
const child = planned(childPlan());
const inDoubt = planned(childPlan({ age: "in-doubt" }));
const refused = planned(
  adultPlan({ services: adultPlan().services.map((service) => ({ ...service, consent: "refused" })) }),
);
const implicated = planned(childPlan({ guardianImplicated: "unknown" }));

const asked = { pseudonym: "V-AAAA", purpose: "monitoring", recipient: "audit" } as const;

describe("the last word that counts decides", () => {
  test.for([
    ["2026-03-10", adult, [consent()], true, "given", "given by the person"],
    ["2026-02-28", adult, [withdrawn()], true, "agreed-in-plan", "not yet taken back: the plan's consent holds"],
    ["2026-03-04", adult, [consent(), withdrawn()], true, "given", "the day before it is taken back"],
    ["2026-03-05", adult, [consent(), withdrawn()], false, "withdrawn", "it counts from its day on"],
    ["2026-03-10", adult, [withdrawn(), consent()], false, "withdrawn", "the later day counts, not the later entry"],
    ["2026-03-10", adult, [withdrawn(), consent({ on: "2026-03-05" })], true, "given", "of one day the later entry"],
    ["2026-03-10", adult, [withdrawn({ pseudonym: "V-BBBB" })], true, "agreed-in-plan", "it is somebody else's"],
    ["2026-03-10", adult, [withdrawn({ purposes: ["lessons"] })], true, "agreed-in-plan", "for something else"],
    ["2026-03-10", adult, [withdrawn({ recipients: ["facilitator"] })], true, "agreed-in-plan", "from somebody else"],
    ["2026-03-10", child, [guardian("no")], true, "given", "a guardian consents for a child"],
    ["2026-03-10", child, [guardian("yes")], false, "guardian-implicated", "DH-03"],
    ["2026-03-10", child, [guardian("unknown")], false, "guardian-implicated", "an unknown is no no"],
    ["2026-03-10", child, [consent({ by: "appointed-guardian" })], true, "given", "appointed instead"],
    ["2026-03-10", child, [consent()], false, "guardian-consent-needed", "a child does not consent alone"],
    ["2026-03-10", inDoubt, [consent()], false, "guardian-consent-needed", "in doubt counts as a child"],
    ["2026-03-10", child, [guardian("no"), withdrawn()], false, "withdrawn", "a child can say no"],
    ["2026-03-10", child, [guardian("no"), withdrawn({ by: "guardian" })], false, "withdrawn", "unsure: show less"],
    [
      "2026-03-10",
      child,
      [consent({ by: "appointed-guardian" }), withdrawn({ by: "guardian", guardianImplicated: "yes" })],
      true,
      "given",
      "an implicated guardian does not stop help either",
    ],
    ["2026-03-10", adult, [guardian("no")], false, "own-consent-at-18", "it was the guardian's: now of age"],
    ["2026-03-10", adult, [guardian("no"), consent()], true, "given", "own consent replaces it"],
    ["2026-03-10", undefined, [consent()], true, "given", "no plan says the age yet"],
  ] as const)("%s, %j, %j: %s (%s), because %s", ([at, plan, consents, may, why]) => {
    const state = { plan, consents: [...consents] };
    expect(sharing(state, { ...asked, at })).toEqual({ may, why });
  });
});

describe("before any entry", () => {
  test.for([
    ["assistance", "providers", adult, "agreed-in-plan", "the plan's consent to services"],
    ["case-plan", "facilitator", adult, "agreed-in-plan", "by pseudonym, to those who make the plan"],
    ["monitoring", "audit", adult, "agreed-in-plan", "by pseudonym"],
    ["monitoring", "companies", adult, "not-asked", "companies see nobody by pseudonym"],
    ["lessons", "audit", adult, "not-asked", "nothing counts for lessons"],
    ["law-enforcement", "authorities", adult, "not-asked", "asked for apart"],
    ["monitoring", "audit", refused, "not-asked", "no service was agreed to"],
    ["monitoring", "audit", undefined, "not-asked", "there is no plan"],
    ["monitoring", "audit", implicated, "guardian-implicated", "nor does it count in the plan"],
  ] as const)("%s for %s of %j: %s, because %s", ([purpose, recipient, plan, why]) => {
    const question = { pseudonym: "V-AAAA", purpose, recipient };
    const state = { plan, consents: [] };
    expect(sharing(state, question)).toEqual({ may: why === "agreed-in-plan", why });
    expect(isWithheld(state, question)).toBe(false);
  });
});

test("a withdrawal of everything stops all but the duty to report a child in danger", () => {
  const all = withdrawn({ purposes: [...PURPOSES], recipients: [...RECIPIENTS] });
  const state = { plan: child, consents: [guardian("no"), all] };
  for (const recipient of RECIPIENTS) {
    for (const purpose of PURPOSES) {
      expect(mayShare(state, { ...asked, purpose, recipient })).toBe(false);
      expect(isWithheld(state, { ...asked, purpose, recipient })).toBe(true);
    }
    expect(sharing(state, { ...asked, purpose: "child-protection", recipient })).toEqual({
      may: true,
      why: "duty-to-report",
    });
  }
});

const learning = { purposes: ["lessons"], recipients: ["companies"] } as const;
const helping = { purposes: ["assistance"], recipients: ["providers"] } as const;
const entries = (...consents: { purposes: readonly string[]; recipients: readonly string[] }[]) =>
  consents as unknown as Consent[];

test.for([
  [[], false, false, "before anybody said anything words without persons are shared, and services are planned"],
  [entries(withdrawn(learning as never)), true, false, "one purpose taken back leaves the others"],
  [entries(withdrawn(helping as never)), false, true, "no new referral, and the lessons stay"],
  [
    entries(withdrawn(helping as never), consent({ ...(helping as object), on: "2026-03-09" })),
    false,
    false,
    "given anew",
  ],
  [entries(withdrawn({ purposes: [...PURPOSES], recipients: [...RECIPIENTS] })), true, true, "all was taken back"],
] as const)("%j: lessons held back %s, referrals held back %s, because %s", ([consents, lessons, referrals]) => {
  const state = { consents: [...consents], victims: { pseudonyms: ["V-AAAA", "V-BBBB"] }, plan: adult };
  expect(lessonConsentProblems(state).length > 0).toBe(lessons);
  expect(referralsWithheld(state, "V-AAAA")).toBe(referrals);
  expect(referralsWithheld(state, "V-BBBB"), "nobody else is touched").toBe(false);
});
