import { beforeEach, describe, expect, test } from "vitest";
import { newCaseId, sha256 } from "../../../functions/adapters/hash.ts";
import { operateAnswerSchema, type OperateAnswer } from "../../../functions/contracts/operate.ts";
import { closeCase } from "../../../functions/domain/decisions/close-case.ts";
import { operate } from "../../../functions/handlers/operate.ts";
import type { OperateParts } from "../../../functions/handlers/shared/operate-parts.ts";
import { checkCase } from "../../../functions/handlers/shared/check-case.ts";
import { deciding } from "../../../functions/handlers/shared/deciding.ts";
import { REASONS, REFER, SUBSTANTIATED } from "../../support/answers.ts";
import { exampleAllegation, ORGANISATIONS } from "../../support/examples.ts";
import { Machine } from "../../support/machine.ts";

let machine: Machine;
let parts: OperateParts;
let lines: object[];
let erased: string[];

beforeEach(async () => {
  machine = new Machine();
  await machine.open();
  lines = [];
  erased = [];
  const { store, requestStore, directoryStore, linkStore, workflow, now } = machine.memory;
  parts = {
    cases: store,
    requests: requestStore,
    directory: directoryStore,
    links: linkStore,
    workflow,
    eraser: { erase: ({ caseId, pseudonym }) => Promise.resolve(void erased.push(`${caseId} ${pseudonym}`)) },
    newCaseId,
    sha256,
    baseUrl: "https://cases.example/prod",
    now,
    log: (line) => lines.push(line),
  };
});

const run = async (command: object): Promise<OperateAnswer> =>
  operateAnswerSchema.parse(await operate(parts)({ caseId: machine.caseId, ...command }));
const position = () => machine.state.position;
const firstMails = () => [...machine.memory.mails.values()].filter(({ template }) => template === "request-first");
const toldOfDates = () =>
  [...machine.memory.mails.values()].flatMap(({ template, to, key }) =>
    template === "date-moved" && to.kind === "contact" ? [[to.contact, key]] : [],
  );
const referred = async () => {
  await machine.ask("assess-allegation");
  await machine.answer(machine.key("assess-allegation"), REFER);
};

