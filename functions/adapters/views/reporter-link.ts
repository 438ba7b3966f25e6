import { extentOf } from "../../domain/access.ts";
import type { DocumentLink } from "../../pages/document-views.ts";
import type { CaseLook } from "./case-look.ts";

/** The name of the page below a case page. */
export const REPORTER = "reporter";

/** The company and the audit programme, where whoever reported agreed; never the reporter's own link. */
export const mayKnowReporter = ({ state, audience: { viewer } }: Pick<CaseLook, "state" | "audience">): boolean =>
  extentOf("reporter-identity", viewer, state) === "all";

/** The way from the case page to who reported. `base`: the case page. */
export const reporterLinks = (look: Pick<CaseLook, "state" | "audience">, base: string): readonly DocumentLink[] =>
  mayKnowReporter(look) ? [{ kind: "reporter", href: `${base}/${REPORTER}` }] : [];
