import { isOwnAnswer } from "../../domain/documents/receipt.ts";
import { extentOf } from "../../domain/access.ts";
import { closuresOf } from "../../domain/documents/closure-report.ts";
import { mayHaveClosureReport } from "../../domain/documents/seen-closure.ts";
import type { DocumentLink } from "../../pages/document-views.ts";
import { mayHavePlan } from "./plan-view.ts";
import type { CaseLook } from "../views/case-look.ts";

/** Whether the table gives somebody a copy of the case file, whole or their own view of it. */
export const mayHaveCaseFile = ({ state, audience }: CaseLook): boolean =>
  ["all", "own-view"].includes(extentOf("export", audience.viewer, state));

const closureLinks = ({ state, audience }: CaseLook, base: string): DocumentLink[] =>
  mayHaveClosureReport(audience.viewer, state)
    ? Array.from({ length: closuresOf(state) }, (_, index) => ({
        kind: "closure-report",
        number: index + 1,
        href: `${base}/closure-report-${String(index + 1)}`,
      }))
    : [];

/** The documents that whoever opened a case page may have. `base`: where they are, without a trailing slash. */
export const documentLinks = (look: CaseLook, base: string): readonly DocumentLink[] => [
  ...closureLinks(look, base),
  ...(mayHavePlan(look) ? ([{ kind: "plan", href: `${base}/plan` }] as const) : []),
  ...(mayHaveCaseFile(look) ? ([{ kind: "case-file", href: `${base}/case-file` }] as const) : []),
];

/** Its own answers to take along, for a party that has given any. `base`: the case page. */
export const receiptLinks = ({ history, audience: { viewer } }: CaseLook, base: string): readonly DocumentLink[] =>
  history.some((event) => isOwnAnswer(event, viewer)) ? [{ kind: "receipts", href: `${base}/receipts.json` }] : [];
