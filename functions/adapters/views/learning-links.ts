import { mayReadLibrary, mayReadScorecard } from "../../domain/access/learning.ts";
import type { DocumentLink } from "../../pages/document-views.ts";
import type { CaseLook } from "./case-look.ts";

interface Here {
  readonly baseUrl: string;
  /** Of the party's own link: it opens these pages too. */
  readonly secret: string;
}

/** What whoever opened a case page may learn from all cases: the library, the scorecard. */
export const learningLinks = (
  { state, audience: { viewer } }: Pick<CaseLook, "state" | "audience">,
  { baseUrl, secret }: Here,
): readonly DocumentLink[] => [
  ...(mayReadLibrary(viewer, state) ? ([{ kind: "library", href: `${baseUrl}/library/${secret}` }] as const) : []),
  ...(mayReadScorecard(viewer, state)
    ? ([{ kind: "scorecard", href: `${baseUrl}/scorecard/${secret}` }] as const)
    : []),
];
