import * as z from "zod";
import { responseSchema } from "./rules/response.ts";
import { levelsSchema } from "./rules/confirmation.ts";
import { MINERALS } from "./lessons/minerals.ts";
import { consentSchema } from "./consent.ts";
import { factsSchema } from "./facts.ts";
import { monitoringSchema } from "./monitoring-state.ts";
import { movementSchema } from "./movement.ts";
import { planSchema } from "./plan.ts";
import { pledgeSchema } from "./pledge.ts";
import { reasonSchema } from "./findings.ts";
import { safetySchema } from "./safety-state.ts";
import { requestStateSchema } from "./request-state.ts";
import { serviceRecordSchema } from "./service-record.ts";
import { closingSchema } from "./closing.ts";
import { victimsSchema } from "./victims.ts";
import { OUTCOMES, ROLES, STEPS } from "./vocabulary.ts";

const role = z.enum(ROLES);
const step = z.enum(STEPS);
const instant = z.iso.datetime();
const count = z.int().min(0);

/** A party of the case. An excluded one gets no mail and sees nothing (process, Safety first). */
const partySchema = z.object({ role, organisation: z.string(), lead: z.boolean(), excluded: z.boolean() });
export type Party = z.infer<typeof partySchema>;

/** Where the case runs now; `execution` is the name of the run that was last started. */
const positionSchema = z.object({
  step,
  round: count,
  run: count,
  revision: count,
  period: count,
  machine: z.string(),
  execution: z.string(),
  /** The execution whose end started this one; makes leaving a step twice the same as once. */
  startedBy: z.string(),
});
export type Position = z.infer<typeof positionSchema>;

const actionSchema = z.object({ owner: z.string(), dueOn: z.iso.date(), done: z.boolean() });
const ruleMemoSchema = z.object({ route: z.string(), until: instant.optional(), subjects: z.array(z.string()) });

/**
 * The snapshot of a case: what decisions are taken from. It is the fold of the case's events (evolve.ts) and holds no
 * free text but what rules need; allegation, answers and reasons stay in the events.
 */
export const caseSchema = z.object({
  id: z.string(),
  /** The number of the last event; each change is conditional on it. */
  version: count,
  /** The hash of the last event (chain.ts). */
  head: z.string(),
  status: z.enum(["open", "closed"]),
  outcome: z.enum(OUTCOMES).optional(),
  openedAt: instant,
  closedAt: instant.optional(),
  /** Names of what went wrong and waits for an operator; empty while all runs. */
  interrupted: z.boolean(),
  /** What the allegation said, as far as rules ask: enum values and counts. */
  about: z.object({
    ongoing: z.boolean().nullable(),
    children: z.number().nullable(),
    country: z.string(),
    exploitation: z.array(z.string()),
    suppliersNamed: count,
    minerals: z.array(z.enum(MINERALS)).default([]),
    published: z.string().optional(),
    reporter: z.object({ reachable: z.boolean(), language: z.string(), consentsToBeNamed: z.boolean() }).optional(),
  }),
  parties: z.array(partySchema),
  position: positionSchema,
  /** How often each machine was started, by `<machine>#<round>#<period>`: names of runs are never used twice. */
  runs: z.record(z.string(), count),
  /** The last monitoring period that was entered; a case sent back to monitoring goes on after it. */
  lastPeriod: count,
  /** What rules found, by `ruleKey`: a step that runs again walks the same way. */
  rules: z.record(z.string(), ruleMemoSchema),
  /** Mails that reached nobody, until what they are about is sent again; the last hundred. */
  returned: z
    .array(
      z.object({ mail: z.string(), key: z.string().optional(), role, organisation: z.string(), contact: z.string() }),
    )
    .default([]),
  /** The transitions the parties were told of, each once per run. */
  told: z.array(z.string()),
  /** When each step was first entered and last left. */
  steps: z.partialRecord(step, z.object({ enteredAt: instant, leftAt: instant.optional() })),
  requests: z.record(z.string(), requestStateSchema),
  safety: safetySchema,
  related: z.array(z.string()),
  facts: factsSchema.optional(),
  response: responseSchema.optional(),
  linkageInvestigated: z.boolean(),
  levels: levelsSchema.optional(),
  adopted: z.object({ level1: z.boolean(), level2: z.boolean() }).optional(),
  /** How often a mandatory or adopted level was refused in Step 3, or met with silence. */
  refusals: count,
  correctiveActions: z.array(actionSchema),
  facilitatorCandidates: z.array(z.string()),
  victims: victimsSchema,
  plan: z
    .object({
      version: count,
      hash: z.string(),
      content: planSchema,
      status: z.enum(["submitted", "forwarded", "returned", "approved"]),
      returnsBySmelter: count,
      approvedVersion: count.optional(),
    })
    .optional(),
  /** A new version of the plan during Step 4, until audit approves it; monitoring goes on with `plan`. */
  amendment: z
    .object({
      version: count,
      hash: z.string(),
      content: planSchema,
      status: z.enum(["submitted", "forwarded", "returned"]),
      returnsBySmelter: count,
    })
    .optional(),
  /** The notes of the parties by their ids; what they say is in their events. */
  notes: z.array(z.object({ id: z.string(), note: z.string(), subject: z.string() })).default([]),
  /** The numbers of the events that pages tell besides answers; not known of cases opened before this was counted. */
  said: z.array(count).optional(),
  /** What victims agreed to and took back, in the order in which it was recorded. */
  consents: z.array(consentSchema).default([]),
  pledges: z.array(pledgeSchema),
  /** Money received and paid out, in the order in which it was recorded. */
  movements: z.array(movementSchema).default([]),
  /** How far services are with their providers, in the order in which it was recorded. */
  services: z.array(serviceRecordSchema).default([]),
  monitoring: monitoringSchema.optional(),
  /** The points of the closure list as the last final report leaves them; audit verifies by it. */
  closing: closingSchema.optional(),
  /** `by`: who planned it (downstream or audit); each follows its own. `withdrawn`: the event that emptied the library. */
  lessons: z.object({
    answered: z.array(role),
    actions: z.array(actionSchema.extend({ by: role.optional() })),
    withdrawn: count.default(0),
  }),
  /** Why the last rule that explained itself came to its result, by the step it was applied in. */
  reasons: z.partialRecord(step, z.array(reasonSchema)),
});
export type Case = z.infer<typeof caseSchema>;

type Standing = Pick<Party, "role" | "organisation">;

/** Whether two are of one party: the same organisation in the same role. */
export const isSameParty = (one: Standing, other: Standing): boolean =>
  one.role === other.role && one.organisation === other.organisation;

/** The party that holds the role and may be asked; the lead one where there are several. */
export const partyOf = (state: Case, wanted: Party["role"]): Party | undefined => {
  const holders = state.parties.filter((party) => party.role === wanted && !party.excluded);
  return holders.find((party) => party.lead) ?? holders[0];
};

/** The levels the plan covers; before anything was adopted Level 1 is assumed, the one that people depend on (ours). */
export const adoptedOf = (state: Case): { level1: boolean; level2: boolean } =>
  state.adopted ?? { level1: true, level2: false };
