import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newSalt, sha256 } from "../../../../functions/adapters/hash.ts";
import { append } from "../../../../functions/domain/append.ts";
import { CHAIN_START, firstBrokenLink, link } from "../../../../functions/domain/chain.ts";
import { CASE_FILE_FORMAT, caseFileSchema, entryOf } from "../../../../functions/domain/documents/case-file.ts";
import type { CaseFile, Entry } from "../../../../functions/domain/documents/case-file.ts";
import { verifyCaseFile } from "../../../../functions/domain/documents/verify.ts";
import { openCase } from "../../../../functions/domain/decisions/open-case.ts";
import type { CaseEvent, Fact } from "../../../../functions/domain/events.ts";
import { DIRECTORY, exampleAllegation } from "../../../support/examples.ts";

const AT = "2026-03-02T10:00:00.000Z";
const CASE = "RC-7K3M-9QXT";
const SECRET = "A village by the river";

const answered = (index: number): Fact => ({
  type: "request-answered",
  key: `K${String(index)}`,
  request: "assess-allegation",
  subject: "",
  answer: { decision: index % 2 === 0 ? "yes" : "no", reasons: `${SECRET} ${String(index)}` },
  digest: "d",
  shown: "s",
  route: "r",
  ids: [],
  by: { role: "downstream", organisation: "downstream-a", contact: "downstream-1" },
});

const happened = (count: number): CaseEvent[] => {
  const { fact } = openCase(
    { caseId: CASE, allegation: exampleAllegation(), related: [] },
    { at: AT, directory: DIRECTORY },
  );
  const opened = append({ caseId: CASE, before: undefined, at: AT, sha256, newSalt }, [fact]);
  const told: Fact[] = Array.from({ length: count }, (_, index) => ({
    type: "parties-told",
    transition: `t${String(index)}`,
    execution: "e",
    mails: index,
  }));
  const more = append({ caseId: CASE, before: opened.after, at: AT, sha256, newSalt }, told);
  return [...opened.events, ...more.events];
};

/** How much is seen of each event, in turn: all, some fields, nothing. */
const SEEN: readonly ((fact: Fact) => object | undefined)[] = [
  (fact) => fact,
  ({ type }) => ({ type }),
  () => undefined,
];

const fileOf = (events: readonly CaseEvent[], seen: readonly number[] = [0]): CaseFile =>
  caseFileSchema.parse(
    JSON.parse(
      JSON.stringify({
        format: CASE_FILE_FORMAT,
        case: CASE,
        exportedAt: AT,
        role: "audit",
        head: events.at(-1)!.hash,
        events: events.map((event, index) => {
          const how = SEEN[seen[index % seen.length]! % SEEN.length]!;
          return entryOf(event, how(event.fact), sha256);
        }),
        readable: { sections: [], history: [] },
      } satisfies CaseFile),
    ),
  );

const withEvents = (file: CaseFile, events: readonly Entry[]): CaseFile => ({ ...file, events: [...events] });
const brokenAt = (file: CaseFile) => verifyCaseFile(file, sha256).broken?.number;

const EVENTS = happened(8);
const seeing = fc.array(fc.nat(2), { minLength: 1, maxLength: EVENTS.length });
const place = fc.nat(EVENTS.length - 1);

/** Another value wherever there is one: each hash, salt, number and text of an entry. */
const changed = (value: unknown, at: number): [unknown, number] => {
  if (Array.isArray(value) || (typeof value === "object" && value !== null)) {
    let left = at;
    const entries = Object.entries(value).map(([key, item]) => {
      const [next, rest] = changed(item, left);
      left = rest;
      return [key, next] as const;
    });
    return [Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries), left];
  }
  if (at !== 0) return [value, at - 1];
  if (typeof value === "number") return [value + 1, -1];
  if (typeof value !== "string") return [value === null ? 0 : null, -1];
  return [/^[0-9a-f]{64}$/.test(value) ? sha256(value) : `${value}x`, -1];
};
const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0)
    : 1;

