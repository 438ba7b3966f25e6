import type { SeenFinances } from "../../domain/documents/seen-closure.ts";
import type { Contribution, FinancialLine } from "../../domain/documents/financial-report.ts";
import type { Block } from "../../pages/document-blocks.ts";
import { amountsIn } from "./amounts.ts";
import type { ClosureTelling } from "./closure-telling.ts";

const lineName = ({ level: of, category }: FinancialLine, { texts, words }: ClosureTelling): string =>
  category === undefined
    ? words.level(of)
    : `${words.level(of)}${texts.phrases.colon}${texts.fields.plan.budget.fields.lines.fields.category.options[category]}`;

const payerName = ({ payer }: Contribution, { texts, words }: ClosureTelling): string =>
  "other" in payer ? words.otherPayer(payer.other) : texts.roles[payer.role];

const budgetTable = (
  { lines, total }: SeenFinances,
  amount: (minor: number) => string,
  telling: ClosureTelling,
): Block => {
  const { words } = telling;
  const cells = (name: string, sums: { budget: number; spent: number; difference: number }) => [
    name,
    amount(sums.budget),
    amount(sums.spent),
    amount(sums.difference),
  ];
  return {
    kind: "table",
    columns: [words.line, words.budget, words.spent, words.difference],
    rows: [
      ...lines.map((line) => cells(lineName(line, telling), line)),
      ...(total === undefined ? [] : [cells(words.total, total)]),
    ],
    amounts: [1, 2, 3],
    sum: total !== undefined,
  };
};

/** Budget, spend and what is left per line, and what each payer confirmed and paid, as far as the role sees them. */
export const finances = (telling: ClosureTelling): Block[] => {
  const { report, texts, words } = telling;
  if (report.finances === undefined) return [];
  const { contributions, currency } = report.finances;
  const amount = amountsIn(currency, texts.language);
  const paid: Block = {
    kind: "table",
    columns: [words.contribution, words.confirmed, words.spent],
    rows: contributions.map((one) => [payerName(one, telling), amount(one.confirmed), amount(one.spent)]),
    amounts: [1, 2],
  };
  return [
    { kind: "heading", text: words.finances },
    budgetTable(report.finances, amount, telling),
    ...(contributions.length === 0 ? [] : [{ kind: "heading", text: words.contributions } as const, paid]),
  ];
};
