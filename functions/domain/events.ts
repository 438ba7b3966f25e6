import * as z from "zod";
import { recordedAllegationSchema } from "./allegation.ts";
import { reasonSchema } from "./findings.ts";
import { RETURNS } from "./returned-mail.ts";
import { OUTCOMES, ROLES, STEPS } from "./vocabulary.ts";
import { ERASURE_REASONS } from "./vault/erasure.ts";

const role = z.enum(ROLES);
const step = z.enum(STEPS);
const count = z.int().min(0);
const instant = z.iso.datetime();
const execution = z.string();

/**
 * What was answered or found, as JSON. Its own schema checked it when it was recorded, and what is read was text of
 * JSON: walking through it again costs more than the rest of the event.
 */
const recorded = z.custom<z.core.util.JSONType>((value) => value !== undefined);

/** What stood behind an answer besides its words; no address of a machine, ever. Older events have none. */
export const PROOFS = ["link", "code"] as const;
export type Proof = (typeof PROOFS)[number];

/** The party's after all; or its step is walked anew. */
export const DISPUTE_ENDS = ["was-theirs", "ask-again"] as const;

/** Who did it, by role; `contact` is the directory's id of the person whose link was used (not proof of identity). */
const actorSchema = z.object({ role, organisation: z.string(), contact: z.string() });
export type Actor = z.infer<typeof actorSchema>;

const position = { step, round: count, run: count, revision: count, period: count, machine: z.string(), execution };

/**
 * Everything that can happen to a case. The list only grows: a stored event is read for as long as the record is kept.
 * What a party decided is `request-answered`; its row of the requests table says what it changes.
 */
