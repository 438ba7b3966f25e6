import type { CaseEvent, Fact } from "../../../functions/domain/events.ts";
import { textsFor } from "../../../functions/pages/texts/catalogue.ts";
import { readInbox } from "../mail/inbox.ts";
import type { Records } from "./records.ts";
import { titleOf } from "./titles.ts";

/** One line of the timeline: what happened when, or how many mails went out at that moment. */
export interface Line {
  readonly at: string;
  readonly step: string;
  readonly text: string;
}

const texts = textsFor("en");

/** What an event is in a line; `undefined` for what only the machines care about. */
const describe = (fact: Fact): string | undefined => {
  switch (fact.type) {
    case "case-opened":
      return `case opened by an allegation from ${fact.allegation.source.kind}`;
    case "request-opened":
      return undefined;
    case "request-noticed":
      return fact.notice === "first" ? undefined : `${fact.notice}: ${titleOf(requestOf(fact.key))}`;
    case "request-answered":
      return `${texts.roles[fact.by.role]}: ${titleOf(fact.request)} → ${fact.route}`;
    case "silence-noted":
      return `no answer (${fact.led}): ${titleOf(requestOf(fact.key))}`;
    case "rule-applied":
      return fact.reasons.length === 0 ? undefined : `rule ${fact.rule} → ${fact.route}`;
    case "case-advanced":
      return fact.machine === "monitor-period"
        ? `monitoring period ${String(fact.period)} begins`
        : `${fact.back ? "back to" : "on to"} ${texts.steps[fact.step].title}`;
    case "step-restarted":
      return `step started again (${fact.because})`;
    case "interrupted":
      return `interrupted: ${fact.error}`;
    case "concern-raised":
      return `${texts.roles[fact.by.role]} raised a safety concern`;
    case "party-changed":
      return `${texts.roles[fact.role]}: ${fact.change}`;
    case "exported":
      return `${texts.roles[fact.by.role]} took a copy of the case file`;
    case "vault-read":
      return `${texts.roles[fact.by.role]} opened a file of the vault`;
    case "vault-written":
      return `${texts.roles[fact.by.role]} wrote to the vault (${fact.section})`;
    case "person-erased":
      return `${texts.roles[fact.by.role]} erased a file of the vault`;
    case "case-closed":
      return `case closed: ${texts.outcomes[fact.outcome].title}`;
    case "case-reopened":
      return "case reopened";
    case "request-reassigned":
      return `asked of another: ${titleOf(requestOf(fact.key))}`;
    case "request-extended":
      return `more time: ${titleOf(requestOf(fact.key))}`;
    case "mail-returned":
      return `mail to the ${texts.roles[fact.role]} came back (${fact.how})`;
    case "request-withdrawn":
    case "parties-told":
      return undefined;
  }
};

const requestOf = (key: string): string => key.split("#")[2] ?? "";

const STEP_OF: Partial<Record<Fact["type"], true>> = { "case-advanced": true, "case-reopened": true };

/** How many mails went out since the last call, in a line. */
function mailLines(folder: string): (step: string) => Promise<Line[]> {
  let last = "";
  return async (step) => {
    const mails = await readInbox(folder, last);
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
