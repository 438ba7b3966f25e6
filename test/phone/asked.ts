import { newSecret } from "../../functions/adapters/hash.ts";
import { raiseConcern } from "../../functions/domain/decisions/raise-concern.ts";
import { leadContact } from "../../functions/domain/decisions/recipients.ts";
import { recordedJson } from "../../functions/domain/decisions/recorded-json.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import type { RequestId } from "../../functions/domain/requests/table.ts";
import { deciding } from "../../functions/handlers/shared/deciding.ts";
import { openLink } from "../../functions/handlers/shared/open-link.ts";
import { requestBehind } from "../../functions/handlers/shared/request-behind.ts";
import { fillingOf } from "../../functions/handlers/shared/request-filling.ts";
import { decodeForm } from "../../functions/pages/forms/decode-form.ts";
import type { Typed } from "../../functions/pages/forms/typed.ts";
import { typedOf } from "../../infra/local/rehearse/fill.ts";
import { DEFAULT_ANSWERS } from "../../infra/local/rehearse/stand-ins/default-answers.ts";
import { exampleAllegation } from "../support/examples.ts";
import { Machine } from "../support/machine.ts";
import type { Memory } from "../support/memory.ts";
import { WAY } from "./way.ts";
import type { Stop } from "./way.ts";

/** A request that somebody is asked, with the whole case as it is then, and what they mean to answer. */
export interface Asked {
  readonly request: RequestId;
  readonly caseId: string;
  readonly key: string;
  readonly memory: Memory;
  /** All that the form holds when it is sent, by the paths of its fields: what it began with, and what is typed. */
  readonly means: Typed;
  /** The answer as it is to be recorded. */
  readonly answer: unknown;
}

const MOST_FIELDS = 5_000;

/** What the form holds before anybody types. */
async function begunWith(machine: Machine, key: string): Promise<Typed> {
  const { memory, caseId } = machine;
  const { role, organisation } = machine.state.requests[key]!;
  const contact = leadContact(memory.directory.get(organisation)) ?? "reporter";
  const secret = newSecret();
  memory.links.set(secret, { kind: "request", caseId, key, role, organisation, contact, mailId: "m" });
  const opened = await openLink({ secret }, "request", { ...machine.parts, links: memory.linkStore });
  memory.links.delete(secret);
  const behind = opened === undefined ? undefined : requestBehind(opened);
  if (behind?.kind !== "open") throw new Error(`nothing to answer at ${key}`);
  return fillingOf(behind.page).typed;
}

const encoded = (typed: Typed): string => {
  const body = new URLSearchParams();
  for (const [path, values] of typed) for (const value of values) body.append(path, value);
  return body.toString();
};

async function asked(machine: Machine, request: RequestId, subject: string): Promise<Asked> {
  const { memory, caseId } = machine;
  const key = machine.key(request, { subject });
  await machine.ask(request, { subject });
  const begun = await begunWith(machine, key);
  const situation = {
    allegation: exampleAllegation(),
    today: memory.at.slice(0, 10),
    subject,
    role: machine.state.requests[key]!.role,
    turn: 0,
    pseudonyms: machine.state.victims.pseudonyms,
    begun: new Map([...begun].map(([path, [value = ""]]) => [path, value] as const)),
    windowMonths: 12,
    children: true,
  };
  const means = new Map([...begun, ...typedOf(DEFAULT_ANSWERS[request]!(situation))]);
  const schema = definitionOf(request).answer;
  const answer = recordedJson(schema, decodeForm(encoded(means), schema, MOST_FIELDS).values);
  return { request, caseId, key, memory: memory.copy(), means, answer };
}

async function raise(machine: Machine, id: string): Promise<void> {
  const by = { role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
  const { directory } = machine.memory;
  await deciding(machine.parts, machine.caseId, (state, at) =>
    raiseConcern(state, { id, text: "Somebody is in danger.", by }, { at, directory }),
  );
}

const subjectOf = ({ state }: Machine, subject = ""): string =>
  subject.startsWith("pledge-") ? (state.pledges[Number(subject.slice("pledge-".length))]?.id ?? "") : subject;

async function pass(machine: Machine, stop: Exclude<Stop, { ask: RequestId }>): Promise<void> {
  if ("days" in stop) machine.memory.pass(stop.days);
  else if ("to" in stop) await machine.advance(stop.to);
  else if ("rule" in stop) await machine.apply(stop.rule);
  else await raise(machine, stop.concern);
}

/** Every request of the way, each asked of a case that got there by the answers before it. */
export async function everythingAsked(): Promise<ReadonlyMap<RequestId, Asked>> {
  const machine = new Machine();
  await machine.open();
  const found = new Map<RequestId, Asked>();
  for (const stop of WAY) {
    if (!("ask" in stop)) {
      await pass(machine, stop);
      continue;
    }
    const one = await asked(machine, stop.ask, subjectOf(machine, stop.subject));
    found.set(stop.ask, one);
    if (stop.aside !== true) await machine.answer(one.key, one.answer);
  }
  return found;
}
