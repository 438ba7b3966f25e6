import { DatabaseSync } from "node:sqlite";
import { MACHINES, tasks } from "../../functions/contracts/tasks.ts";
import type {
  AskInput,
  MachineName,
  StepInput,
  TaskInput,
  TaskName,
  TaskOutput,
} from "../../functions/contracts/tasks.ts";
import { definitionOf } from "../../functions/domain/requests/table.ts";
import { requestKey } from "../../functions/domain/requests/key.ts";
import { createEngine } from "../../infra/local/states/engine.ts";
import { FunctionFailed } from "../../infra/local/states/failure.ts";
import { ARN_PREFIX, synthesized } from "./definitions.ts";

export const SILENCE = "(silence)";
const DAY = 24 * 60 * 60 * 1000;
export const START = Date.UTC(2026, 0, 1);

type Rule = string | { readonly route: string; readonly until?: string; readonly subjects?: readonly string[] };

/** What the parties answer and the rules find, in the order they are asked; the last one holds on. */
export interface Script {
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: Readonly<Record<string, readonly Rule[]>>;
  /** Errors of functions, each thrown once, in their order. */
  readonly errors?: Partial<Record<TaskName, string[]>>;
  readonly notices?: readonly { readonly kind: "reminder" | "escalation" | "stall"; readonly afterDays: number }[];
  readonly followUps?: Readonly<Record<string, TaskOutput<"settle-request">["followUp"]>>;
  /** Step machines that are there; the others end at once. */
  readonly machines?: readonly MachineName[];
}

export interface Execution {
  readonly machine: string;
  readonly name: string;
  readonly status: string;
  readonly error?: string;
  readonly output?: string;
  readonly input: string;
}

const { definitions } = synthesized();
const STUB = { QueryLanguage: "JSONata", StartAt: "There", States: { There: { Type: "Succeed", Output: {} } } };
const NOTICES = [
  { kind: "reminder", afterDays: 11 },
  { kind: "escalation", afterDays: 21 },
  { kind: "stall", afterDays: 35 },
] as const;

