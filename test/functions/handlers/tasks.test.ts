import { beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../../functions/adapters/hash.ts";
import { tasks } from "../../../functions/contracts/tasks.ts";
import { firstBrokenLink } from "../../../functions/domain/chain.ts";
import { replay } from "../../../functions/domain/evolve.ts";
import { closeCaseTask } from "../../../functions/handlers/close-case.ts";
import { notifyPartiesTask } from "../../../functions/handlers/notify-parties.ts";
import { recordInterruptionTask } from "../../../functions/handlers/record-interruption.ts";
import { settle } from "../../../functions/handlers/shared/settle.ts";
import { taskEdge } from "../../../functions/middleware/task-edge.ts";
import { DENY, REASONS, REFER, SUBSTANTIATED } from "../../support/answers.ts";
import { Machine } from "../../support/machine.ts";

let machine: Machine;
beforeEach(async () => {
  machine = new Machine();
  await machine.open();
});

const mails = (template: string) => [...machine.memory.mails.values()].filter((row) => row.template === template);
const events = (type: string) =>
  machine.memory.cases.get(machine.caseId)!.events.filter(({ fact }) => fact.type === type);

describe("a request", () => {
  test("is opened once, and answers at once when it is decided", async () => {
    const first = await machine.openRequest("assess-allegation");
    expect(first).toMatchObject({ state: "open", onSilence: "stall", route: "" });
    expect(first.notices.map(({ kind }) => kind)).toEqual(["reminder", "reminder", "reminder", "escalation", "stall"]);
    expect(await machine.openRequest("assess-allegation")).toEqual(first);
    await machine.send(first.key, {});
    await machine.answer(first.key, DENY);
    expect(await machine.openRequest("assess-allegation")).toMatchObject({ state: "decided", route: "denied" });
    expect(events("request-opened")).toHaveLength(1);
  });

  test("hands its answer to the run that waits", async () => {
    const token = await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await machine.answer(key, DENY);
    expect(machine.memory.settled).toEqual([{ token, output: { key, route: "denied" } }]);
    expect(await machine.settleRequest(key, "answered")).toEqual({
      key,
      route: "denied",
      followUp: { request: "", revision: 0, subject: "" },
    });
  });

  test("that is decided while no token is live is found by the next wait", async () => {
    const token = await machine.ask("assess-allegation");
    machine.memory.gone.add(token);
    const key = machine.key("assess-allegation");
    await machine.answer(key, DENY);
    expect(machine.memory.settled).toEqual([]);
    const next = await machine.send(key, { notice: "reminder", number: 1 });
    expect(machine.memory.settled).toEqual([{ token: next, output: { key, route: "denied" } }]);
    expect(mails("request-reminder")).toEqual([]);
  });

  test("is mailed once, however often the task is tried; a reminder once a day", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await machine.send(key, {});
    expect(mails("request-first")).toHaveLength(1);
    machine.memory.pass(3);
    await machine.send(key, { notice: "reminder", number: 1 });
    await machine.send(key, { notice: "reminder", number: 1 });
    expect(mails("request-reminder")).toHaveLength(1);
    machine.memory.pass(4);
    await machine.send(key, { notice: "reminder", number: 2 });
    expect(mails("request-reminder")).toHaveLength(2);
  });

  test("after an escalation may be answered by the party's other contacts; the next one up is told", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await machine.send(key, { notice: "escalation", number: 3 });
    expect(mails("request-escalation").map(({ to }) => to)).toMatchObject([
      { contact: "downstream-1" },
      { contact: "downstream-2" },
    ]);
    expect(mails("request-unanswered").map(({ to }) => to)).toMatchObject([{ role: "operator" }]);
    expect((await machine.answer(key, DENY, "downstream-2")).requests[key]?.route).toBe("denied");
  });

  test("is answered by nobody else, and never twice", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await expect(machine.answer(key, DENY, "audit-1")).rejects.toMatchObject({ why: "not-asked" });
    await machine.answer(key, DENY);
    await expect(machine.answer(key, REFER)).rejects.toMatchObject({ name: "RequestAlreadyDecided" });
    expect(events("request-answered")).toHaveLength(1);
  });

  test("says what is wrong with an answer by field and code", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    await expect(machine.answer(key, { decision: "maybe" })).rejects.toMatchObject({ name: "AnswerNotAcceptable" });
    await expect(machine.answer(key, { ...REFER, decision: "denied" })).rejects.toMatchObject({
      problems: [expect.objectContaining({ field: "decision", code: "decision-against-judgement" })],
    });
  });

  test("tells whom its row names, also a party that the answer brought in", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    expect(mails("reporter-progress")).toHaveLength(1);
    expect(mails("case-opened").map(({ to }) => to)).toMatchObject([
      { role: "downstream" },
      { role: "smelter" },
      { role: "audit" },
    ]);
  });

  test("stalls, stays answerable, and a late answer starts the step again", async () => {
    const token = await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    machine.memory.pass(60);
    expect(await machine.settleRequest(key, "stalled")).toMatchObject({ route: "stalled" });
    expect(mails("request-stalled").map(({ to }) => to)).toMatchObject([{ organisation: "operator-a" }]);
    machine.memory.gone.add(token);
    machine.end("SUCCEEDED");
    const before = machine.state.position.execution;
    const after = await machine.answer(key, REFER);
    expect(after.requests[key]?.status).toBe("decided");
    expect(machine.state.position).toMatchObject({ run: 1, revision: 0, execution: before.replace(/0$/, "1") });
    expect(machine.memory.runs.get(machine.state.position.execution)).toMatchObject({ status: "RUNNING" });
    expect(await settle(machine.parts, machine.caseId, key)).toBe("done");
    expect(machine.state.position.run, "once").toBe(1);
  });

  test("that the run went on from without an answer is recorded late and starts nothing", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    const token = await machine.ask("cooperate");
    const key = machine.key("cooperate");
    machine.memory.pass(40);
    expect(await machine.settleRequest(key, "silent")).toMatchObject({ route: "silent" });
    expect(await machine.openRequest("cooperate")).toMatchObject({ state: "decided", route: "silent" });
    machine.memory.gone.add(token);
    machine.memory.runs.get(machine.askName("cooperate"))!.status = "SUCCEEDED";
    await machine.answer(key, { decision: "cooperates", reasons: REASONS });
    expect(machine.state.position.run).toBe(0);
    expect(machine.memory.requests.get(`${machine.caseId} ${key}`)?.settle).toBe("done");
  });

  test("asked anew in a later turn replaces the one nobody answered", async () => {
    await machine.ask("assess-allegation");
    await machine.ask("assess-allegation", { revision: 1 });
    expect(machine.state.requests[machine.key("assess-allegation")]?.status).toBe("withdrawn");
    expect(machine.state.requests[machine.key("assess-allegation", { revision: 1 })]?.status).toBe("open");
  });

  test("of a step the case has left asks nothing", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    await machine.advance("determine-response");
    expect(await machine.openRequest("investigate-allegation")).toMatchObject({ state: "decided", route: "withdrawn" });
  });

  test("goes masked to the smelter while the hold is on", async () => {
    expect(machine.state.safety.hold.on).toBe(true);
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    await machine.ask("cooperate");
    expect(machine.state.requests[machine.key("cooperate")]?.masked).toBe(true);
  });

  test("waited for by a run that was started again meanwhile lets that run end", async () => {
    await machine.ask("assess-allegation");
    const key = machine.key("assess-allegation");
    const old = machine.askName("assess-allegation").replace("-0-0-", "-0-7-");
    const token = await machine.send(key, { execution: old, notice: "reminder", number: 1 });
    expect(machine.memory.settled).toEqual([{ token, output: { key, route: "withdrawn" } }]);
    expect(machine.state.requests[key]?.status).toBe("open");
  });
});

