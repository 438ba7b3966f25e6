import { canonical, type Sha256 } from "../chain.ts";
import type { Case } from "../case.ts";
import { AnswerNotAcceptable, NotAllowedNow } from "../errors.ts";
import type { Actor, Fact } from "../events.ts";
import { noteDefinition, offeredNotes, type NoteId } from "../notes/table.ts";
import { partyOfSubject } from "../notes/parties.ts";
import { BESIDE } from "./beside-request.ts";
import { changeParty } from "./change-party.ts";
import type { Decision, DecisionContext } from "./decision.ts";
import { NOTHING } from "./nothing.ts";
import { owe, toRole, welcome } from "./recipients.ts";
import { recordedJson } from "./recorded-json.ts";
import { reopenCase } from "./reopen-case.ts";
import { withdrawLessons } from "./withdraw-lessons.ts";
import { joined, withRestart } from "./with-restart.ts";

export interface Note {
  readonly note: NoteId;
  readonly subject: string;
  readonly content: unknown;
  /** The same for the same words by the same link: sent twice, they are recorded once (hazards, EM-33). */
  readonly id: string;
  readonly by: Actor;
}

export interface NoteDecisionContext extends DecisionContext {
  readonly sha256: Sha256;
}

type Noted = Extract<Fact, { type: "noted" }>;

const reasonsIn = (content: unknown): string =>
  typeof content === "object" && content !== null && "reasons" in content ? String(content.reasons) : "";

const partyChange =
  (change: "excluded" | "readmitted") =>
  (state: Case, { subject, content, by }: Noted, context: DecisionContext): Decision => {
    const party = partyOfSubject(state, subject);
    if (party === undefined) throw new NotAllowedNow(state.id, "not-offered");
    const { role, organisation } = party;
    return withRestart(
      state,
      changeParty(state, { role, organisation, change, reasons: reasonsIn(content), by }, context),
    );
  };

const organisationIn = (content: unknown): string =>
  typeof content === "object" && content !== null && "facilitator" in content ? String(content.facilitator) : "";

/**
 * Whoever was asked about the safety of the people until now, the interim facilitator is asked from now on. The reasons
 * stay in the note, which is a matter of safety; who joined a case is told to more parties.
 */
const interimAssigned = (state: Case, { content, by }: Noted, context: DecisionContext): Decision => {
  const change = { role: "facilitator", organisation: organisationIn(content), change: "assigned" } as const;
  return withRestart(state, changeParty(state, { ...change, reasons: "", by }, context));
};

/** What follows from a note beside itself. After it the run the case is in is started: it may be another one. */
const FOLLOWS: Readonly<Partial<Record<NoteId, (state: Case, noted: Noted, context: DecisionContext) => Decision>>> = {
  "exclude-party": partyChange("excluded"),
  "readmit-party": partyChange("readmitted"),
  "appoint-interim-facilitator": interimAssigned,
  "reopen-case": (state, { content, by }, context) => reopenCase(state, { reasons: reasonsIn(content), by }, context),
};

/** Whether the case may be in another run after a note of this kind. */
export const movesCase = (note: NoteId): boolean =>
  FOLLOWS[note] !== undefined || note === "was-us" || note === "answer-more-time";

/** Recorded, it is not possible until something else has happened: offered again, it is meant again. */
const isMeantAgain = (note: NoteId): boolean => movesCase(note) || BESIDE[note] !== undefined;

const isOffered = (state: Case, { note, subject, by }: Note): boolean =>
  offeredNotes(state, by).some((offered) => offered.note === note && offered.subject === subject);

/** Sent twice it is one note (hazards, EM-33). */
const isKnown = ({ notes }: Case, { note, subject, id }: Note): boolean =>
  noteDefinition(note).lastCounts
    ? notes.findLast((known) => known.note === note && known.subject === subject)?.id === id
    : notes.some((known) => known.id === id);

/** Mails are owed once for the same reason: the same words again are another one. */
const reasonOf = ({ notes }: Case, id: string): string => {
  const before = notes.filter((known) => known.id === id).length;
  return before === 0 ? `noted/${id}` : `noted/${id}/${String(before)}`;
};

/**
 * Records what a party says without being asked, with what follows from it.
 *
 * @throws NotAllowedNow it is not theirs to record, or not now. @throws AnswerNotAcceptable with every wrong field.
 */
export function recordNote(state: Case, given: Note, { at, directory, sha256 }: NoteDecisionContext): Decision {
  const { note, subject, id, by } = given;
  const offered = isOffered(state, given);
  // What moves a case is not possible twice in a row: in the same words too.
  if (isKnown(state, given) && !(offered && isMeantAgain(note))) return NOTHING;
  if (!offered) throw new NotAllowedNow(state.id, "not-offered");
  const row = noteDefinition(note);
  const content = recordedJson(row.content, given.content);
  const problems = row.check(content, state, { at, subject, by });
  if (problems.length > 0) throw new AnswerNotAcceptable(problems);
  const fact: Noted = { type: "noted", note, subject, id, content, digest: sha256(canonical(content)), by };
  const audience = { state, directory };
  const told = row.tells.filter((role) => role !== by.role).flatMap((role) => toRole(audience, role));
  const after = row.records(state, content, { at, subject, by });
  const own: Decision = {
    facts: [fact],
    mails: [
      ...owe({ template: "noted", subject: note, reason: reasonOf(state, id) }, told),
      ...welcome(state, { state: after, directory }),
    ],
    requests: [],
  };
  const context = { at, directory, reason: reasonOf(state, id) };
  const follows = FOLLOWS[note]?.(state, fact, context) ?? BESIDE[note]?.(state, fact, context) ?? NOTHING;
  return joined([own, follows, withdrawLessons(after)]);
}