/** The machines on the local interpreter, with functions that follow a script instead of a case. */
export const createWorld = (script: Script) => {
  let at = START;
  const log: string[] = [];
  const decided = new Map<string, string>();
  const opened = new Map<string, { request: string; at: number; open: boolean }>();
  const tokens = new Map<string, string>();
  const due: { token: string; key: string; route: string }[] = [];
  const counts = new Map<string, number>();
  const errors = structuredClone(script.errors ?? {});
  const moved = new Map<string, TaskOutput<"advance-case">>();
  const nth = <Value>(kind: string, values: readonly Value[] | undefined): Value => {
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    const value = values?.[Math.min(count, values.length - 1)];
    if (value === undefined) throw new FunctionFailed("NothingInTheScript", kind);
    return value;
  };
  const rulings = new Map<string, TaskOutput<"apply-rule">>();

  const fakes: { [Name in TaskName]: (input: TaskInput<Name>) => TaskOutput<Name> } = {
    "open-request": (input) => {
      const key = requestKey(input);
      const { onSilence } = definitionOf(input.request);
      const known = opened.get(key) ?? { request: input.request, at, open: true };
      opened.set(key, known);
      const route = decided.get(key);
      if (route !== undefined) return { key, state: "decided", route, notices: [], onSilence };
      const notices = (script.notices ?? NOTICES).map(({ kind, afterDays }) => ({
        kind,
        at: new Date(known.at + afterDays * DAY).toISOString(),
      }));
      return {
        key,
        state: "open",
        route: "",
        notices: notices.filter((notice) => Date.parse(notice.at) > at),
        onSilence,
      };
    },
    "send-request": ({ key, notice, number, token }) => {
      const [, , request = "", revision, subject] = key.split("#");
      const what = [request, revision, subject].filter((part) => part !== "").join(" ");
      log.push(`mail ${notice} ${number}: ${what}`);
      tokens.set(key, token);
      if (notice !== "first") return { key, route: "" };
      const answer = nth(request, script.answers?.[request]);
      if (answer !== SILENCE) due.push({ token, key, route: answer });
      return { key, route: "" };
    },
    "settle-request": ({ key, end }) => {
      const route = decided.get(key) ?? end;
      const [, , request = ""] = key.split("#");
      log.push(`settled ${request}: ${route}`);
      return { key, route, followUp: script.followUps?.[request] ?? { request: "", revision: 0, subject: "" } };
    },
    "apply-rule": ({ rule, revision, period }) => {
      const turn = `${rule}#${revision}#${period}`;
      const known = rulings.get(turn);
      if (known !== undefined) return known;
      const found = nth(rule, script.rules?.[rule]);
      const result = {
        subjects: [],
        ...(typeof found === "string" ? { route: found } : { ...found, subjects: [...(found.subjects ?? [])] }),
      };
      log.push(`rule ${rule}: ${result.route}`);
      rulings.set(turn, result);
      return result;
    },
    "advance-case": ({ caseId, to, execution, round }) => {
      const known = moved.get(execution);
      if (known !== undefined) return known;
      log.push(`advance ${to}`);
      if (log.length > 2_000) throw new FunctionFailed("ScriptWithoutEnd", to);
      const [step, short, period] =
        to === "monitor-period" ? (["implement-and-monitor", "monitor", 2] as const) : ([to, to, 0] as const);
      const run = [...moved.values()].filter(({ input }) => input.step === step).length;
      const result = {
        name: `${caseId}-${short}-${round}-${run}${period === 0 ? "" : `-p${period}`}`,
        input: { caseId, step, round, run, revision: 10, period },
      };
      moved.set(execution, result);
      return result;
    },
    "close-case": ({ outcome }) => {
      log.push(`close ${outcome}`);
      return {};
    },
    "notify-parties": ({ transition }) => {
      log.push(`tell ${transition}`);
      return {};
    },
    "record-interruption": ({ execution, error }) => {
      log.push(`interrupted ${execution}: ${error}`);
      return {};
    },
  };

  const engine = createEngine({
    database: new DatabaseSync(":memory:"),
    clock: { now: () => at },
    region: "eu-central-1",
    account: "000000000000",
    random: () => 0.5,
    invoke: (functionName, payload) => {
      const name = functionName.replace(/^.*:function:test-/, "") as TaskName;
      const error = errors[name]?.shift();
      if (error !== undefined)
        return Promise.reject(new FunctionFailed(error, '{"errorMessage":"CANARY in a message"}'));
      const input = tasks[name].input.strict().parse(payload);
      return Promise.resolve(tasks[name].output.parse((fakes[name] as (given: unknown) => unknown)(input)));
    },
  });
  for (const name of MACHINES) {
    const there = name === "ask" || (script.machines ?? []).includes(name);
    const definition = JSON.stringify(there ? definitions[name] : STUB);
    engine.register({
      name: `test-${name}`,
      arn: `${ARN_PREFIX}${name}`,
      definition,
      roleArn: "arn:aws:iam::000000000000:role/none",
    });
  }

  const answerDue = async (): Promise<boolean> => {
    const ready = due.splice(0);
    for (const { token, key, route } of ready) {
      decided.set(key, route);
      await engine.call("SendTaskSuccess", { taskToken: token, output: JSON.stringify({ key, route }) });
    }
    return ready.length > 0;
  };
  /** Runs until nothing happens any more but what somebody else would have to do. */
  const run = async (): Promise<void> => {
    for (let turn = 0; turn < 2_000; turn++) {
      await engine.whenIdle();
      if (await answerDue()) continue;
      const next = engine.nextDue();
      if (next === undefined) return;
      at = Math.max(at, next.at);
      engine.fireDue();
    }
    throw new Error(`it does not end: ${JSON.stringify(engine.nextDue())}\n${log.slice(-20).join("\n")}`);
  };
  const start = (machine: MachineName, name: string, input: StepInput | AskInput) =>
    engine.call("StartExecution", { stateMachineArn: `${ARN_PREFIX}${machine}`, name, input: JSON.stringify(input) });
  const executions = async (): Promise<Execution[]> => {
    const all: Execution[] = [];
    for (const machine of MACHINES) {
      const listed = (await engine.call("ListExecutions", { stateMachineArn: `${ARN_PREFIX}${machine}` })) as {
        executions: { executionArn: string }[];
      };
      for (const { executionArn } of listed.executions) {
        const described = (await engine.call("DescribeExecution", { executionArn })) as Execution;
        all.push({ ...described, machine });
      }
    }
    return all;
  };
  const history = async (machine: string, name: string): Promise<Record<string, unknown>[]> => {
    const executionArn = `${ARN_PREFIX.replace("stateMachine", "execution")}${machine}:${name}`;
    const events: Record<string, unknown>[] = [];
    let nextToken: string | undefined;
    do {
      const asked = { executionArn, maxResults: 1000, ...(nextToken === undefined ? {} : { nextToken }) };
      const page = (await engine.call("GetExecutionHistory", asked)) as {
        events: Record<string, unknown>[];
        nextToken?: string;
      };
      events.push(...page.events);
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return events;
  };
  /** The party answers now, whatever the script said. */
  const answer = (key: string, route: string): void => {
    due.push({ token: tokens.get(key)!, key, route });
  };
  /** Lets time pass at once, as after an outage: what became due meanwhile is due now. */
  const moveTo = async (epochMs: number): Promise<void> => {
    at = epochMs;
    engine.fireDue();
    await engine.whenIdle();
  };
  const stop = async (machine: string, name: string): Promise<void> => {
    const executionArn = `${ARN_PREFIX.replace("stateMachine", "execution")}${machine}:${name}`;
    await engine.call("StopExecution", { executionArn });
    await engine.whenIdle();
  };
  const redrive = async (machine: string, name: string): Promise<void> => {
    const executionArn = `${ARN_PREFIX.replace("stateMachine", "execution")}${machine}:${name}`;
    await engine.call("RedriveExecution", { executionArn });
    await run();
  };
  return { moveTo, stop, redrive, log, run, start, executions, history, engine, decided, answer, now: () => at };
};

export const CASE = "RC-7K3M-9QXT";
export const stepInput = (step: StepInput["step"], more: Partial<StepInput> = {}): StepInput => ({
  caseId: CASE,
  step,
  round: 0,
  run: 0,
  revision: 0,
  period: 0,
  ...more,
});
