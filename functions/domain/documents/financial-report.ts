import { isExact, minorUnits } from "../money.ts";
import type { Budget } from "../plan.ts";
import type { FinalReport } from "../reports.ts";
import type { Role } from "../vocabulary.ts";

/** Sums in minor units of the currency. `difference`: what is left; below zero what was spent beyond the budget. */
export interface Sums {
  readonly budget: number;
  readonly spent: number;
  readonly difference: number;
}

/** A line of the budget; without a category all lines of a level in one. */
export interface FinancialLine extends Sums {
  readonly level: "1" | "2";
  readonly category?: Budget["lines"][number]["category"];
}

/** What a payer confirmed and what was spent of it. A payer that is no party of the case is numbered, never named. */
export interface Contribution {
  readonly payer: { readonly role: Role; readonly organisation: string } | { readonly other: number };
  readonly confirmed: number;
  readonly spent: number;
}

export interface FinancialReport {
  readonly currency: string;
  readonly lines: readonly FinancialLine[];
  readonly contributions: readonly Contribution[];
  readonly total: Sums & { readonly confirmed: number };
}

interface Pledge {
  readonly role: Role;
  readonly organisation: string;
  readonly amountMinor: number;
  readonly status: "pledged" | "confirmed" | "declined";
}

/** What a financial report is made from: the approved budget, the pledges, and the spend of the final report. */
export interface Accounts {
  readonly budget: Budget;
  readonly pledges: readonly Pledge[];
  readonly spend: FinalReport["spend"];
}

/** An amount that its currency cannot express is refused when it is reported; one that is older counts as nothing. */
const inMinor = (amount: string, currency: string): number =>
  isExact(amount, currency) ? minorUnits(amount, currency) : 0;

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const sums = (budget: number, spent: number): Sums => ({ budget, spent, difference: budget - spent });

const lineKey = ({ level, category }: { readonly level: string; readonly category: string }): string =>
  `${level}/${category}`;

function linesOf({ budget, spend }: Accounts): FinancialLine[] {
  const { currency, lines } = budget;
  const rows = [...lines, ...spend];
  const first = new Map(rows.map((row) => [lineKey(row), row] as const).reverse());
  const of = (wanted: string, among: readonly (typeof rows)[number][]) =>
    sum(among.filter((row) => lineKey(row) === wanted).map(({ amount }) => inMinor(amount, currency)));
  return [...new Set(rows.map(lineKey))]
    .flatMap((key) => {
      const row = first.get(key);
      return row === undefined
        ? []
        : [{ level: row.level, category: row.category, ...sums(of(key, lines), of(key, spend)) }];
    })
    .sort((one, other) => one.level.localeCompare(other.level));
}

type Payer = Contribution["payer"];
const payerKey = (payer: Payer): string =>
  "other" in payer ? `other/${String(payer.other)}` : `${payer.role}/${payer.organisation}`;

/** Payers are named as somebody typed them: by their organisation's id or their role where it is one of the case. */
function payersOf({ pledges, spend }: Accounts): (typed: string) => Payer {
  const strangers: string[] = [];
  const known = (typed: string) =>
    pledges.find(({ organisation }) => organisation.toLowerCase() === typed) ??
    pledges.find(({ role }) => role === typed);
  for (const { payer } of spend) {
    const typed = payer.trim().toLowerCase();
    if (known(typed) === undefined && !strangers.includes(typed)) strangers.push(typed);
  }
  return (text) => {
    const typed = text.trim().toLowerCase();
    const pledge = known(typed);
    return pledge === undefined
      ? { other: strangers.indexOf(typed) + 1 }
      : { role: pledge.role, organisation: pledge.organisation };
  };
}

function contributionsOf(accounts: Accounts): Contribution[] {
  const { pledges, spend, budget } = accounts;
  const payerOf = payersOf(accounts);
  const confirmed = pledges.filter(({ status }) => status === "confirmed");
  const payers = new Map<string, Payer>();
  for (const { role, organisation } of confirmed) payers.set(payerKey({ role, organisation }), { role, organisation });
  for (const { payer } of spend) payers.set(payerKey(payerOf(payer)), payerOf(payer));
  return [...payers].map(([key, payer]) => ({
    payer,
    confirmed: sum(confirmed.filter((pledge) => payerKey(pledge) === key).map(({ amountMinor }) => amountMinor)),
    spent: sum(
      spend.filter((row) => payerKey(payerOf(row.payer)) === key).map(({ amount }) => inMinor(amount, budget.currency)),
    ),
  }));
}

/**
 * Budget, contributions, spend and what is left, per line and payer. Whatever is in a line is in the totals, once:
 * lines and contributions each add up to them.
 *
 * Source: Guidelines, Step 5, financial report; process, Step 5.1.
 */
export function financialReport(accounts: Accounts): FinancialReport {
  const lines = linesOf(accounts);
  const contributions = contributionsOf(accounts);
  return {
    currency: accounts.budget.currency,
    lines,
    contributions,
    total: {
      ...sums(sum(lines.map(({ budget }) => budget)), sum(lines.map(({ spent }) => spent))),
      confirmed: sum(contributions.map(({ confirmed }) => confirmed)),
    },
  };
}
