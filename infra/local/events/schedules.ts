import type { Clock } from "../clock.ts";
import type { Due, DueSource } from "../due.ts";
import { earliest } from "../due.ts";
import type { Store } from "../store.ts";
import { timetableOf } from "./cron.ts";
import type { Rule } from "./rules.ts";

/** A schedule this short is no reason to stop the clock at each of its times: it fires once after each jump. */
const SHORT = 3_600_000;

/** Everything of the template that fires at its times. */
export interface Schedules extends DueSource {
  /** Fires each short schedule once; called after each jump of the clock. */
  fireShort(): void;
  /** Fires short schedules whose time has come, as real time goes on without a jump. */
  fireShortDue(): void;
}

interface SchedulesParts {
  readonly rules: readonly Rule[];
  readonly store: Store;
  readonly clock: Clock;
  readonly fire: (rule: Rule) => void;
}

/**
 * Runs the schedules. Each remembers when it fired last; one that missed several times (the host was off) fires
 * once and goes on from there.
 */
export function createSchedules({ rules, store, clock, fire }: SchedulesParts): Schedules {
  const scheduled = rules.flatMap((rule) =>
    rule.schedule === undefined ? [] : [schedule(rule, rule.schedule, { store, clock, fire })],
  );
  const short = scheduled.filter(({ isShort }) => isShort);
  const long = scheduled.filter(({ isShort }) => !isShort);
  const fireIfDue = (all: readonly Scheduled[]) => {
    for (const one of all) if ((one.next()?.at ?? Infinity) <= clock.now()) one.fire();
  };
  return {
    nextDue: () => earliest(long.map((one) => one.next())),
    fireDue: () => fireIfDue(long),
    fireShortDue: () => fireIfDue(short),
    fireShort: () => {
      for (const one of short) one.fire();
    },
  };
}

interface Scheduled {
  readonly isShort: boolean;
  next(): Due | undefined;
  fire(): void;
}

function schedule(rule: Rule, expression: string, parts: Omit<SchedulesParts, "rules">): Scheduled {
  const { store, clock, fire } = parts;
  const key = `schedule:${rule.name}`;
  const timetable = timetableOf(expression);
  let last = Number(store.get(key) ?? clock.now());
  const remember = (instant: number) => {
    last = instant;
    store.set(key, String(instant));
  };
  remember(last);
  const first = timetable.nextAfter(last);
  const second = first === undefined ? undefined : timetable.nextAfter(first);
  return {
    isShort: first !== undefined && second !== undefined && second - first <= SHORT,
    next() {
      const at = timetable.nextAfter(last);
      return at === undefined ? undefined : { at, what: `schedule ${rule.name}` };
    },
    fire() {
      remember(clock.now());
      fire(rule);
    },
  };
}