describe("a case file", () => {
  test("is whole for whoever sees all, and holds whatever is withheld", () => {
    expect(firstBrokenLink(EVENTS, sha256)).toBeUndefined();
    fc.assert(
      fc.property(seeing, (seen) => {
        const verdict = verifyCaseFile(fileOf(EVENTS, seen), sha256);
        expect(verdict.broken).toBeUndefined();
        expect(verdict.head).toBe(EVENTS.at(-1)!.hash);
      }),
    );
  });

  test("any change is found at its event", () => {
    fc.assert(
      fc.property(seeing, place, fc.nat(), (seen, index, which) => {
        const file = fileOf(EVENTS, seen);
        const entry = file.events[index]!;
        const [other] = changed(entry, which % leaves(entry));
        const events = file.events.map((one, at) => (at === index ? (other as Entry) : one));
        const read = caseFileSchema.safeParse(withEvents(file, events));
        if (read.success) expect(brokenAt(read.data)).toBe(index + 1);
      }),
      { numRuns: 400 },
    );
  });

  test("a removed event is found at its place, the last one by the head", () => {
    fc.assert(
      fc.property(seeing, place, (seen, index) => {
        const file = fileOf(EVENTS, seen);
        const events = file.events.filter((_, at) => at !== index);
        expect(brokenAt(withEvents(file, events))).toBe(index + 1);
      }),
    );
  });

  test("two events that changed places are found at the first of them", () => {
    fc.assert(
      fc.property(seeing, place, place, (seen, one, two) => {
        fc.pre(one !== two);
        const file = fileOf(EVENTS, seen);
        const events = [...file.events];
        [events[one], events[two]] = [events[two]!, events[one]!];
        expect(brokenAt(withEvents(file, events))).toBe(Math.min(one, two) + 1);
      }),
    );
  });

  test("an event that was put in is found, also one with a number and hashes of its own", () => {
    fc.assert(
      fc.property(seeing, place, place, (seen, from, to) => {
        const file = fileOf(EVENTS, seen);
        const copied = file.events.toSpliced(to, 0, file.events[from]!);
        expect(brokenAt(withEvents(file, copied))).toBe(from === to ? to + 2 : to + 1);
        const before = file.events[to]!;
        const forged = append({ caseId: CASE, before: undefined, at: AT, sha256, newSalt }, [EVENTS[0]!.fact]);
        const own = { ...forged.events[0]!, number: before.number, previous: before.previous };
        const events = file.events.toSpliced(to, 0, entryOf(own, own.fact, sha256));
        expect(brokenAt(withEvents(file, events))).toBe(to === 0 ? 2 : to + 1);
      }),
    );
  });

  test("an event of another case does not fit", () => {
    expect(brokenAt({ ...fileOf(EVENTS), case: "RC-0000-0000" })).toBe(1);
  });

  test("what is withheld is not in the file, nor what would let it be guessed", () => {
    const place = { caseId: CASE, number: 1, at: AT, previous: CHAIN_START };
    const [first, second] = [0, 0].map((index) => link(place, answered(index), { sha256, newSalt }));
    const entry = entryOf(first!, { type: "request-answered", answer: { decision: "yes" } }, sha256);
    expect(JSON.stringify(entry)).not.toContain(SECRET);
    expect(JSON.stringify(entry)).not.toContain(first!.salt);
    expect(entry).toMatchObject({
      kind: "part",
      shown: [{ path: ["at"] }, { path: ["fact", "type"] }, { value: "yes" }],
    });
    const stands = [first!, second!].map((event) => entryOf(event, undefined, sha256));
    expect(Object.keys(stands[0]!).sort()).toEqual(["content", "hash", "kind", "number", "previous"]);
    expect((stands[0] as { content: string }).content, "the same fact looks different each time").not.toBe(
      (stands[1] as { content: string }).content,
    );
  });

  test("a part that is shown reduced counts as withheld", () => {
    const event = EVENTS[0]!;
    const entry = entryOf(event, { ...event.fact, allegation: { exploitation: ["ForcedLabour"] } }, sha256);
    expect(entry.kind).toBe("part");
    expect(verifyCaseFile(fileOf([event]), sha256)).toMatchObject({ events: 1, withheld: 0, inPart: 0 });
  });
});