describe("an operator", () => {
  test("imports a directory", async () => {
    machine.memory.directory = new Map();
    const answer = await operate(parts)({ verb: "import", directory: { organisations: ORGANISATIONS } });
    expect(answer).toMatchObject({ ok: true });
    expect(machine.memory.directory.size).toBe(ORGANISATIONS.length);
  });

  test("DB-08: has the keys of erased persons destroyed again after a recovery, of nobody else, as often as wanted", async () => {
    const by = { role: "coordinator", organisation: "coordinator-a", contact: "c" } as const;
    const fact = { type: "person-erased", pseudonym: "V-GONE", because: "person-asked", by } as const;
    await deciding({ ...parts, now: machine.memory.now }, machine.caseId, () => ({
      facts: [fact],
      mails: [],
      requests: [],
    }));
    const answer = await operate(parts)({ verb: "erase" });
    expect(answer).toMatchObject({ ok: true, done: expect.stringContaining("of 1 persons") as string });
    await operate(parts)({ verb: "erase", caseId: machine.caseId });
    expect(erased).toEqual([`${machine.caseId} V-GONE`, `${machine.caseId} V-GONE`]);
    expect(JSON.stringify([answer, lines]), "whose it was is not told").not.toContain("V-GONE");
  });

  test("is told field and mend of what is wrong, never the value", async () => {
    const answer = await operate(parts)({ verb: "extend", caseId: "RC-1", key: "k", dueAt: "a secret day" });
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ field: "caseId" }, { field: "dueAt" }],
    });
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(await operate(parts)({ verb: "dance" })).toMatchObject({ ok: false, problems: [{ field: "verb" }] });
    expect(await run({ verb: "show", caseId: "RC-0000-0000" })).toMatchObject({
      ok: false,
      problems: [{ field: "caseId", mend: "Look the reference up with `list`." }],
    });
  });

  test.for([
    ["rc-7k3m-9qxt", "no case of this reference", "lower case is the same reference"],
    [" RC-7K3M-9QXT ", "no case of this reference", "a space came along when it was copied"],
    ["RC-7K3M", "not written as it has to be", "half a reference is none"],
  ] as const)("takes the reference %s: %s, because %s", async ([caseId, problem]) => {
    const answer = await operate(parts)({ verb: "show", caseId });
    expect(answer).toMatchObject({
      problems: [{ field: "caseId", problem: expect.stringContaining(problem) as string }],
    });
  });

  test("lists the open cases if no status is said, and says so", async () => {
    const answer = await operate(parts)({ verb: "list" });
    expect(answer).toMatchObject({ ok: true, done: "These are the open cases.", cases: [{ status: "open" }] });
  });

  test.for([
    [{ verb: "resend" }, "key", "`reopen`", "a closed case has no open request"],
    [{ verb: "withdraw", because: "test" }, "caseId", "`reopen`", "a closed case is not withdrawn"],
    [
      { verb: "reassign", role: "audit", organisation: "nobody", reasons: REASONS },
      "organisation",
      "`import`",
      "the directory does not have it",
    ],
  ] as const)(
    "is told in words for %j of a closed case: field %s, mend %s, because %s",
    async ([command, field, mend]) => {
      const context = { at: machine.memory.now(), directory: machine.memory.directory };
      await deciding({ ...parts, now: machine.memory.now }, machine.caseId, (state) =>
        closeCase(state, { execution: position().execution, outcome: "denied" }, context),
      );
      const answer = await run(command);
      expect(answer).toMatchObject({ problems: [{ field, mend: expect.stringContaining(mend) as string }] });
      expect(JSON.stringify(answer)).not.toContain("NotAllowedNow");
    },
  );

  test("reports on somebody's behalf, once", async () => {
    const allegation = exampleAllegation({ summary: "Told by telephone." });
    const command = { verb: "report", allegation, delivery: "call-1" };
    const first = await operate(parts)(command);
    expect(first).toMatchObject({ ok: true });
    await operate(parts)(command);
    expect(machine.memory.cases.size).toBe(2);
    expect(await operate(parts)({ verb: "list", status: "open" })).toMatchObject({ cases: [{}, {}] });
  });

  test("sees where a case is, and nothing of its content", async () => {
    await referred();
    const answer = await run({ verb: "show" });
    expect(answer).toMatchObject({ ok: true, case: { step: "verify-allegation", stalled: false } });
    expect(JSON.stringify(answer)).not.toMatch(/Montepuez|evidence|Receipts/);
  });

  test("mails open requests again", async () => {
    await machine.ask("assess-allegation");
    machine.memory.pass(1);
    expect(await run({ verb: "resend" })).toMatchObject({ ok: true });
    expect(firstMails()).toHaveLength(2);
    expect(await run({ verb: "resend", key: "none" })).toMatchObject({ ok: false, problems: [{ field: "key" }] });
  });

  test("gives more time: the step waits for the new day", async () => {
    const token = await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await run({ verb: "extend", key, dueAt: "2026-05-01T00:00:00Z" });
    expect(machine.state.requests[key]?.dueAt).toBe("2026-05-01T00:00:00.000Z");
    expect(toldOfDates()).toEqual([["downstream-1", key]]);
    expect(position().run).toBe(1);
    const { notices } = await machine.openRequest("assess-allegation");
    expect(notices.at(-1)).toEqual({ kind: "stall", at: "2026-05-22T00:00:00.000Z" });
    machine.memory.gone.add(token);
    expect(await machine.settleRequest(key, "stalled"), "the run that waited for the old day").toMatchObject({
      route: "withdrawn",
    });
    expect(machine.state.requests[key]?.silence).toBe("none");
    expect(await run({ verb: "extend", key, dueAt: "2020-05-01T00:00:00Z" })).toMatchObject({ ok: false });
  });

  describe("gives more time on a track", () => {
    const PLANNED = {
      decision: "actions-planned",
      actions: [{ what: "Ask for the audit.", owner: "downstream", dueOn: "2026-09-01" }],
      trading: "suspend",
      riskForVictims: REASONS,
      reasons: REASONS,
    };
    const waiting = () => machine.memory.requests.get(`${machine.caseId} ${machine.key("plan-corrective-actions")}`)!;
    const extended = async () => {
      await referred();
      const old = await machine.ask("plan-corrective-actions");
      const before = waiting().execution!;
      const key = machine.key("plan-corrective-actions");
      const answer = await run({ verb: "extend", key, dueAt: "2026-05-01T00:00:00Z" });
      expect(answer).toMatchObject({ ok: true });
      return { key, before, old };
    };

    test("another run waits for it, and counts by the new day", async () => {
      const { before } = await extended();
      const { execution = "", token } = waiting();
      expect([execution !== before, execution.length <= 80, token]).toEqual([true, true, undefined]);
      expect(machine.memory.runs.get(execution)).toMatchObject({
        machine: "ask",
        input: { caseId: machine.caseId, request: "plan-corrective-actions", revision: 0 },
      });
      const { notices } = await machine.openRequest("plan-corrective-actions");
      expect(notices.at(-1)).toEqual({ kind: "stall", at: "2026-05-22T00:00:00.000Z" });
    });

    test("the run before mails nothing, tells of no silence, and ends", async () => {
      const { key, before } = await extended();
      machine.memory.pass(30);
      const mails = machine.memory.mails.size;
      for (const [number, notice] of (["reminder", "escalation"] as const).entries()) {
        const token = await machine.send(key, { execution: before, notice, number });
        expect(machine.memory.settled.at(-1)).toEqual({ token, output: { key, route: "withdrawn" } });
      }
      expect(await machine.settleRequest(key, "stalled")).toMatchObject({ route: "withdrawn" });
      expect(machine.memory.mails.size).toBe(mails);
      expect(machine.state.requests[key]).toMatchObject({ status: "open", silence: "none", escalated: false });
      expect(waiting().execution).not.toBe(before);
    });

    test("the answer reaches the run that waits now", async () => {
      const { key, old } = await extended();
      const { execution = "" } = waiting();
      const token = await machine.send(key, { execution });
      await machine.answer(key, PLANNED);
      expect(machine.memory.settled.at(-1)).toEqual({ token, output: { key, route: "actions-planned" } });
      expect(token).not.toBe(old);
    });

    test("an answer that comes before that run waits is found by it", async () => {
      const { key } = await extended();
      const { execution = "" } = waiting();
      const before = machine.memory.settled.length;
      await machine.answer(key, PLANNED);
      expect(machine.memory.settled).toHaveLength(before);
      const token = await machine.send(key, { execution });
      expect(machine.memory.settled.at(-1)).toEqual({ token, output: { key, route: "actions-planned" } });
    });

    test("a start that was lost is made up for by the reconciler; given again, the next run counts", async () => {
      const { key } = await extended();
      const { execution = "" } = waiting();
      machine.memory.runs.delete(execution);
      await checkCase({ ...machine.parts }, machine.caseId);
      expect(machine.memory.runs.has(execution)).toBe(true);
      await run({ verb: "extend", key, dueAt: "2026-06-01T00:00:00Z" });
      await run({ verb: "extend", key, dueAt: "2026-05-01T00:00:00Z" });
      expect([...machine.memory.runs.keys()].filter((name) => /-x\d+$/.test(name))).toHaveLength(3);
      expect(toldOfDates(), "each time of the date it is then").toEqual(Array(3).fill(["audit-1", key]));
      expect(machine.memory.runs.has(waiting().execution!)).toBe(true);
    });
  });

  test("resumes a stalled case with new time for what stalled", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    machine.memory.pass(60);
    await machine.settleRequest(key, "stalled");
    machine.end("SUCCEEDED");
    const asked = {
      kind: "request",
      role: "downstream",
      organisation: "downstream-a",
      contact: "downstream-1",
    } as const;
    const link = await parts.links.issue({ ...asked, caseId: machine.caseId, key, mailId: "m" }, machine.memory.at);
    expect(await run({ verb: "resume" })).toMatchObject({ ok: true, case: { stalled: false } });
    expect(await machine.memory.linkStore.find(link), "EM-11: the link that was mailed opens it").toBeDefined();
    expect(machine.state.requests[key]!.dueAt > machine.memory.at).toBe(true);
    expect(toldOfDates()).toEqual([["downstream-1", key]]);
    expect(machine.memory.runs.get(position().execution)?.status).toBe("RUNNING");
  });

  test("assigns another organisation: it is asked instead, and mailed", async () => {
    await referred();
    await machine.ask("cooperate");
    const other = { ...ORGANISATIONS.find(({ id }) => id === "smelter-a")!, id: "smelter-b" };
    machine.memory.directory = new Map([...machine.memory.directory, ["smelter-b", other]]);
    await run({ verb: "reassign", role: "smelter", organisation: "smelter-b", reasons: "Sold." });
    const request = machine.state.requests[machine.key("cooperate")];
    expect(request).toMatchObject({ organisation: "smelter-b", status: "open" });
    expect(firstMails().at(-1)?.to).toMatchObject({ organisation: "smelter-b" });
    expect(await run({ verb: "reassign", role: "smelter", organisation: "nobody", reasons: "?" })).toMatchObject({
      ok: false,
    });
  });

  test("excludes a party as audit or downstream decided: its requests go to the next one up", async () => {
    await referred();
    await machine.ask("cooperate");
    await parts.links.issue(
      {
        caseId: machine.caseId,
        kind: "case",
        role: "smelter",
        organisation: "smelter-a",
        contact: "smelter-1",
        mailId: "",
      },
      machine.memory.at,
    );
    const command = { verb: "exclude", role: "smelter", organisation: "smelter-a", reasons: "Implicated." };
    expect(await run(command)).toMatchObject({ ok: false, problems: [{ field: "decidedBy" }] });
    await run({ ...command, decidedBy: "audit" });
    expect(machine.state.parties.find(({ role }) => role === "smelter")?.excluded).toBe(true);
    expect(machine.state.requests[machine.key("cooperate")]).toMatchObject({ role: "audit", organisation: "audit-a" });
    expect([...machine.memory.links.values()].map(({ revoked }) => revoked)).toEqual([true]);
    await run({ verb: "readmit", role: "smelter", organisation: "smelter-a", reasons: "Cleared." });
    expect(machine.state.parties.find(({ role }) => role === "smelter")?.excluded).toBe(false);
    expect(machine.state.requests[machine.key("cooperate")]?.role, "what moved stays").toBe("audit");
  });

  test("asks downstream for a withdrawal, only before a finding", async () => {
    await run({ verb: "withdraw", because: "before-finding" });
    expect(machine.memory.runs.get(`${machine.caseId}-consent-to-withdrawal-0-0`)?.machine).toBe("ask");
    await referred();
    await machine.ask("investigate-allegation");
    await machine.answer(machine.key("investigate-allegation"), SUBSTANTIATED);
    expect(await run({ verb: "withdraw", because: "before-finding" })).toMatchObject({ ok: false });
    expect(await run({ verb: "withdraw", because: "duplicate" })).toMatchObject({ ok: true });
  });

  test("opens a closed case again in a new round", async () => {
    expect(await run({ verb: "reopen", reasons: "New information." })).toMatchObject({ ok: false });
    await deciding(machine.parts, machine.caseId, (state, at) =>
      closeCase(state, { outcome: "unsubstantiated", execution: "run" }, { at, directory: machine.memory.directory }),
    );
    expect(await run({ verb: "reopen", reasons: "New information." })).toMatchObject({
      case: { status: "open", step: "verify-allegation", execution: `${machine.caseId}-verify-allegation-1-0` },
    });
    expect(await run({ verb: "resume" })).toMatchObject({ ok: true });
  });
});