export const factSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("case-opened"),
    allegation: recordedAllegationSchema,
    downstream: z.string(),
    reporter: z.object({ reachable: z.boolean(), language: z.string(), consentsToBeNamed: z.boolean() }).optional(),
    related: z.array(z.string()),
    execution,
  }),
  z.object({
    type: z.literal("request-opened"),
    key: z.string(),
    request: z.string(),
    step,
    round: count,
    revision: count,
    subject: z.string(),
    role,
    organisation: z.string(),
    masked: z.boolean(),
    dueAt: instant,
  }),
  z.object({
    type: z.literal("request-noticed"),
    key: z.string(),
    notice: z.enum(["first", "reminder", "escalation", "resent"]),
    number: count,
  }),
  z.object({
    type: z.literal("request-answered"),
    key: z.string(),
    request: z.string(),
    subject: z.string(),
    answer: recorded,
    /** SHA-256 of the answer; the receipt shows it. */
    digest: z.string(),
    /** The hash of what was shown when it was answered. */
    shown: z.string(),
    route: z.string(),
    ids: z.array(z.string()),
    by: actorSchema,
    /** `link`: who had the mail, identity not proven; `code`: who also read the registered mailbox (hazards, EM-05). */
    proof: z.enum(PROOFS).optional(),
  }),
  z.object({ type: z.literal("silence-noted"), key: z.string(), led: z.enum(["went-on", "stalled"]) }),
  /** Another organisation is asked the same: a party was replaced or excluded. */
  z.object({
    type: z.literal("request-reassigned"),
    key: z.string(),
    role,
    organisation: z.string(),
    masked: z.boolean(),
  }),
  z.object({ type: z.literal("request-delegated"), key: z.string(), to: z.string(), by: actorSchema }),
  /** By an operator, on the word of the party. */
  z.object({ type: z.literal("dispute-settled"), key: z.string(), it: z.enum(DISPUTE_ENDS), by: actorSchema }),
  z.object({ type: z.literal("request-extended"), key: z.string(), dueAt: instant, by: actorSchema }),
  z.object({
    type: z.literal("request-withdrawn"),
    key: z.string(),
    because: z.enum(["case-closed", "superseded"]),
  }),
  z.object({
    type: z.literal("rule-applied"),
    rule: z.string(),
    execution,
    step,
    round: count,
    revision: count,
    period: count,
    route: z.string(),
    until: instant.optional(),
    subjects: z.array(z.string()),
    result: recorded,
    reasons: z.array(reasonSchema),
  }),
  z.object({ type: z.literal("case-advanced"), from: execution, back: z.boolean(), ...position }),
  z.object({
    type: z.literal("step-restarted"),
    because: z.enum(["late-answer", "resumed", "lost-execution"]),
    ...position,
  }),
  /** A different answer came after the decision (hazards, EM-08): from whom, nothing of what it said. */
  z.object({ type: z.literal("answer-refused"), key: z.string(), by: actorSchema }),
  /** A mail reached nobody; `mail`: its row in the outbox. No address (hazards, SE-07). */
  z.object({
    type: z.literal("mail-returned"),
    mail: z.string(),
    how: z.enum(RETURNS),
    template: z.string(),
    key: z.string().optional(),
    role,
    organisation: z.string(),
    contact: z.string(),
  }),
  z.object({ type: z.literal("parties-told"), transition: z.string(), execution, mails: count }),
  z.object({ type: z.literal("interrupted"), execution, error: z.string() }),
  /** What a party recorded without being asked; its row of the notes table says what it changes. */
  z.object({
    type: z.literal("noted"),
    note: z.string(),
    subject: z.string(),
    id: z.string(),
    content: recorded,
    digest: z.string(),
    by: actorSchema,
  }),
  z.object({ type: z.literal("concern-raised"), id: z.string(), text: z.string().max(10_000), by: actorSchema }),
  z.object({
    type: z.literal("party-changed"),
    role,
    organisation: z.string(),
    change: z.enum(["assigned", "excluded", "readmitted"]),
    reasons: z.string().max(10_000),
    by: actorSchema,
  }),
  /** A case file was handed out: who has it, not what was in it (hazards, PR-04). */
  z.object({ type: z.literal("exported"), document: z.enum(["case-file", "case-file.json"]), by: actorSchema }),
  /** Who reported was looked up, with their consent: by whom, never what it said (process, Who is told what). */
  z.object({ type: z.literal("reporter-read"), by: actorSchema }),
  /** Somebody's data was opened: whose and which parts, never what it said (hazards, PR-04). */
  z.object({
    type: z.literal("vault-read"),
    pseudonym: z.string(),
    sections: z.array(z.string()),
    as: z.enum(["page", "file"]),
    by: actorSchema,
  }),
  z.object({
    type: z.literal("vault-written"),
    pseudonym: z.string(),
    section: z.string(),
    fields: z.array(z.string()),
    by: actorSchema,
  }),
  /** The key of a person's data is gone. The reason is a choice, because words here could name the person. */
  z.object({
    type: z.literal("person-erased"),
    pseudonym: z.string(),
    because: z.enum(ERASURE_REASONS),
    by: actorSchema,
  }),
  /** Somebody took back consent to learning from the case: what it gave the library is taken out. Nothing says who. */
  z.object({ type: z.literal("lessons-withdrawn") }),
  z.object({ type: z.literal("case-closed"), outcome: z.enum(OUTCOMES), execution }),
  z.object({ type: z.literal("case-reopened"), reasons: z.string().max(10_000), by: actorSchema, ...position }),
]);
/** What happened, without its place in the chain. */
export type Fact = z.infer<typeof factSchema>;

/**
 * One link of the chain: `hash` is over the place of the event, the hash before it and what stands for its content
 * (chain.ts). `salt` is random and withheld with the content: what is left of a withheld event can not be guessed.
 */
export const eventSchema = z.object({
  caseId: z.string(),
  number: count.min(1),
  at: instant,
  previous: z.string(),
  salt: z.string(),
  hash: z.string(),
  fact: factSchema,
});
export type CaseEvent = z.infer<typeof eventSchema>;