describe("a track", () => {
  const needs = {
    decision: "needs-recorded",
    needs: [{ kind: "shelter", provider: "A shelter", startedOn: "2026-03-02", met: "yes" }],
    reportedTo: "nobody-yet",
    reasons: REASONS,
  };

  test("asks what follows, under the same key when it is settled again", async () => {
    await machine.openRequest("record-needs");
    const key = machine.key("record-needs");
    await machine.answer(key, needs);
    const settled = await machine.settleRequest(key, "answered");
    expect(settled.followUp).toEqual({ request: "approve-needs", revision: 0, subject: "" });
    await machine.openRequest("approve-needs");
    expect(await machine.settleRequest(key, "answered")).toEqual(settled);
    await machine.answer(machine.key("approve-needs"), { decision: "record-again", reasons: REASONS });
    const again = await machine.settleRequest(machine.key("approve-needs"), "answered");
    expect(again.followUp).toEqual({ request: "record-needs", revision: 1, subject: "" });
  });

  test("answered late is asked again, so that what follows is not lost", async () => {
    await machine.openRequest("record-needs");
    const key = machine.key("record-needs");
    await machine.settleRequest(key, "silent");
    machine.memory.runs.get(machine.askName("record-needs"))!.status = "SUCCEEDED";
    await machine.answer(key, needs);
    expect(machine.memory.runs.get(`${machine.caseId}-record-needs-0-0-late`)?.machine).toBe("ask");
  });

  test("of a withdrawal closes the case with downstream's consent", async () => {
    await machine.ask("assess-allegation");
    await machine.openRequest("consent-to-withdrawal");
    const key = machine.key("consent-to-withdrawal");
    await machine.answer(key, { decision: "consent", reasons: REASONS });
    await machine.settleRequest(key, "answered");
    expect(machine.state).toMatchObject({ status: "closed", outcome: "withdrawn" });
    const waiting = machine.memory.requests.get(`${machine.caseId} ${machine.key("assess-allegation")}`);
    expect(waiting).toMatchObject({ status: "withdrawn", settle: "owed" });
    await settle(machine.parts, machine.caseId, machine.key("assess-allegation"));
    expect(machine.memory.settled.at(-1)?.output).toMatchObject({ route: "withdrawn" });
  });
});

