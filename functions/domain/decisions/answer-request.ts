import type * as z from "zod";
import type { Case } from "../case.ts";
import type { RequestState } from "../request-state.ts";
import { canonical, type Sha256 } from "../chain.ts";
import { AnswerNotAcceptable, NotAllowedNow, RequestAlreadyDecided, RequestNotFound } from "../errors.ts";
import type { Actor, Fact, Proof } from "../events.ts";
import type { RequestDefinition } from "../requests/definition.ts";
import { waits } from "../frozen.ts";
import { definitionOf } from "../requests/table.ts";
import type { Role } from "../vocabulary.ts";
import { handOverSafety } from "./change-party.ts";
import type { Decision, DecisionContext, OwedMail } from "./decision.ts";
import { foresee } from "./foresee.ts";
import { recordedJson } from "./recorded-json.ts";
import { joined } from "./with-restart.ts";
import { leadContact, owe, toAll, toReporter, toRole, welcome, type Audience } from "./recipients.ts";

/** An answer as the form or the stand-in sent it. */
export interface Answer {
  readonly key: string;
  readonly answer: unknown;
  /** The hash of what was shown when it was answered. */
  readonly shown: string;
  readonly by: Actor;
  readonly proof?: Proof | undefined;
}

/** Randomness and hashing come in as values: `newIds` gives as many ids as are asked for. */
export interface AnswerContext extends DecisionContext {
  readonly sha256: Sha256;
  readonly newIds: (count: number) => readonly string[];
}

const openRequest = (state: Case, key: string): RequestState => {
  const request = state.requests[key];
  if (request === undefined) throw new RequestNotFound(state.id, key);
  if (request.status === "decided") throw new RequestAlreadyDecided(state.id, key);
  if (request.status === "withdrawn") throw new NotAllowedNow(state.id, "request-withdrawn");
  if (waits(state, request)) throw new NotAllowedNow(state.id, "disputed");
  return request;
};

/** Whether somebody is a registered contact of the party that is asked. */
function isOfPartyAsked({ state, directory }: Audience, request: RequestState, by: Actor): boolean {
  if (by.role !== request.role || by.organisation !== request.organisation) return false;
  if (request.role === "reporter") return state.about.reporter?.reachable === true;
  if (state.parties.some(({ organisation, excluded }) => excluded && organisation === by.organisation)) return false;
  return directory.get(by.organisation)?.contacts.some(({ id }) => id === by.contact) ?? false;
}

/** Who is sent a link to answer: the first contact of the party that is asked, after an escalation every contact. */
export function mayAnswer(audience: Audience, request: RequestState, by: Actor): boolean {
  const isFirst = leadContact(audience.directory.get(by.organisation)) === by.contact;
  return isOfPartyAsked(audience, request, by) && (request.role === "reporter" || request.escalated || isFirst);
}

/**
 * What is wrong with an answer, before it is sent or when it is. The schema first, then what the row checks.
 *
 * @throws AnswerNotAcceptable with the field, code and clause of everything that is wrong.
 */
export function acceptableAnswer(
  state: Case,
  { request, subject }: RequestState,
  { answer, at }: Checked,
): z.core.util.JSONType {
  const row = definitionOf(request);
  const accepted = recordedJson(row.answer, answer);
  const problems = row.check(accepted, state, { at, subject });
  if (problems.length > 0) throw new AnswerNotAcceptable(problems);
  return accepted;
}

interface Checked {
  readonly answer: unknown;
  /** When it is checked, RFC 3339. */
  readonly at: string;
}

type Answered = Extract<Fact, { type: "request-answered" }>;

/** Who was told by their row, after the answer took effect: also a party that has just been named. */
const tell = (audience: Audience, row: RequestDefinition, fact: Answered, at: string): OwedMail[] => {
  const { key } = fact;
  const tells = row.tells.filter((role) => role !== fact.by.role);
  // What lasts too long is told to every contact of a party, not to the first alone.
  const isEverybody = row.levelsUp(audience.state, at) > 1;
  const everybody = (role: Role) =>
    audience.state.parties.filter((party) => party.role === role).flatMap((party) => toAll(audience, party));
  const parties = tells
    .filter((role) => role !== "reporter")
    .flatMap((role) => (isEverybody ? everybody(role) : toRole(audience, role)));
  return [
    ...owe({ template: "decision-told", key, reason: `${key}/told` }, parties),
    ...owe(
      { template: "reporter-progress", key, reason: `${key}/progress` },
      tells.includes("reporter") ? toReporter(audience) : [],
    ),
  ];
};

/** High-risk decisions are mailed to all contacts of the party that decided (hazards, EM-35). */
const receipts = (audience: Audience, row: RequestDefinition, { key, by }: { key: string; by: Actor }): OwedMail[] =>
  row.highRisk ? owe({ template: "decision-receipt", key, reason: `${key}/receipt` }, toAll(audience, by)) : [];

/**
 * Records an answer. The same request can be answered once; whoever comes later gets `RequestAlreadyDecided` and is
 * shown the receipt.
 *
 * @throws RequestNotFound, RequestAlreadyDecided, NotAllowedNow, AnswerNotAcceptable
 */
export function answerRequest(
  state: Case,
  { key, answer, shown, by, proof }: Answer,
  context: AnswerContext,
): Decision {
  const request = openRequest(state, key);
  const { at, directory, sha256, newIds } = context;
  // Another contact than the first one answers by a link that a colleague handed over (hazards, EM-05).
  if (!isOfPartyAsked({ state, directory }, request, by)) throw new NotAllowedNow(state.id, "not-asked");
  const row = definitionOf(request.request);
  const accepted = acceptableAnswer(state, request, { answer, at });
  const fact: Answered = {
    type: "request-answered",
    key,
    request: request.request,
    subject: request.subject,
    answer: accepted,
    digest: sha256(canonical(accepted)),
    shown,
    route: row.route(accepted, state),
    ids: [...newIds(row.needsIds(accepted, state))],
    by,
    ...(proof === undefined ? {} : { proof }),
  };
  const { role, organisation } = request;
  const after = row.records(state, accepted, { ...fact, at, role, organisation });
  const audience = { state: after, directory };
  const own: Decision = {
    facts: [fact],
    mails: [...receipts(audience, row, { key, by }), ...tell(audience, row, fact, at), ...welcome(state, audience)],
    requests: [{ kind: "decided", key, route: fact.route }],
  };
  return joined([own, handOverSafety(state, foresee(state, [fact], at), context)]);
}
