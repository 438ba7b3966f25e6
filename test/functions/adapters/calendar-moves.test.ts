import { beforeEach, expect, test } from "vitest";
import { calendarOf } from "../../../functions/adapters/calendar.ts";
import type { MailTemplate } from "../../../functions/domain/decisions/decision.ts";
import { extendRequest } from "../../../functions/domain/decisions/extend.ts";
import { deciding } from "../../../functions/handlers/shared/deciding.ts";
import { REFER } from "../../support/answers.ts";
import { DIRECTORY } from "../../support/examples.ts";
import { Machine } from "../../support/machine.ts";

const operator = { role: "operator", organisation: "operator-a", contact: "operator-1" } as const;
let machine: Machine;
let key: string;

beforeEach(async () => {
  machine = new Machine();
  await machine.open();
  await machine.ask("assess-allegation");
  key = machine.key("assess-allegation");
});

/** What a mail of the request brings to the first contact of who is asked. */
const entry = (template: MailTemplate) => {
  const to = { kind: "contact", role: "downstream", organisation: "downstream-a", contact: "downstream-1" } as const;
  const part = calendarOf({
    row: { template, to, key, caseId: machine.caseId },
    state: machine.state,
    reader: { language: "en", timeZone: "UTC" },
    at: machine.memory.at,
  });
  const value = (name: string) =>
    part?.content
      .split(/\r?\n/)
      .find((line) => line.startsWith(name))
      ?.split(":")[1];
  return {
    method: part?.method,
    uid: value("UID"),
    day: value("DTSTART"),
    status: value("STATUS"),
    sequence: Number(value("SEQUENCE")),
  };
};

test("with more time, the mail that tells of it moves the entry that is there: the same one, newer, on the new day", async () => {
  const before = entry("request-first");
  await deciding(machine.parts, machine.caseId, (state, at) =>
    extendRequest(state, { key, dueAt: "2027-05-03T10:00:00.000Z", by: operator }, { at, directory: DIRECTORY }),
  );
  const after = entry("date-moved");
  expect(after).toMatchObject({ method: "PUBLISH", uid: before.uid, day: "20270503", status: "CONFIRMED" });
  expect(after.sequence).toBeGreaterThan(before.sequence);
});

test("answered in time, the next mail takes the entry away, newer than any that brought it", async () => {
  const before = entry("request-reminder");
  await machine.answer(key, REFER);
  const after = entry("transition");
  expect(after).toMatchObject({ method: "CANCEL", uid: before.uid, status: "CANCELLED" });
  expect(after.sequence).toBeGreaterThan(before.sequence);
});
