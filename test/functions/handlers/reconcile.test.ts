import { beforeEach, describe, expect, test } from "vitest";
import type { DueItem, DueKind } from "../../../functions/adapters/due-store.ts";
import type { MailReference } from "../../../functions/adapters/mail-store.ts";
import { raiseConcern } from "../../../functions/domain/decisions/raise-concern.ts";
import { reconcile, type ReconcileParts } from "../../../functions/handlers/reconcile.ts";
import { deciding } from "../../../functions/handlers/shared/deciding.ts";
import { DENY, REFER } from "../../support/answers.ts";
import { Machine } from "../../support/machine.ts";

let machine: Machine;
let due: Map<DueKind, DueItem[]>;
let sent: MailReference[];
let lines: object[];
let erased: string[];
let vaultAnswers: boolean;
let parts: ReconcileParts;

/** As the index would list it; `dueAt` moves when it is put off. */
const item = (SK: string, more: Partial<DueItem> = {}): DueItem => ({
  PK: `CASE#${machine.caseId}`,
  SK,
  dueAt: machine.memory.at,
  caseId: machine.caseId,
  ...more,
});

beforeEach(async () => {
  machine = new Machine();
  await machine.open();
  due = new Map();
  sent = [];
  lines = [];
  erased = [];
  vaultAnswers = true;
  parts = {
    ...machine.parts,
    cases: machine.memory.store,
    due: {
      list: (kind, by) => Promise.resolve((due.get(kind) ?? []).filter(({ dueAt }) => dueAt <= by)),
      putOff: (one, until) => {
        for (const [kind, items] of due)
          due.set(
            kind,
            items.map((other) => (other.SK === one.SK ? { ...other, dueAt: until } : other)),
          );
        return Promise.resolve(true);
      },
      drop: (one) => {
        for (const [kind, items] of due)
          due.set(
            kind,
            items.filter((other) => other.SK !== one.SK),
          );
        return Promise.resolve();
      },
    },
    mailFunction: {
      send: (mails) => {
        sent.push(...mails);
        return Promise.resolve();
      },
    },
    eraser: {
      erase: ({ pseudonym }) =>
        vaultAnswers
          ? Promise.resolve(void erased.push(pseudonym))
          : Promise.reject(new Error("the table does not answer")),
    },
    log: (line) => lines.push(line),
  };
});

const minute = async (days = 1 / 1440) => {
  machine.memory.pass(days);
  await reconcile(parts)({ source: "aws.events" });
};
const ended = (status: string, name = machine.state.position.execution) =>
  reconcile(parts)({
    "detail-type": "Step Functions Execution Status Change",
    detail: { name, status, executionArn: "arn" },
  });

describe("each minute", () => {
  test("sends the mail nobody sent within one, and takes it up again later", async () => {
    due.set("mail", [item("MAIL#m", { mailId: "m" })]);
    await reconcile(parts)({});
    expect(sent, "the stream is given a minute").toEqual([]);
    await minute();
    expect(sent).toEqual([{ caseId: machine.caseId, mailId: "m" }]);
    await minute();
    expect(sent, "put off for five minutes").toHaveLength(1);
    await minute(5 / 1440);
    expect(sent).toHaveLength(2);
  });

  test("settles a decision no machine heard of", async () => {
    const token = await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    const stuck = { ...machine.memory.workflow, succeed: () => Promise.reject(new Error("crashed")) };
    const { workflow } = machine.memory;
    Object.assign(machine.memory, { workflow: stuck });
    await machine.answer(key, DENY).catch(() => undefined);
    Object.assign(machine.memory, { workflow });
    expect(machine.memory.settled).toEqual([]);
    due.set("settle", [item(`REQUEST#${key}`, { key })]);
    await minute();
    expect(machine.memory.settled).toEqual([{ token, output: { key, route: "denied" } }]);
  });

  test("goes on with the rest when one thing fails", async () => {
    due.set("settle", [item("REQUEST#x", { key: "x", caseId: "RC-0000-0000" })]);
    due.set("check", [item("META", { caseId: "RC-0000-0000" })]);
    due.set("code", [item("LINK")]);
    await minute();
    expect(lines).toEqual([{ reconcile: "META", caseId: "RC-0000-0000", error: "CaseNotFound" }]);
    expect(due.get("code")).toEqual([]);
  });

  test("starts a run whose start was lost", async () => {
    machine.memory.runs.clear();
    due.set("check", [item("META")]);
    await minute();
    expect(machine.memory.runs.get(`${machine.caseId}-verify-allegation-0-0`)).toMatchObject({
      machine: "verify-allegation",
      input: { caseId: machine.caseId, step: "verify-allegation", round: 0, run: 0, revision: 0, period: 0 },
    });
  });

  test("starts the track of a concern whose start was lost", async () => {
    const by = { role: "audit", organisation: "audit-a", contact: "audit-1" } as const;
    await deciding(machine.parts, machine.caseId, (state, at) =>
      raiseConcern(
        state,
        { id: "ABC", text: "Somebody is in danger.", by },
        { at, directory: machine.memory.directory },
      ),
    );
    due.set("check", [item("META")]);
    await minute();
    expect(machine.memory.runs.get(`${machine.caseId}-answer-concern-0-0-ABC`)?.input).toMatchObject({
      request: "answer-concern",
      subject: "ABC",
    });
  });

  test("looks at a run that is as it should be once a day, and at a closed case no more", async () => {
    due.set("check", [item("META")]);
    await minute();
    expect(due.get("check")?.[0]?.dueAt).toBe("2026-03-03T10:01:00.000Z");
    await deciding(machine.parts, machine.caseId, () => ({
      facts: [{ type: "case-closed", outcome: "denied", execution: "run" }],
      mails: [],
      requests: [],
    }));
    await minute(2);
    expect(due.get("check")).toEqual([]);
  });
});

