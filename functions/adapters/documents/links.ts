import { extentOf } from "../../domain/access.ts";
import type { DocumentLink } from "../../pages/document-links.tsx";
import type { CaseLook } from "../views/case-view.ts";

/** Whether the table gives somebody a copy of the case file, whole or their own view of it. */
export const mayHaveCaseFile = ({ state, audience }: CaseLook): boolean =>
  ["all", "own-view"].includes(extentOf("export", audience.viewer, state));

/** The documents that whoever opened a case page may have. `base`: where they are, without a trailing slash. */
export const documentLinks = (look: CaseLook, base: string): readonly DocumentLink[] =>
  mayHaveCaseFile(look) ? [{ kind: "case-file", href: `${base}/case-file` }] : [];
