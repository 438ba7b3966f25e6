import { extentOf } from "../access.ts";
import type { Viewer } from "../access.ts";
import { isListed, visibleAnswer } from "../access/answers.ts";
import type { Data, Extent } from "../access/table.ts";
import type { Case } from "../case.ts";
import { visibleNote } from "../access/notes.ts";
import { canonical } from "../chain.ts";
import type { Actor, Fact } from "../events.ts";
import { isRequestId } from "../requests/table.ts";

/** One look at the facts of a case: by whom, of which case as it is now. */
export interface FactLook {
  readonly viewer: Viewer;
  readonly state: Case;
}

type FactOf<Type extends Fact["type"]> = Extract<Fact, { type: Type }>;
type Show<Type extends Fact["type"]> = (fact: FactOf<Type>, look: FactLook) => object | undefined;

const sees = ({ viewer, state }: FactLook, data: Data, ...extents: readonly Extent[]): boolean =>
  extents.includes(extentOf(data, viewer, state));

const all = (look: FactLook, data: Data): boolean => sees(look, data, "all");

const when = (condition: boolean, fields: object): object => (condition ? fields : {});

const isOwn = (
  { viewer }: FactLook,
  { role, organisation }: { readonly role: string; readonly organisation: string },
) => viewer.role === role && viewer.organisation === organisation;

/** Who did it, by role; the organisation and whose link was used for whoever is of it (hazards, EM-05). */
const actor = (by: Actor, look: FactLook): object => (isOwn(look, by) ? by : { role: by.role });

/** What moves a case along: for whoever sees its steps and dates. */
const progress = <Type extends Fact["type"]>(fact: FactOf<Type>, look: FactLook): object | undefined =>
  all(look, "progress") ? fact : undefined;

const isKnown = (key: string, look: FactLook): boolean => {
  const asked = look.state.requests[key];
  if (asked === undefined || !isRequestId(asked.request)) return false;
  return isListed({ ...asked, request: asked.request }, look.viewer, look.state);
};

/** What becomes of a request: for whoever may know that it is asked. */
const ofRequest = <Type extends Fact["type"]>(fact: FactOf<Type> & { readonly key: string }, look: FactLook) =>
  isKnown(fact.key, look) ? fact : undefined;

const opened: Show<"case-opened"> = (fact, look) => {
  const extent = extentOf("allegation", look.viewer, look.state);
  const { exploitation, site, period } = fact.allegation;
  // Minerals are typed freely at intake; a part of the chain is shown as it is, or not at all.
  const summary = { exploitation, site: { country: site.country }, period };
  return {
    type: fact.type,
    ...when(all(look, "progress"), { downstream: fact.downstream, execution: fact.execution }),
    ...when(extent === "all", { allegation: fact.allegation, related: fact.related }),
    ...when(extent === "summary", { allegation: summary }),
    ...when(all(look, "reporter-identity"), { reporter: fact.reporter }),
  };
};

/**
 * An answer, as much of it as its page shows. Its route says what was decided, its digest lets be guessed what is left
 * out, and the ids are those of people or pledges: they go with what they tell of.
 */
const answered: Show<"request-answered"> = (fact, look) => {
  const { type, key, request, subject, answer, by, digest, shown, route, ids, proof } = fact;
  if (!isKnown(key, look) || !isRequestId(request)) return undefined;
  const visible = visibleAnswer({ request, by, answer }, look.viewer, look.state);
  const isWhole = canonical(visible) === canonical(answer);
  return {
    type,
    key,
    request,
    subject,
    by: actor(by, look),
    answer: visible,
    ...when("decision" in visible, { route }),
    ...when(isWhole, { digest, shown, ids }),
    ...when(proof !== undefined && isWhole, { proof }),
  };
};

/** Rules explain the level to whoever sees it; what others came to stands in what follows from them. */
const ruled: Show<"rule-applied"> = (fact, look) => {
  const { type, rule, execution, step, round, revision, period } = fact;
  if (!all(look, "progress")) return undefined;
  const isSeen = fact.step === "determine-response" ? all(look, "response") : all(look, "decisions");
  return isSeen ? fact : { type, rule, execution, step, round, revision, period };
};

const concerned: Show<"concern-raised"> = (fact, look) => {
  if (all(look, "safety") || isOwn(look, fact.by)) return { ...fact, by: actor(fact.by, look) };
  return sees(look, "safety", "exists") ? { type: fact.type } : undefined;
};

