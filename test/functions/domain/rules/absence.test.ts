import { describe, expect, test } from "vitest";
import { organisationSchema } from "../../../../functions/domain/directory.ts";
import { absenceProblems, keepingTheirOwn, reached } from "../../../../functions/domain/rules/absence.ts";

const contact = (id: string, away?: object) => ({
  ...{ id, name: id, email: `${id}@example.org`, language: "en", timeZone: "Africa/Lubumbashi" },
  ...(away === undefined ? {} : { away }),
});
const organisation = (...contacts: object[]) =>
  organisationSchema.parse({ id: "o", name: "O", roles: ["audit"], country: "CD", contacts });
const away = { from: "2026-07-01", until: "2026-07-10", standIn: "b" };

test.for([
  ["2026-06-30T21:59:59Z", contact("b"), "a", "the day before, where they are (UTC+2)"],
  ["2026-06-30T22:00:00Z", contact("b"), "b", "the first day has begun where they are"],
  ["2026-07-10T21:59:59Z", contact("b"), "b", "the last day"],
  ["2026-07-10T22:00:00Z", contact("b"), "a", "it ends by itself"],
  ["2026-07-05T10:00:00Z", contact("b", { ...away, standIn: "c" }), "a", "who stands in is away as well"],
  ["2026-07-05T10:00:00Z", contact("c"), "a", "who stood in has left"],
] as const)("at %s a mail reaches %o: %s, because %s", ([at, other, expected]) => {
  expect(reached(organisation(contact("a", away), other), "a", at)?.id).toBe(expected);
});

describe("an absence", () => {
  test.for([
    [{ from: "2026-07-01", until: "2026-07-10", standIn: "b" }, [], "ahead"],
    [{ from: "2026-05-20", until: "2026-06-03", standIn: "b" }, [], "it has begun already"],
    [{}, ["from: needed", "until: needed", "standIn: needed"], "nothing was filled in"],
    [{ ...away, standIn: "a" }, ["standIn: needed"], "nobody stands in for themselves"],
    [{ ...away, standIn: "stranger" }, ["standIn: needed"], "only a colleague"],
    [{ ...away, until: "2026-06-20" }, ["until: ends-before-it-begins"], "backwards"],
    [
      { ...away, from: "2026-05-01", until: "2026-06-01" },
      ["until: return-day-out-of-range"],
      "it would be over today",
    ],
    [{ ...away, until: "2026-12-02" }, ["until: return-day-out-of-range"], "more than half a year"],
  ] as const)("%o: %o, because %s", ([given, expected]) => {
    const found = absenceProblems(given, ["b"], "2026-06-01");
    expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
  });

  test("is not ended by an import, and can be a part of one", () => {
    const known = organisation(contact("a", away), contact("b"));
    expect(keepingTheirOwn(organisation(contact("a"), contact("b")), known)).toEqual(known);
    const other = { ...away, until: "2026-07-20" };
    expect(keepingTheirOwn(organisation(contact("a", other)), known).contacts[0]?.away).toEqual(other);
    expect(keepingTheirOwn(organisation(contact("new")), undefined).contacts[0]?.away).toBeUndefined();
  });

  test.for([
    [{}, true, "nothing else changed"],
    [{ name: "Another name" }, true, "who is called otherwise now has the same mailbox"],
    [{ email: "A@EXAMPLE.ORG", name: "B" }, true, "addresses are compared without case"],
    [{ email: "new@example.org" }, true, "who has another mailbox is called the same"],
    [{ email: "new@example.org", name: "B" }, false, "somebody else followed under the same id"],
  ] as const)("imported with %o, what they said themselves stays: %s, because %s", ([change, stays]) => {
    const known = organisation({ ...contact("a", away), ownReminders: "weekly" }, contact("b"));
    const [first] = keepingTheirOwn(organisation({ ...contact("a"), ...change }, contact("b")), known).contacts;
    expect([first?.away, first?.ownReminders]).toEqual(stays ? [away, "weekly"] : [undefined, undefined]);
  });
});
