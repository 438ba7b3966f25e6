import type { CaseEvent, Fact } from "../../../functions/domain/events.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";
import { readEnvelopes } from "../mail/inbox.ts";
import type { Records } from "./records.ts";
import { noteTitle, titleOf } from "./titles.ts";

/** One line of the timeline: what happened when, or how many mails went out at that moment. */
export interface Line {
  readonly at: string;
  readonly step: string;
  readonly text: string;
}

const texts = textsFor("en");

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;
type Tell<Type extends Fact["type"]> = (fact: FactOf<Type>) => string | undefined;

const who = ({ by }: { readonly by: { readonly role: keyof typeof texts.roles } }): string => texts.roles[by.role];

/** What an event is in a line; `undefined` for what only the machines care about. */
const LINES: { readonly [Type in Fact["type"]]: Tell<Type> } = {
  "case-opened": ({ allegation }) => `case opened by an allegation from ${allegation.source.kind}`,
  "request-opened": () => undefined,
  "request-noticed": ({ notice, key }) => (notice === "first" ? undefined : `${notice}: ${titleOf(requestOf(key))}`),
  "request-answered": (fact) => `${who(fact)}: ${titleOf(fact.request)} → ${fact.route}`,
  "answer-refused": (fact) => `${who(fact)}: a different answer came too late (${titleOf(requestOf(fact.key))})`,
  "silence-noted": ({ led, key }) => `no answer (${led}): ${titleOf(requestOf(key))}`,
  "rule-applied": ({ reasons, rule, route }) => (reasons.length === 0 ? undefined : `rule ${rule} → ${route}`),
  "case-advanced": ({ machine, period, back, step }) =>
    machine === "monitor-period"
      ? `monitoring period ${String(period)} begins`
      : `${back ? "back to" : "on to"} ${texts.steps[step].title}`,
  "step-restarted": ({ because }) => `step started again (${because})`,
  interrupted: ({ error }) => `interrupted: ${error}`,
  noted: (fact) => `${who(fact)}: ${noteTitle(fact.note)}`,
  "concern-raised": (fact) => `${who(fact)} raised a safety concern`,
  "party-changed": ({ role, change }) => `${texts.roles[role]}: ${change}`,
  exported: (fact) => `${who(fact)} took a copy of the case file`,
  "reporter-read": (fact) => `${who(fact)} looked up who reported`,
  "vault-read": (fact) => `${who(fact)} opened a file of the vault`,
  "vault-written": (fact) => `${who(fact)} wrote to the vault (${fact.section})`,
  "person-erased": (fact) => `${who(fact)} erased a file of the vault`,
  "lessons-withdrawn": () => "the lessons of the case were taken out of the library",
  "case-closed": ({ outcome }) => `case closed: ${texts.outcomes[outcome].title}`,
  "case-reopened": () => "case reopened",
  "request-reassigned": ({ key }) => `asked of another: ${titleOf(requestOf(key))}`,
  "request-delegated": ({ key }) => `handed to a colleague: ${titleOf(requestOf(key))}`,
  "dispute-settled": ({ key, it }) => `dispute settled (${it}): ${titleOf(requestOf(key))}`,
  "request-extended": ({ key }) => `more time: ${titleOf(requestOf(key))}`,
  "mail-returned": ({ role, how }) => `mail to the ${texts.roles[role]} came back (${how})`,
  "request-withdrawn": () => undefined,
  "parties-told": () => undefined,
};

const line = <Type extends Fact["type"]>(type: Type, fact: FactOf<Type>): string | undefined => LINES[type](fact);
const describe = (fact: Fact): string | undefined => line(fact.type, fact);

const requestOf = (key: string): string => key.split("#")[2] ?? "";

const STEP_OF: Partial<Record<Fact["type"], true>> = { "case-advanced": true, "case-reopened": true };

/** How many mails went out since the last call, in a line. */
function mailLines(folder: string): (step: string) => Promise<Line[]> {
  let last = "";
  return async (step) => {
    const mails = await readEnvelopes(folder, last);
    const newest = mails.at(-1);
    if (newest === undefined) return [];
    last = newest.id;
    const people = new Set(mails.flatMap(({ recipients }) => recipients)).size;
    const to = people === 1 ? "one person" : `${String(people)} people`;
    return [{ at: newest.at, step, text: `✉ ${String(mails.length)} to ${to}` }];
  };
}

/** Follows a case: each call gives the lines since the last one. */
export interface Timeline {
  next(): Promise<Line[]>;
  /** How many events came since they were told last. */
  peek(): Promise<number>;
  /** The step the case is in, as far as told. */
  readonly step: string;
  readonly outcome: string | undefined;
  readonly events: number;
}

/** Makes the timeline of a case. */
export function createTimeline(caseId: string, records: Records, folder: string): Timeline {
  let told = 0;
  const mailed = mailLines(folder);
  let step: string = "verify-allegation";
  let outcome: string | undefined;

  const lineOf = (event: CaseEvent): Line[] => {
    const { fact, at } = event;
    told = event.number;
    if (fact.type in STEP_OF && "step" in fact) step = fact.step;
    if (fact.type === "case-closed") outcome = fact.outcome;
    if (fact.type === "case-reopened") outcome = undefined;
    const text = describe(fact);
    return text === undefined ? [] : [{ at, step, text }];
  };
  return {
    get step() {
      return step;
    },
    get outcome() {
      return outcome;
    },
    get events() {
      return told;
    },
    async peek() {
      return (await records.events(caseId, told)).length;
    },
    async next() {
      const lines = (await records.events(caseId, told)).flatMap(lineOf);
      return [...lines, ...(await mailed(step))];
    },
  };
}
