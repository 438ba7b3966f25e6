import * as z from "zod";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../events.ts";
import type { Problem } from "../findings.ts";
import type { Role } from "../vocabulary.ts";

/** An action as it is followed: `dropped` needs its reason where evidence stands otherwise (ours). */
export const FOLLOWED = ["done", "open", "dropped"] as const;

export interface Followed {
  readonly owner: string;
  readonly dueOn: string;
  readonly state: (typeof FOLLOWED)[number];
  readonly evidence?: string | undefined;
}

type Action = Case["lessons"]["actions"][number];

/** What a party has not finished of what it planned to change. */
export const openActions = ({ lessons }: Case, by: Role): Action[] =>
  lessons.actions.filter((action) => action.by === by && !action.done);

/**
 * What is wrong with a follow-up: nothing planned is left out, nothing is done or dropped without a word about it, and
 * what is still open has a day to come, and the track ends only when nothing is open (process, Step 6.2; the strictness
 * is ours). `on`: the day of the answer.
 */
export function followProblems(
  { decision, actions }: { readonly decision: string; readonly actions: readonly Followed[] },
  { tracked, on }: { readonly tracked: number; readonly on: string },
): Problem[] {
  const stillOpen = actions.filter(({ state }) => state === "open").length;
  const rows = actions.flatMap(({ state, evidence, dueOn }, index): Problem[] => {
    const at = `actions.${String(index)}`;
    if (state !== "open")
      return evidence === undefined ? [{ field: `${at}.evidence`, code: "missing", clause: "step-6" }] : [];
    return dueOn > on ? [] : [{ field: `${at}.dueOn`, code: "in-the-past", clause: "step-6" }];
  });
  return [
    ...rows,
    ...(actions.length < tracked ? [{ field: "actions", code: "actions-left-out", clause: "step-6" }] : []),
    ...((decision === "all-done") === (stillOpen === 0)
      ? []
      : [{ field: "decision", code: "actions-open-or-not", clause: "step-6" }]),
  ];
}

/** The party's actions as it stated them now; those it had finished before stay finished. */
export const afterFollowUp = (state: Case, by: Role, followed: readonly Followed[]): Case => {
  const others = state.lessons.actions.filter((action) => action.by !== by || action.done);
  const stated = followed.map(({ owner, dueOn, state: now }) => ({ owner, dueOn, done: now !== "open", by }));
  return { ...state, lessons: { ...state.lessons, actions: [...others, ...stated] } };
};

const statedSchema = z.object({
  actions: z.array(
    z.object({ what: z.string(), owner: z.string(), dueOn: z.string(), state: z.enum(FOLLOWED).default("open") }),
  ),
});

/** A follow-up begins with what is still open: nobody types again what was planned. `subject`: whose actions. */
export function preventionBeginning(history: readonly CaseEvent[], subject: string): object {
  const fact = history
    .map((event) => event.fact)
    .findLast(
      (one) =>
        one.type === "request-answered" &&
        ["plan-prevention", "follow-prevention"].includes(one.request) &&
        one.subject === subject,
    );
  const stated = fact?.type === "request-answered" ? statedSchema.safeParse(fact.answer) : undefined;
  const actions = stated?.success === true ? stated.data.actions : [];
  return {
    actions: actions.filter(({ state }) => state === "open").map(({ what, owner, dueOn }) => ({ what, owner, dueOn })),
  };
}

const writtenSchema = z.object({ lessons: z.record(z.string(), z.unknown()) });

/** Ours: what is longer is read above and put in general words; the form stays small. */
const LONGEST_BEGINNING = 1_000;

/** What the parties wrote to one question, one paragraph each; empty where it is too long to begin with. */
const joined = (history: readonly CaseEvent[], topic: string): string | undefined => {
  const texts = history.flatMap(({ fact }) => {
    if (fact.type !== "request-answered" || fact.request !== "share-lessons") return [];
    const text = writtenSchema.safeParse(fact.answer).data?.lessons[topic];
    return typeof text === "string" ? [text] : [];
  });
  const all = [...new Set(texts)].join("\n\n");
  return all === "" || all.length > LONGEST_BEGINNING ? undefined : all;
};

/** The release to the library begins with the parties' words: whoever releases takes out what tells who or where. */
export const releaseBeginning = (history: readonly CaseEvent[], topics: readonly string[]): object => ({
  lessons: Object.fromEntries(
    topics.flatMap((topic) => {
      const text = joined(history, topic);
      return text === undefined ? [] : [[topic, text]];
    }),
  ),
});