describe("when a run ends", () => {
  test("without a recorded end the case shows it and the operators are told, once", async () => {
    await machine.ask("assess-allegation");
    machine.end("ABORTED");
    await ended("ABORTED");
    await ended("ABORTED");
    expect(machine.state.interrupted).toBe(true);
    expect([...machine.memory.mails.values()].filter(({ template }) => template === "interrupted")).toMatchObject([
      { subject: "Run-ABORTED" },
    ]);
  });

  test("at its longest life the step goes on at the same place", async () => {
    machine.end("TIMED_OUT");
    await ended("TIMED_OUT");
    expect(machine.state.position).toMatchObject({ run: 1, revision: 0 });
    expect(machine.memory.runs.get(machine.state.position.execution)?.status).toBe("RUNNING");
  });

  test("stalled it rests, and an answer that came meanwhile starts it again", async () => {
    const token = await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    machine.memory.pass(60);
    await machine.settleRequest(key, "stalled");
    machine.memory.gone.add(token);
    machine.memory.runs.get(machine.askName("assess-allegation"))!.status = "SUCCEEDED";
    const name = machine.state.position.execution;
    await machine.answer(key, REFER);
    expect(machine.state.position.run, "the step itself still runs").toBe(0);
    machine.memory.runs.get(name)!.status = "SUCCEEDED";
    await ended("SUCCEEDED", name);
    expect(machine.state).toMatchObject({ interrupted: false, position: { run: 1 } });
  });

  test("of a stalled step nothing is told twice", async () => {
    const token = await machine.ask("assess-allegation");
    machine.memory.pass(60);
    await machine.settleRequest(machine.key("assess-allegation"), "stalled");
    machine.memory.gone.add(token);
    machine.end("SUCCEEDED");
    await ended("SUCCEEDED");
    expect(machine.state.interrupted).toBe(false);
  });

  test("having gone on, all is well", async () => {
    const name = machine.state.position.execution;
    await machine.advance("determine-response");
    await ended("SUCCEEDED", name);
    expect(machine.state).toMatchObject({ interrupted: false, position: { run: 0, step: "determine-response" } });
  });
});

test("a key that could not be destroyed is taken up again until it is, and then no more", async () => {
  due.set("erase", [item("ERASURE#V-GONE", { key: "V-GONE" })]);
  vaultAnswers = false;
  await minute();
  await minute(1);
  expect(erased).toEqual([]);
  expect(JSON.stringify(lines), "neither who nor what is logged").not.toMatch(/V-GONE|does not answer/);
  vaultAnswers = true;
  await minute(1);
  await minute(1);
  expect(erased).toEqual(["V-GONE"]);
  expect(due.get("erase")).toEqual([]);
});
