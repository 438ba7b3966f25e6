import { createHash } from "node:crypto";
import { expect } from "vitest";
import { firstBrokenLink } from "../../functions/domain/chain.ts";
import { replay } from "../../functions/domain/evolve.ts";
import { allowances, covers } from "../../infra/local/allowed.ts";
import { readInbox } from "../../infra/local/mail/inbox.ts";
import { allExecutions, historyOf } from "../../infra/local/rehearse/executions.ts";
import type { Journey } from "./journey.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const MOST_EVENTS = 2_500;
const MOST_BYTES = 8 * 1024;
const DAY = 86_400_000;

/** What an allegation says that must not be found outside the case table. */
const telling = (run: Journey): string[] => {
  const [opened] = run.facts;
  if (opened?.type !== "case-opened") throw new Error("the history does not begin with the opening");
  const { allegation } = opened;
  const { name, area } = allegation.site;
  return [name, area, allegation.summary.slice(0, 60), ...allegation.suppliers.map((supplier) => supplier.name)].filter(
    (word) => word !== undefined,
  );
};

/** Calls of AWS APIs that the caller's own policy in the synthesized template does not allow. */
const refusedByPolicy = ({ host }: Journey): string[] => {
  const allowed = allowances(host.parts.resolver);
  return host
    .calls()
    .filter(({ caller }) => host.parts.functions.names.includes(caller))
    .filter((call) => !allowed.some((allowance) => covers(allowance, call)))
    .map(({ caller, action, resource }) => `${caller}: ${action} on ${resource}`);
};

/** The invariants of the design that can be read off a finished run; each journey ends with them. */
export const expectInvariants = async (run: Journey): Promise<void> => {
  expect(firstBrokenLink(run.history, sha256), "the chain of events holds").toBeUndefined();

  const decisions = run.facts.filter((fact) => fact.type === "request-answered").map(({ key }) => key);
  expect(new Set(decisions).size, "each request has one decision").toBe(decisions.length);

  const state = replay(run.history);
  if (state?.status === "open" && state.position.period === 0)
    expect(state.levels?.level1 === "recommended" && state.response?.level1 === "mandatory").toBe(false);

  const words = telling(run);
  const answers = run.facts.flatMap((fact) => (fact.type === "request-answered" ? [JSON.stringify(fact.answer)] : []));
  expect(answers.length).toBeGreaterThan(0);
  for (const mail of await readInbox(run.host.folder)) {
    expect(mail.recipients, "one recipient each").toHaveLength(1);
    for (const word of words) expect(`${mail.raw}\n${mail.text}\n${mail.html}`).not.toContain(word);
  }

  const executions = await allExecutions(run.host);
  for (const summary of executions) {
    const { history } = await historyOf(run.host, summary);
    expect(history.length, `${summary.name ?? ""} stays small`).toBeLessThan(MOST_EVENTS);
    const took = (summary.stopDate?.getTime() ?? run.host.clock.now()) - (summary.startDate?.getTime() ?? 0);
    expect(took / DAY, `${summary.name ?? ""} is not older than 330 days`).toBeLessThanOrEqual(330);
    const text = JSON.stringify(history);
    for (const word of words) expect(text, `${summary.name ?? ""} tells nothing`).not.toContain(word);
    for (const event of history) {
      const { input = "", output = "" } = { ...event.stateEnteredEventDetails, ...event.stateExitedEventDetails };
      expect(Math.max(input.length, output.length)).toBeLessThanOrEqual(MOST_BYTES);
    }
  }
  expect(refusedByPolicy(run), "each function called only what its policy allows").toEqual([]);
  expect(run.host.counts().deadLetters, "no record was given up").toBe(0);
};
