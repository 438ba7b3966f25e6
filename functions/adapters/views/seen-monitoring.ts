import * as z from "zod";
import { extentOf } from "../../domain/access.ts";
import type { Viewer } from "../../domain/access.ts";
import { majorUnits, moneyLines } from "../../domain/access/money.ts";
import type { Seeing } from "../../domain/access/seeing.ts";
import type { Case } from "../../domain/case.ts";
import { type Movement, unreported } from "../../domain/movement.ts";
import { reportingPeriods, windowEnd } from "../../domain/rules/calendar.ts";
import type { Role } from "../../domain/vocabulary.ts";

/** One look at a case, as in seen.ts. */
interface Look {
  readonly state: Case;
  readonly viewer: Viewer;
}

/** `missing`: asked for, reminded, escalated, and not there; it can still be given. */
export type ReportState = "reported" | "asked" | "missing" | "ahead";

/** What a page shows of Step 4 besides answers: amounts as people write them, in the plan's currency. */
export type SeenOfMonitoring =
  | {
      readonly kind: "monitoring";
      readonly startedOn: string;
      readonly endsOn: string;
      readonly periods: readonly { readonly number: number; readonly to: string; readonly state: ReportState }[];
      readonly amended: boolean;
    }
  | {
      readonly kind: "accounts";
      readonly currency: string;
      readonly contributions: readonly {
        readonly organisation: string;
        readonly role: Role;
        readonly confirmed: string;
        readonly received: string;
        readonly spent: string;
      }[];
      readonly spent: readonly {
        readonly level: string;
        readonly category?: string | undefined;
        readonly amount: string;
      }[];
    }
  | {
      readonly kind: "pledge";
      readonly amount: string;
      readonly currency: string;
      /** As it was promised, where that was in another currency. */
      readonly original?: {
        readonly amount: string;
        readonly currency: string;
        readonly rate: string;
        readonly rateOn: string;
      };
    }
  | {
      readonly kind: "open-actions";
      readonly actions: readonly { readonly owner: string; readonly dueOn: string }[];
    };

function reportState({ requests, position }: Case, period: number): ReportState {
  const asked = Object.values(requests).findLast(
    ({ request, subject, round }) =>
      request === "report-period" && subject === `p${String(period)}` && round === position.round,
  );
  if (asked === undefined) return "ahead";
  if (asked.status === "decided") return "reported";
  return asked.silence === "none" ? "asked" : "missing";
}

/** Where monitoring stands, for whoever sees steps and dates: which reports came, which are missing. */
export const monitoring = ({ state, viewer }: Look): SeenOfMonitoring[] => {
  if (state.monitoring === undefined || extentOf("progress", viewer, state) !== "all") return [];
  const periods = reportingPeriods(state.monitoring).map(({ number, to }) => ({
    number,
    to,
    state: reportState(state, number),
  }));
  const { startedOn } = state.monitoring;
  return [
    {
      kind: "monitoring",
      startedOn,
      endsOn: windowEnd(state.monitoring),
      periods,
      amended: state.amendment !== undefined,
    },
  ];
};

const total = (rows: readonly { readonly amountMinor: number }[]): number =>
  rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const moved = (state: Case, movement: Movement["movement"]): Movement[] =>
  unreported(state).filter((one) => one.movement === movement);

/** A funder sees what it gave and what became of it; who sees the budget sees every contribution. */
function contributionsOf({ state, viewer }: Look, currency: string) {
  const extent = extentOf("budget", viewer, state);
  const confirmed = state.pledges.filter(({ status }) => status === "confirmed");
  const payers = new Map(confirmed.map((pledge) => [pledge.organisation, pledge.role]));
  const received = [...(state.monitoring?.received ?? []), ...moved(state, "received")];
  const spent = [...(state.monitoring?.spent ?? []), ...moved(state, "paid-out")];
  return [...payers]
    .filter(([payer]) => extent === "all" || (extent === "totals" && payer === viewer.organisation))
    .map(([organisation, role]) => ({
      organisation,
      role,
      confirmed: majorUnits(total(confirmed.filter((pledge) => pledge.organisation === organisation)), currency),
      received: majorUnits(total(received.filter(({ payer }) => payer === organisation)), currency),
      spent: majorUnits(total(spent.filter(({ payer }) => payer === organisation)), currency),
    }));
}

/** A sum of several lines has no category. */
const linesSchema = z.array(z.object({ level: z.string(), category: z.string().optional(), amount: z.string() }));

/** What was spent per line: Level 1 as one sum where few people are concerned (process, Who is told what). */
function spentLines({ state, viewer }: Look, currency: string) {
  const sums = new Map<string, { level: "1" | "2"; category: string; amountMinor: number }>();
  for (const { level, category, amountMinor } of [...(state.monitoring?.spent ?? []), ...moved(state, "paid-out")]) {
    if (level === undefined || category === undefined) continue;
    const key = `${level}/${category}`;
    sums.set(key, { level, category, amountMinor: (sums.get(key)?.amountMinor ?? 0) + amountMinor });
  }
  const lines = [...sums.values()].map(({ level, category, amountMinor }) => ({
    level,
    category,
    amount: majorUnits(amountMinor, currency),
  }));
  const seeing: Seeing = { viewer, state, answer: {}, extent: (data) => extentOf(data, viewer, state) };
  return linesSchema.parse(moneyLines(lines, currency, seeing));
}

const hasMoved = ({ monitoring, movements }: Case): boolean =>
  movements.length + (monitoring?.spent.length ?? 0) + (monitoring?.received.length ?? 0) > 0;

/** What was received and spent until now: as the reports say, and what was recorded since the last of them. */
export const accounts = ({ state, viewer }: Look): SeenOfMonitoring[] => {
  if (state.plan === undefined || !hasMoved(state)) return [];
  const { currency } = state.plan.content.budget;
  const contributions = contributionsOf({ state, viewer }, currency);
  const spent = spentLines({ state, viewer }, currency);
  return contributions.length + spent.length === 0 ? [] : [{ kind: "accounts", currency, contributions, spent }];
};

/** The contribution somebody is asked to confirm: to whoever gives it, and to whoever sees the budget. */
export const pledge = ({ state, viewer, subject }: Look & { readonly subject: string }): SeenOfMonitoring[] => {
  const found = state.pledges.find(({ id }) => id === subject);
  const extent = extentOf("budget", viewer, state);
  if (found === undefined || state.plan === undefined) return [];
  if (extent !== "all" && !(extent === "totals" && found.organisation === viewer.organisation)) return [];
  const { currency } = state.plan.content.budget;
  const { original } = found;
  const before =
    original === undefined
      ? {}
      : {
          original: {
            amount: majorUnits(original.amountMinor, original.currency),
            currency: original.currency,
            rate: original.rate,
            rateOn: original.rateOn,
          },
        };
  return [{ kind: "pledge", amount: majorUnits(found.amountMinor, currency), currency, ...before }];
};

/** What of due diligence is still open; it runs on after closure (process, Step 5.3). A smelter sees its own. */
export const openActions = ({ state, viewer }: Look): SeenOfMonitoring[] => {
  const extent = extentOf("corrective-actions", viewer, state);
  const actions = state.correctiveActions
    .filter(({ done, owner }) => !done && (extent === "all" || (extent === "own" && owner === viewer.role)))
    .map(({ owner, dueOn }) => ({ owner, dueOn }));
  return extent === "none" || actions.length === 0 ? [] : [{ kind: "open-actions", actions }];
};
