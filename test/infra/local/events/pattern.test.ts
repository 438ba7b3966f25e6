import { describe, expect, test } from "vitest";
import { UnknownPattern, matchesPattern } from "../../../../infra/local/events/pattern.ts";

const event = {
  source: "aws.states",
  detail: { status: "FAILED", count: 3, gone: null, tags: ["a", "b"], parts: [{ k: 1 }, { k: 2 }] },
};

describe("event patterns", () => {
  test.for<[unknown, boolean, string]>([
    [{}, true, "nothing is asked for"],
    [{ source: ["aws.states", "aws.s3"] }, true, "one of the choices"],
    [{ source: ["aws.s3"] }, false, "none of the choices"],
    [{ detail: { status: ["FAILED"], count: [3] } }, true, "all fields match"],
    [{ detail: { status: ["FAILED"], count: [4] } }, false, "one does not"],
    [{ detail: { gone: [null] } }, true, "null is a value"],
    [{ detail: { tags: ["b"] } }, true, "one element of a list"],
    [{ detail: { parts: { k: [2] } } }, true, "one object of a list"],
    [{ detail: { status: [{ prefix: "FA" }] } }, true, "prefix"],
    [{ detail: { status: [{ suffix: "ED" }] } }, true, "suffix"],
    [{ detail: { status: [{ "equals-ignore-case": "failed" }] } }, true, "case"],
    [{ detail: { status: [{ wildcard: "F*L*" }] } }, true, "wildcard"],
    [{ detail: { status: [{ wildcard: "F*X" }] } }, false, "wildcard that does not fit"],
    [{ detail: { status: [{ "anything-but": ["RUNNING"] }] } }, true, "anything but"],
    [{ detail: { status: [{ "anything-but": { prefix: "F" } }] } }, false, "anything but a prefix"],
    [{ detail: { other: [{ "anything-but": "x" }] } }, false, "a field that is not there"],
    [{ detail: { count: [{ numeric: [">", 1, "<=", 3] }] } }, true, "in range"],
    [{ detail: { count: [{ numeric: [">", 3] }] } }, false, "out of range"],
    [{ detail: { other: [{ exists: false }] } }, true, "not there"],
    [{ detail: { status: [{ exists: false }] } }, false, "there"],
    [{ $or: [{ source: ["x"] }, { detail: { status: ["FAILED"] } }] }, true, "either"],
  ])("%j: %s, because %s", ([pattern, expected]) => {
    expect(matchesPattern(pattern, event)).toBe(expected);
  });

  test("a comparison nobody knows is refused", () => {
    expect(() => matchesPattern({ source: [{ cidr: "10.0.0.0/8" }] }, event)).toThrow(UnknownPattern);
  });
});