/** A note, as much of it as its kind of data gives; the digest and id of the rest would let it be guessed. */
const noted: Show<"noted"> = (fact, look) => {
  const content = visibleNote(fact, look.viewer, look.state);
  if (content === undefined) return undefined;
  const { type, note, subject } = fact;
  const by = actor(fact.by, look);
  const isWhole = canonical(content) === canonical(fact.content);
  return isWhole ? { ...fact, by } : { type, note, subject, content, by };
};

const party: Show<"party-changed"> = (fact, look) => {
  if (!all(look, "progress")) return undefined;
  const { type, role, organisation, change, by, reasons } = fact;
  // Who cares for people under protection is not told to the smelter (ours).
  const isHeld = role === "facilitator" && look.state.safety.hold.on && organisation !== look.viewer.organisation;
  const isTold = (change === "assigned" && !isHeld) || all(look, "decisions");
  return isTold
    ? { type, role, organisation, change, by: actor(by, look), ...when(all(look, "decisions"), { reasons }) }
    : undefined;
};

const reopened: Show<"case-reopened"> = (fact, look) => {
  const { reasons, by, ...rest } = fact;
  if (!all(look, "progress")) return undefined;
  return { ...rest, by: actor(by, look), ...when(all(look, "decisions"), { reasons }) };
};

const told: Show<"parties-told"> = ({ mails, ...rest }, look) =>
  all(look, "progress") ? { ...rest, ...when(all(look, "decisions"), { mails }) } : undefined;

/** That mail came back; which contact it was for concerns their organisation and who sees all decisions. */
const returned: Show<"mail-returned"> = ({ type, role, organisation, how, key, contact }, look) => {
  if (key === undefined ? !all(look, "decisions") : !isKnown(key, look)) return undefined;
  const isTheirs = look.viewer.organisation === organisation || all(look, "decisions");
  return { type, role, how, ...when(key !== undefined, { key }), ...when(isTheirs, { organisation, contact }) };
};

const exported: Show<"exported"> = (fact, look) =>
  all(look, "decisions") || isOwn(look, fact.by) ? { ...fact, by: actor(fact.by, look) } : undefined;

/** For whoever may look it up as well: the others learn not even that there is somebody to look up. */
const lookedUp: Show<"reporter-read"> = (fact, look) =>
  all(look, "reporter-identity") || isOwn(look, fact.by) ? { ...fact, by: actor(fact.by, look) } : undefined;

/** Whose data was opened, changed or erased is for the coordinator; others see that it was (default is less). */
const ofVault = (
  fact: FactOf<"vault-read" | "vault-written" | "person-erased">,
  look: FactLook,
): object | undefined => {
  if (isOwn(look, fact.by)) return fact;
  return all(look, "decisions") ? { type: fact.type, by: { role: fact.by.role } } : undefined;
};

/** What somebody sees of each kind of event. A kind that has no row is shown to nobody (default is nothing). */
export const SEEN_FACTS: { readonly [Type in Fact["type"]]?: Show<Type> } = {
  "case-opened": opened,
  "request-opened": ofRequest,
  "request-noticed": ofRequest,
  "request-answered": answered,
  "answer-refused": (fact, look) => (isKnown(fact.key, look) ? { ...fact, by: actor(fact.by, look) } : undefined),
  "silence-noted": ofRequest,
  "request-reassigned": ofRequest,
  "request-extended": (fact, look) => (isKnown(fact.key, look) ? { ...fact, by: actor(fact.by, look) } : undefined),
  "request-withdrawn": ofRequest,
  "request-delegated": (fact, look) => (isOwn(look, fact.by) ? fact : undefined),
  "dispute-settled": (fact, look) => (isKnown(fact.key, look) ? { ...fact, by: actor(fact.by, look) } : undefined),
  "rule-applied": ruled,
  "case-advanced": progress,
  "step-restarted": progress,
  "mail-returned": returned,
  "parties-told": told,
  interrupted: progress,
  noted,
  "concern-raised": concerned,
  "party-changed": party,
  // That somebody took back consent is for whoever may know whose it was.
  "lessons-withdrawn": (fact, look) => (sees(look, "consent", "all", "by-pseudonym") ? fact : undefined),
  "case-closed": progress,
  "case-reopened": reopened,
  exported,
  "reporter-read": lookedUp,
  "vault-read": ofVault,
  "vault-written": ofVault,
  "person-erased": ofVault,
};

const show = <Type extends Fact["type"]>(type: Type, fact: FactOf<Type>, look: FactLook): object | undefined =>
  SEEN_FACTS[type]?.(fact, look);

/** What somebody sees of a fact, in its own shape; `undefined` where it is nothing (process, Who is told what). */
export const seenFact = (fact: Fact, look: FactLook): object | undefined => show(fact.type, fact, look);
