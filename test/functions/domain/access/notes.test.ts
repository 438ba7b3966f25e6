import { describe, expect, test } from "vitest";
import { sha256 } from "../../../../functions/adapters/hash.ts";
import { visibleAnswer } from "../../../../functions/domain/access/answers.ts";
import { seesNote } from "../../../../functions/domain/access/notes.ts";
import type { Case } from "../../../../functions/domain/case.ts";
import { entryOf } from "../../../../functions/domain/documents/case-file.ts";
import { seenFact } from "../../../../functions/domain/documents/seen-fact.ts";
import type { Fact } from "../../../../functions/domain/events.ts";
import { requestSubject } from "../../../../functions/domain/notes/beside.ts";
import { noteDefinition, isNoteId, NOTES } from "../../../../functions/domain/notes/table.ts";
import type { Role } from "../../../../functions/domain/vocabulary.ts";
import { exampleCase, pseudonyms } from "./cases.ts";
import { ASKED } from "./looks.ts";

const viewer = (role: Role) => ({ role, organisation: `${role}-1` });
const actor = (role: Role) => ({ ...viewer(role), contact: `${role}-a` });
const requests = { [ASKED.key]: ASKED };

/** Another organisation in the place of the party of a role, or the party excluded. */
const without = (role: Role, how: "left" | "excluded"): Case => {
  const whole = exampleCase({ requests, victims: pseudonyms(12) });
  const parties = whole.parties.map((party) => {
    if (party.role !== role) return party;
    return how === "left" ? { ...party, organisation: "another" } : { ...party, excluded: true };
  });
  return { ...whole, parties };
};

describe.for(Object.keys(NOTES).filter(isNoteId))("%s", (note) => {
  const { from, beside } = noteDefinition(note);
  const subject = beside ? requestSubject(ASKED) : "";

  test.for(from)(
    "%s sees what it recorded itself while it takes part, and nothing after it left or was excluded",
    (role) => {
      const noted = { note, by: actor(role), subject };
      expect(seesNote(noted, viewer(role), exampleCase({ requests }))).toBe(true);
      // What it was asked before it left may still be open with it: then it takes part.
      const left = { ...without(role, "left"), requests: {} };
      expect(seesNote(noted, viewer(role), left)).toBe(false);
      expect(seesNote(noted, viewer(role), without(role, "excluded"))).toBe(false);
    },
  );
});

test.for([
  ["accept-coordination", "open", true, "it is asked, and may ask back before it takes part"],
  ["accept-coordination", "decided", false, "it declined"],
] as const)("who is invited sees its own question, %s %s: %s, because %s", ([request, status, expected]) => {
  const asked = { ...ASKED, request, role: "coordinator", organisation: "coordinator-2", status } as const;
  const state = exampleCase({ requests: { [asked.key]: asked } });
  const invited = { role: "coordinator", organisation: "coordinator-2" } as const;
  const noted = { note: "ask-back", by: { ...invited, contact: "c" }, subject: requestSubject(asked) };
  expect(seesNote(noted, invited, state)).toBe(expected);
});

test.for([
  ["left", "somebody else answers for the smelter now"],
  ["excluded", "it may be implicated"],
] as const)("a smelter that %s does not see the question it was asked, because %s", ([how]) => {
  const answer = { decision: "ask-smelter", question: "Q", reasons: "r" };
  const given = { request: "investigate-allegation", by: viewer("audit"), answer } as const;
  expect(visibleAnswer(given, viewer("smelter"), exampleCase())).toHaveProperty("question", "Q");
  expect(visibleAnswer(given, viewer("smelter"), without("smelter", how))).toEqual({});
});

describe("money that was spent on urgent needs, of few people", () => {
  const pledges = [
    { payer: "funder", funder: "funder-1", amount: "5", spentOnNeeds: "2", chargedTo: "medical" },
    { payer: "funder", funder: "funder-2", amount: "7", spentOnNeeds: "3", chargedTo: "shelter" },
    { payer: "downstream", amount: "9", spentOnNeeds: "4", chargedTo: "legal" },
  ];
  const given = { request: "raise-funds", by: viewer("facilitator"), answer: { decision: "x", pledges } } as const;
  const words = (role: Role, people: number) =>
    JSON.stringify(visibleAnswer(given, viewer(role), exampleCase({ victims: pseudonyms(people) }))["pledges"] ?? []);

  test.for([
    ["audit", 3, ["medical", "shelter", "legal"], ["2", "3", "4"], "it sees lines of Level 1"],
    ["funder", 12, ["medical"], ["2"], "its own pledge"],
    ["funder", 3, [], ["2"], "how much of its own pledge, not for what somebody needed it"],
    ["downstream", 3, [], ["4"], "how much of its own pledge"],
    ["downstream", 12, ["medical", "shelter", "legal"], ["2", "3", "4"], "enough people"],
    ["smelter", 3, [], [], "one total of Level 1 at most, which this is not"],
  ] as const)("%s, %i people: lines %j, amounts %j, because %s", ([role, people, lines, amounts]) => {
    const seen = words(role, people);
    expect(["medical", "shelter", "legal"].filter((line) => seen.includes(line))).toEqual(lines);
    expect(["2", "3", "4"].filter((sum) => seen.includes(`"spentOnNeeds":"${sum}"`))).toEqual(amounts);
  });
});

test("in the case file of audit a line of the consent ledger tells neither who spoke nor in which language", () => {
  const fact: Extract<Fact, { type: "noted" }> = {
    ...{ type: "noted", note: "record-consent", subject: "V-0000", id: "id-of-the-words", digest: "digest-of-all" },
    content: { state: "withdrawn", on: "2026-03-01", by: "guardian", language: "swa", evidenceKept: "yes" },
    by: actor("coordinator"),
  };
  const event = {
    caseId: "RC-7K3M-9QXT",
    number: 2,
    at: "2026-03-01T10:00:00.000Z",
    previous: "",
    hash: "",
    salt: "s",
    fact,
  };
  const file = (role: Role) => {
    const state = exampleCase({ victims: pseudonyms(1) });
    return JSON.stringify(entryOf(event, seenFact(fact, { viewer: viewer(role), state }), sha256));
  };
  expect(file("audit")).toContain("withdrawn");
  expect(file("audit")).not.toMatch(/guardian|swa|digest-of-all|id-of-the-words/);
  expect(file("coordinator")).toMatch(/guardian.*swa/);
});
