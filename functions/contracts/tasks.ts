import * as z from "zod";
import { TRANSITIONS } from "../domain/transitions.ts";
import { OUTCOMES, STEPS } from "../domain/vocabulary.ts";

/**
 * What the machines hand to the task functions and get back: ids, routes, dates and counts only
 * (architecture, invariant 5). A machine's name for its own run comes along as `execution`.
 */
const caseId = z.string().regex(/^RC-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
const execution = z.string().min(1).max(80);
const instant = z.iso.datetime();
/** `<step>#<round>#<request>#<revision>#<subject>`: what a request is remembered by; see domain/requests/key.ts. */
const requestKey = z.string().max(120);
/** The way an execution goes on; one of the row's routes, or `silent`, `stalled`. */
const route = z.string().max(40);

/** Every step machine's input. `revision` is the first revision of this entry into the step, `period` counts from 1. */
export const stepInputSchema = z.object({
  caseId,
  step: z.enum(STEPS),
  round: z.int().min(0),
  run: z.int().min(0),
  revision: z.int().min(0),
  period: z.int().min(0),
});
export type StepInput = z.infer<typeof stepInputSchema>;

/** The input of `ask`: one decision of one party. `subject` tells apart what is asked more than once (a period, a pledge). */
export const askInputSchema = z.object({
  caseId,
  step: z.enum(STEPS),
  round: z.int().min(0),
  request: z.string().max(40),
  revision: z.int().min(0),
  subject: z.string().max(20),
});
export type AskInput = z.infer<typeof askInputSchema>;

/** A reminder, an escalation or the stall, at its time. */
export const noticeSchema = z.object({ kind: z.enum(["reminder", "escalation", "stall"]), at: instant });

export const tasks = {
  /** Opens the request, or finds it: a decision already recorded answers at once. */
  "open-request": {
    input: askInputSchema.extend({ execution }),
    output: z.object({
      key: requestKey,
      state: z.enum(["open", "decided"]),
      route,
      notices: z.array(noticeSchema),
      onSilence: z.enum(["stall", "go-on"]),
    }),
  },
  /** Holds the token, mails the parties (or a reminder, an escalation); a decision already recorded settles the token. */
  "send-request": {
    input: z.object({
      caseId,
      key: requestKey,
      notice: z.enum(["first", "reminder", "escalation"]),
      /** Counts the notices of this run from 0; 0 is the first mail. */
      number: z.int().min(0),
      token: z.string().min(1).max(2048),
      execution,
    }),
    output: z.object({ key: requestKey, route }),
  },
  /** After the answer or the silence: the route as the table has it, and the request that follows, if one does. */
  "settle-request": {
    input: z.object({ caseId, key: requestKey, end: z.enum(["answered", "silent", "stalled"]), execution }),
    output: z.object({
      key: requestKey,
      route,
      /** A track goes on: the next ask to start without waiting (empty request: none). */
      followUp: z.object({ request: z.string().max(40), revision: z.int().min(0), subject: z.string().max(20) }),
    }),
  },
  /** Applies a rule of domain/rules to the case, records its result and reasons, and returns the route and dates. */
  "apply-rule": {
    input: stepInputSchema.extend({ rule: z.string().max(40), execution }),
    output: z.object({
      route,
      /** For waits: the instant to wait for. */
      until: instant.optional(),
      /** For maps: the subjects to ask about. */
      subjects: z.array(z.string().max(20)).max(40),
    }),
  },
  /** Leaves this step for another (`back`: a new turn of an earlier one), once, and returns the run to start. */
  "advance-case": {
    input: stepInputSchema.extend({ to: z.enum([...STEPS, "monitor-period"]), execution }),
    output: z.object({ name: execution, input: stepInputSchema }),
  },
  "close-case": { input: z.object({ caseId, outcome: z.enum(OUTCOMES), execution }), output: z.object({}) },
  /** Owes the mail of a transition to the parties it concerns. */
  "notify-parties": {
    input: stepInputSchema.extend({ transition: z.enum(TRANSITIONS), execution }),
    output: z.object({}),
  },
  /** An error was caught: the case shows it, the operators are told; `error` is a name, never a message. */
  "record-interruption": {
    input: z.object({ caseId, execution, error: z.string().max(80) }),
    output: z.object({}),
  },
} as const;

export type TaskName = keyof typeof tasks;
export type TaskInput<Name extends TaskName> = z.input<(typeof tasks)[Name]["input"]>;
export type TaskOutput<Name extends TaskName> = z.output<(typeof tasks)[Name]["output"]>;

/** The machines by their names; `ask` is run by all others. */
export const MACHINES = [
  "ask",
  "verify-allegation",
  "determine-response",
  "design-action-plan",
  "implement-and-monitor",
  "monitor-period",
  "close-incident",
  "capture-lessons",
] as const;
export type MachineName = (typeof MACHINES)[number];
