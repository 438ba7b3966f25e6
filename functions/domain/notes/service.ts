import * as z from "zod";
import type { Case } from "../case.ts";
import { choice, day } from "../fields.ts";
import { SERVICE_RECORDS } from "../service-record.ts";
import { when } from "../rules/because.ts";
import { CLAUSE } from "../rules/clauses.ts";
import { SERVICES } from "../vocabulary.ts";
import { note } from "./definition.ts";

const agreedServices = ({ plan }: Case, pseudonym: string): readonly string[] => {
  const casePlan = plan?.content.level1.cases.find((one) => one.pseudonym === pseudonym);
  if (casePlan?.state !== "assist") return [];
  return casePlan.services.filter(({ consent }) => consent !== "refused").map(({ service }) => service);
};

/** Whoever is assisted by an approved plan. */
const assisted = (state: Case): readonly string[] =>
  state.status === "open" && state.plan?.approvedVersion !== undefined
    ? state.victims.pseudonyms.filter((pseudonym) => agreedServices(state, pseudonym).length > 0)
    : [];

/**
 * How far a service of somebody's plan is with its provider, when it happens: a provider that declines is no news for
 * the end of the month. Codes and days only; the provider is the one of the plan's entry (process, Step 4.3).
 */
export const recordService = note({
  from: ["coordinator"],
  content: z.object({ service: choice(SERVICES), state: choice(SERVICE_RECORDS), on: day() }),
  subjects: assisted,
  highRisk: false,
  lastCounts: true,
  tells: ["facilitator"],
  data: "case-plans",
  check: ({ service, on }, state, { at, subject }) => [
    ...when(!agreedServices(state, subject).includes(service), "service", "service-not-in-plan", CLAUSE.services),
    ...when(on > at.slice(0, 10), "on", "in-the-future", CLAUSE.services),
  ],
  records: (state, content, { subject }) => ({
    ...state,
    services: [...state.services, { pseudonym: subject, ...content }],
  }),
});
