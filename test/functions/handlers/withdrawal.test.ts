import { describe, expect, test } from "vitest";
import { sha256 } from "../../../functions/adapters/hash.ts";
import type { OpenPage } from "../../../functions/adapters/views/request-view.ts";
import { seenOf } from "../../../functions/adapters/views/seen.ts";
import { append } from "../../../functions/domain/append.ts";
import type { Case } from "../../../functions/domain/case.ts";
import { recordNote } from "../../../functions/domain/decisions/record-note.ts";
import { seenFact } from "../../../functions/domain/documents/seen-fact.ts";
import { FIXED_SOURCES } from "../../../functions/adapters/views/context.ts";
import { definitionOf } from "../../../functions/domain/requests/table.ts";
import type { RequestId } from "../../../functions/domain/requests/table.ts";
import { OUTCOMES, ROLES, STEPS } from "../../../functions/domain/vocabulary.ts";
import type { Role } from "../../../functions/domain/vocabulary.ts";
import { DEFAULT_ANSWERS } from "../../../infra/local/rehearse/stand-ins/default-answers.ts";
import { situation } from "../domain/documents/closed-case.ts";
import { DIRECTORY } from "../../support/examples.ts";
import { pagesOf } from "../../support/request-pages.ts";
import { caseWith, GONE, mark, markedAnswer, markedDraft, REQUEST_IDS, STAYS } from "../domain/access/person.ts";

const AT = "2026-03-02T10:00:00.000Z";
const by = { role: "coordinator", organisation: "coordinator-a", contact: "coordinator-1" } as const;
const content = { state: "withdrawn", on: "2026-03-02", by: "own", evidenceKept: "yes" };

/** What the coordinator's note leaves: decided, recorded, folded into the case, as at any other time. */
const withdrawn = (state: Case, pseudonym = GONE) => {
  const note = { note: "record-consent", subject: pseudonym, content, id: "n", by } as const;
  const decision = recordNote(state, note, { at: AT, directory: DIRECTORY, sha256 });
  const place = { caseId: state.id, before: state, at: AT, sha256, newSalt: () => "salt" };
  return { decision, state: append(place, decision.facts).after };
};

/** How the chain in a case file shows a note about somebody's service. */
const NOTED = (pseudonym: string) => `"note":"record-service","subject":"${pseudonym}"`;

const viewer = (role: Role) => ({ role, organisation: `${role}-a` });

/** All that a role can be shown of the case: on its pages, which say the same in words, and in its case file. */
const shownTo = (role: Role, { state, history }: OpenPage, after = state): string => {
  const look = { state: after, history, viewer: viewer(role), subject: "" };
  const file = history.map(({ fact }) => seenFact(fact, { viewer: viewer(role), state: after }));
  return JSON.stringify([seenOf(look, [...FIXED_SOURCES, ...REQUEST_IDS]), file]);
};

const stalled = ({ requests }: Case): Case["requests"] =>
  Object.fromEntries(Object.entries(requests).map(([key, asked]) => [key, { ...asked, silence: "stalled" }]));

const STATES: readonly (readonly [string, (state: Case) => Case])[] = [
  ["open", (state) => state],
  ["stalled", (state) => ({ ...state, requests: stalled(state) })],
  ["on hold", (state) => ({ ...state, safety: { ...state.safety, hold: { on: true } } })],
  ["in a later round", (state) => ({ ...state, position: { ...state.position, round: 1 } })],
  ["interrupted", (state) => ({ ...state, interrupted: true })],
  ...OUTCOMES.map(
    (outcome) => [`closed: ${outcome}`, (state: Case): Case => ({ ...state, status: "closed", outcome })] as const,
  ),
];

/** Whoever may not see the row leaves it out; of an end that is not theirs to know the form says so. */
const withoutRow = (value: unknown, pseudonym: string): unknown => {
  if (Array.isArray(value))
    return value.flatMap((each: unknown) => {
      const isAbout = typeof each === "object" && each !== null && "pseudonym" in each && each.pseudonym === pseudonym;
      if (!isAbout) return [withoutRow(each, pseudonym)];
      return "endState" in each ? [{ pseudonym, endState: "withheld" }] : [];
    });
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutRow(each, pseudonym)]));
};