describe("a rule", () => {
  test("is applied once per turn, so that a step walked again goes the same way", async () => {
    const first = await machine.apply("safety-lane");
    expect(await machine.apply("safety-lane")).toEqual(first);
    expect(events("rule-applied")).toHaveLength(1);
    await machine.apply("safety-lane", 1);
    expect(events("rule-applied")).toHaveLength(2);
  });

  test("gives the level from the facts as found", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    await machine.ask("investigate-allegation");
    await machine.answer(machine.key("investigate-allegation"), SUBSTANTIATED);
    await machine.advance("determine-response");
    expect(await machine.apply("response-level")).toMatchObject({ route: "linked" });
    expect(machine.state.response).toMatchObject({ level1: "mandatory", level2: "recommended" });
  });

  test("nobody knows is an error", async () => {
    await expect(machine.apply("no-such-rule")).rejects.toThrow(RangeError);
  });
});

describe("a case", () => {
  test("leaves a step once, also when the task is tried again or its run was redriven", async () => {
    const from = machine.state.position.execution;
    const first = await machine.advance("determine-response");
    expect(first).toMatchObject({ name: `${machine.caseId}-determine-response-0-0`, input: { revision: 0, run: 0 } });
    expect(await machine.advance("determine-response", from)).toEqual(first);
    expect(await machine.advance("determine-response", `${from}-r1`)).toEqual(first);
    expect(events("case-advanced")).toHaveLength(1);
    await expect(machine.advance("design-action-plan", `${machine.caseId}-elsewhere-0-0`)).rejects.toMatchObject({
      why: "not-the-current-run",
    });
  });

  test("enters a step again above all that was asked there, in a run of a new name", async () => {
    await machine.advance("design-action-plan");
    await machine.apply("plan-levels", 2);
    await machine.advance("implement-and-monitor");
    const again = await machine.advance("design-action-plan");
    expect(again).toMatchObject({
      name: `${machine.caseId}-design-action-plan-0-1`,
      input: { revision: 3, run: 1, step: "design-action-plan" },
    });
  });

  test("counts its periods, and goes on after the last when it is sent back", async () => {
    await machine.advance("implement-and-monitor");
    expect((await machine.advance("monitor-period")).name).toBe(`${machine.caseId}-monitor-0-0-p1`);
    expect((await machine.advance("monitor-period")).input.period).toBe(2);
    await machine.advance("close-incident");
    const back = await machine.advance("monitor-period");
    expect(back).toMatchObject({ name: `${machine.caseId}-monitor-0-0-p3`, input: { step: "implement-and-monitor" } });
    expect(events("case-advanced").at(-1)?.fact).toMatchObject({ back: true });
  });

  test("closes once, tells every party and the reporter, and withdraws what is open", async () => {
    await machine.ask("assess-allegation");
    await machine.openRequest("record-needs");
    const close = () => closeCaseTask(machine.parts)({ caseId: machine.caseId, outcome: "denied", execution: "run" });
    await close();
    await close();
    expect(events("case-closed")).toHaveLength(1);
    expect(mails("case-closed")).toHaveLength(1);
    expect(mails("reporter-outcome").map(({ subject }) => subject)).toEqual(["denied"]);
    expect(machine.state.requests[machine.key("assess-allegation")]?.status).toBe("withdrawn");
    expect(machine.state.requests[machine.key("record-needs")]?.status, "needs are met all the same").toBe("open");
    await expect(
      closeCaseTask(machine.parts)({ caseId: machine.caseId, outcome: "remediated", execution: "run" }),
    ).rejects.toMatchObject({ why: "case-closed" });
  });

  test("tells the parties of a transition once per run", async () => {
    const tell = () =>
      notifyPartiesTask(machine.parts)({
        ...machine.stepInput(),
        transition: "plan-approved",
        execution: machine.state.position.execution,
      });
    await tell();
    await tell();
    expect(events("parties-told")).toHaveLength(1);
    expect(mails("transition")).toHaveLength(1);
  });

  test("shows an interruption once, and none of a run it has left", async () => {
    const interrupt = (execution: string) =>
      recordInterruptionTask(machine.parts)({ caseId: machine.caseId, execution, error: "States.Timeout" });
    const left = machine.state.position.execution;
    await machine.advance("determine-response");
    await interrupt(left);
    expect(machine.state.interrupted).toBe(false);
    await interrupt(`${machine.state.position.execution}-consult-on-response-0`);
    await interrupt(machine.state.position.execution);
    expect(machine.state.interrupted).toBe(true);
    expect(mails("interrupted").map(({ subject }) => subject)).toEqual(["States.Timeout"]);
  });

  test("is what its events tell, in an unbroken chain", async () => {
    await machine.ask("assess-allegation");
    await machine.answer(machine.key("assess-allegation"), REFER);
    const history = machine.memory.cases.get(machine.caseId)!.events;
    expect(JSON.parse(JSON.stringify(replay(history)))).toEqual(machine.state);
    expect(firstBrokenLink(history, sha256)).toBeUndefined();
  });
});

describe("the task edge", () => {
  const lines: object[] = [];
  const contract = { task: "close-case", ...tasks["close-case"] };
  const input = { caseId: "RC-AAAA-AAAA", outcome: "denied", execution: "run" };

  test("parses what comes and goes, and logs ids only", async () => {
    const edge = taskEdge(
      contract,
      () => Promise.resolve({}),
      (line) => lines.push(line),
    );
    expect(await edge({ ...input, extra: "secret" })).toEqual({});
    expect(lines.at(-1)).toEqual({ task: "close-case", caseId: "RC-AAAA-AAAA", execution: "run" });
    await expect(edge({ ...input, outcome: "a name of somebody" })).rejects.toMatchObject({
      name: "ZodError",
      message: "see the name",
    });
    expect(JSON.stringify(lines)).not.toContain("somebody");
  });
});
