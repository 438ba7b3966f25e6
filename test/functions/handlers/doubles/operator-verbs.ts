import { expect } from "vitest";
import type { OperateAnswer, OperateVerb } from "../../../../functions/contracts/operate.ts";
import { exampleAllegation, ORGANISATIONS } from "../../../support/examples.ts";
import type { Operator } from "./operator.ts";

export type Fields = Readonly<Record<string, unknown>>;

export interface Row {
  /** What it needs besides the case, if it is about one. */
  readonly needs: Fields | ((of: Operator) => Fields);
  readonly may?: readonly string[];
  /** What there is before. */
  readonly given?: (of: Operator) => Promise<unknown>;
  readonly says: RegExp;
  /** What is so afterwards. */
  readonly does: (of: Operator, answer: OperateAnswer) => unknown;
}

const REASONS = "Because of what was found.";
const MOVED = { role: "smelter", organisation: "smelter-a", reasons: REASONS } as const;
const state = ({ machine }: Operator) => machine.state;
const smelter = (of: Operator) => state(of).parties.find(({ role }) => role === "smelter");
const mailsOf = ({ machine }: Operator, template: string) =>
  [...machine.memory.mails.values()].filter((mail) => mail.template === template);
const isRunning = (of: Operator) => of.machine.memory.runs.get(state(of).position.execution)?.status;

/** What each verb needs, says and does; a verb without a row does not compile. */
export const VERBS: Readonly<Record<OperateVerb, Row>> = {
  import: {
    needs: { directory: { organisations: ORGANISATIONS.slice(0, 2) } },
    given: (of) => Promise.resolve((of.machine.memory.directory = new Map())),
    says: /^2 organisations are in the directory/,
    does: (of) => expect([...of.machine.memory.directory.keys()]).toEqual(["downstream-a", "audit-a"]),
  },
  report: {
    needs: { allegation: exampleAllegation({ summary: "Told by telephone." }), delivery: "call-1" },
    says: /^RC-\S+ https:\/\/cases\.example\/prod\/status\/\S+$/,
    does: (of) => expect(of.machine.memory.cases.size).toBe(2),
  },
  list: {
    needs: {},
    may: ["status"],
    says: /open cases/,
    does: (of, answer) => expect(answer).toMatchObject({ cases: [{ caseId: of.machine.caseId, status: "open" }] }),
  },
  show: {
    needs: {},
    says: /^RC-/,
    does: (of, answer) => expect(answer).toMatchObject({ case: { step: "verify-allegation", stalled: false } }),
  },
  resend: {
    needs: {},
    may: ["key"],
    given: async (of) => {
      await of.asked();
      of.machine.memory.pass(1);
    },
    says: /mailed again/,
    does: (of) => expect(mailsOf(of, "request-first")).toHaveLength(2),
  },
  extend: {
    needs: (of) => ({ key: of.assessment, dueAt: "2026-05-01T00:00:00Z" }),
    given: (of) => of.asked(),
    says: /due on 2026-05-01/,
    does: (of) => expect(state(of).requests[of.assessment]?.dueAt).toBe("2026-05-01T00:00:00.000Z"),
  },
  settle: {
    needs: (of) => ({ key: of.assessment, it: "ask-again" }),
    given: (of) => of.disputed(),
    says: /verify-allegation anew/,
    does: (of) => {
      expect([state(of).requests[of.assessment]?.disputed, isRunning(of)]).toEqual([undefined, "RUNNING"]);
      expect(state(of).position.revision).toBeGreaterThan(0);
    },
  },
  reassign: {
    needs: { role: "audit", organisation: "audit-b", reasons: REASONS },
    given: async (of) => {
      await of.referred();
      const other = { ...ORGANISATIONS.find(({ id }) => id === "audit-a")!, id: "audit-b" };
      of.machine.memory.directory = new Map([...of.machine.memory.directory, [other.id, other]]);
    },
    says: /audit-b is assigned as audit/,
    does: async (of) => {
      const lead = () => state(of).parties.find(({ role, lead }) => role === "audit" && lead)?.organisation;
      expect(lead()).toBe("audit-b");
      await of.run({ verb: "reassign", role: "audit", organisation: "audit-a", reasons: "By mistake." });
      expect(lead(), "and back").toBe("audit-a");
    },
  },
  exclude: {
    needs: { ...MOVED, decidedBy: "audit" },
    given: async (of) => {
      await of.referred();
      await of.link("smelter");
    },
    says: /smelter-a is excluded as smelter/,
    does: async (of) => {
      expect([smelter(of)?.excluded, await of.machine.memory.linkStore.find("secret-0")]).toEqual([true, undefined]);
    },
  },
  readmit: {
    needs: MOVED,
    given: async (of) => {
      await of.referred();
      await of.run({ verb: "exclude", ...MOVED, decidedBy: "audit" });
    },
    says: /smelter-a is readmitted as smelter/,
    does: (of) => expect(smelter(of)?.excluded).toBe(false),
  },
  withdraw: {
    needs: { because: "test" },
    says: /asked to consent/,
    does: ({ machine }) => expect(machine.memory.runs.has(`${machine.caseId}-consent-to-withdrawal-0-0`)).toBe(true),
  },
  resume: {
    needs: {},
    given: async (of) => {
      of.machine.end("FAILED");
      await Promise.resolve();
    },
    says: /runs again/,
    does: (of) => expect([state(of).position.run, isRunning(of)]).toEqual([1, "RUNNING"]),
  },
  reopen: {
    needs: { reasons: REASONS },
    given: (of) => of.closed(),
    says: /open again, at verify-allegation/,
    does: (of) => expect([state(of).status, state(of).position.round, isRunning(of)]).toEqual(["open", 1, "RUNNING"]),
  },
  erase: {
    needs: {},
    may: ["caseId"],
    says: /keys of 0 persons/,
    does: (of) => expect(of.erased).toEqual([]),
  },
  revoke: {
    needs: {},
    may: ["organisation", "contact"],
    given: (of) => of.link("downstream"),
    says: /^1 links are revoked/,
    does: async (of) => expect(await of.machine.memory.linkStore.find("secret-0")).toBeUndefined(),
  },
};