/** What is wrong with an answer that decides so, wherever its rows stand. */
const problemsIn = (request: RequestId, answer: unknown, state: Case): Set<string> => {
  const { check, answer: schema } = definitionOf(request);
  const read = schema.parse(answer);
  const problems = check(read, state, { at: AT, subject: "" });
  return new Set(problems.map(({ field, code }) => `${field.replace(/\d+/g, "n")}: ${code}`));
};

/** What a stand-in answers by default, and with every field filled each decision that this fits. */
const answersTo = (request: RequestId): Readonly<Record<string, unknown>>[] => {
  const { answer, routes } = definitionOf(request);
  const full = routes.map((decision) => ({ ...markedAnswer(request), decision }));
  // An amendment's stand-in changes what its page is filled with, and there is no page here.
  const written = request === "amend-plan" ? "design-plan" : request;
  return [DEFAULT_ANSWERS[written]!({ ...situation, pseudonyms: [GONE, STAYS] }), ...full].filter(
    (given) => answer.safeParse(given).success,
  );
};

const any = caseWith("report-period");
const PLACES = STEPS.flatMap((step) => STATES.map(([name, change]) => [step, name, change] as const));

describe("a person takes consent back", () => {
  test.for(PLACES)("at %s, in a case that is %s: only the coordinator is shown more of them", ([step, , change]) => {
    const { position } = any.state;
    const open = { ...any, state: change({ ...any.state, position: { ...position, step } }) };
    const { decision, state } = withdrawn(open.state);
    for (const role of ROLES) {
      const [before, after] = [shownTo(role, open), shownTo(role, open, state)];
      expect(after.includes(mark(GONE)), role).toBe(role === "coordinator" && before.includes(mark(GONE)));
      expect(after.includes(mark(STAYS)), role).toBe(before.includes(mark(STAYS)));
      expect(after.includes(NOTED(GONE)), role).toBe(role === "coordinator");
      expect(after.includes(NOTED(STAYS)), role).toBe(before.includes(NOTED(STAYS)));
      if (["downstream", "smelter", "funder", "reporter", "operator"].includes(role))
        expect(after, `${role} sees counts at most`).not.toMatch(/V-0/);
    }
    expect(JSON.stringify(decision.mails), "mails name nobody").not.toContain("V-");
    expect(state.status).toBe(open.state.status);
    expect(state.requests, "all that was asked is still asked").toEqual(open.state.requests);
  });

  test("what is looked for was shown to the facilitator before", () => {
    const seen = shownTo("facilitator", any);
    for (const words of [mark(GONE), mark(STAYS), NOTED(GONE), NOTED(STAYS)]) expect(seen).toContain(words);
  });
});

describe.for(REQUEST_IDS)("a person takes consent back while %s is open", (request) => {
  const page = caseWith(request);
  const { state } = withdrawn(page.state);
  const { role } = page.audience.viewer;

  test("what was saved in its form before is shown without them", async () => {
    const wanted = (name: string) => name === "facts-1" || name.includes("0");
    const pages = await pagesOf(request, markedDraft(request), { page: { ...page, state }, wanted });
    for (const [name, html] of pages) if (role !== "coordinator") expect(html, name).not.toContain(mark(GONE));
  });

  test("it can be answered as before, without their row", () => {
    const acceptable = answersTo(request);
    expect(acceptable, request).not.toEqual([]);
    for (const answer of acceptable) {
      const before = problemsIn(request, answer, page.state);
      const given = role === "coordinator" ? answer : withoutRow(answer, GONE);
      const added = [...problemsIn(request, given, state)].filter((problem) => !before.has(problem));
      // What was learned is kept back; that route stays open as well ("keep").
      expect(added).toEqual(answer["decision"] === "released" ? ["decision: lessons-withheld"] : []);
    }
  });
});
